// SPDX-License-Identifier: GPL-3.0-or-later
public import OrganizationModel

/// Writes a resolved data set as one JSON document, from which another program can recompute every
/// score; docs/schemas/export.schema.json describes it.
public enum DataSetExport {
  /// Returns the document.
  public static func document(_ dataSet: DataSet) -> JSONValue {
    .object([
      "format": .integer(DataSetReader.formatVersion),
      "dataset": .object(("id", .string(dataSet.id)), ("name", dataSet.name.json)),
      "documents": .array(dataSet.documents.map(\.json)),
      "assumptions": .array(dataSet.assumptions.map(\.json)),
      "parameters": parameters(dataSet.parameters),
      "strengthOrder": .strings(Strength.allCases.map(\.rawValue)),
      "departments": .array(dataSet.departments.map(\.json)),
      "formedDepartments": .array(dataSet.places.dropFirst(dataSet.departmentCount).map(\.json)),
      "tasks": .array(dataSet.tasks.map { task($0, dataSet) }),
      "interfaces": .array(dataSet.interfaces.indices.map { interface($0, dataSet) }),
      "aggregates": .array(dataSet.aggregates.map { aggregate($0, dataSet) }),
      "functions": .array(
        dataSet.functions.map { function in
          .object(
            ("id", .string(function.id)),
            ("name", function.name.json),
            ("tasks", ids(function.tasks, dataSet)),
            ("saving", function.saving.json)
          )
        }
      ),
      "targetGroups": .array(
        dataSet.targetGroups.map { group in
          .object(
            ("id", .string(group.id)),
            ("name", group.name.json),
            ("tasks", ids(group.tasks, dataSet)),
            ("citizens", group.citizens?.json)
          )
        }
      ),
      "constraints": .array(dataSet.constraints.map(constraint)),
      "areas": .array(
        dataSet.areas.map { area in
          .object(
            ("id", .string(area.id)),
            ("name", area.name.json),
            ("scenarios", .strings(area.scenarios.map { dataSet.scenarios[$0].id }))
          )
        }
      ),
      "scenarios": .array(dataSet.scenarios.map { scenario($0, dataSet) }),
      "models": .array(
        dataSet.models.map { model in
          .object(
            ("id", .string(model.id)),
            ("name", model.name.json),
            ("scenarios", .strings(model.scenarios))
          )
        }
      ),
    ])
  }

  private static func ids(_ tasks: [Int], _ dataSet: DataSet) -> JSONValue {
    .strings(tasks.map { dataSet.tasks[$0].id })
  }

  private static func parameters(_ parameters: Parameters) -> JSONValue {
    func byStrength(_ values: [Strength: Quantity]) -> JSONValue {
      .object(
        Dictionary(uniqueKeysWithValues: values.map { ($0.key.rawValue, $0.value.json) })
      )
    }
    return .object([
      "strengthWeights": byStrength(parameters.strengthWeights),
      "drawbackDiscount": parameters.drawbackDiscount.json,
      "coordinationCredit": parameters.coordinationCredit.json,
      "horizonYears": .integer(parameters.horizonYears),
      "rampYears": .integer(parameters.rampYears),
      "discountRate": parameters.discountRate.json,
      "realization": parameters.realization.json,
      "costPerFTE": parameters.costPerFTE.json,
      "shareOfYearLost": parameters.shareOfYearLost.json,
      "startupCost": parameters.startupCost.json,
      "coordinationFTE": byStrength(parameters.coordinationFTE),
    ])
  }

  private static func task(_ task: WorkTask, _ dataSet: DataSet) -> JSONValue {
    .object(
      ("id", .string(task.id)),
      ("name", task.name.json),
      ("department", .string(dataSet.places[task.home].id)),
      ("remainder", .bool(task.isRemainder)),
      ("immovable", .bool(task.immovability != nil)),
      ("fte", task.fte.json),
      ("headcount", task.headcount?.json),
      ("cases", task.cases?.json),
      ("budget", task.budget?.json),
      ("citizens", task.citizens?.json)
    )
  }

  private static func interface(_ index: Int, _ dataSet: DataSet) -> JSONValue {
    let interface = dataSet.interfaces[index]
    let weight = dataSet.parameters.strengthWeights[interface.strength]
    return .object(
      ("id", .string(interface.id)),
      ("name", interface.name.json),
      ("kind", .string(interface.kind.rawValue)),
      ("strength", .string(interface.strength.rawValue)),
      ("coding", .strings([interface.coding.first.rawValue, interface.coding.second.rawValue])),
      (
        "pairs",
        .array(interface.pairs.map { ids([$0.first, $0.second], dataSet) })
      ),
      (
        "weight",
        weight.map {
          .object(
            ("low", .number($0.low)),
            ("best", .number($0.best)),
            ("high", .number($0.high))
          )
        }
      ),
      ("discounted", .bool(dataSet.isNamedOnlyAsDrawback[index])),
      ("strongerThan", .strings(interface.strongerThan.map { dataSet.interfaces[$0].id })),
      ("citizens", interface.citizens?.json),
      ("source", interface.source.json)
    )
  }

  private static func aggregate(_ aggregate: Aggregate, _ dataSet: DataSet) -> JSONValue {
    .object(
      ("id", .string(aggregate.id)),
      ("name", aggregate.name.json),
      ("unit", .string(aggregate.workload.rawValue)),
      ("tasks", ids(aggregate.tasks, dataSet)),
      ("shareOfAll", .bool(aggregate.isShareOfAll)),
      ("low", .number(aggregate.total.low)),
      ("high", .number(aggregate.total.high)),
      ("basis", aggregate.basis.json)
    )
  }

  private static func constraint(_ constraint: TermsConstraint) -> JSONValue {
    let kind: (String, Int?) =
      switch constraint.kind {
      case .departmentCount(let count): ("department-count", count)
      case .immovableTasks: ("immovable-tasks", nil)
      case .declared: ("declared", nil)
      }
    return .object(
      ("id", .string(constraint.id)),
      ("name", constraint.name.json),
      ("kind", .string(kind.0)),
      ("count", kind.1.map { .integer($0) }),
      ("source", constraint.source.json)
    )
  }

  private static func scenario(_ scenario: Scenario, _ dataSet: DataSet) -> JSONValue {
    .object(
      ("id", .string(scenario.id)),
      ("area", .string(dataSet.areas[scenario.area].id)),
      ("name", scenario.name.json),
      ("source", scenario.source.json),
      ("operations", .array(scenario.operations.map { operation($0, dataSet) })),
      ("requires", .strings(scenario.requires)),
      ("excludes", .strings(scenario.excludes)),
      ("breaks", .strings(scenario.breaks.map { dataSet.constraints[$0].id }))
    )
  }

  private static func operation(_ operation: Operation, _ dataSet: DataSet) -> JSONValue {
    func place(_ index: Int) -> JSONValue { .string(dataSet.places[index].id) }
    return switch operation {
    case .transfer(let tasks, let destination):
      .object(("transfer", ids(tasks, dataSet)), ("to", place(destination)))
    case .split(let department, let parts):
      .object(
        ("split", place(department)),
        (
          "parts",
          .array(
            parts.map {
              .object(("department", place($0.place)), ("tasks", ids($0.tasks, dataSet)))
            }
          )
        )
      )
    case .merge(let departments, let union):
      .object(("merge", .array(departments.map(place))), ("into", place(union)))
    case .rename(let department, let name):
      .object(("rename", place(department)), ("name", name.json))
    case .establish(let unit, let department):
      .object(("establish", unit.json), ("department", place(department)))
    case .coordinate(let interfaces, let measure):
      .object(
        ("coordinate", .strings(interfaces.map { dataSet.interfaces[$0].id })),
        ("measure", measure.json)
      )
    }
  }
}

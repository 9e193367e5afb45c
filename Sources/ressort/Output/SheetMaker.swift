// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import OrganizationModel
import Wording

/// Makes a sheet of one thing: a line a field, each with its source.
struct SheetMaker {
  let dataSet: DataSet
  let language: Language

  /// Every id that can be shown.
  static func ids(_ dataSet: DataSet) -> [String] {
    var ids = dataSet.areas.map(\.id) + dataSet.scenarios.map(\.id) + dataSet.models.map(\.id)
    ids += dataSet.tasks.map(\.id) + dataSet.interfaces.map(\.id) + dataSet.places.map(\.id)
    ids += dataSet.assumptions.map(\.id) + dataSet.functions.map(\.id)
    ids += dataSet.targetGroups.map(\.id) + dataSet.aggregates.map(\.id)
    ids += dataSet.constraints.map(\.id) + dataSet.themes.map(\.id)
    ids += dataSet.recommendations.map(\.id) + dataSet.readings.map(\.id)
    return ids + dataSet.documents.map(\.id)
  }

  /// The sheets of everything that has an id; several kinds may share one.
  func sheets(_ id: String) -> [OutputTable] {
    var sheets: [OutputTable] = []
    if let index = dataSet.areaIndex[id] { sheets.append(area(dataSet.areas[index])) }
    if let index = dataSet.scenarioIndex[id] { sheets.append(scenario(dataSet.scenarios[index])) }
    if let index = dataSet.modelIndex[id] { sheets.append(model(dataSet.models[index])) }
    if let index = dataSet.taskIndex[id] { sheets.append(task(index)) }
    if let index = dataSet.interfaceIndex[id] { sheets.append(interface(index)) }
    if let index = dataSet.placeIndex[id] { sheets.append(department(index)) }
    sheets += dataSet.assumptions.filter { $0.id == id }.map(assumption)
    sheets += dataSet.functions.filter { $0.id == id }.map(function)
    sheets += dataSet.targetGroups.filter { $0.id == id }.map(targetGroup)
    sheets += dataSet.aggregates.filter { $0.id == id }.map(aggregate)
    sheets += dataSet.constraints.filter { $0.id == id }.map { constraint in
      sheet(.constraint, id, constraint.name) { sheet in
        add(&sheet, .source, "", constraint.source)
      }
    }
    sheets += dataSet.themes.filter { $0.id == id }.map { theme in
      sheet(.theme, id, theme.name) { sheet in
        for recommendation in dataSet.recommendations where recommendation.theme == id {
          add(&sheet, .recommendation, recommendation.text[language], recommendation.source)
        }
        add(&sheet, .areas, theme.areas.joined(separator: ", "), theme.source)
      }
    }
    sheets += dataSet.recommendations.filter { $0.id == id }.map { recommendation in
      sheet(.recommendation, id, recommendation.text) { sheet in
        add(&sheet, .theme, recommendation.theme, recommendation.source)
        add(&sheet, .areas, recommendation.areas.joined(separator: ", "))
      }
    }
    sheets += dataSet.readings.filter { $0.id == id }.map { reading in
      sheet(.reading, id, reading.subject) { sheet in
        add(&sheet, .reading, reading.reading[language], reading.source)
        add(&sheet, .reason, reading.reason[language])
      }
    }
    sheets += dataSet.documents.filter { $0.id == id }.map { document in
      sheet(.document, id, LocalizedText(danish: document.title, english: document.title)) {
        add(&$0, .publisher, "\(document.publisher), \(document.year)")
        if let note = document.note { add(&$0, .note, note[language]) }
      }
    }
    return sheets
  }

  // MARK: - Kinds

  private func area(_ area: Area) -> OutputTable {
    sheet(.area, area.id, area.name) { sheet in
      add(&sheet, .pages, area.pages)
      add(
        &sheet,
        .departments,
        area.departments.map { dataSet.places[$0].short[language] }.joined(separator: ", ")
      )
      if let goal = area.goal { add(&sheet, .goal, goal[language]) }
      for index in area.scenarios {
        let scenario = dataSet.scenarios[index]
        add(&sheet, .scenario, "\(scenario.id) \(scenario.name[language])", scenario.source)
      }
      for statement in area.statements { add(&sheet, statement) }
      add(&sheet, .advantages, area.advantages)
      add(&sheet, .attentionPoints, area.attentionPoints)
      add(&sheet, .legalTies, area.legalTies)
      add(&sheet, .perspectives, area.perspectives)
      for item in dataSet.recommendations where item.areas.contains(area.id) {
        add(&sheet, .recommendation, "\(item.id) \(item.text[language])", item.source)
      }
    }
  }

  private func scenario(_ scenario: Scenario) -> OutputTable {
    let area = dataSet.areas[scenario.area]
    return sheet(.scenario, scenario.id, scenario.name) { sheet in
      add(&sheet, .area, "\(area.id) \(area.name[language])", scenario.source)
      for operation in scenario.operations {
        add(&sheet, .operations, dataSet.inShort([operation], language))
        switch operation {
        case .transfer(let tasks, _):
          for task in tasks { add(&sheet, .task, label(task), dataSet.tasks[task].fte) }
        case .coordinate(let interfaces, let measure):
          add(&sheet, .measureTaken, measure[language])
          for index in interfaces {
            add(&sheet, .interface, dataSet.interfaces[index].name[language])
          }
        case .split, .merge, .rename, .establish: break
        }
      }
      for total in scenario.totals {
        add(&sheet, .printedTotal, total.workload.name(language), total.quantity)
      }
      if let note = scenario.note { add(&sheet, .note, note[language]) }
      add(&sheet, .requires, scenario.requires.joined(separator: ", "))
      add(&sheet, .excludes, scenario.excludes.joined(separator: ", "))
      for index in scenario.breaks {
        add(
          &sheet,
          .breaks,
          dataSet.constraints[index].name[language],
          dataSet.constraints[index].source
        )
      }
      for statement in area.statements where statement.scenarios.contains(scenario.id) {
        add(&sheet, statement)
      }
      add(&sheet, .advantages, area.advantages.filter { $0.scenarios.contains(scenario.id) })
      add(
        &sheet,
        .attentionPoints,
        area.attentionPoints.filter { $0.scenarios.contains(scenario.id) }
      )
    }
  }

  private func model(_ model: ModelExample) -> OutputTable {
    sheet(.model, model.id, model.name) { sheet in
      if let subtitle = model.subtitle { add(&sheet, .title, subtitle[language], model.source) }
      for id in model.scenarios {
        guard let index = dataSet.scenarioIndex[id] else { continue }
        add(
          &sheet,
          .scenario,
          "\(id) \(dataSet.scenarios[index].name[language])",
          dataSet.scenarios[index].source
        )
      }
      for department in model.departments {
        add(&sheet, .department, "\(dataSet.places[department.place].id): »\(department.printed)«")
      }
      for box in model.boxes {
        add(
          &sheet,
          .box,
          "\(dataSet.places[box.place].id): »\(box.printed)« = \(box.tasks.map { dataSet.tasks[$0].id }.joined(separator: ", "))"
        )
      }
      for consideration in model.considerations {
        add(&sheet, .consideration, consideration.text[language], consideration.source)
      }
    }
  }

  private func task(_ index: Int) -> OutputTable {
    let task = dataSet.tasks[index]
    return sheet(.task, task.id, task.name) { sheet in
      add(&sheet, .department, dataSet.places[task.home].name[language])
      if let source = task.source { add(&sheet, .source, "", source) }
      for workload in Workload.allCases {
        if let quantity = task[workload] {
          add(&sheet, label: workload.name(language), "", quantity)
        }
      }
      if let citizens = task.citizens { add(&sheet, .citizens, "", citizens) }
      if let immovability = task.immovability {
        add(&sheet, .immovable, immovability.reason[language], immovability.source)
      }
      if let note = task.note { add(&sheet, .note, note[language]) }
      for (other, interface) in dataSet.interfaces.enumerated()
      where interface.pairs.contains(where: { $0.first == index || $0.second == index }) {
        add(
          &sheet,
          .interface,
          "\(interface.id): \(dataSet.interfaces[other].name[language])",
          interface.source
        )
      }
      for scenario in dataSet.scenarios where moves(scenario, index) {
        add(&sheet, .scenario, "\(scenario.id) \(scenario.name[language])", scenario.source)
      }
    }
  }

  private func interface(_ index: Int) -> OutputTable {
    let interface = dataSet.interfaces[index]
    return sheet(.interface, interface.id, interface.name) { sheet in
      for pair in interface.pairs {
        add(&sheet, .pairs, "\(label(pair.first)) – \(label(pair.second))")
      }
      add(&sheet, .kind, interface.kind.name(language), interface.source)
      add(&sheet, .strength, interface.strength.name(language))
      if let weight = dataSet.parameters.strengthWeights[interface.strength] {
        add(&sheet, .value, "", weight)
      }
      add(
        &sheet,
        .coders,
        "\(interface.coding.first.name(language)) / \(interface.coding.second.name(language))"
      )
      if let resolution = interface.coding.resolution {
        add(&sheet, .resolution, resolution[language])
      }
      if let citizens = interface.citizens { add(&sheet, .citizens, "", citizens) }
      if let note = interface.note { add(&sheet, .note, note[language]) }
      for statement in dataSet.statements(about: index) { add(&sheet, statement) }
    }
  }

  private func department(_ index: Int) -> OutputTable {
    let department = dataSet.places[index]
    return sheet(.department, department.id, department.name) { sheet in
      add(&sheet, .committee, department.committee.name[language])
      if let source = department.source { add(&sheet, .source, "", source) }
      if let total = department.totalCases { add(&sheet, .cases, "", total) }
      if let total = department.totalBudget { add(&sheet, .budget, "", total) }
      for (task, value) in dataSet.tasks.enumerated() where value.home == index {
        add(&sheet, .task, label(task), value.fte)
      }
    }
  }

  private func assumption(_ assumption: Assumption) -> OutputTable {
    sheet(.assumption, assumption.id, assumption.name) { sheet in
      add(
        &sheet,
        .value,
        "",
        Quantity(
          assumption.interval,
          best: assumption.best,
          unit: assumption.unit,
          basis: .assumed(assumption.id)
        )
      )
      add(&sheet, .unit, assumption.unit.rawValue)
      for source in assumption.sources { add(&sheet, .source, "", source) }
    }
  }

  private func function(_ function: WorkFunction) -> OutputTable {
    sheet(.function, function.id, function.name) { sheet in
      add(&sheet, .saving, "", function.saving)
      add(&sheet, .source, "", function.source)
      for task in function.tasks { add(&sheet, .task, label(task), dataSet.tasks[task].fte) }
    }
  }

  private func targetGroup(_ group: TargetGroup) -> OutputTable {
    sheet(.targetGroup, group.id, group.name) { sheet in
      if let citizens = group.citizens { add(&sheet, .citizens, "", citizens) }
      add(&sheet, .source, "", group.source)
      for task in group.tasks {
        add(
          &sheet,
          .task,
          "\(label(task)) (\(dataSet.places[dataSet.tasks[task].home].short[language]))"
        )
      }
    }
  }

  private func aggregate(_ aggregate: Aggregate) -> OutputTable {
    sheet(.aggregate, aggregate.id, aggregate.name) { sheet in
      let numbers = NumberText(language: language)
      sheet.rows.append([
        .text(aggregate.workload.name(language)),
        .text(numbers.text(aggregate.total, decimals: 1) + (aggregate.isShareOfAll ? " %" : "")),
        .text(aggregate.basis.text(dataSet, language)),
      ])
      if let note = aggregate.note { add(&sheet, .note, note[language]) }
      for task in aggregate.tasks {
        add(
          &sheet,
          label: Phrase.task[language],
          label(task),
          dataSet.tasks[task][aggregate.workload]
        )
      }
    }
  }

  // MARK: - Lines

  private func sheet(
    _ kind: Phrase,
    _ id: String,
    _ name: LocalizedText,
    _ fill: (inout OutputTable) -> Void
  ) -> OutputTable {
    var table = OutputTable(
      key: kind.rawValue,
      title: "\(kind[language]) \(id): \(name[language])",
      columns: [
        .init("field", Phrase.field[language]), .init("value", Phrase.value[language]),
        .init("source", Phrase.source[language]),
      ]
    )
    fill(&table)
    return table
  }

  private func add(
    _ table: inout OutputTable,
    _ phrase: Phrase,
    _ text: String,
    _ source: SourceReference? = nil
  ) {
    guard !text.isEmpty || source != nil else { return }
    table.rows.append([
      .text(phrase[language]), .text(text), .text(source?.text(dataSet, language) ?? ""),
    ])
  }

  private func add(
    _ table: inout OutputTable,
    _ phrase: Phrase,
    _ text: String,
    _ quantity: Quantity
  ) {
    add(&table, label: phrase[language], text, quantity)
  }

  private func add(
    _ table: inout OutputTable,
    label: String,
    _ text: String,
    _ quantity: Quantity?
  ) {
    guard let quantity else { return }
    let value = NumberText(language: language).text(quantity)
    table.rows.append([
      .text(label), .text(text.isEmpty ? value : "\(text): \(value)"),
      .text(quantity.basis.text(dataSet, language)),
    ])
  }

  private func add(_ table: inout OutputTable, _ phrase: Phrase, _ remarks: [Remark]) {
    for remark in remarks { add(&table, phrase, remark.text[language], remark.source) }
  }

  private func add(_ table: inout OutputTable, _ statement: Statement) {
    let scenarios = statement.scenarios.joined(separator: ", ")
    let derived = statement.isDerived ? " (\(Phrase.derived[language]))" : ""
    add(
      &table,
      .statements,
      "\(statement.id) [\(scenarios)] \(statement.status.name(language))\(derived): "
        + statement.text[language],
      statement.source
    )
    if let simulated = statement.simulated {
      add(
        &table,
        .simulated,
        "\(simulated.name(language)): \(statement.explanation?[language] ?? "")"
      )
    }
  }

  private func label(_ task: Int) -> String {
    "\(dataSet.tasks[task].id) \(dataSet.tasks[task].name[language])"
  }

  private func moves(_ scenario: Scenario, _ task: Int) -> Bool {
    scenario.operations.contains { operation in
      switch operation {
      case .transfer(let tasks, _): tasks.contains(task)
      case .split(let department, _): dataSet.tasks[task].home == department
      case .merge(let departments, _): departments.contains(dataSet.tasks[task].home)
      case .rename, .establish, .coordinate: false
      }
    }
  }
}

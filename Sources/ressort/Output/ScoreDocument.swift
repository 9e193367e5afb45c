// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import OrganizationModel
import Scoring
import Wording

/// The JSON of plans and scores; docs/schemas/compare.schema.json describes it.
enum ScoreDocument {
  /// The document of several scores.
  static func document(_ scores: [PlanScore], _ dataSet: DataSet) -> JSONValue {
    .object(["plans": .array(scores.map { score($0, dataSet) })])
  }

  private static func score(_ score: PlanScore, _ dataSet: DataSet) -> JSONValue {
    var entries = plan(score.plan, dataSet)
    for (criterion, band) in score.criteria { entries[criterion.rawValue] = band.json }
    entries["difference"] = .object(
      Dictionary(
        uniqueKeysWithValues: score.differences.map { criterion, difference in
          (
            criterion.rawValue,
            .object(
              ("best", .number(difference.band.best)),
              ("lower", .number(difference.band.lower)),
              ("upper", .number(difference.band.upper)),
              ("better", .string(difference.verdict.rawValue)),
              ("worse", .string(difference.verdictWorse.rawValue))
            )
          )
        }
      )
    )
    entries["constraints"] = .array(score.constraints.map { check($0, dataSet) })
    entries["committees"] = .array(
      score.shares.map { share in
        .object(
          ("id", .string(dataSet.places[share.place].id)),
          ("committee", .string(dataSet.places[share.place].committee.id)),
          ("best", .number(share.share.best)),
          ("lower", .number(share.share.lower)),
          ("upper", .number(share.share.upper))
        )
      }
    )
    entries["effectiveCommittees"] = .number(score.effectiveCommittees)
    entries["interfaces"] = interfaces(score, dataSet)
    entries["targetGroups"] = .array(
      score.departmentsMet.map { met in
        .object(
          ("id", .string(dataSet.targetGroups[met.group].id)),
          ("before", .integer(met.before)),
          ("after", .integer(met.after))
        )
      }
    )
    entries["movedFTE"] = score.movedFTE.json
    entries["moved"] = .array(score.moved.map { flow($0, dataSet) })
    entries["economy"] = economy(score.efficiency)
    return .object(entries)
  }

  /// What a plan is: its scenarios and departments.
  static func plan(_ plan: Plan, _ dataSet: DataSet) -> [String: JSONValue] {
    [
      "id": .string(plan.id),
      "scenarios": .strings(plan.combination.scenarios.map { dataSet.scenarios[$0].id }),
      "departments": .array(
        plan.places.map { place in
          let identity = plan.identity[place]
          return .object(
            ("id", .string(dataSet.places[place].id)),
            ("name", dataSet.name(ofPlace: place, in: plan).json),
            (
              "continues",
              identity < dataSet.departmentCount ? .string(dataSet.places[identity].id) : .null
            ),
            (
              "tasks",
              .strings(
                dataSet.tasks.indices.filter { plan.home[$0] == place }.map {
                  dataSet.tasks[$0].id
                }
              )
            )
          )
        }
      ),
    ]
  }

  static func flow(_ flow: MovedWork, _ dataSet: DataSet) -> JSONValue {
    .object(
      ("from", .string(dataSet.places[flow.from].id)),
      ("to", .string(dataSet.places[flow.to].id)),
      ("tasks", .strings(flow.tasks.map { dataSet.tasks[$0].id })),
      ("fte", flow.fte.json)
    )
  }

  static func check(_ check: ConstraintCheck, _ dataSet: DataSet) -> JSONValue {
    let constraint = dataSet.constraints[check.constraint]
    return .object(
      ("id", .string(constraint.id)),
      ("met", .bool(check.isMet)),
      ("name", constraint.name.json),
      ("source", constraint.source.json),
      ("departments", check.departmentCount.map { .integer($0) }),
      ("tasks", .strings(check.movedTasks.map { dataSet.tasks[$0].id })),
      ("scenarios", .strings(check.scenarios.map { dataSet.scenarios[$0].id }))
    )
  }

  private static func interfaces(_ score: PlanScore, _ dataSet: DataSet) -> JSONValue {
    func ids(_ isIncluded: (Int) -> Bool) -> JSONValue {
      .strings(dataSet.interfaces.indices.filter(isIncluded).map { dataSet.interfaces[$0].id })
    }
    return .object([
      "created": ids { score.interfaces[$0] == .created },
      "removed": ids { score.interfaces[$0] == .removed },
      "kept": ids {
        score.interfaces[$0] == .kept && dataSet.cutPairs(of: $0, in: score.plan) > 0
      },
      "undivided": ids {
        score.interfaces[$0] == .kept && dataSet.cutPairs(of: $0, in: score.plan) == 0
      },
    ])
  }

  private static func economy(_ summary: EfficiencySummary) -> JSONValue {
    .object(
      ("netPresentValue", .number(summary.netPresentValue)),
      ("netPresentValueWithoutGains", .number(summary.netPresentValueWithoutGains)),
      ("yearlyGain", .number(summary.yearlyGain)),
      ("yearlyRunning", .number(summary.yearlyRunning)),
      ("oneOffCost", .number(summary.oneOffCost)),
      ("paybackYear", summary.paybackYear.map { .integer($0) } ?? .null),
      (
        "breakEven",
        .array(
          summary.breakEvens.map(breakEven)
        )
      )
    )
  }

  /// A break-even value.
  static func breakEven(_ entry: EfficiencySummary.BreakEven) -> JSONValue {
    .object(
      ("parameter", .string(entry.parameter.rawValue)),
      ("value", entry.value.map { .number($0) } ?? .null),
      ("insideInterval", .bool(entry.isInsideInterval))
    )
  }
}

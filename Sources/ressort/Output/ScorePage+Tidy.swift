// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import Scoring
import Wording

/// The same results for CSV: one line an observation, ids instead of names.
extension ScorePage {
  /// The scores, one line a plan and criterion.
  func tidy(_ scores: [PlanScore]) -> OutputTable {
    var table = OutputTable(
      key: "scores",
      title: "",
      columns: ["plan", "criterion", "value", "difference", "better", "worse"].map {
        .init($0, $0, isBand: $0 == "value" || $0 == "difference")
      }
    )
    for score in scores {
      for criterion in Criterion.allCases {
        guard let band = score.criteria[criterion], let difference = score.differences[criterion]
        else { continue }
        table.rows.append([
          .text(score.plan.id), .text(criterion.rawValue),
          .band(band, decimals: criterion.decimals),
          .band(difference.band, decimals: criterion.decimals, isSigned: true),
          .text(difference.verdict.rawValue), .text(difference.verdictWorse.rawValue),
        ])
      }
      table.rows.append([
        .text(score.plan.id), .text("moved-fte"),
        .band(score.movedFTE, decimals: 1), .nothing,
        .nothing, .nothing,
      ])
    }
    return table
  }

  /// Who moves where, one line a flow and plan.
  func tidyMoves(_ plans: [(plan: Plan, flows: [MovedWork])]) -> OutputTable {
    var table = OutputTable(
      key: "moved",
      title: "",
      columns: ["plan", "from", "to", "fte", "tasks"].map {
        .init($0, $0, isBand: $0 == "fte")
      }
    )
    for (plan, flows) in plans {
      for flow in flows {
        table.rows.append([
          .text(plan.id), .text(dataSet.places[flow.from].id), .text(dataSet.places[flow.to].id),
          .band(flow.fte, decimals: 1), .list(flow.tasks.map { dataSet.tasks[$0].id }),
        ])
      }
    }
    return table
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import Exploration
import OrganizationModel
import Scoring
import Wording

/// Makes the tables and the JSON of what could be better than a plan.
struct ImprovementPage {
  let ensemble: Ensemble
  let id: String
  let report: ImprovementReport
  let isStrict: Bool
  let language: Language

  private var dataSet: DataSet { ensemble.dataSet }

  private func name(_ scenario: Int?, _ area: Int) -> String {
    scenario.map { dataSet.scenarios[$0].id } ?? "\(dataSet.areas[area].id).0"
  }

  private func text(_ change: ScenarioChange) -> String {
    "\(name(change.before, change.area)) → \(name(change.after, change.area))"
  }

  /// Differences of a score to the plan's own.
  private func differences(_ score: EnsembleScore?) -> [OutputTable.Cell] {
    Criterion.allCases.map { criterion in
      score.map {
        .number(
          $0.points[criterion] - report.score.points[criterion],
          decimals: criterion.decimals + 1,
          isSigned: true
        )
      } ?? .nothing
    }
  }

  private var criterionColumns: [OutputTable.Column] {
    Criterion.allCases.map { .init($0.rawValue, $0.heading(language)) }
  }

  func nearest() -> OutputTable {
    let count = NumberText(language: language).text(Double(report.dominatingCount), decimals: 0)
    var table = OutputTable(
      key: "nearest",
      title: report.fewestChanges.map {
        (isStrict ? Phrase.strictTitle : .improvementTitle)[language].filled(id, count, "\($0)")
      } ?? Phrase.noImprovement[language].filled(id),
      columns: [.init("changes", Phrase.changes[language])] + criterionColumns
    )
    for improvement in report.nearest {
      table.rows.append(
        [.text(improvement.changes.map(text).joined(separator: ", "))]
          + differences(ensemble.scores[improvement.position])
      )
    }
    return table
  }

  func changes() -> OutputTable {
    var table = OutputTable(
      key: "changes",
      title: Phrase.changesTitle[language],
      columns: [
        .init("change", Phrase.changes[language]), .init("name", Phrase.scenario[language]),
      ] + criterionColumns
    )
    var seen: Set<ScenarioChange> = []
    for change in report.nearest.flatMap(\.changes) where seen.insert(change).inserted {
      table.rows.append(
        [
          .text(text(change)),
          .text(change.after.map { dataSet.scenarios[$0].name[language] } ?? "–"),
        ] + differences(change.scoreAlone)
      )
    }
    return table
  }

  func bestWithin() -> OutputTable {
    var table = OutputTable(
      key: "bestWithin",
      title: Phrase.bestWithinTitle[language],
      columns: [
        .init("count", Phrase.number[language]), .init("changes", Phrase.changes[language]),
      ] + criterionColumns
    )
    for (index, improvement) in report.bestWithin.enumerated() {
      guard let improvement else { continue }
      table.rows.append(
        [.integer(index + 1), .text(improvement.changes.map(text).joined(separator: ", "))]
          + differences(ensemble.scores[improvement.position])
      )
    }
    return table
  }

  func document() -> JSONValue {
    .object([
      "id": .string(id), "scores": scores(report.score),
      "dominatedBy": .integer(report.dominatingCount),
      "fewestChanges": report.fewestChanges.map { .integer($0) } ?? .null,
      "nearest": .array(report.nearest.map(json)),
      "bestWithin": .array(report.bestWithin.map { $0.map(json) ?? .null }),
    ])
  }

  private func json(_ improvement: Improvement) -> JSONValue {
    .object([
      "plan": .string(ensemble.combination(ensemble.codes[improvement.position]).id),
      "scores": scores(ensemble.scores[improvement.position]),
      "changes": .array(
        improvement.changes.map { change in
          .object([
            "area": .string(dataSet.areas[change.area].id),
            "before": change.before.map { .string(dataSet.scenarios[$0].id) } ?? .null,
            "after": change.after.map { .string(dataSet.scenarios[$0].id) } ?? .null,
            "alone": change.scoreAlone.map(scores) ?? .null,
          ])
        }
      ),
    ])
  }

  private func scores(_ score: EnsembleScore) -> JSONValue {
    .object(
      Dictionary(
        uniqueKeysWithValues: Criterion.allCases.map {
          ($0.rawValue, .number(score.points[$0]))
        }
      )
    )
  }
}

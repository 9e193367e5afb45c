// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import Exploration
import OrganizationModel
import Scoring
import Wording

/// Makes the tables and the JSON of the best and of different good combinations.
struct AlternativesPage {
  let ensemble: Ensemble
  let scale: CriterionScale
  let weights: Weights
  let slack: Slack
  let report: AlternativesReport
  let language: Language

  private var dataSet: DataSet { ensemble.dataSet }
  private var numbers: NumberText { NumberText(language: language) }

  private func heading(_ key: String, _ text: String) -> OutputTable.Column {
    .init(key, text)
  }

  private func id(_ alternative: Alternative) -> String {
    ensemble.combination(ensemble.codes[alternative.position]).id
  }

  private func changes(_ alternative: Alternative) -> [ScenarioChange] {
    guard let best = report.best.first else { return [] }
    return ensemble.changes(
      from: ensemble.codes[best.position],
      to: ensemble.codes[alternative.position]
    )
  }

  private func name(_ scenario: Int?, _ area: Int) -> String {
    scenario.map { dataSet.scenarios[$0].id } ?? "\(dataSet.areas[area].id).0"
  }

  private func text(_ changes: [ScenarioChange]) -> String {
    changes.map { "\(name($0.before, $0.area)) → \(name($0.after, $0.area))" }
      .joined(separator: ", ")
  }

  private var criterionColumns: [OutputTable.Column] {
    Criterion.allCases.map { .init($0.rawValue, $0.name(language)) }
  }

  private func cells(_ alternative: Alternative) -> [OutputTable.Cell] {
    let points = ensemble.scores[alternative.position].points
    return [.number(alternative.value, decimals: 2)]
      + Criterion.allCases.map { .number(points[$0], decimals: $0.decimals) }
  }

  /// The best ones.
  func best() -> OutputTable {
    let shares = Criterion.allCases.map { numbers.text(100 * weights[$0], decimals: 0) }
    var table = OutputTable(
      key: "best",
      title: WeightPhrase.bestAlternativesTitle[language].filled(shares.joined(separator: "/")),
      columns: [
        heading("plan", Phrase.plan[language]),
        heading("changes", WeightPhrase.distinguishes[language]),
        heading("value", Phrase.value[language]),
      ] + criterionColumns
    )
    for alternative in report.best {
      table.rows.append(
        [
          .text(id(alternative).replacing("+", with: " + ")), .text(text(changes(alternative))),
        ] + cells(alternative)
      )
    }
    table.notes = [WeightPhrase.alternativesNote[language]]
    return table
  }

  /// Good ones that differ.
  func different() -> OutputTable {
    let greatest = report.best.first?.value ?? 0
    var table = OutputTable(
      key: "different",
      title: WeightPhrase.differentTitle[language].filled(
        numbers.text(Double(report.withinSlackCount), decimals: 0),
        numbers.text(greatest - report.leastValue, decimals: 2)
      ),
      columns: [
        heading("plan", Phrase.plan[language]),
        heading("changes", WeightPhrase.distinguishes[language]),
        heading("areas", WeightPhrase.nearestAreas[language]),
        heading("value", Phrase.value[language]),
      ] + criterionColumns
    )
    for alternative in report.different {
      table.rows.append(
        [
          .text(id(alternative).replacing("+", with: " + ")), .text(text(changes(alternative))),
          alternative.areasToNearest.map { .integer($0) } ?? .nothing,
        ] + cells(alternative)
      )
    }
    table.notes = [WeightPhrase.differentNote[language]]
    return table
  }

  /// One row an alternative, the best first, then those that differ.
  func tidy() -> OutputTable {
    let names = Criterion.allCases.map(\.rawValue)
    var table = OutputTable(
      key: "alternatives",
      title: "",
      columns: (["list", "number", "plan", "value"] + names + names.map { "scaled_\($0)" }
        + ["areas_from_best", "areas_to_nearest"]).map { .init($0, $0) }
    )
    for (list, alternatives) in [("best", report.best), ("different", report.different)] {
      for (index, alternative) in alternatives.enumerated() {
        let score = ensemble.scores[alternative.position]
        let scaled = scale.scaled(score)
        table.rows.append(
          [.text(list), .integer(index + 1), .text(id(alternative))]
            + [.number(alternative.value, decimals: 4)]
            + Criterion.allCases.map { .number(score.points[$0], decimals: 4) }
            + Criterion.allCases.map { .number(scaled[$0.axis], decimals: 4) }
            + [
              .integer(changes(alternative).count),
              alternative.areasToNearest.map { .integer($0) } ?? .nothing,
            ]
        )
      }
    }
    return table
  }

  func document() -> JSONValue {
    .object([
      "weights": weights.json,
      "slack": .object([
        "leastValue": .number(report.leastValue), "within": .integer(report.withinSlackCount),
      ]),
      "feasible": .integer(ensemble.feasibleCount),
      "best": .array(report.best.map(json)),
      "different": .array(report.different.map(json)),
    ])
  }

  private func json(_ alternative: Alternative) -> JSONValue {
    let score = ensemble.scores[alternative.position]
    return .object([
      "plan": .string(id(alternative)),
      "scenarios": .strings(
        ensemble.scenarios(ensemble.codes[alternative.position]).map { dataSet.scenarios[$0].id }
      ),
      "value": .number(alternative.value),
      "scores": .object(
        Dictionary(
          uniqueKeysWithValues: Criterion.allCases.map { ($0.rawValue, .number(score.points[$0])) }
        )
      ),
      "scaled": scale.scaled(score).json,
      "changes": .array(
        changes(alternative).map { change in
          .object([
            "area": .string(dataSet.areas[change.area].id),
            "before": change.before.map { .string(dataSet.scenarios[$0].id) } ?? .null,
            "after": change.after.map { .string(dataSet.scenarios[$0].id) } ?? .null,
          ])
        }
      ),
      "areasToNearest": alternative.areasToNearest.map { .integer($0) } ?? .null,
    ])
  }
}

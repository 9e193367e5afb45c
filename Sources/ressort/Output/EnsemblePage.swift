// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import Exploration
import OrganizationModel
import Scoring
import Wording

/// Makes the tables and the JSON of an ensemble.
struct EnsemblePage {
  let ensemble: Ensemble
  let summary: EnsembleSummary
  let standings: [EnsembleSummary.Standing]
  let language: Language

  private var dataSet: DataSet { ensemble.dataSet }

  private func heading(_ key: String, _ phrase: Phrase) -> OutputTable.Column {
    .init(key, phrase[language])
  }

  private var criterionColumns: [OutputTable.Column] {
    Criterion.allCases.map { .init($0.rawValue, $0.heading(language)) }
  }

  private func cells(_ score: EnsembleScore) -> [OutputTable.Cell] {
    Criterion.allCases.map { .number(score.points[$0], decimals: $0.decimals) }
  }

  func counts() -> OutputTable {
    var table = OutputTable(
      key: "counts",
      title: dataSet.name[language],
      columns: [heading("what", .combinations), heading("count", .number)]
    )
    table.rows = [
      [.text(Phrase.allCombinations[language]), .integer(ensemble.combinationCount)],
      [.text(Phrase.refused[language]), .integer(ensemble.refusedCount)],
    ]
    table.rows += ensemble.refusedPairs.map { pair in
      let names = pair.scenarios.map { dataSet.scenarios[$0].id }.joined(separator: " + ")
      return [.text("  \(names)"), .integer(pair.count)]
    }
    table.rows += [
      [.text(Phrase.infeasible[language]), .integer(ensemble.infeasibleCount)],
      [.text(Phrase.feasible[language]), .integer(ensemble.feasibleCount)],
      [.text(Phrase.efficient[language]), .integer(summary.pareto.count)],
    ]
    return table
  }

  func distributions() -> OutputTable {
    var table = OutputTable(
      key: "distributions",
      title: Phrase.distributionTitle[language],
      columns: [
        heading("criterion", .criterion), heading("lower", .least), heading("upper", .greatest),
        heading("histogram", .histogram),
      ]
    )
    for criterion in Criterion.allCases {
      guard let range = summary.distributions[criterion] else { continue }
      let highest = Double(max(1, range.counts.max() ?? 1))
      let bars = range.counts.map { count -> Character in
        let levels = Array("▁▂▃▄▅▆▇█")
        return count == 0 ? " " : levels[Int(Double(count) / highest * 7)]
      }
      table.rows.append([
        .text(criterion.heading(language)), .number(range.lower, decimals: criterion.decimals),
        .number(range.upper, decimals: criterion.decimals), .text(String(bars)),
      ])
    }
    return table
  }

  func notable() -> OutputTable {
    var table = OutputTable(
      key: "notable",
      title: Phrase.notableTitle[language],
      columns: [heading("reason", .best), heading("plan", .plan)] + criterionColumns
    )
    for entry in summary.notable {
      let name =
        Criterion(rawValue: entry.reason.rawValue)?.name(language) ?? Phrase.allThree[language]
      table.rows.append(
        [.text(name), .text(ensemble.combination(ensemble.codes[entry.position]).id.spaced)]
          + cells(ensemble.scores[entry.position])
      )
    }
    return table
  }

  func standing() -> OutputTable {
    var table = OutputTable(
      key: "standings",
      title: Phrase.standingTitle[language],
      columns: [heading("plan", .plan)]
        + Criterion.allCases.map { .init($0.rawValue, "\($0.name(language)) (pct.)") }
        + [heading("dominatedBy", .dominatedBy)]
    )
    for standing in standings {
      table.rows.append(
        [.text(standing.id == Combination.todayID ? Phrase.today[language] : standing.id)]
          + Criterion.allCases.map { .number(standing.percentiles[$0] ?? 0, decimals: 1) }
          + [.integer(standing.dominatingCount)]
      )
    }
    table.notes = [Phrase.standingNote[language]]
    return table
  }

  func core() -> OutputTable {
    var table = OutputTable(
      key: "core",
      title: Phrase.coreTitle[language],
      columns: [heading("core", .core), heading("scenarios", .scenarios)]
    )
    for (core, phrase) in [
      (EnsembleSummary.Core.all, Phrase.coreAll), (.some, .coreSome), (.none, .coreNone),
    ] {
      let ids = dataSet.scenarios.indices.filter { summary.core[$0] == core }
        .map { dataSet.scenarios[$0].id }
      table.rows.append([.text(phrase[language]), .list(ids)])
    }
    return table
  }

  /// The efficient combinations; ids are as they are typed, or with places to break the line.
  func members(areSpaced: Bool = true) -> OutputTable {
    var table = OutputTable(
      key: "pareto",
      title: Phrase.efficientTitle[language],
      columns: [heading("plan", .plan)] + criterionColumns
    )
    for position in summary.pareto {
      let id = ensemble.combination(ensemble.codes[position]).id
      table.rows.append(
        [.text(areSpaced ? id.spaced : id)]
          + cells(ensemble.scores[position])
      )
    }
    return table
  }

  /// The JSON, with a proof where there is one.
  func document(proof: JSONValue? = nil) -> JSONValue {
    var members: [String: JSONValue] = [
      "combinations": .integer(ensemble.combinationCount),
      "refused": .integer(ensemble.refusedCount),
      "refusedPairs": .array(
        ensemble.refusedPairs.map { pair in
          .object([
            "scenarios": .strings(pair.scenarios.map { dataSet.scenarios[$0].id }),
            "count": .integer(pair.count),
          ])
        }
      ),
      "infeasible": .integer(ensemble.infeasibleCount),
      "feasible": .integer(ensemble.feasibleCount),
      "distributions": .object(
        Dictionary(
          uniqueKeysWithValues: summary.distributions.map { criterion, range in
            (
              criterion.rawValue,
              .object([
                "lower": .number(range.lower), "upper": .number(range.upper),
                "counts": .array(range.counts.map { .integer($0) }),
              ])
            )
          }
        )
      ),
      "pareto": .array(summary.pareto.map(member)),
      "notable": .array(
        summary.notable.map { entry in
          .object(["reason": .string(entry.reason.rawValue), "plan": member(entry.position)])
        }
      ),
      "core": .object(
        Dictionary(
          uniqueKeysWithValues: dataSet.scenarios.indices.map {
            (dataSet.scenarios[$0].id, .string(summary.core[$0].rawValue))
          }
        )
      ),
      "standings": .array(
        standings.map { standing in
          .object([
            "id": .string(standing.id), "scores": scores(standing.score),
            "percentiles": .object(
              Dictionary(
                uniqueKeysWithValues: standing.percentiles.map {
                  ($0.key.rawValue, .number($0.value))
                }
              )
            ),
            "dominatedBy": .integer(standing.dominatingCount),
          ])
        }
      ),
    ]
    members["proof"] = proof
    return .object(members)
  }

  private func member(_ position: Int) -> JSONValue {
    let points = ensemble.scores[position].points
    return .object([
      "scenarios": .strings(
        ensemble.scenarios(ensemble.codes[position]).map { dataSet.scenarios[$0].id }
      ),
      "coherence": .number(points.coherence), "balance": .number(points.balance),
      "efficiency": .number(points.efficiency),
    ])
  }

  private func scores(_ score: EnsembleScore) -> JSONValue {
    .object([
      "coherence": .number(score.points.coherence), "balance": .number(score.points.balance),
      "efficiency": .number(score.points.efficiency),
    ])
  }
}

extension String {
  /// The id of a combination with places to break the line.
  fileprivate var spaced: String { replacing("+", with: " + ") }
}

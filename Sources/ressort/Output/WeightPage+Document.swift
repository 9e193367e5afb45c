// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import Exploration
import OrganizationModel
import Scoring
import Wording

/// The JSON and CSV of weight space; docs/schemas/weights.schema.json describes the JSON.
extension WeightPage {
  /// The document: numbers as they are, shares 0 to 1, polygons by their corners.
  func document() -> JSONValue {
    .object([
      "scale": .object(
        Dictionary(
          uniqueKeysWithValues: Criterion.allCases.map { criterion in
            (
              criterion.rawValue,
              .object([
                "worst": .number(scale.worst[criterion.axis]),
                "best": .number(scale.best[criterion.axis]),
              ])
            )
          }
        )
      ),
      "region": .object([
        "constraints": .strings(region.constraints.map(\.text)),
        "dimension": .integer(region.dimension),
        "shareOfAllWeights": .number(region.shareOfAllWeights),
        "corners": .array(region.polygon.corners.map(\.json)),
      ]),
      "plans": .array(candidates.indices.map(plan)),
      "minimaxRegret": .object([
        "plan": .string(candidates[report.minimaxRegret].plan.id),
        "value": .number(report.entries[report.minimaxRegret].greatestRegret.value),
        "byLinearProgramming": .number(check.regrets[report.minimaxRegret]),
        "programs": .integer(check.programCount),
        "greatestDifference": .number(check.greatestDifference),
      ]),
      "bestAtEqualWeights": region.polygon.contains(.equal)
        ? .string(candidates[report.space.winner(at: .equal)].plan.id) : .null,
    ])
  }

  private func plan(_ index: Int) -> JSONValue {
    let entry = report.entries[index]
    let candidate = candidates[index]
    let points = scores[index].points
    return .object([
      "id": .string(candidate.plan.id),
      "scenarios": .strings(candidate.plan.combination.scenarios.map { dataSet.scenarios[$0].id }),
      "notable": .strings(candidate.reasons.map(\.rawValue)),
      "scores": .object(
        Dictionary(
          uniqueKeysWithValues: Criterion.allCases.map { ($0.rawValue, .number(points[$0])) }
        )
      ),
      "scaled": entry.scores.json,
      "class": .string(entry.standing.rawValue),
      "classAmongAll": .string(standings[index].rawValue),
      "dominatedBy": .strings(entry.dominators.map { candidates[$0].plan.id }),
      "equalTo": .strings(entry.equals.map { candidates[$0].plan.id }),
      "best": part(entry.best),
      "certain": entry.certain.map(part) ?? .null,
      "possible": entry.possible.map(part) ?? .null,
      "central": entry.central?.json ?? .null,
      "ranks": .array(entry.ranks.map { .number($0) }),
      "greatestRegret": regret(entry.greatestRegret),
      "leastRegret": regret(entry.leastRegret),
    ])
  }

  private func part(_ part: WeightReport.Part) -> JSONValue {
    .object([
      "share": .number(part.share),
      "corners": .array(part.polygon.corners.map(\.json)),
      "centroid": part.polygon.centroid?.json ?? .null,
      "ranges": part.polygon.isEmpty
        ? .null
        : .object(
          Dictionary(
            uniqueKeysWithValues: Criterion.allCases.map { criterion in
              let range = part.polygon.range(of: criterion)
              return (
                criterion.rawValue,
                .object([
                  "lower": .number(range?.low ?? 0), "upper": .number(range?.high ?? 0),
                ])
              )
            }
          )
        ),
    ])
  }

  private func regret(_ regret: Regret) -> JSONValue {
    .object([
      "value": .number(regret.value), "weights": regret.weights.json,
      "rival": .string(candidates[regret.rival].plan.id),
    ])
  }

  /// One row a plan; shares 0 to 1, weights by criterion.
  func tidy() -> OutputTable {
    let names = Criterion.allCases.map(\.rawValue)
    var keys = ["plan", "scenarios"] + names.map { "scaled_\($0)" } + ["class", "class_among_all"]
    keys += ["best", "certain", "possible"]
    keys += names.flatMap { ["\($0)_least", "\($0)_greatest"] } + names.map { "central_\($0)" }
    keys += ["greatest_regret", "least_regret"] + candidates.indices.map { "rank_\($0 + 1)" }
    var table = OutputTable(
      key: "plans",
      title: "",
      columns: keys.map { .init($0, $0) }
    )
    func number(_ value: Double?) -> OutputTable.Cell {
      value.map { .number($0, decimals: 4) } ?? .nothing
    }
    for (index, entry) in report.entries.enumerated() {
      let plan = candidates[index].plan
      var row: [OutputTable.Cell] = [
        .text(plan.id), .list(plan.combination.scenarios.map { dataSet.scenarios[$0].id }),
      ]
      row += Criterion.allCases.map { number(entry.scores[$0.axis]) }
      row += [.text(entry.standing.rawValue), .text(standings[index].rawValue)]
      row += [entry.best.share, entry.certain?.share, entry.possible?.share].map(number)
      row += Criterion.allCases.flatMap { criterion in
        let range = entry.best.polygon.range(of: criterion)
        return [number(range?.low), number(range?.high)]
      }
      row += Criterion.allCases.map { number(entry.central?[$0]) }
      row += [number(entry.greatestRegret.value), number(entry.leastRegret.value)]
      row += entry.ranks.map { number($0) }
      table.rows.append(row)
    }
    return table
  }
}

extension Weights {
  /// The weights by criterion.
  var json: JSONValue { vector.json }
}

extension SIMD3<Double> {
  /// The numbers of a vector of weight space by criterion.
  var json: JSONValue {
    .object(
      Dictionary(
        uniqueKeysWithValues: Criterion.allCases.map { ($0.rawValue, .number(self[$0.axis])) }
      )
    )
  }
}

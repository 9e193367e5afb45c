// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import OrganizationModel
import Scoring
import Wording

/// Makes the tables and the JSON of comparisons of each plan with each other one.
struct DominancePage {
  let dataSet: DataSet
  let plans: [Plan]
  let matrix: DominanceMatrix
  let bounds: DifferenceBounds?
  let language: Language

  private func name(_ plan: Plan) -> String {
    plan.id == Combination.todayID ? Phrase.today[language] : plan.id
  }

  /// One table for each criterion, with bounds where they were asked for, and one for all weights.
  func matrices() -> [OutputTable] {
    var tables = Criterion.allCases.map { criterion in
      table(criterion.rawValue, criterion.heading(language)) { first, second in
        let verdict = matrix.verdict(first, over: second, in: criterion)
        guard let bounds else { return verdict.symbol }
        let range = NumberText(language: language).text(
          bounds[first, second, criterion],
          decimals: criterion.decimals
        )
        return "\(verdict.symbol) \(range)"
      }
    }
    var all = table("allWeights", Phrase.allWeights[language]) { first, second in
      matrix.verdict(first, over: second).symbol
    }
    all.notes = [Phrase.dominanceNote[language]]
    tables.append(all)
    return tables
  }

  private func table(
    _ key: String,
    _ title: String,
    _ cell: (Int, Int) -> String
  ) -> OutputTable {
    var table = OutputTable(
      key: key,
      title: "\(title): \(Phrase.rowOverColumn[language])",
      columns: [.init("plan", Phrase.plan[language])]
        + plans.indices.map { .init("\($0 + 1)", "\($0 + 1)") }
    )
    for (first, plan) in plans.enumerated() {
      table.rows.append(
        [.text("\(first + 1) \(name(plan))")]
          + plans.indices.map { .text(first == $0 ? "·" : cell(first, $0)) }
      )
    }
    return table
  }

  /// How the pairs were decided.
  func effort() -> OutputTable {
    var table = OutputTable(
      key: "programs",
      title: Phrase.effortTitle[language],
      columns: [
        .init("criterion", Phrase.criterion[language]), .init("pairs", Phrase.pairs[language]),
        .init("programs", Phrase.programs[language]),
      ]
    )
    for criterion in Criterion.allCases {
      guard let effort = matrix.effort[criterion] else { continue }
      table.rows.append([
        .text(criterion.name(language)), .integer(effort.pairCount),
        .integer(effort.programCount),
      ])
    }
    return table
  }

  /// One row for each ordered pair.
  func pairs() -> OutputTable {
    var table = OutputTable(
      key: "pairs",
      title: "",
      columns: [.init("first", Phrase.plan[language]), .init("second", Phrase.plan[language])]
        + Criterion.allCases.map { .init($0.rawValue, $0.name(language)) }
        + [.init("all_weights", Phrase.allWeights[language])]
    )
    if bounds != nil {
      table.columns += Criterion.allCases.flatMap { criterion in
        ["lower", "upper"].map { .init("\(criterion.rawValue)_\($0)", "") }
      }
    }
    for (first, second) in orderedPairs {
      var row: [OutputTable.Cell] = [.text(plans[first].id), .text(plans[second].id)]
      row += Criterion.allCases.map {
        .text(matrix.verdict(first, over: second, in: $0).rawValue)
      }
      row.append(.text(matrix.verdict(first, over: second).rawValue))
      if let bounds {
        row += Criterion.allCases.flatMap { criterion in
          let range = bounds[first, second, criterion]
          return [range.low, range.high].map { OutputTable.Cell.number($0, decimals: 6) }
        }
      }
      table.rows.append(row)
    }
    return table
  }

  private var orderedPairs: [(Int, Int)] {
    plans.indices.flatMap { first in
      plans.indices.filter { $0 != first }.map { (first, $0) }
    }
  }

  func document() -> JSONValue {
    .object([
      "plans": .strings(plans.map(\.id)),
      "pairs": .array(
        orderedPairs.map { first, second in
          var entries: [String: JSONValue] = [
            "first": .string(plans[first].id), "second": .string(plans[second].id),
            "allWeights": .string(matrix.verdict(first, over: second).rawValue),
          ]
          for criterion in Criterion.allCases {
            let verdict = matrix.verdict(first, over: second, in: criterion)
            entries[criterion.rawValue] = .string(verdict.rawValue)
          }
          if let bounds {
            entries["bounds"] = .object(
              Dictionary(
                uniqueKeysWithValues: Criterion.allCases.map { criterion in
                  let range = bounds[first, second, criterion]
                  return (
                    criterion.rawValue,
                    .object(("lower", .number(range.low)), ("upper", .number(range.high)))
                  )
                }
              )
            )
          }
          return .object(entries)
        }
      ),
      "programs": .object(
        Dictionary(
          uniqueKeysWithValues: matrix.effort.map { criterion, effort in
            (
              criterion.rawValue,
              .object(
                ("pairs", .integer(effort.pairCount)),
                ("programs", .integer(effort.programCount))
              )
            )
          }
        )
      ),
    ])
  }
}

extension Verdict {
  /// The verdict in one sign.
  fileprivate var symbol: String {
    switch self {
    case .necessarily: "●"
    case .possibly: "○"
    case .not: "–"
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import OrganizationModel
import Scoring
import Wording

/// Makes the tables and the JSON of a reconciliation.
struct ReconciliationPage {
  let dataSet: DataSet
  let language: Language
  let showsAll: Bool

  func summary(_ results: [Reconciliation]) -> OutputTable {
    var table = OutputTable(
      key: "measures",
      title: dataSet.name[language],
      columns: [
        .init("measure", Phrase.measure[language]),
        .init("consistent", Phrase.consistent[language]),
        .init("bestAgrees", Phrase.bestAgrees[language]),
        .init("figures", Phrase.aggregates[language]),
        .init("tightened", Phrase.tightened[language]),
      ]
    )
    for result in results {
      table.rows.append([
        .text(result.workload.name(language)), .flag(result.isConsistent), .flag(result.bestAgrees),
        .integer(dataSet.aggregates.count { $0.workload == result.workload }),
        .integer(result.tasks.count(where: \.isTightened)),
      ])
    }
    return table
  }

  func tightened(_ results: [Reconciliation]) -> OutputTable {
    var table = OutputTable(
      key: "tasks",
      title: Phrase.tightenedTitle[language],
      columns: [
        .init("measure", Phrase.measure[language]), .init("id", Phrase.id[language]),
        .init("name", Phrase.task[language]), .init("given", Phrase.given[language]),
        .init("reconciled", Phrase.reconciled[language], isBand: true),
      ]
    )
    for result in results {
      for entry in result.tasks where showsAll || entry.isTightened {
        let task = dataSet.tasks[entry.task]
        let given = entry.given.map { NumberText(language: language).text($0, decimals: 1) } ?? "–"
        table.rows.append([
          .text(result.workload.name(language)), .text(task.id), .text(task.name[language]),
          .text(given),
          .band(
            Band(best: entry.best, lower: entry.reconciled.low, upper: entry.reconciled.high),
            decimals: 1
          ),
        ])
      }
    }
    return table
  }

  /// The figures that cannot all hold, and the least correction, where there are any.
  func conflicts(_ results: [Reconciliation]) -> [OutputTable] {
    results.filter { !$0.isConsistent }.map { result in
      var table = OutputTable(
        key: "conflict",
        title: Phrase.conflictTitle[language].filled(result.workload.name(language)),
        columns: [
          .init("figure", Phrase.figure[language]), .init("id", Phrase.id[language]),
          .init("interval", Phrase.interval[language]),
          .init("correction", Phrase.correction[language]),
          .init("source", Phrase.source[language]),
        ]
      )
      let corrected = result.corrections.map(\.figure).filter { !result.conflict.contains($0) }
      for figure in result.conflict + corrected {
        let amount = result.corrections.first { $0.figure == figure }?.amount
        let (id, name, interval, basis) = describe(figure, result.workload)
        table.rows.append([
          .text(name), .text(id),
          .text(NumberText(language: language).text(interval, decimals: 1)),
          amount.map { .number($0, decimals: 1, isSigned: true) } ?? .nothing,
          .text(basis.text(dataSet, language)),
        ])
      }
      return table
    }
  }

  func document(_ results: [Reconciliation]) -> JSONValue {
    .object([
      "consistent": .bool(results.allSatisfy(\.isConsistent)),
      "measures": .array(
        results.map { result in
          .object([
            "measure": .string(result.workload.rawValue),
            "consistent": .bool(result.isConsistent), "bestAgrees": .bool(result.bestAgrees),
            "tasks": .array(result.tasks.map(json)),
            "conflict": .array(result.conflict.map { json($0, result) }),
            "corrections": .array(
              result.corrections.map { correction in
                .object([
                  "figure": json(correction.figure, result), "amount": .number(correction.amount),
                ])
              }
            ),
          ])
        }
      ),
    ])
  }

  private func json(_ entry: Reconciliation.Tightened) -> JSONValue {
    .object(
      ("id", .string(dataSet.tasks[entry.task].id)),
      ("best", .number(entry.best)),
      ("lower", .number(entry.reconciled.low)),
      ("upper", .number(entry.reconciled.high)),
      ("givenLower", entry.given.map { .number($0.low) }),
      ("givenUpper", entry.given.map { .number($0.high) }),
      ("tightened", .bool(entry.isTightened))
    )
  }

  private func json(_ figure: Reconciliation.Figure, _ result: Reconciliation) -> JSONValue {
    let (id, _, interval, basis) = describe(figure, result.workload)
    let kind = if case .aggregate = figure { "aggregate" } else { "task" }
    return .object(
      ("kind", .string(kind)),
      ("id", .string(id)),
      ("low", .number(interval.low)),
      ("high", .number(interval.high)),
      ("basis", basis.json)
    )
  }

  private func describe(
    _ figure: Reconciliation.Figure,
    _ workload: Workload
  ) -> (id: String, name: String, interval: Interval, basis: Basis) {
    switch figure {
    case .aggregate(let index):
      let aggregate = dataSet.aggregates[index]
      return (aggregate.id, aggregate.name[language], aggregate.total, aggregate.basis)
    case .task(let index):
      let task = dataSet.tasks[index]
      let quantity = task[workload]
      return (
        task.id, task.name[language], quantity?.interval ?? Interval(0, .infinity),
        quantity?.basis ?? .derived(LocalizedText("q ≥ 0"))
      )
    }
  }
}

extension Workload {
  /// The name of the measure.
  func name(_ language: Language) -> String {
    switch self {
    case .fte: Phrase.fte[language]
    case .headcount: Phrase.headcount[language]
    case .cases: Phrase.cases[language]
    case .budget: Phrase.budget[language]
    }
  }
}

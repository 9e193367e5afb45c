// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

/// Who moves, as tables.
extension ReportWriter {
  /// The flows between departments: FTE and the tasks, their names where there is one plan.
  func movesTable(_ positions: [Int]) -> Table {
    let isAlone = subject == .plan
    var table = Table(
      id: "moves-table",
      caption: Inline(MovesPhrase.tableCaption[language]),
      columns: flowColumns + [
        Table.Column("fte", Inline(Phrase.fte[language]), .band(decimals: 0)),
        Table.Column(
          "tasks",
          Inline(Phrase.tasks[language]),
          .number(decimals: 0),
          movedProvenance
        ),
      ]
    )
    if isAlone {
      table.columns.append(Table.Column("names", Inline(MovesPhrase.taskNames[language])))
    }
    for position in positions {
      let score = comparison.scores[position]
      for flow in score.moved {
        let tasks = TaskGroups.sorted(flow.tasks, in: dataSet)
        table.rows.append(
          flowCells(flow, position) + [
            .band(flow.fte, provenance(ofFTE: flow.tasks)), .number(Double(flow.tasks.count)),
          ] + (isAlone ? [.text(taskNames(tasks, atMost: 3))] : [])
        )
      }
      table.rows.append(
        flowCells(nil, position) + [
          .band(score.movedFTE, provenanceOfMovedFTE(position)),
          .number(Double(score.moved.reduce(0) { $0 + $1.tasks.count })),
        ] + (isAlone ? [.text(Inline())] : [])
      )
    }
    table.totalRows = isAlone ? 1 : 0
    return table
  }

  /// People and money that move, where a source gives them; nil where it gives none.
  func publishedTable(_ positions: [Int]) -> Block {
    let measures = Comparison.publishedMeasures.filter { measure in
      positions.contains { comparison.staff[$0].all[measure]?.amount != nil }
    }
    guard !measures.isEmpty else {
      return .paragraph(Inline(MovesPhrase.nonePublished[language]), .small)
    }
    let counted = provenance(countedIn: MovesPhrase.countedPublished[language])
    var table = Table(
      id: "moves-published",
      caption: Inline(MovesPhrase.publishedCaption[language]),
      columns: flowColumns + [
        Table.Column(
          "tasks",
          Inline(Phrase.tasks[language]),
          .number(decimals: 0),
          movedProvenance
        )
      ]
    )
    for measure in measures {
      table.columns += [
        Table.Column(measure.rawValue, Inline(measure.heading[language]), .band(decimals: 0)),
        Table.Column(
          "\(measure.rawValue)-tasks",
          Inline(MovesPhrase.knownFor[language]),
          unit: MovesPhrase.knownForUnit[language],
          .number(decimals: 0),
          counted
        ),
      ]
    }
    var isComplete = true
    for position in positions {
      let flows = comparison.scores[position].moved
      let view = comparison.staff[position]
      for (flow, published) in zip(flows, view.flows) {
        guard measures.contains(where: { published[$0]?.amount != nil }) else {
          isComplete = false
          continue
        }
        table.rows.append(
          flowCells(flow, position) + [.number(Double(flow.tasks.count))]
            + measures.flatMap { cells(published[$0], $0) }
        )
      }
      table.rows.append(
        flowCells(nil, position)
          + [.number(Double(flows.reduce(0) { $0 + $1.tasks.count }))]
          + measures.flatMap { cells(view.all[$0], $0) }
      )
    }
    table.totalRows = subject == .plan ? 1 : 0
    if !isComplete { table.notes = [Inline(MovesPhrase.othersNotPublished[language])] }
    return .table(table)
  }

  private var flowColumns: [Table.Column] {
    (subject == .plan ? [] : [Table.Column("plan", Inline(Phrase.plan[language]))]) + [
      Table.Column("from", Inline(Phrase.from[language])),
      Table.Column("to", Inline(Phrase.to[language])),
    ]
  }

  /// The cells that say who moves; nil for all of a plan.
  private func flowCells(_ flow: MovedWork?, _ position: Int) -> [Table.Cell] {
    (subject == .plan ? [] : [.text(name(ofPlan: position))]) + [
      .text(flow.map { short(ofPlace: $0.from) } ?? Inline(Phrase.sum[language])),
      .text(flow.map { short(ofPlace: $0.to) } ?? Inline()),
    ]
  }

  /// An amount and for how many tasks it is published.
  private func cells(
    _ published: Comparison.PublishedAmount?,
    _ measure: Workload
  ) -> [Table.Cell] {
    guard let published, let amount = published.amount else {
      return [.none(MovesPhrase.notGiven[language]), .number(0)]
    }
    let parts = published.tasks.compactMap { dataSet.tasks[$0][measure] }.map(provenance).unique
    return [
      .band(amount, .derivation(MovesPhrase.publishedSum[language], from: parts)),
      .number(Double(published.tasks.count)),
    ]
  }

  /// Every task that moves, to be looked up.
  var movesAppendix: [Section] {
    let moving = movingSubjects
    guard !moving.isEmpty else { return [] }
    return [
      Section(
        id: "moved-tasks",
        heading: Inline(MovesPhrase.appendix[language]),
        blocks: [
          .paragraph(Inline(MovesPhrase.appendixLead[language]), .small),
          .table(movedTasksTable(moving)),
        ] + (subject == .plan ? [] : [publishedTable(moving)])
      )
    ]
  }

  private func movedTasksTable(_ positions: [Int]) -> Table {
    let tasks = Set(positions.flatMap { comparison.scores[$0].moved.flatMap(\.tasks) }).sorted()
    let measures: [Workload] = [.headcount, .budget, .cases].filter { measure in
      tasks.contains { dataSet.tasks[$0][measure].map { !$0.isSpread } ?? false }
    }
    var table = Table(
      id: "moved-tasks-table",
      caption: Inline(MovesPhrase.appendixCaption[language]),
      columns: [
        Table.Column("task", Inline(Phrase.task[language])),
        Table.Column("from", Inline(Phrase.from[language])),
        Table.Column("to", Inline(Phrase.to[language])),
      ]
    )
    if positions.count > 1 {
      table.columns.append(Table.Column("plans", Inline(MovesPhrase.under[language])))
    }
    table.columns.append(Table.Column("fte", Inline(Phrase.fte[language]), .band(decimals: 0)))
    for measure in measures {
      table.columns.append(
        Table.Column(
          measure.rawValue,
          Inline(measure.heading[language]),
          .band(decimals: measure == .budget ? 1 : 0)
        )
      )
    }
    table.columns.append(Table.Column("page", Inline(Phrase.pages[language])))
    table.rows = tasks.flatMap { task in
      destinations(of: task, under: positions).map { place, plans in
        taskCells(task, place, plans, of: positions, measures)
      }
    }
    return table
  }

  /// Where a task goes, each place with the plans that send it there, in the order of the plans.
  private func destinations(
    of task: Int,
    under positions: [Int]
  ) -> [(place: Int, plans: [Int])] {
    var result: [(place: Int, plans: [Int])] = []
    for position in positions
    where dataSet.isMoved(task: task, in: comparison.plans[position]) {
      let place = comparison.plans[position].home[task]
      if let index = result.firstIndex(where: { $0.place == place }) {
        result[index].plans.append(position)
      } else {
        result.append((place, [position]))
      }
    }
    return result
  }

  private func taskCells(
    _ index: Int,
    _ place: Int,
    _ plans: [Int],
    of positions: [Int],
    _ measures: [Workload]
  ) -> [Table.Cell] {
    let task = dataSet.tasks[index]
    let under =
      plans.count == positions.count
      ? Inline(MovesPhrase.everyPlan[language])
      : plans.map { name(ofPlan: $0) }.joined(separator: "; ")
    return [
      .text(Inline(name: task.name[language])), .text(short(ofPlace: task.home)),
      .text(short(ofPlace: place)),
    ] + (positions.count > 1 ? [.text(under)] : []) + ([.fte] + measures).map { cell(task[$0]) }
      + [.text(task.source.map { Inline([.page($0)]) } ?? Inline())]
  }

  /// A task's own figure; a share of its department's total is none.
  private func cell(_ quantity: Quantity?) -> Table.Cell {
    guard let quantity, !quantity.isSpread else {
      return .none(MovesPhrase.notGiven[language])
    }
    return .band(
      Band(best: quantity.best, lower: quantity.low, upper: quantity.high),
      provenance(of: quantity)
    )
  }
}

extension Workload {
  /// What the measure is called at the head of a column, with its unit.
  fileprivate var heading: Phrase {
    switch self {
    case .fte: .fte
    case .headcount: .headcount
    case .cases: .cases
    case .budget: .budget
    }
  }
}

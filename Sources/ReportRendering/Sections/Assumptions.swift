// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

extension ReportWriter {
  /// Which numbers are printed and which assumed, what the assumptions move, which figure would help
  /// most, and what the simulator does not say.
  var assumptionsSection: Section? {
    var blocks: [Block] = [.paragraph(assumptionsLead)]
    if let figure = sensitivityFigure {
      blocks.append(.figure(figure))
      let turns = turningLines
      if !turns.isEmpty { blocks.append(.list(turns)) }
    } else {
      blocks.append(.paragraph(Inline(AssumptionPhrase.nothingAtAll[language])))
    }
    blocks += knowledgeBlocks
    return Section(
      id: "assumptions",
      heading: Inline(AssumptionPhrase.heading[language]),
      blocks: blocks
    )
  }

  /// The method on a page; the lists of assumptions and sources follow when everything else is there.
  var assumptionsAppendix: [Section] { [methodAppendix] }

  /// How many tasks' figures are printed or follow from printed ones, in a few sentences.
  private var assumptionsLead: Inline {
    let counted = provenance(countedIn: AssumptionPhrase.basisCounted[language])
    func known(_ tasks: [WorkTask], _ workload: Workload) -> (all: Int, known: Int) {
      let grounds = tasks.compactMap { dataSet.ground(of: $0, workload) }
      return (grounds.count, grounds.count { $0 != .assumed })
    }
    func sentence(_ phrase: AssumptionPhrase, _ counts: Int...) -> Inline {
      Inline(phrase[language], filling: counts.map { count($0, counted) })
    }
    let staff = known(dataSet.tasks, .fte)
    guard staff.known < staff.all else { return Inline(AssumptionPhrase.leadNone[language]) }
    var lead = sentence(.leadStaff, staff.all, staff.known)
    let moved = known(movedTasks, .fte)
    if moved.all > 0 { lead += sentence(.leadMoved, moved.all, moved.known) }
    let cases = known(dataSet.tasks, .cases)
    if cases.all > 0 { lead += sentence(.leadCases, cases.known) }
    let budget = known(dataSet.tasks, .budget)
    if budget.all > 0 { lead += sentence(.leadBudget, budget.known) }
    return lead + AssumptionPhrase.leadList[language]
  }

  /// The tasks that any of the subjects moves.
  private var movedTasks: [WorkTask] {
    dataSet.tasks.enumerated().filter { index, _ in
      comparison.subjects.contains { dataSet.isMoved(task: index, in: comparison.plans[$0]) }
    }.map(\.element)
  }

  /// How many tasks' figures are printed, follow from printed ones, and are assumed.
  var basisTable: Table {
    let counted = provenance(countedIn: AssumptionPhrase.basisCounted[language])
    func column(_ key: String, _ phrase: AssumptionPhrase) -> Table.Column {
      Table.Column(key, Inline(phrase[language]), .number(decimals: 0), counted)
    }
    var table = Table(
      id: "bases",
      caption: Inline(AssumptionPhrase.basisCaption[language]),
      columns: [
        Table.Column("figures", Inline(AssumptionPhrase.basisColumn[language])),
        column("published", .publishedColumn), column("derived", .derivedColumn),
        column("assumed", .assumedColumn),
      ]
    )
    func add(_ phrase: AssumptionPhrase, _ workload: Workload, _ tasks: [WorkTask]) {
      let grounds = tasks.compactMap { dataSet.ground(of: $0, workload) }
      guard !grounds.isEmpty else { return }
      table.rows.append(
        [.text(Inline(phrase[language]))]
          + DataSet.Ground.allCases.map { ground in
            .number(Double(grounds.count { $0 == ground }))
          }
      )
    }
    add(.staffRow, .fte, dataSet.tasks)
    add(.movedStaffRow, .fte, movedTasks)
    add(.casesRow, .cases, dataSet.tasks)
    add(.budgetRow, .budget, dataSet.tasks)
    return table
  }

  /// The names of the assumptions that can turn each consideration.
  private var turningLines: [Inline] {
    Criterion.allCases.compactMap { criterion in
      let turning = turningAssumptions(criterion).map { dataSet.assumptions[$0] }
      guard !turning.isEmpty else { return nil }
      let shown = turning.prefix(4)
      var names = shown.map { link(to: $0) + turn(of: $0, criterion) }.joined(separator: ", ")
      if turning.count > shown.count {
        let others = Provenance.derivation(
          AssumptionPhrase.sensitivity[language],
          from: turning.map { .assumption($0.id) }
        )
        names += Inline(
          AssumptionPhrase.andOthers[language],
          filling: [count(turning.count - shown.count, others)]
        )
      }
      return Inline(
        AssumptionPhrase.turnsLead[language],
        filling: [Inline(criterion.name(language)), names + "."]
      )
    }
  }

  /// The value at which an assumption turns the difference of the only plan, in brackets; nothing
  /// where there are several plans or several values.
  private func turn(of assumption: Assumption, _ criterion: Criterion) -> Inline {
    guard comparison.sensitivities.count == 1,
      let found = comparison.sensitivities[0][criterion]?.first(where: {
        dataSet.assumptions[$0.assumption].id == assumption.id
      }), found.turns.count == 1
    else { return Inline() }
    let provenance = Provenance.derivation(
      AssumptionPhrase.turnDerivation[language],
      from: [.assumption(assumption.id)]
    )
    let value = numbers.text(found.turns[0].value, in: assumption)
    return Inline(
      AssumptionPhrase.turnsAt[language],
      filling: [Inline([.number(value, provenance)])]
    )
  }
}

extension DataSet {
  /// What a figure stands on in the end.
  enum Ground: CaseIterable {
    /// Printed in a source.
    case published
    /// Computed from printed figures.
    case derived
    /// Nobody published it.
    case assumed
  }

  /// What a task's figure stands on, or its department's total where that is spread; nil when the
  /// task has none.
  func ground(of task: WorkTask, _ workload: Workload) -> Ground? {
    guard let quantity = task[workload] else { return nil }
    let department = places[task.home]
    let total = workload == .cases ? department.totalCases : department.totalBudget
    if quantity.isSpread, let total {
      return total.ground == .assumed ? .assumed : .derived
    }
    return quantity.ground
  }
}

extension Quantity {
  /// What the figure stands on by itself.
  fileprivate var ground: DataSet.Ground {
    switch basis {
    case .published: .published
    case .derived: .derived
    case .assumed, .product: .assumed
    }
  }
}

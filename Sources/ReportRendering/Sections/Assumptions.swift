// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

extension ReportWriter {
  /// Which numbers are printed and which assumed, what the assumptions move, which figure would help
  /// most, and what the simulator does not say.
  var assumptionsSection: Section? {
    var blocks: [Block] = [.paragraph(assumptionsLead), .table(basisTable)]
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

  private var assumptionsLead: Inline {
    let bases = dataSet.tasks.map { dataSet.ground(of: $0, .fte) }
    let counted = provenance(countedIn: AssumptionPhrase.basisCounted[language])
    let known = bases.count { $0 != .assumed }
    let lead =
      known == bases.count
      ? Inline(AssumptionPhrase.leadNone[language])
      : Inline(
        AssumptionPhrase.leadMany[language],
        filling: [count(bases.count, counted), count(known, counted)]
      )
    return lead + " " + Inline(AssumptionPhrase.leadList[language])
  }

  /// How many tasks' figures are printed, follow from printed ones, and are assumed.
  private var basisTable: Table {
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
    let moved = dataSet.tasks.indices.filter { task in
      comparison.subjects.contains { dataSet.isMoved(task: task, in: comparison.plans[$0]) }
    }
    add(.staffRow, .fte, dataSet.tasks)
    add(.movedStaffRow, .fte, moved.map { dataSet.tasks[$0] })
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
      var names = shown.map(link).joined(separator: ", ")
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

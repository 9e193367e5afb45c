// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

/// The section on the committees: shares of the work, balance by each measure, what stays open.
extension ReportWriter {
  var committeesSection: Section? {
    var blocks = verdictBlocks(of: .balance)
    blocks.append(.figure(shareFigure))
    blocks += committeeChangeBlocks
    blocks.append(.table(measureTable))
    blocks.append(
      .paragraph(
        [measureDependence, comparison.subjects.count == 1 ? extremesSentence : nil]
          .compactMap { $0 }.joined(separator: " ")
      )
    )
    blocks += undecidable
    return Section(
      id: "committees",
      heading: Inline(CommitteePhrase.heading[language]),
      blocks: blocks
    )
  }

  var committeesAppendix: [Section] {
    guard comparison.subjects.count > 1 else { return [] }
    return [
      Section(
        id: "committee-numbers",
        heading: Inline(CommitteePhrase.appendixHeading[language]),
        blocks: [.table(balanceTable), .table(extremesTable)]
      )
    ]
  }

  // MARK: - Who has more, who has less

  /// What a plan does to every committee.
  func committeeChanges(ofPlan position: Int) -> [CommitteeChange] {
    CommitteeChange.all(
      in: comparison.scores[position],
      beside: comparison.scores[0],
      by: comparison.measure,
      of: dataSet
    )
  }

  /// Whether any committee is not as it is today.
  func changesCommittees(_ position: Int) -> Bool {
    committeeChanges(ofPlan: position).contains { $0.kind != .same }
  }

  func committeeName(_ place: Int) -> Inline {
    Inline(name: dataSet.places[place].committee.name[language])
  }

  /// The name of a committee in a sentence.
  func theCommittee(_ place: Int) -> Inline {
    Inline(CommitteePhrase.theCommittee[language], filling: [committeeName(place)])
  }

  /// What happens to the committees: of one plan all of it, of several what they have in common.
  private var committeeChangeBlocks: [Block] {
    let changed = comparison.subjects.filter(changesCommittees)
    guard let first = changed.first else { return [] }
    let changes = committeeChanges(ofPlan: first)
    if comparison.subjects.count == 1 { return [.list(sentences(of: changes))] }
    var blocks: [Block] = []
    let others = changed.dropFirst().map { Set(committeeChanges(ofPlan: $0)) }
    let common = changes.filter { change in
      change.isDirected && others.allSatisfy { $0.contains(change) }
    }
    let unchanged = comparison.subjects.filter { !changed.contains($0) }
    if !common.isEmpty {
      let phrase: CommitteePhrase =
        unchanged.isEmpty ? .commonToAll : .commonToOthers
      blocks.append(
        .paragraph(
          Inline(phrase[language]) + sentences(of: common).joined(separator: " ")
        )
      )
    }
    if !unchanged.isEmpty {
      blocks.append(
        .paragraph(
          Inline(
            CommitteePhrase.someNothing[language],
            filling: [listed(unchanged.map { quotedName($0) })]
          )
        )
      )
    }
    return blocks
  }

  /// A sentence for each kind of change, with the committees that it happens to.
  private func sentences(of changes: [CommitteeChange]) -> [Inline] {
    let kinds: [CommitteeChange.Kind] = [
      .ends, .arises, .certain(isUp: true), .never(isDown: true), .certain(isUp: false),
      .never(isDown: false), .open(isUp: true), .open(isUp: false), .open(isUp: nil), .same,
    ]
    return kinds.compactMap { kind in
      let places = changes.filter { $0.kind == kind }.map(\.place)
      guard !places.isEmpty else { return nil }
      return Inline(kind.sentence[language], filling: [listed(places.map(theCommittee))])
        .capitalized
    }
  }

  // MARK: - Balance by each measure

  /// The balance by each single measure; by the measure in use alone when no other is known.
  var workViews: [Comparison.WorkloadView] { comparison.workloads }

  /// The balance by each measure: a row a measure for one plan, a row a plan for several.
  private var measureTable: Table {
    guard comparison.subjects.count > 1 else { return balanceTable }
    var table = Table(
      id: "committee-measures",
      caption: Inline(CommitteePhrase.measuresCaption[language]),
      columns: [Table.Column("plan", Inline(Phrase.plan[language]))]
    )
    for view in workViews {
      table.columns.append(
        Table.Column(
          view.measure.rawValue,
          Inline(measureName(view.measure).sentenceCased),
          unit: ScalePhrase.points[language],
          .band(decimals: 1, isSigned: true),
          balanceProvenance([view.measure])
        )
      )
    }
    table.columns.append(Table.Column("verdict", Inline(Phrase.verdict[language])))
    table.rows = comparison.subjects.map { position in
      [.text(name(ofPlan: position))]
        + workViews.map { .band($0.differences[position].band) }
        + [.text(verdictsByMeasure(position))]
    }
    return table
  }

  /// Every plan's balance by every measure.
  private var balanceTable: Table {
    let isOne = comparison.subjects.count == 1
    var table = Table(
      id: "committee-balance",
      caption: Inline(CommitteePhrase.balanceCaption[language]),
      columns: []
    )
    if !isOne { table.columns.append(Table.Column("plan", Inline(Phrase.plan[language]))) }
    table.columns += [
      Table.Column("measure", Inline(CommitteePhrase.measure[language])),
      Table.Column("today", Inline(Phrase.today[language]), .band(decimals: 1)),
      Table.Column("after", Inline(Phrase.after[language]), .band(decimals: 1)),
      Table.Column(
        "difference",
        Inline(Phrase.difference[language]),
        .band(decimals: 1, isSigned: true)
      ),
      Table.Column("verdict", Inline(Phrase.verdict[language])),
    ]
    for position in comparison.subjects {
      for view in workViews {
        let provenance = balanceProvenance([view.measure])
        var row: [Table.Cell] = isOne ? [] : [.text(name(ofPlan: position))]
        row += [
          .text(Inline(measureName(view.measure).sentenceCased)),
          .band(view.balance[0], provenance), .band(view.balance[position], provenance),
          .band(view.differences[position].band, provenance),
          .text(Inline(view.differences[position].words(language))),
        ]
        table.rows.append(row)
      }
    }
    table.notes = [Inline(CommitteePhrase.measuresNote[language])]
    return table
  }

  /// What the data say of a plan: once where every measure says the same.
  private func verdictsByMeasure(_ position: Int) -> Inline {
    let words = workViews.map { $0.differences[position].words(language) }
    guard Set(words).count > 1 else { return Inline(words.first ?? "") }
    return zip(words, workViews).map { word, view in
      Inline(
        CommitteePhrase.byMeasure[language],
        filling: [Inline(word), Inline(measureName(view.measure))]
      )
    }.joined(separator: CommitteePhrase.lastComma[language])
  }

  /// Whether what the data say turns with the measure, and for which plans; else whether the best
  /// estimates do.
  private var measureDependence: Inline? {
    let views = workViews
    guard views.count > 1 else { return nil }
    let turning = comparison.subjects.filter { position in
      Set(views.map { $0.differences[position].words(language) }).count > 1
    }
    guard turning.isEmpty else {
      var sentences = turning.filter(isReversed).map { position in
        Inline(
          CommitteePhrase.reverses[language],
          filling: [quotedName(position), verdictsByMeasure(position)]
        )
      }
      let others = turning.filter { !isReversed($0) }
      if comparison.subjects.count == 1, let position = others.first {
        sentences.append(
          Inline(
            CommitteePhrase.turnsWithMeasure[language],
            filling: [verdictsByMeasure(position)]
          )
        )
      } else if !others.isEmpty {
        sentences.append(
          Inline(CommitteePhrase.turnsWithMeasureIn[language], filling: [planNames(others)])
        )
      }
      return sentences.joined(separator: " ")
    }
    let same = Inline(
      CommitteePhrase.sameByMeasures[language],
      filling: [either(views.map { Inline(measureName($0.measure)) })]
    )
    return ([same] + comparison.subjects.compactMap(bestTurning)).joined(separator: " ")
  }

  /// Whether a plan is better by one measure and worse by another, both for all data.
  private func isReversed(_ position: Int) -> Bool {
    let differences = workViews.map { $0.differences[position] }
    return differences.contains { $0.verdict == .necessarily }
      && differences.contains { $0.verdictWorse == .necessarily }
  }

  /// By which measures a plan's best estimate is more even and by which less; nil where it is one of
  /// the two by all of them.
  private func bestTurning(_ position: Int) -> Inline? {
    func measures(_ isIncluded: (Double) -> Bool) -> [Inline] {
      workViews.filter { isIncluded($0.differences[position].band.best) }
        .map { Inline(measureName($0.measure)) }
    }
    let more = measures { $0 > Accuracy.rounding }
    let less = measures { $0 < -Accuracy.rounding }
    guard !more.isEmpty, !less.isEmpty else { return nil }
    return Inline(
      CommitteePhrase.bestTurns[language],
      filling: [quotedName(position), listed(more), listed(less)]
    )
  }

  /// The word for a measure in a sentence.
  func measureName(_ workload: Workload) -> String {
    let phrase: CommitteePhrase =
      switch workload {
      case .cases: .cases
      case .fte: .fte
      case .budget: .budget
      case .headcount: .headcount
      }
    return phrase[language]
  }

  /// The words for the measure in use.
  var measureInUse: Inline {
    listed(comparison.measure.parts.map { Inline(measureName($0.workload)) })
  }
}

extension CommitteeChange.Kind {
  /// The sentence for committees of the kind.
  fileprivate var sentence: CommitteePhrase {
    switch self {
    case .ends: .end
    case .arises: .arise
    case .same: .same
    case .certain(let isUp): isUp ? .up : .down
    case .never(let isDown): isDown ? .neverDown : .neverUp
    case .open(let isUp?): isUp ? .openUp : .openDown
    case .open: .open
    }
  }

  /// The words for one committee of the kind; nil where there is nothing to compare.
  var word: CommitteePhrase? {
    switch self {
    case .ends, .arises: nil
    case .same: .sameWord
    case .certain(let isUp): isUp ? .upWord : .downWord
    case .never(let isDown): isDown ? .neverDownWord : .neverUpWord
    case .open(let isUp?): isUp ? .openUpWord : .openDownWord
    case .open: .openWord
    }
  }
}

extension CommitteeChange {
  /// Whether it is certain in which direction the committee's work does not go.
  fileprivate var isDirected: Bool {
    switch kind {
    case .certain, .never: true
    case .ends, .arises, .same, .open: false
    }
  }
}

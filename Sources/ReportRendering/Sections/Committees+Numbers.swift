// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

/// The greatest and the least committee, and what no published figure decides.
extension ReportWriter {
  /// The greatest and the least share of a plan's committees.
  struct Extremes {
    /// The committees with the greatest best estimate, by place; several when they are equal.
    var greatest: [Int]
    /// The committees with the least best estimate.
    var least: [Int]
    /// How many times the least share the greatest is, with outer bounds.
    var ratio: Band
  }

  func extremes(_ position: Int) -> Extremes {
    let shares = comparison.scores[position].shares
    let top = shares.map(\.share.best).max() ?? 0
    let bottom = shares.map(\.share.best).min() ?? 0
    func quotient(_ one: Double, _ other: Double) -> Double {
      other > 0 ? one / other : one > 0 ? .infinity : 1
    }
    // The greatest share is at least the greatest of the lower bounds; so with the others.
    let lower = quotient(
      shares.map(\.share.lower).max() ?? 0,
      shares.map(\.share.upper).min() ?? 0
    )
    let upper = quotient(
      shares.map(\.share.upper).max() ?? 0,
      shares.map(\.share.lower).min() ?? 0
    )
    let best = quotient(top, bottom)
    return Extremes(
      greatest: shares.filter { $0.share.best >= top - Accuracy.rounding }.map(\.place),
      least: shares.filter { $0.share.best <= bottom + Accuracy.rounding }.map(\.place),
      ratio: Band(best: best, lower: min(best, max(1, lower)), upper: max(best, upper))
    )
  }

  /// The greatest and the least committee of the one plan, beside today.
  var extremesSentence: Inline {
    let position = comparison.subjects.lowerBound
    let after = extremes(position)
    var parts = [
      listed(after.greatest.map(theCommittee)), listed(after.least.map(theCommittee)),
      band(after.ratio, decimals: 1, ratioProvenance),
    ]
    guard changesCommittees(position) else {
      return Inline(
        CommitteePhrase.extremesToday[language],
        filling: parts + [effective(position)]
      )
    }
    parts.append(band(extremes(0).ratio, decimals: 1, ratioProvenance))
    return Inline(
      CommitteePhrase.extremes[language],
      filling: parts + [effective(position), effective(0)]
    )
  }

  private func effective(_ position: Int) -> Inline {
    number(
      comparison.scores[position].effectiveCommittees,
      decimals: 1,
      effectiveProvenance
    )
  }

  /// The greatest and least committee of today and every plan.
  var extremesTable: Table {
    var table = Table(
      id: "committee-extremes",
      caption: Inline(CommitteePhrase.extremesCaption[language], filling: [measureInUse]),
      columns: [
        Table.Column("plan", Inline(Phrase.plan[language])),
        Table.Column("greatest", Inline(CommitteePhrase.greatest[language])),
        Table.Column("least", Inline(CommitteePhrase.least[language])),
        Table.Column(
          "ratio",
          Inline(CommitteePhrase.ratio[language]),
          .band(decimals: 1),
          ratioProvenance
        ),
        Table.Column(
          "effective",
          Inline(CommitteePhrase.effective[language]),
          .number(decimals: 1),
          effectiveProvenance
        ),
      ]
    )
    for position in [0] + Array(comparison.subjects) {
      let extremes = extremes(position)
      table.rows.append([
        .text(name(ofPlan: position)), .text(listed(extremes.greatest.map(committeeName))),
        .text(listed(extremes.least.map(committeeName))), .band(extremes.ratio),
        .number(comparison.scores[position].effectiveCommittees),
      ])
    }
    table.notes = [Inline(CommitteePhrase.effectiveNote[language])]
    return table
  }

  // MARK: - What no published figure decides

  var undecidable: [Block] {
    let evidence = WorkEvidence(comparison.measure, in: dataSet)
    let counted = provenance(
      countedIn: CommitteePhrase.tasksCounted[language].filled(measureInUse.plain)
    )
    var parts = [
      Inline(
        CommitteePhrase.printed[language],
        filling: [count(evidence.printed, counted), count(evidence.tasks, counted)]
      )
    ]
    for (number, phrase) in [
      (evidence.derived, CommitteePhrase.derived), (evidence.assumed, .assumed),
    ] where number > 0 {
      parts.append(Inline(phrase[language], filling: [count(number, counted)]))
    }
    var text = Inline(
      CommitteePhrase.evidence[language],
      filling: [measureInUse, listed(parts)]
    )
    if evidence.spread > 0 {
      text += Inline(CommitteePhrase.spread[language], filling: [count(evidence.spread, counted)])
    }
    if evidence.assumedTotals > 0 {
      text += Inline(
        CommitteePhrase.totals[language],
        filling: [count(evidence.assumedTotals, counted), count(evidence.departments, counted)]
      )
    }
    let open = openQuestions
    var blocks: [Block] = [.heading(Inline(CommitteePhrase.undecidableHeading[language]))]
    if open.isEmpty {
      blocks.append(.paragraph(text))
    } else if comparison.subjects.count > 1 {
      let sentence = Inline(CommitteePhrase.therefore[language]) + " " + either(open) + "."
      blocks.append(.paragraph(text + sentence))
    } else {
      blocks.append(.paragraph(text + Inline(CommitteePhrase.therefore[language])))
      blocks.append(.list(open))
    }
    return blocks
  }

  /// The questions about the committees that the data leave open.
  private var openQuestions: [Inline] {
    let subjects = Array(comparison.subjects)
    var items: [Inline] = []
    let greatest = subjects.map(candidates)
    if subjects.count == 1, let names = greatest.first, names.count > 1 {
      items.append(
        Inline(
          CommitteePhrase.greatestOpen[language],
          filling: [either(names.map(theCommittee))]
        )
      )
    } else if subjects.count > 1 {
      let open = zip(subjects, greatest).filter { $1.count > 1 }.map(\.0)
      if !open.isEmpty {
        items.append(
          Inline(CommitteePhrase.greatestOpenIn[language], filling: [planNames(open)])
        )
      }
    }
    if subjects.count > 1 {
      if subjects.contains(where: { committeeChanges(ofPlan: $0).contains(where: \.isOpen) }) {
        items.append(Inline(CommitteePhrase.sharesOpen[language]))
      }
    } else if let position = subjects.first {
      let open = committeeChanges(ofPlan: position).filter(\.isOpen).map(\.place)
      if !open.isEmpty {
        items.append(
          Inline(
            CommitteePhrase.shareOpen[language],
            filling: [either(open.map(theCommittee))]
          )
        )
      }
    }
    let undecided = subjects.filter {
      let difference = comparison.scores[$0].differences[.balance]
      return difference?.verdict == .possibly && difference?.verdictWorse == .possibly
    }
    if !undecided.isEmpty {
      items.append(
        subjects.count == 1
          ? Inline(CommitteePhrase.balanceOpen[language])
          : Inline(CommitteePhrase.balanceOpenIn[language], filling: [planNames(undecided)])
      )
    }
    return items
  }

  /// The committees of a plan that may have the greatest share.
  private func candidates(_ position: Int) -> [Int] {
    let shares = comparison.scores[position].shares
    let sure = shares.map(\.share.lower).max() ?? 0
    return shares.filter { $0.share.upper >= sure }.map(\.place)
  }

  func either(_ names: [Inline]) -> Inline {
    guard let last = names.last, names.count > 1 else { return names.first ?? Inline() }
    return names.dropLast().joined(separator: CommitteePhrase.lastComma[language])
      + Inline(CommitteePhrase.or[language]) + last
  }
}

extension CommitteeChange {
  /// Whether the data do not decide which way it goes.
  fileprivate var isOpen: Bool { if case .open = kind { true } else { false } }
}

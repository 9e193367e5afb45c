// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

/// A gain or a drawback of a plan: terms of a score that belong together, with what they add.
struct Highlight {
  /// The criterion that it counts in.
  var criterion: Criterion
  /// What it is.
  var text: Inline
  /// What it adds to the criterion less what it adds today, in the criterion's unit.
  var change: Double
  /// Where it is from; empty when no source names it.
  var sources: [SourceReference]
}

extension ReportWriter {
  /// Everything that changes a plan's scores, the largest first on the scale common to the criteria.
  ///
  /// - Parameters:
  ///   - position: The plan.
  ///   - isShort: Whether to say it in few words.
  /// - Returns: What changes, gains and drawbacks alike.
  func highlights(_ position: Int, isShort: Bool = false) -> [Highlight] {
    let plan = comparison.plans[position]
    let terms = comparison.explanations[position]
    let all =
      (terms[.coherence] ?? []).compactMap { interfaceHighlight($0, plan) }
      + committeeHighlights(terms[.balance] ?? [], plan, isShort: isShort)
      + moneyHighlights(terms[.efficiency] ?? [], isShort: isShort)
    let sized = all.enumerated().map { index, highlight in
      let points = comparison.scale.pointsPerUnit[highlight.criterion.axis]
      return (index: index, highlight: highlight, size: abs(points * highlight.change))
    }
    return sized.filter { $0.size > Accuracy.rounding }
      .sorted { ($1.size, $0.index) < ($0.size, $1.index) }
      .map(\.highlight)
  }

  /// A highlight with what it adds and its page.
  func text(_ highlight: Highlight) -> Inline {
    let name = Inline(highlight.criterion.name(language).lowercased())
    let amount = number(
      highlight.change,
      decimals: highlight.criterion.decimals,
      isSigned: true,
      .derivation(
        HighlightPhrase.derivation[language],
        from: [provenance(of: highlight.criterion)]
      )
    )
    let unit: HighlightPhrase = highlight.criterion == .efficiency ? .moneyIn : .pointsIn
    let contribution = Inline(
      unit[language],
      filling: highlight.criterion == .efficiency ? [amount] : [amount, name]
    )
    guard let source = highlight.sources.first else {
      return Inline(HighlightPhrase.item[language], filling: [highlight.text, contribution])
    }
    return Inline(
      HighlightPhrase.itemWithPage[language],
      filling: [highlight.text, contribution, page(source)]
    )
  }

  // MARK: - Coherence

  private func interfaceHighlight(_ term: ExplanationTerm, _ plan: Plan) -> Highlight? {
    guard let index = dataSet.interfaceIndex[term.id] else { return nil }
    let phrase: HighlightPhrase
    switch dataSet.status(of: index, in: plan, comparedWith: dataSet.baseline) {
    case .removed:
      phrase = dataSet.cutPairs(of: index, in: plan) == 0 ? .interfaceGone : .interfaceLess
    case .created:
      let today = dataSet.cutPairs(of: index, in: dataSet.baseline)
      phrase = today == 0 ? .interfaceNew : .interfaceMore
    case .kept, .changed, .none:
      phrase = term.change > 0 ? .interfaceBridged : .interfaceUnbridged
    }
    return Highlight(
      criterion: .coherence,
      text: Inline(phrase[language], filling: [quoted(term.name[language])]),
      change: term.change,
      sources: term.sources
    )
  }

  // MARK: - Balance

  /// One highlight for each committee, and one for all committees that a split or a merger joins.
  private func committeeHighlights(
    _ terms: [ExplanationTerm],
    _ plan: Plan,
    isShort: Bool
  ) -> [Highlight] {
    var result: [Highlight] = []
    var isTold = [Bool](repeating: false, count: terms.count)
    for group in reorganizations(plan) {
      let ids = Set((group.before + group.after).map { dataSet.places[$0].committee.id })
      let members = terms.indices.filter { ids.contains(terms[$0].id) }
      for index in members { isTold[index] = true }
      result.append(
        Highlight(
          criterion: .balance,
          text: committees(group.before, group.after, isShort: isShort),
          change: members.reduce(0) { $0 + terms[$1].change },
          sources: group.sources
        )
      )
    }
    for (index, term) in terms.enumerated() where term.kind == .committee && !isTold[index] {
      let phrase: HighlightPhrase = term.change > 0 ? .committeeNearer : .committeeFarther
      result.append(
        Highlight(
          criterion: .balance,
          text: Inline(phrase[language], filling: [Inline(name: term.name[language])]),
          change: term.change,
          sources: term.sources
        )
      )
    }
    return result
  }

  private func committees(_ before: [Int], _ after: [Int], isShort: Bool) -> Inline {
    let phrase: HighlightPhrase =
      after.count == 1
      ? .committeesJoined : before.count == 1 ? .committeeDivided : .committeesRearranged
    let names = [before, after].map { places in
      listed(
        places.map { place in
          let committee = dataSet.places[place].committee
          return Inline(name: (isShort ? committee.short : committee.name)[language])
        }
      )
    }
    return Inline(
      phrase[language],
      filling: phrase == .committeesRearranged ? names : [names[0]]
    )
  }

  /// Departments that splits and mergers turn into others, those that hang together as one.
  private func reorganizations(
    _ plan: Plan
  ) -> [(before: [Int], after: [Int], sources: [SourceReference])] {
    var groups: [(places: Set<Int>, sources: [SourceReference])] = []
    for scenario in plan.combination.scenarios.map({ dataSet.scenarios[$0] }) {
      for operation in scenario.operations {
        var group: (places: Set<Int>, sources: [SourceReference])
        switch operation {
        case .split(let department, let parts):
          group = (Set([department] + parts.map(\.place)), [scenario.source])
        case .merge(let departments, let union):
          group = (Set(departments + [union]), [scenario.source])
        case .transfer, .rename, .establish, .coordinate: continue
        }
        for other in groups where !other.places.isDisjoint(with: group.places) {
          group = (group.places.union(other.places), other.sources + group.sources)
        }
        groups.removeAll { !$0.places.isDisjoint(with: group.places) }
        groups.append(group)
      }
    }
    return groups.map { group in
      let places = group.places.sorted()
      return (
        places.filter { $0 < dataSet.departmentCount }, places.filter(plan.places.contains),
        group.sources
      )
    }
  }

  // MARK: - Efficiency

  /// One highlight for each function, and one for all costs of a kind.
  private func moneyHighlights(_ terms: [ExplanationTerm], isShort: Bool) -> [Highlight] {
    var result: [Highlight] = []
    for term in terms where term.kind == .function {
      let phrase: HighlightPhrase =
        term.change > 0
        ? isShort ? .gatheredShort : .gathered : isShort ? .fragmentedShort : .fragmented
      result.append(
        Highlight(
          criterion: .efficiency,
          text: Inline(phrase[language], filling: [quoted(term.name[language])]),
          change: term.change,
          sources: term.sources
        )
      )
    }
    for (kind, phrase) in [
      (ExplanationTerm.Kind.coordination, HighlightPhrase.coordination), (.transfer, .transfer),
      (.startup, .startup),
    ] {
      let costs = terms.filter { $0.kind == kind }
      guard !costs.isEmpty else { continue }
      result.append(
        Highlight(
          criterion: .efficiency,
          text: Inline(phrase[language]),
          change: costs.reduce(0) { $0 + $1.change },
          sources: []
        )
      )
    }
    return result
  }
}

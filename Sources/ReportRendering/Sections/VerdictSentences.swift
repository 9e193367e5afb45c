// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

/// What the data say of the plans in one criterion, in sentences.
extension ReportWriter {
  /// Returns a sentence for each verdict that plans get, with the difference where there is one plan.
  func verdictSentences(of criterion: Criterion) -> Inline {
    var groups: [(words: String, plans: [Int])] = []
    for position in comparison.subjects {
      guard let difference = comparison.scores[position].differences[criterion] else { continue }
      let words = ScalePhrase(difference, criterion)[language]
      if let group = groups.firstIndex(where: { $0.words == words }) {
        groups[group].plans.append(position)
      } else {
        groups.append((words, [position]))
      }
    }
    if comparison.subjects.count == 1, let position = comparison.subjects.first,
      let difference = comparison.scores[position].differences[criterion], let group = groups.first
    {
      guard !difference.isNone else { return Inline(group.words + ".") }
      return Inline(
        ScalePhrase.withDifference[language],
        filling: [
          Inline(group.words),
          band(difference.band, decimals: 1, isSigned: true, provenance(of: criterion)),
        ]
      )
    }
    if groups.count == 1, let group = groups.first {
      return Inline(ScalePhrase.forAll[language], filling: [Inline(group.words)])
    }
    return groups.map { group in
      Inline(
        ScalePhrase.forSome[language],
        filling: [listed(group.plans.map { name(ofPlan: $0) }), Inline(group.words)]
      )
    }.joined(separator: " ")
  }

  /// The names of plans in a sentence; "all" where they are all.
  func planNames(_ positions: [Int]) -> Inline {
    positions.count == comparison.subjects.count && positions.count > 1
      ? Inline(ScalePhrase.allPlans[language])
      : listed(positions.map { name(ofPlan: $0) })
  }

  // MARK: - Where numbers about committees come from

  /// Where a balance by some measures comes from.
  func balanceProvenance(_ workloads: [Workload]) -> Provenance {
    .derivation(DerivationPhrase.balance[language], from: totals(workloads))
  }

  /// Where the committees' shares come from.
  var shareProvenance: Provenance { worked(.share) }

  /// Where the ratio of the greatest share to the least comes from.
  var ratioProvenance: Provenance { worked(.ratio) }

  /// Where the effective number of committees comes from.
  var effectiveProvenance: Provenance { worked(.effective) }

  private func worked(_ phrase: CommitteeDerivationPhrase) -> Provenance {
    .derivation(
      phrase[language].filled(measureInUse.plain),
      from: totals(comparison.measure.parts.map(\.workload))
    )
  }

  /// The sums over several tasks that bound their work.
  private func totals(_ workloads: [Workload]) -> [Provenance] {
    dataSet.aggregates.filter { workloads.contains($0.workload) }
      .map { Provenance($0.basis, product: ReportPhrase.product[language]) }.unique
  }
}

extension Difference {
  /// Whether it is none for all data.
  var isNone: Bool { verdict == .not && verdictWorse == .not }
}

extension String {
  /// The text with a capital as its first letter.
  var sentenceCased: String { prefix(1).uppercased() + dropFirst() }
}

extension ReportWriter {
  /// To be replaced by front's.
  func listed(_ texts: [Inline]) -> Inline {
    guard let last = texts.last else { return Inline() }
    guard texts.count > 1 else { return last }
    return texts.dropLast().joined(separator: ", ")
      + Inline(WeightPhrase.andWord[language]) + last
  }
}

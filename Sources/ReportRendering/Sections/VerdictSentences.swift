// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

/// What the data say of the plans in one criterion, in sentences.
extension ReportWriter {
  /// Returns a sentence for each verdict that plans get, with the difference where there is one plan.
  func verdictBlocks(of criterion: Criterion) -> [Block] {
    var groups: [(words: Inline, plans: [Int])] = []
    for position in comparison.subjects {
      guard let difference = comparison.scores[position].differences[criterion] else { continue }
      let words = Inline(
        ScalePhrase(difference, criterion)[language],
        filling: criterion == .balance ? [measureInUse] : []
      )
      if let group = groups.firstIndex(where: { $0.words == words }) {
        groups[group].plans.append(position)
      } else {
        groups.append((words, [position]))
      }
    }
    guard groups.count == 1, let group = groups.first else {
      return [
        .list(
          groups.map { group in
            Inline(
              ScalePhrase.forSome[language],
              filling: [group.words, listed(group.plans.map { quotedName($0) })]
            )
          }
        )
      ]
    }
    guard comparison.subjects.count == 1 else {
      return [.paragraph(Inline(ScalePhrase.forAll[language], filling: [group.words]), .lead)]
    }
    guard let difference = comparison.scores[group.plans[0]].differences[criterion],
      !difference.isNone
    else {
      return [.paragraph(group.words + ".", .lead)]
    }
    let number = band(
      difference.band,
      decimals: 1,
      isSigned: true,
      provenance(of: criterion)
    )
    return [
      .paragraph(
        Inline(ScalePhrase.withDifference[language], filling: [group.words, number]),
        .lead
      )
    ]
  }

  /// Where a plan is described that is one scenario or model.
  func source(ofPlan position: Int) -> SourceReference? {
    let combination = comparison.plans[position].combination
    if let model = combination.model { return dataSet.models[model].source }
    guard combination.scenarios.count == 1 else { return nil }
    return dataSet.scenarios[combination.scenarios[0]].source
  }

  /// The names of plans in a sentence; "all" where they are all.
  func planNames(_ positions: [Int]) -> Inline {
    positions.count == comparison.subjects.count && positions.count > 1
      ? Inline(ScalePhrase.allPlans[language])
      : listed(positions.map { quotedName($0) })
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
      .map { Provenance($0.basis, in: language, product: ReportPhrase.product[language]) }.unique
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

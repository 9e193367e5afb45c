// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

/// Whether plans meet the terms of reference.
extension ReportWriter {
  /// The checks that a plan does not pass.
  func brokenTerms(_ position: Int) -> [ConstraintCheck] {
    comparison.scores[position].constraints.filter { !$0.isMet }
  }

  /// How many terms there are.
  private var termCount: Inline {
    count(dataSet.constraints.count, termProvenance)
  }

  private var termProvenance: Provenance {
    .derivation(
      provenanceText(HighlightPhrase.termsCounted),
      from: dataSet.constraints.map { Provenance.told($0.source) }.unique
    )
  }

  private func provenanceText(_ phrase: HighlightPhrase) -> String {
    DerivationPhrase.counted[language].filled(phrase[language])
  }

  /// What a plan breaks, or that it breaks nothing.
  func termBlocks(_ position: Int) -> [Block] {
    let broken = brokenTerms(position)
    guard !broken.isEmpty else {
      return [
        .paragraph(Inline(HighlightPhrase.allMet[language], filling: [termCount]))
      ]
    }
    let lead =
      broken.count == 1
      ? Inline(HighlightPhrase.oneBroken[language], filling: [termCount])
      : Inline(
        HighlightPhrase.someBroken[language],
        filling: [count(broken.count, termProvenance), termCount]
      )
    return [.paragraph(lead), .list(broken.map { brokenTerm($0) })]
  }

  /// What several plans break, those that break nothing in one item.
  func termItems(_ positions: Range<Int>) -> [Inline] {
    let meeting = positions.filter { brokenTerms($0).isEmpty }
    if meeting.count == positions.count {
      return [Inline(HighlightPhrase.allPlansMeet[language], filling: [termCount])]
    }
    var items = positions.filter { !brokenTerms($0).isEmpty }.map { position in
      Inline(
        HighlightPhrase.planBreaks[language],
        filling: [
          name(ofPlan: position),
          brokenTerms(position).map { brokenTerm($0) }.joined(separator: "; "),
        ]
      )
    }
    if !meeting.isEmpty {
      let phrase: HighlightPhrase = meeting.count == 1 ? .planMeets : .plansMeet
      items.append(
        Inline(
          phrase[language],
          filling: [listed(meeting.map { name(ofPlan: $0) }), termCount]
        )
      )
    }
    return items
  }

  /// A condition that is not met, why, and where it is printed.
  private func brokenTerm(_ check: ConstraintCheck) -> Inline {
    let constraint = dataSet.constraints[check.constraint]
    let reason: Inline
    if let count = check.departmentCount {
      reason = Inline(
        HighlightPhrase.departmentsBecome[language],
        filling: [
          self.count(
            count,
            provenance(countedIn: ProposalPhrase.departmentsCounted[language])
          )
        ]
      )
    } else if !check.movedTasks.isEmpty {
      reason = Inline(
        HighlightPhrase.tasksMoved[language],
        filling: [listed(check.movedTasks.map { quoted(dataSet.tasks[$0].name[language]) })]
      )
    } else {
      reason = Inline(
        HighlightPhrase.scenariosBreak[language],
        filling: [listed(check.scenarios.map { quoted(dataSet.scenarios[$0].name[language]) })]
      )
    }
    return Inline(
      HighlightPhrase.brokenItem[language],
      filling: [quoted(constraint.name[language]), page(constraint.source), reason]
    )
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

/// Where plans stand among all combinations, what would make them better, and how their standing
/// depends on what one finds important.
extension ReportWriter {
  var standingSection: Section? {
    let isOne = comparison.subjects.count == 1
    var blocks: [Block] = [
      .paragraph(standingLead),
      .figure(densityFigure),
      .table(percentileTable),
      .heading(
        Inline((isOne ? StandingPhrase.improvementHeading : .improvementHeadingMany)[language])
      ),
    ]
    blocks += improvementBlocks
    blocks += [
      .heading(Inline((isOne ? WeightRegionPhrase.heading : .headingMany)[language])),
      .columns([
        [.figure(weightFigure)],
        [.list(weightSentences), .table(weightShareTable)],
      ]),
    ]
    return Section(
      id: "standing",
      heading: Inline((isOne ? StandingPhrase.heading : .headingMany)[language]),
      blocks: blocks
    )
  }

  /// Where counts of combinations come from.
  var enumerationProvenance: Provenance { .derivation(StandingPhrase.enumeration[language]) }

  private var standingLead: Inline {
    let ensemble = comparison.ensemble
    let text = Inline(
      StandingPhrase.lead[language],
      filling: [
        ensemble.combinationCount, ensemble.feasibleCount, comparison.summary.pareto.count,
      ].map { count($0, enumerationProvenance) }
    )
    let outside = comparison.plans.indices.filter { !isFeasible($0) }
    guard !outside.isEmpty else { return text }
    let phrase: StandingPhrase = outside.count == 1 ? .outside : .outsideMany
    return text
      + Inline(phrase[language], filling: [listed(outside.map { quotedName(ofPlan: $0) })])
  }

  /// Whether a plan is itself one of the combinations that the others are compared with.
  private func isFeasible(_ position: Int) -> Bool {
    let plan = comparison.plans[position]
    let loosened = comparison.ensemble.rules.loosened
    return plan.moves.isEmpty
      && comparison.scores[position].constraints.allSatisfy { check in
        let constraint = dataSet.constraints[check.constraint]
        return check.isMet || constraint.kind == .declared || loosened.contains(constraint.id)
      }
  }

  /// The name of a plan inside of a sentence, in quotation marks unless it is today.
  func quotedName(ofPlan position: Int) -> Inline {
    let plan = comparison.plans[position]
    guard plan.id != Combination.todayID else {
      return Inline(Phrase.today[language].lowercased())
    }
    return quoted(planName(plan))
  }

  // MARK: - Percentiles

  private var percentileTable: Table {
    var table = Table(
      id: "percentiles",
      caption: Inline(StandingPhrase.percentileCaption[language]),
      columns: [Table.Column("plan", Inline(Phrase.plan[language]))]
        + Criterion.allCases.map { criterion in
          Table.Column(
            criterion.rawValue,
            Inline(criterion.name(language)),
            unit: StandingPhrase.percentUnit[language],
            .number(decimals: 1),
            .derivation(StandingPhrase.percentileNumber[language])
          )
        } + [
          Table.Column(
            "better",
            Inline(StandingPhrase.betterColumn[language]),
            unit: StandingPhrase.countUnit[language],
            .number(decimals: 0),
            .derivation(StandingPhrase.betterNumber[language])
          )
        ]
    )
    for (position, standing) in comparison.standings.enumerated() {
      table.rows.append(
        [.text(name(ofPlan: position))]
          + Criterion.allCases.map { .number(standing.percentiles[$0] ?? 0) }
          + [.number(Double(betterCount(position)))]
      )
    }
    return table
  }

  /// How many feasible combinations are better than a plan in every criterion.
  func betterCount(_ position: Int) -> Int {
    if comparison.subjects.contains(position) {
      return comparison.improvements[position - comparison.subjects.lowerBound].dominatingCount
    }
    let score = comparison.standings[position].score
    return comparison.ensemble.scores.count { $0.exceeds(score) }
  }

  /// The message on how many combinations are better.
  var betterHeadline: Inline {
    let counts = comparison.subjects.map { betterCount($0) }
    let beaten = counts.count { $0 > 0 }
    let provenance = Provenance.derivation(StandingPhrase.betterNumber[language])
    if counts.count == 1 {
      switch counts[0] {
      case 0: return Inline(StandingPhrase.noneBetter[language])
      case 1: return Inline(StandingPhrase.oneBetter[language])
      default:
        return Inline(StandingPhrase.someBetter[language], filling: [count(counts[0], provenance)])
      }
    }
    switch beaten {
    case 0: return Inline(StandingPhrase.plansNone[language])
    case counts.count: return Inline(StandingPhrase.plansAll[language])
    default:
      let counted = self.provenance(countedIn: StandingPhrase.subjectsCounted[language])
      return Inline(
        StandingPhrase.plansSome[language],
        filling: [count(beaten, provenance), count(counts.count, counted)]
      )
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

/// The fewest changes that make plans better in every criterion, in words.
extension ReportWriter {
  var improvementBlocks: [Block] {
    let subjects = comparison.subjects
    let texts = comparison.improvements.map { improvementText($0) }
    guard subjects.count > 1 else { return texts.map { .paragraph($0) } }
    return [
      .definitions(
        zip(subjects, texts).map { position, text in
          Block.Definition(
            id: "better-\(position)",
            term: name(ofPlan: position),
            texts: [text]
          )
        }
      )
    ]
  }

  private func improvementText(_ report: ImprovementReport) -> Inline {
    guard let chosen = evenest(report), report.dominatingCount > 0 else {
      return Inline(StandingPhrase.notImproved[language])
    }
    let better = Provenance.derivation(StandingPhrase.betterNumber[language])
    let changes = chosen.changes.count
    let distance =
      changes == 1
      ? Inline(StandingPhrase.oneChange[language])
      : Inline(StandingPhrase.manyChanges[language], filling: [count(changes, better)])
    var text =
      report.dominatingCount == 1
      ? Inline(StandingPhrase.improvedOne[language], filling: [distance])
      : Inline(
        StandingPhrase.improvedMany[language],
        filling: [count(report.dominatingCount, better), distance]
      )
    text += listed(chosen.changes.map { change($0) })
    if report.nearest.count > 1 {
      text += Inline(
        StandingPhrase.alsoNear[language],
        filling: [count(report.nearest.count, better)]
      )
    }
    let reached = comparison.ensemble.scores[chosen.position].points
    let own = report.score.points
    text += Inline(
      StandingPhrase.reached[language],
      filling: Criterion.allCases.map { reachedText($0, reached[$0], own[$0]) }
    )
    return text.sentence
  }

  /// Of the nearest the one whose least gain on the common scale is greatest; of equal ones the first.
  private func evenest(_ report: ImprovementReport) -> Improvement? {
    let own = comparison.scale.scaled(report.score)
    var best: (improvement: Improvement, gain: Double)?
    for improvement in report.nearest {
      let gain = comparison.scale.scaled(comparison.ensemble.scores[improvement.position]) - own
      if gain.min() > best?.gain ?? -.infinity { best = (improvement, gain.min()) }
    }
    return best?.improvement
  }

  private func change(_ change: ScenarioChange) -> Inline {
    func scenario(_ index: Int) -> Inline { quoted(dataSet.scenarios[index].name[language]) }
    switch (change.before, change.after) {
    case (let before?, let after?):
      return Inline(
        StandingPhrase.changed[language],
        filling: [scenario(after), scenario(before)]
      )
    case (nil, let after?):
      return Inline(StandingPhrase.added[language], filling: [scenario(after)])
    case (let before?, nil):
      return Inline(StandingPhrase.dropped[language], filling: [scenario(before)])
    case (nil, nil): return Inline()
    }
  }

  private func reachedText(_ criterion: Criterion, _ value: Double, _ own: Double) -> Inline {
    let source = Provenance.derivation(
      StandingPhrase.improvedScore[language],
      from: [provenance(of: criterion)]
    )
    let unit: VerdictPhrase = criterion == .efficiency ? .money : .points
    return Inline(
      StandingPhrase.reachedValue[language],
      filling: [
        Inline(criterion.name(language).lowercased()),
        Inline(
          unit[language],
          filling: [number(value, decimals: criterion.decimals, source)]
        ),
        number(value - own, decimals: criterion.decimals, isSigned: true, source),
      ]
    )
  }
}

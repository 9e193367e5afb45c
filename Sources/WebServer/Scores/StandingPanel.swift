// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

/// Where a what-if stands among all combinations, and which few changes would make it better.
struct StandingPanel {
  /// All combinations with their summary; nil while they are being computed.
  let ensemble: Ensemble?
  let scored: ScoredWhatIf
  let whatIf: WhatIf
  let language: Language

  func values() -> [String: Any] {
    var values: [String: Any] = ["heading": ScorePanelPhrase.standingHeading[language]]
    guard let ensemble else {
      values["waiting"] = ScorePanelPhrase.waiting[language]
      return values
    }
    let plan: Plan
    do {
      plan = try ensemble.dataSet.apply(
        Combination(parsing: whatIf.combination, in: ensemble.dataSet)
      )
    } catch {
      return values
    }
    let numbers = NumberText(language: language)
    let standing = ensemble.standing(of: plan)
    let count = numbers.text(Double(ensemble.feasibleCount), decimals: 0)
    let report = ensemble.improvements(of: plan.combination, isStrict: true)
    values["places"] = Criterion.allCases.map { criterion in
      ScorePanelPhrase.standing[language].filled(
        criterion.name(language),
        numbers.text(standing.percentiles[criterion] ?? 0, decimals: 0)
      )
    }
    values["dominated"] =
      report.dominatingCount == 0
      ? ScorePanelPhrase.notDominated[language].filled(count)
      : ScorePanelPhrase.dominated[language].filled(
        numbers.text(Double(report.dominatingCount), decimals: 0),
        count
      )
    if !(whatIf.moves.isEmpty && whatIf.absorbed.isEmpty && whatIf.figures.isEmpty) {
      values["note"] = ScorePanelPhrase.notBuiltOnCatalogue[language]
    }
    values["improvements"] = report.nearest.prefix(3).map { improvement(ensemble, $0) }
    return values
  }

  private func improvement(_ ensemble: Ensemble, _ improvement: Improvement) -> [String: Any] {
    let dataSet = ensemble.dataSet
    var id = whatIf.combination
    let words = improvement.changes.map { change -> String in
      let area = dataSet.areas[change.area].id
      let scenario = change.after.map { dataSet.scenarios[$0] }
      id = (try? dataSet.combination(id, choosing: scenario?.id, in: area)) ?? id
      guard let scenario else { return StepPhrase.chooseNone[language].filled(area) }
      return StepPhrase.choose[language].filled(
        area,
        "\(scenario.id) \(scenario.name[language])"
      )
    }
    return ["combination": id, "text": words.joined(separator: "; ")]
  }
}

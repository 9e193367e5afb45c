// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

/// Where a what-if stands among all combinations, and which few changes would make it better.
struct StandingPanel {
  let catalogue: CatalogueRoom
  let scored: ScoredWhatIf
  let whatIf: WhatIf
  let language: Language

  /// Whether the combinations are of the same departments and figures, so that places compare.
  private var isComparable: Bool { whatIf.formed.isEmpty && whatIf.figures.isEmpty }

  /// Whether nothing but scenarios is chosen.
  private var isCombination: Bool {
    isComparable && whatIf.moves.isEmpty && whatIf.absorbed.isEmpty
  }

  func values() -> [String: Any] {
    var values: [String: Any] = ["heading": ScorePanelPhrase.standingHeading[language]]
    guard let content = catalogue.content else {
      values["waiting"] = ScorePanelPhrase.waiting[language]
      return values
    }
    let ensemble = content.ensemble
    guard let combination = try? Combination(parsing: whatIf.combination, in: ensemble.dataSet),
      let bare = try? ensemble.dataSet.apply(combination)
    else { return values }
    let numbers = NumberText(language: language)
    let standing = catalogue.standing(
      of: isComparable ? scored.outcome.plan : bare,
      in: ensemble
    )
    let report = catalogue.improvements(of: combination, in: ensemble)
    values["places"] = Criterion.allCases.map { criterion in
      ScorePanelPhrase.standing[language].filled(
        criterion.name(language),
        numbers.text(standing.percentiles[criterion] ?? 0, decimals: 0)
      )
    }
    let count = numbers.text(Double(ensemble.feasibleCount), decimals: 0)
    values["dominated"] =
      standing.dominatingCount == 0
      ? ScorePanelPhrase.notDominated[language].filled(count)
      : ScorePanelPhrase.dominated[language].filled(
        numbers.text(Double(standing.dominatingCount), decimals: 0),
        count
      )
    if !isComparable { values["note"] = ScorePanelPhrase.notBuiltOnCatalogue[language] }
    let nearest = report.nearest.prefix(3).map { improvement(ensemble, $0) }
    if !nearest.isEmpty {
      var better: [String: Any] = [
        "heading": ScorePanelPhrase.improveHeading[language], "changes": nearest,
      ]
      if !isCombination { better["note"] = ScorePanelPhrase.improveNote[language] }
      values["better"] = better
    }
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

// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import Wording

/// The areas with their scenarios as choices; what cannot be chosen says why before it is chosen.
struct AreaPanel {
  let dataSet: DataSet
  let whatIf: WhatIf
  let language: Language
  private let words: WhatIfWords
  private let chosen: Set<Int>

  init(_ dataSet: DataSet, _ whatIf: WhatIf, _ language: Language) {
    self.dataSet = dataSet
    self.whatIf = whatIf
    self.language = language
    words = WhatIfWords(dataSet: dataSet, language: language)
    chosen = Set(
      (try? Combination(parsing: whatIf.combination, in: dataSet))?.scenarios ?? []
    )
  }

  func values() -> [[String: Any]] {
    dataSet.areas.indices.map { index in
      let area = dataSet.areas[index]
      let own = area.scenarios.first(where: chosen.contains)
      let none: [String: Any] = [
        "id": "", "area": area.id, "name": BoardPhrase.noScenario[language],
        "isChosen": own == nil,
      ]
      var values: [String: Any] = [
        "id": area.id, "name": "\(area.id). \(area.name[language])",
        "options": [none] + area.scenarios.map { option($0, area) },
        "chooseWord": BoardPhrase.chooseScenario[language],
      ]
      if let own { values["chosen"] = dataSet.scenarios[own].id }
      return values
    }
  }

  private func option(_ index: Int, _ area: Area) -> [String: Any] {
    let scenario = dataSet.scenarios[index]
    var values: [String: Any] = [
      "id": scenario.id, "area": area.id,
      "name": "\(scenario.id) \(scenario.name[language])",
      "isChosen": chosen.contains(index),
      "source": scenario.source.text(dataSet, language),
    ]
    if let refusal = refusal(of: scenario, area) {
      values["blocked"] = BoardPhrase.blocked[language].filled(words.text(refusal, in: whatIf))
    }
    return values
  }

  /// Why a scenario cannot be chosen beside the others.
  private func refusal(of scenario: Scenario, _ area: Area) -> WhatIfRefusal? {
    do throws(WhatIfRefusal) {
      var other = whatIf
      // Figures of one's own decide nothing here, and cost time.
      other.figures = [:]
      other.combination = try dataSet.combination(
        whatIf.combination,
        choosing: scenario.id,
        in: area.id
      )
      _ = try dataSet.outcome(of: other)
      return nil
    } catch {
      return error
    }
  }
}

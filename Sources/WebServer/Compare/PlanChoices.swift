// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import WhatIfStore
import Wording

/// The plans that a comparison offers: model examples, notable combinations and what is kept.
struct PlanChoices {
  /// What can be chosen.
  struct Choice: Hashable {
    var key: String
    var name: String
  }

  /// Choices that belong together.
  struct Group: Hashable {
    var heading: String
    var choices: [Choice]
  }

  var groups: [Group]
  /// A combination as an example of how to write one; empty when there are not two areas.
  var example: String

  func values(_ question: CompareQuestion, _ language: Language) -> [String: Any] {
    let chosen = Set(question.plans)
    return [
      "choiceHint": ComparePhrase.choiceHint[language],
      "showWord": ComparePhrase.showWord[language],
      "otherWord": ComparePhrase.otherWord[language],
      "otherHint": example.isEmpty ? "" : ComparePhrase.otherHint[language].filled(example),
      "choiceKept": question.fields(plans: false, figures: true, weights: true),
      "groups": groups.enumerated().map { group in
        [
          "groupHeading": group.element.heading,
          "choices": group.element.choices.enumerated().map { choice in
            [
              "choiceKey": choice.element.key, "choiceName": choice.element.name,
              "choiceID": "p\(group.offset)-\(choice.offset)",
              "isChosen": chosen.contains(choice.element.key),
            ] as [String: Any]
          },
        ] as [String: Any]
      },
    ]
  }
}

extension WhatIfPages {
  /// How many what-ifs are offered, and how many versions of each; others are reached by address.
  private static var mostOffered: (whatIfs: Int, versions: Int) { (40, 4) }

  /// The plans that are compared when none are named: today and the model examples.
  var usualPlans: [String] { [Combination.todayID] + dataSet.models.map(\.id) }

  /// What a comparison offers, with everything in it that is chosen.
  ///
  /// - Throws: When what is stored cannot be read.
  func planChoices(_ chosen: [ChosenPlan], _ language: Language) throws -> PlanChoices {
    let words = WhatIfWords(dataSet: dataSet, language: language)
    func combination(_ id: String, _ name: String? = nil) -> PlanChoices.Choice {
      let own = words.combination(id).replacing("+", with: " + ").replacing("  ", with: " ")
      return PlanChoices.Choice(key: id, name: name.map { "\($0): \(own)" } ?? own)
    }
    var groups = [
      PlanChoices.Group(
        heading: StartPhrase.modelsHeading[language],
        choices: usualPlans.map { combination($0) }
      )
    ]
    if let content = catalogue.content {
      let notable = content.summary.notable.map { notable in
        combination(
          id(of: content.ensemble.combination(at: notable.position)),
          name(notable.reason, language)
        )
      }
      groups.append(.init(heading: StartPhrase.notableHeading[language], choices: notable))
    }
    groups.append(
      .init(heading: ComparePhrase.ownHeading[language], choices: try kept(language))
    )
    // What is chosen stays chosen when the form is sent again.
    let known = Set(groups.flatMap(\.choices).map(\.key))
    let others = chosen.filter { !known.contains($0.key.text) }
    groups.append(
      .init(
        heading: ComparePhrase.othersHeading[language],
        choices: others.map { PlanChoices.Choice(key: $0.key.text, name: $0.name) }
      )
    )
    let first = dataSet.areas.compactMap { $0.scenarios.first }.prefix(2)
    return PlanChoices(
      groups: groups.filter { !$0.choices.isEmpty },
      example: first.count < 2 ? "" : first.map { dataSet.scenarios[$0].id }.joined(separator: "+")
    )
  }

  private func kept(_ language: Language) throws -> [PlanChoices.Choice] {
    let (whatIfs, versions) = Self.mostOffered
    return try store.list().filter { $0.dataSet == dataSet.id }.prefix(whatIfs).flatMap { summary in
      let key = PlanKey.whatIf(summary.id).text
      let saved =
        summary.savedVersions == 0
        ? []
        : try store.versions(of: summary.id).prefix(versions).map { version in
          PlanChoices.Choice(
            key: PlanKey.version(summary.id, version.number).text,
            name: HistoryPhrase.versionHeading[language].filled(version.name, "\(version.number)")
          )
        }
      return [PlanChoices.Choice(key: key, name: summary.name)] + saved
    }
  }

  /// The id of a combination of scenarios alone.
  func id(of combination: Combination) -> String {
    let scenarios = combination.scenarios.map { dataSet.scenarios[$0].id }
    return scenarios.isEmpty ? Combination.todayID : scenarios.joined(separator: "+")
  }
}

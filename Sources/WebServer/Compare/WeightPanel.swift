// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

/// How much each criterion must count before a plan is best, and how plans rank at given weights.
struct WeightPanel {
  let plans: [ChosenPlan]
  let compared: ComparedPlans
  let question: CompareQuestion
  /// The scale of the criteria; nil while all combinations are being computed.
  let scale: CriterionScale?
  let language: Language

  func values() -> [String: Any] {
    var values: [String: Any] = [
      "heading": WeighingPhrase.heading[language], "lead": WeighingPhrase.lead[language],
    ]
    guard plans.count > 1 else {
      values["waiting"] = WeighingPhrase.alone[language]
      return values
    }
    guard let scale else {
      values["waiting"] = WeighingPhrase.waiting[language]
      return values
    }
    let weighed = WeighedPlans(compared, scale: scale)
    let words = WeightWords(plans, weighed.report, language)
    let figure = WeightFigure(
      plans: plans,
      report: weighed.report,
      weights: question.weights,
      language: language
    )
    values["weighed"] =
      [
        "figure": figure.values(words), "form": form, "ranking": ranking(weighed),
        "shares": shares(weighed.report, words), "sentences": words.sentences,
        "pointsNote": WeighingPhrase.pointsNote[language],
        "certainEdge": WeightRegionPhrase.certainEdge[language].trimmed,
      ] as [String: Any]
    return values
  }

  // MARK: - Weights

  /// The weights in whole per cent that sum to 100.
  private var percents: [Int] {
    let exact = Criterion.allCases.map { 100 * question.weights[$0] }
    var whole = exact.map { Int($0.rounded(.down)) }
    let byRest = exact.indices.sorted {
      exact[$0] - exact[$0].rounded(.down) > exact[$1] - exact[$1].rounded(.down)
    }
    for index in byRest.prefix(max(0, 100 - whole.reduce(0, +))) { whole[index] += 1 }
    return whole
  }

  /// Where the sliders stand: as they were sent, so that none moves by itself.
  private var sliders: [Int] {
    guard let ratios = question.ratios else { return [50, 50, 50] }
    let sent = Criterion.allCases.map { ratios[$0.axis] }
    return sent.allSatisfy { $0 <= 100 && $0 == $0.rounded() } ? sent.map { Int($0) } : percents
  }

  private var form: [String: Any] {
    [
      "formHeading": WeighingPhrase.formHeading[language],
      "formHint": WeighingPhrase.formHint[language], "showWord": WeighingPhrase.show[language],
      "sliders": zip(Criterion.allCases, sliders).map { criterion, value in
        [
          "key": criterion.rawValue, "sliderValue": "\(value)",
          "word": WeighingPhrase.weight[language].filled(criterion.name(language).lowercased()),
        ] as [String: Any]
      },
      "weighKept": question.fields(plans: true, figures: true, weights: false),
    ]
  }

  private func ranking(_ weighed: WeighedPlans) -> [String: Any] {
    let numbers = NumberText(language: language)
    let weights = question.weights
    let ranks = weighed.ranking(at: weights)
    let greatest = ranks.first?.value ?? 0
    let names = Criterion.allCases.map { $0.name(language).lowercased() }
    let shares = percents.map(String.init)
    return [
      "rankingCaption": WeighingPhrase.rankingCaption[language].filled(
        names[0],
        shares[0],
        names[1],
        shares[1],
        names[2],
        shares[2]
      ),
      "rankWord": WeighingPhrase.rank[language], "planWord": Phrase.plan[language],
      "valueWord": WeighingPhrase.value[language],
      "behindWord": WeighingPhrase.behind[language],
      "carriedWord": WeighingPhrase.carried[language],
      "ranks": ranks.map { rank -> [String: Any] in
        let entry = weighed.report.entries[rank.position]
        let carried: WeighingPhrase =
          entry.certain?.polygon.contains(weights) == true
          ? .forAll : entry.possible?.polygon.contains(weights) == true ? .forSome : .neverBest
        return [
          "rank": "\(rank.rank)", "letter": ChosenPlan.letter(rank.position),
          "planName": plans[rank.position].name,
          "value": numbers.text(rank.value, decimals: 1),
          "behind": numbers.text(max(0, greatest - rank.value), decimals: 1),
          "carried": carried[language],
        ]
      },
    ]
  }

  // MARK: - Shares

  private func shares(_ report: WeightReport, _ words: WeightWords) -> [String: Any] {
    [
      "shareCaption": WeightRegionPhrase.shareCaption[language],
      "shareNote": WeightRegionPhrase.shareNote[language],
      "planWord": Phrase.plan[language], "bestWord": WeightRegionPhrase.best[language],
      "certainWord": WeightRegionPhrase.certain[language],
      "possibleWord": WeightRegionPhrase.possible[language],
      "unitWord": WeightRegionPhrase.percentUnit[language],
      "weightShares": plans.indices.map { position -> [String: Any] in
        let entry = report.entries[position]
        return [
          "letter": ChosenPlan.letter(position), "planName": plans[position].name,
          "look": WeightFigure.look(position),
          "best": words.percent(entry.best.share),
          "certain": words.percent(entry.certain?.share),
          "possible": words.percent(entry.possible?.share),
        ]
      },
    ]
  }
}

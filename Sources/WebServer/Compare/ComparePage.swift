// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

/// The page that shows plans side by side on the same data.
struct ComparePage {
  let dataSet: DataSet
  let question: CompareQuestion
  let plans: [ChosenPlan]
  let choices: PlanChoices
  /// What the plans come to; nil when they cannot be shown.
  let compared: ComparedPlans?
  /// The scale of the criteria; nil while all combinations are being computed.
  let scale: CriterionScale?
  let language: Language
  /// Why something that was asked for is not shown.
  let problem: String?

  func values() -> [String: Any] {
    var values: [String: Any] = [
      "heading": ComparePhrase.heading[language], "lead": ComparePhrase.lead[language],
      "address": PlanAddress.compare(language),
      "choiceHeading": ComparePhrase.choiceHeading[language].filled("\(plans.count)"),
      "choice": choices.values(question, language),
      "isOpen": compared == nil,
    ]
    if let problem { values["problem"] = problem }
    guard let compared else { return values }
    values["shown"] =
      [
        "figures": FigureChoice(
          dataSet: dataSet,
          plans: plans,
          question: question,
          language: language
        ).values(),
        "bandsHeading": ComparePhrase.bandsHeading[language],
        "bandsLead": ComparePhrase.bandsLead[language],
        "bands": Criterion.allCases.map {
          BandFigure(criterion: $0, plans: plans, compared: compared, language: language).values()
        },
        "numbers": NumberTable(plans: plans, compared: compared, language: language).values(),
        "pairsHeading": PairPhrase.heading[language], "pairsLead": PairPhrase.lead[language],
        "pairWord": PairPhrase.row[language],
        "pairTables": PairTables(plans: plans, compared: compared, language: language).values(),
        "hasPairs": plans.count > 1,
        "weighing": WeightPanel(
          plans: plans,
          compared: compared,
          question: question,
          scale: scale,
          language: language
        ).values(),
        "homesHeading": ComparePhrase.homesHeading[language],
        "homes": HomeTable(plans: plans, compared: compared, language: language).values(),
        "sharesHeading": ComparePhrase.sharesHeading[language],
        "shares": ShareTable(plans: plans, compared: compared, language: language).values(),
        "command": command,
      ] as [String: Any]
    return values
  }

  /// The commands that compute the same; a sentence where they know no such plans.
  private var command: [String: Any] {
    let ids = plans.compactMap { plan -> String? in
      if case .combination(let id) = plan.key { return id }
      return plan.whatIf.isCombination ? plan.whatIf.combination : nil
    }
    let usesOwnFigures = FigureChoice(
      dataSet: dataSet,
      plans: plans,
      question: question,
      language: language
    ).source
    guard ids.count == plans.count, usesOwnFigures == nil else {
      return [
        "heading": ComparePhrase.commandHeading[language],
        "text": ComparePhrase.commandNone[language],
      ]
    }
    let list = ids.joined(separator: " ")
    return [
      "heading": ComparePhrase.commandHeading[language],
      "text": ComparePhrase.commandLead[language],
      "lines": ["ressort compare \(list)", "ressort dominance \(list)", "ressort weights \(list)"],
    ]
  }
}

/// Where plans are shown side by side.
enum PlanAddress {
  /// The address of the page in a language, without plans.
  static func compare(_ language: Language) -> String {
    (language == .danish ? "" : "/en") + "/compare"
  }

  /// The address of the page with plans.
  static func compare(_ plans: [String], _ language: Language) -> String {
    compare(language) + "?" + plans.map { "plan=\($0.addressPart)" }.joined(separator: "&")
  }
}

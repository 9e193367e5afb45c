// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import Scoring
import Wording

/// How each two plans stand to each other in each criterion, on the same data.
struct PairTables {
  let plans: [ChosenPlan]
  let compared: ComparedPlans
  let language: Language

  func values() -> [[String: Any]] {
    guard plans.count > 1 else { return [] }
    return Criterion.allCases.map { criterion in
      [
        "key": criterion.rawValue, "name": criterion.name(language),
        "caption": PairPhrase.caption[language].filled(
          criterion.name(language),
          criterion.unitWord(language)
        ),
        "columns": plans.indices.map(heading),
        "pairRows": plans.indices.map { first -> [String: Any] in
          var row = heading(first)
          row["pairs"] = plans.indices.map { pair(first, $0, criterion) }
          return row
        },
      ]
    }
  }

  private func heading(_ position: Int) -> [String: Any] {
    ["letter": ChosenPlan.letter(position), "planName": plans[position].name]
  }

  private func pair(_ first: Int, _ second: Int, _ criterion: Criterion) -> [String: Any] {
    guard first != second else { return ["isSelf": true] }
    let difference = compared.difference(first, second, criterion)
    let verdict = Self.verdict(difference)
    var values: [String: Any] = [
      "verdict": verdict.phrase[language], "look": verdict.look, "sign": verdict.sign,
    ]
    if verdict.phrase != .same {
      values["difference"] = NumberText(language: language).range(
        difference.band,
        decimals: criterion.decimals,
        isSigned: true
      )
    }
    return values
  }

  /// What the data say of a difference, with a sign that is told apart without colour.
  private static func verdict(
    _ difference: Difference
  ) -> (phrase: PairPhrase, look: String, sign: String) {
    switch (difference.verdict, difference.verdictWorse) {
    case (.necessarily, _): (.better, "better", "▲")
    case (_, .necessarily): (.worse, "worse", "▼")
    case (.not, .not): (.same, "same", "=")
    case (.possibly, .not): (.maybeBetter, "maybe", "△")
    case (.not, .possibly): (.maybeWorse, "maybe", "▽")
    default: (.undecided, "open", "?")
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import Scoring
import Wording

/// Each committee's share of the cases under each plan.
struct ShareTable {
  let plans: [ChosenPlan]
  let compared: ComparedPlans
  let language: Language
  private var dataSet: DataSet { compared.dataSet }

  func values() -> [String: Any] {
    [
      "sharesCaption": ComparePhrase.sharesCaption[language],
      "committeeWord": Phrase.committee[language], "todayWord": Phrase.today[language],
      "columns": columns.dropFirst().map {
        ["letter": ChosenPlan.letter($0), "planName": plans[$0].name] as [String: Any]
      },
      "shareRows": committees.map { committee -> [String: Any] in
        [
          "committee": committee.name,
          "shares": columns.map { cell(committee.key, $0) },
        ]
      },
    ]
  }

  /// Today first, then the plans but today.
  private var columns: [Int] {
    [compared.today] + plans.indices.filter { $0 != compared.today }
  }

  /// The committees of all plans, those of today first.
  private var committees: [(key: ComparedPlans.DepartmentKey, name: String)] {
    var known: Set<ComparedPlans.DepartmentKey> = []
    var committees: [(key: ComparedPlans.DepartmentKey, name: String)] = []
    for position in columns {
      for share in compared.scores[position].shares {
        let key = compared.key(ofPlace: share.place, position)
        guard known.insert(key).inserted else { continue }
        committees.append((key, dataSet.places[share.place].committee.short[language]))
      }
    }
    return committees
  }

  private func cell(_ key: ComparedPlans.DepartmentKey, _ position: Int) -> [String: Any] {
    let share = compared.scores[position].shares.first {
      compared.key(ofPlace: $0.place, position) == key
    }
    guard let share = share?.share else { return ["none": ComparePhrase.notThere[language]] }
    let percent = Band(
      best: 100 * share.best,
      lower: 100 * share.lower,
      upper: 100 * share.upper
    )
    return ["share": NumberText(language: language).range(percent, decimals: 1)]
  }
}

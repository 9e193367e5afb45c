// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import Scoring
import Wording

/// Where tasks stand under each plan, for those that do not stand in one department under all.
struct HomeTable {
  let plans: [ChosenPlan]
  let compared: ComparedPlans
  let language: Language
  private var dataSet: DataSet { compared.dataSet }

  func values() -> [String: Any] {
    let tasks = dataSet.tasks.indices
    let different = tasks.filter { task in
      Set(plans.indices.map { compared.department(of: task, $0) }).count > 1
    }
    let alike = tasks.count { task in
      !different.contains(task) && isMoved(task, 0)
    }
    var values: [String: Any] = [
      "lead": different.isEmpty
        ? ComparePhrase.homesSame[language]
        : ComparePhrase.homesLead[language].filled("\(different.count)")
    ]
    if alike > 0 { values["alike"] = ComparePhrase.homesAlike[language].filled("\(alike)") }
    guard !different.isEmpty else { return values }
    values["table"] =
      [
        "homesCaption": ComparePhrase.homesCaption[language],
        "taskWord": Phrase.task[language], "todayWord": Phrase.today[language],
        "movedWord": ComparePhrase.moved[language],
        "columns": columns.map {
          ["letter": ChosenPlan.letter($0), "planName": plans[$0].name] as [String: Any]
        },
        "homeRows": different.map(row),
      ] as [String: Any]
    return values
  }

  /// Today has a column of its own anyway.
  private var columns: [Int] { plans.indices.filter { $0 != compared.today } }

  private func isMoved(_ task: Int, _ position: Int) -> Bool {
    dataSet.isMoved(task: task, in: compared.outcome.plans[position])
  }

  private func row(_ task: Int) -> [String: Any] {
    [
      "task": dataSet.tasks[task].name[language],
      "today": dataSet.places[dataSet.tasks[task].home].short[language],
      "homes": columns.map { position -> [String: Any] in
        let plan = compared.outcome.plans[position]
        guard isMoved(task, position) else { return ["same": ComparePhrase.asToday[language]] }
        let name = compared.shortName(ofPlace: plan.home[task], position, plans[position], language)
        return ["other": name]
      },
    ]
  }
}

extension ComparedPlans {
  /// What tells departments of different plans apart or the same: the one of today that they
  /// continue, else the place; those that what-ifs form are the same when they are called the same.
  enum DepartmentKey: Hashable {
    case place(Int)
    case named(String)
  }

  /// Returns the department that holds a task under a plan.
  func department(of task: Int, _ position: Int) -> DepartmentKey {
    key(ofPlace: outcome.plans[position].home[task], position)
  }

  /// Returns what a place is under a plan.
  func key(ofPlace place: Int, _ position: Int) -> DepartmentKey {
    let plan = outcome.plans[position]
    let continued = plan.identity[place]
    if continued < dataSet.departmentCount { return .place(continued) }
    return outcome.formed.contains(place)
      ? .named(dataSet.name(ofPlace: place, in: plan).danish) : .place(place)
  }

  /// Returns a short name of a place under a plan: as somebody renamed it, else as it is.
  func shortName(
    ofPlace place: Int,
    _ position: Int,
    _ chosen: ChosenPlan?,
    _ language: Language
  ) -> String {
    if let given = outcome.plans[position].names[place]?[language],
      chosen?.whatIf.names.values.contains(given) == true
    {
      return given
    }
    return dataSet.places[place].short[language]
  }
}

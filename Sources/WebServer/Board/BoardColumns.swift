// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import ReportRendering
import Scoring
import Wording

/// The columns of the board: a department each, with its tasks as cards and its sums.
struct BoardColumns {
  let scored: ScoredWhatIf
  let whatIf: WhatIf
  let view: BoardView
  let language: Language
  private let numbers: NumberText
  private let hyphenation: Hyphenation
  private var dataSet: DataSet { scored.outcome.dataSet }
  private var plan: Plan { scored.outcome.plan }

  init(_ scored: ScoredWhatIf, _ whatIf: WhatIf, _ view: BoardView, _ language: Language) {
    self.scored = scored
    self.whatIf = whatIf
    self.view = view
    self.language = language
    numbers = NumberText(language: language)
    hyphenation = Hyphenation(
      texts: scored.outcome.dataSet.tasks.map { $0.name[language] },
      families: []
    )
  }

  /// The plan whose organisation is shown.
  private var shown: Plan { view.side == .today ? dataSet.baseline : plan }

  func values() -> [[String: Any]] { shown.places.map(column) }

  private func column(_ place: Int) -> [String: Any] {
    let department = dataSet.places[place]
    let members = shown.members(of: place)
    let cards = members.filter(isShown).map(card)
    var values: [String: Any] = [
      "id": department.id,
      "name": dataSet.name(ofPlace: place, in: shown)[language],
      "title": hyphenation.softened(dataSet.name(ofPlace: place, in: shown)[language]),
      "short": short(place),
      "committee": department.committee.name[language],
      "taskCount": BoardPhrase.taskCount[language].filled("\(members.count)"),
      "fte": BoardPhrase.fteSum[language].filled(fte(of: members)),
      "cards": cards,
      "canChange": view.side != .today,
    ]
    if cards.isEmpty {
      values["empty"] = (members.isEmpty ? BoardPhrase.noTasks : .noMatches)[language]
    }
    if view.side != .today, let share = scored.score.shares.first(where: { $0.place == place }) {
      let percent = Band(
        best: 100 * share.share.best,
        lower: 100 * share.share.lower,
        upper: 100 * share.share.upper
      )
      values["share"] = BoardPhrase.shareSum[language].filled(numbers.range(percent, decimals: 1))
    }
    if view.side != .today, plan.identity[place] >= dataSet.departmentCount {
      values["isNew"] = BoardPhrase.newDepartment[language]
    }
    if whatIf.locked.contains(department.id) {
      values["lock"] = ["isLocked": true, "word": BoardPhrase.unlock[language]] as [String: Any]
      values["locked"] = BoardPhrase.locked[language]
    } else {
      values["lock"] = ["word": BoardPhrase.lock[language]] as [String: Any]
    }
    values["toolsWord"] = BoardPhrase.departmentTools[language].filled(short(place))
    values["renameWord"] = BoardPhrase.rename[language]
    values["given"] = whatIf.names[department.id] ?? ""
    values["others"] = plan.places.filter { $0 != place }.map {
      ["id": dataSet.places[$0].id, "name": short($0)] as [String: Any]
    }
    return values
  }

  /// The short name of a department, or the name that the what-if gives it.
  func short(_ place: Int) -> String {
    let id = dataSet.places[place].id
    return whatIf.names[id] ?? dataSet.places[place].short[language]
  }

  private func fte(of tasks: [Int]) -> String {
    // The ends of what the tasks alone allow; totals that are printed can only narrow that.
    let band = Band(
      best: tasks.reduce(0) { $0 + scored.fte[$1] },
      lower: tasks.reduce(0) { $0 + min(dataSet.tasks[$1].fte.low, scored.fte[$1]) },
      upper: tasks.reduce(0) { $0 + max(dataSet.tasks[$1].fte.high, scored.fte[$1]) }
    )
    return numbers.range(band, decimals: 0)
  }

  // MARK: - Cards

  private func isShown(_ task: Int) -> Bool {
    if view.side == .changes, plan.home[task] == dataSet.tasks[task].home { return false }
    let words = view.search.lowercased().split(separator: " ")
    let name = dataSet.tasks[task].name
    let text = "\(name.danish) \(name.english) \(dataSet.tasks[task].id)".lowercased()
    return words.allSatisfy { text.contains($0) }
  }

  private func card(_ index: Int) -> [String: Any] {
    let task = dataSet.tasks[index]
    let name = task.name[language]
    var values: [String: Any] = [
      "id": task.id, "name": name, "title": hyphenation.softened(name),
      "fte": BoardPhrase.fte[language].filled(fte(of: [index])),
      "basis": task.fte.basis.mark(language),
      "basisKey": task.fte.basis.key,
      "origin": task.fte.basis.text(dataSet, language),
      "chooseWord": BoardPhrase.choose[language].filled(name),
      "canChange": view.side != .today,
    ]
    if let cases = task.cases, cases.basis.isPublished {
      values["cases"] = BoardPhrase.cases[language].filled(numbers.text(cases))
    }
    if plan.home[index] != task.home, view.side != .today {
      values["from"] = BoardPhrase.from[language].filled(short(task.home))
    }
    if let reason = task.immovability?.reason {
      values["immovable"] = BoardPhrase.immovable[language].filled(reason[language])
    }
    return values
  }
}

extension Basis {
  /// Whether the number is printed somewhere.
  var isPublished: Bool { if case .published = self { true } else { false } }

  /// A word for where a number is from, as a style sheet has it.
  var key: String {
    switch self {
    case .published: "published"
    case .derived: "derived"
    case .assumed, .product: "assumed"
    }
  }

  /// What a card says of where its number is from.
  func mark(_ language: Language) -> String {
    switch self {
    case .published: BoardPhrase.published[language]
    case .derived: BoardPhrase.derived[language]
    case .assumed, .product: BoardPhrase.assumed[language]
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import WhatIfStore
import Wording

/// The page on which tasks are moved: steps, areas, columns, scores, and the dialog that asks where to.
struct BoardPage {
  let open: OpenWhatIf
  let scored: ScoredWhatIf
  let standing: StandingPanel
  let view: BoardView
  let language: Language
  /// Why the last step was not done, when there was one.
  var problem: String?
  private var dataSet: DataSet { scored.outcome.dataSet }
  private var whatIf: WhatIf { open.current }

  /// The start of the addresses of the what-if.
  private var base: String { WhatIfAddress(open.stored.id, language).text }

  func values() -> [String: Any] {
    let words = WhatIfWords(dataSet: dataSet, language: language)
    let columns = BoardColumns(scored, whatIf, view, language)
    var values: [String: Any] = [
      "name": open.stored.name, "base": base, "query": view.query,
      "revision": "\(open.stored.revision)",
      "startWord": StartPhrase.beginFrom[language].filled(
        words.combination(open.draft.start.combination)
      ),
      "columns": columns.values(), "areas": AreaPanel(dataSet, whatIf, language).values(),
      "tools": tools(words), "views": views, "search": view.search, "kept": kept,
      "canChange": view.side != .today,
      "scores": ScorePanel(scored, language).values(), "rivals": rivals(words),
      "standing": standing.values(),
      "destinations": scored.outcome.plan.places.map {
        ["id": dataSet.places[$0].id, "name": columns.short($0)] as [String: Any]
      },
    ]
    if let step = open.draft.undoable {
      values["status"] = PagePhrase.lastStep[language].filled(words.name(of: step, in: whatIf))
    }
    if let problem { values["problem"] = problem }
    values.merge(dialog) { $1 }
    values.merge(self.words) { $1 }
    return values
  }

  /// The words that do not depend on anything.
  private var words: [String: Any] {
    let phrases: [String: BoardPhrase] = [
      "stepsHeading": .stepsHeading, "departmentsHeading": .departmentsHeading,
      "areasHeading": .areasHeading, "viewsHeading": .viewsHeading, "searchWord": .search,
      "searchButton": .searchButton, "legend": .legend, "moveChosen": .moveChosen,
      "moveWord": .move, "mergeInto": .mergeInto, "mergeWord": .merge,
      "splitHeading": .splitHeading,
      "splitName": .splitName, "splitWord": .split, "destination": .destination,
      "published": .published, "derived": .derived, "assumed": .assumed,
    ]
    let others: [String: PagePhrase] = [
      "saveWord": .save, "nameWord": .name, "cancelWord": .cancel,
    ]
    let scores: [String: ScorePanelPhrase] = [
      "scoresHeading": .heading, "comparedWith": .comparedWith, "changeWord": .change,
      "againstToday": .againstToday, "termsHeading": .termsHeading, "termBroken": .termBroken,
      "movesHeading": .movesHeading, "interfacesHeading": .interfacesHeading,
      "committeesHeading": .committeesHeading, "applyWord": .improveApply,
      "explainWord": .explain,
    ]
    var values: [String: Any] = [
      "moveHeading": BoardPhrase.moveHeading[language],
      "originWord": TaskPhrase.origin[language],
    ]
    for (key, phrase) in phrases { values[key] = phrase[language] }
    for (key, phrase) in others { values[key] = phrase[language] }
    for (key, phrase) in scores { values[key] = phrase[language] }
    return values
  }

  // MARK: - Steps

  private func tools(_ words: WhatIfWords) -> [[String: Any]] {
    func name(_ step: WhatIfStep?, else phrase: BoardPhrase) -> String {
      step.map { words.name(of: $0, in: whatIf) } ?? phrase[language]
    }
    return [
      [
        "key": "undo", "action": "\(base)/undo\(view.query)", "word": BoardPhrase.undo[language],
        "detail": name(open.draft.undoable, else: .nothingToUndo),
        "isIdle": open.draft.undoable == nil,
      ],
      [
        "key": "redo", "action": "\(base)/redo\(view.query)", "word": BoardPhrase.redo[language],
        "detail": name(open.draft.redoable, else: .nothingToRedo),
        "isIdle": open.draft.redoable == nil,
      ],
      [
        "key": "reset", "action": "\(base)/steps\(view.query)", "kind": "reset",
        "word": BoardPhrase.reset[language], "detail": "",
        "isIdle": whatIf == open.draft.start,
      ],
    ]
  }

  // MARK: - Views

  private var views: [[String: Any]] {
    let words: [(BoardView.Side, BoardPhrase)] = [
      (.today, .viewToday), (.after, .viewAfter), (.changes, .viewChanges),
    ]
    return words.map { side, phrase in
      var other = view
      other.side = side
      return [
        "address": base + other.query, "word": phrase[language], "isHere": side == view.side,
      ]
    }
  }

  /// What a form that shows the page again keeps of the view.
  private var kept: [[String: Any]] {
    var fields: [[String: Any]] = []
    if view.side != .after { fields.append(["name": "view", "value": view.side.rawValue]) }
    if view.other != Combination.todayID {
      fields.append(["name": "beside", "value": view.other])
    }
    return fields
  }

  private func rivals(_ words: WhatIfWords) -> [[String: Any]] {
    ([Combination.todayID] + dataSet.models.map(\.id)).map { id in
      ["id": id, "name": words.combination(id), "isChosen": id == view.other]
    }
  }

  // MARK: - Dialog

  private var dialog: [String: Any] {
    guard !view.asked.isEmpty else { return ["askedHeading": BoardPhrase.moveChosen[language]] }
    let names = view.asked.compactMap { dataSet.taskIndex[$0] }.map {
      dataSet.tasks[$0].name[language]
    }
    return [
      "asked": true, "askedTasks": view.asked,
      "askedHeading": names.count == 1
        ? BoardPhrase.moveHeading[language].filled(names[0])
        : BoardPhrase.moveChosen[language] + ": " + names.joined(separator: ", "),
    ]
  }
}

extension BoardView {
  /// The part of an address that shows this view; empty for what is shown anyway.
  var query: String {
    var parts: [String] = []
    if side != .after { parts.append("view=\(side.rawValue)") }
    if other != Combination.todayID {
      parts.append("beside=\(other.addressPart)")
    }
    if !search.isEmpty { parts.append("q=\(search.addressPart)") }
    return parts.isEmpty ? "" : "?" + parts.joined(separator: "&")
  }
}

extension String {
  /// The text as a part of an address.
  var addressPart: String {
    let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~".utf8)
    return utf8.map { byte in
      if plain.contains(byte) { return String(UnicodeScalar(byte)) }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.count == 1 ? "0" : "") + digits
    }.joined()
  }
}

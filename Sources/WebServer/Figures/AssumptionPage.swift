// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import Scoring
import WhatIfStore
import Wording

/// The page on which assumptions are read and given figures of one's own: own figures first, what they
/// do, what can turn the what-if, then all the others.
struct AssumptionPage {
  /// The data set as it is.
  let dataSet: DataSet
  let open: OpenWhatIf
  let scored: ScoredWhatIf
  /// What the own figures do; nil when there are none.
  let effect: FigureEffect?
  /// What the assumptions move; nil when that cannot be computed.
  let influence: FigureInfluence?
  let view: AssumptionView
  let language: Language
  /// Why the last step was not done, when there was one.
  var problem: String?
  /// What was typed into the form that was refused.
  var typed: OwnFigureForm?

  private var whatIf: WhatIf { open.current }
  private var base: String { WhatIfAddress(open.stored.id, language).text }

  func values() -> [String: Any] {
    let words = WhatIfWords(dataSet: dataSet, language: language)
    let own = dataSet.assumptions.indices.filter { figure(of: $0) != nil }
    let others = dataSet.assumptions.indices.filter { figure(of: $0) == nil }
    let shown = others.filter(isShown)
    var values: [String: Any] = [
      "whatIfName": open.stored.name, "base": base, "revision": "\(open.stored.revision)",
      "kept": view.kept, "search": view.search, "isOnlyMattering": view.isOnlyMattering,
      "hasFilter": influence != nil,
      "allHeading": (own.isEmpty ? FigurePhrase.allHeading : .othersHeading)[language],
      "rows": shown.map(row), "hasRows": !shown.isEmpty,
      "hint": FigurePhrase.hint[language].filled(OwnFigureForm.example(language)),
      "shown": FigurePhrase.shown[language].filled("\(shown.count)", "\(others.count)"),
    ]
    if shown.isEmpty { values["noMatches"] = FigurePhrase.noMatches[language] }
    if own.isEmpty {
      values["noneOwn"] = FigurePhrase.noneOwn[language]
    } else {
      values["own"] = ["ownRows": own.map(ownRow), "effects": effect?.rows() ?? []]
    }
    if let step = open.draft.undoable {
      values["status"] = PagePhrase.lastStep[language].filled(words.name(of: step, in: whatIf))
    }
    values.merge(problems) { $1 }
    values.merge(turns) { $1 }
    values.merge(self.words) { $1 }
    return values
  }

  private var words: [String: Any] {
    let phrases: [String: FigurePhrase] = [
      "lead": .lead, "ownHeading": .ownHeading, "ownColumn": .ownColumn, "dataColumn": .dataColumn,
      "effectHeading": .effectHeading, "effectLead": .effectLead, "withData": .withData,
      "withOwn": .withOwn, "changeColumn": .changeColumn, "boundsColumn": .boundsColumn,
      "turnHeading": .turnHeading, "searchWord": .search, "onlyWord": .onlyMattering,
      "figureColumn": .figureColumn, "movesColumn": .movesColumn, "why": .why,
      "usedFor": .usedFor, "saveOwn": .saveOwn, "backToData": .backToData, "mark": .mark,
    ]
    var values: [String: Any] = [
      "heading": PagePhrase.assumptions[language], "assumptionColumn": Phrase.assumption[language],
      "considerationColumn": Phrase.consideration[language],
      "searchButton": BoardPhrase.searchButton[language], "undoWord": BoardPhrase.undo[language],
    ]
    for (key, phrase) in phrases { values[key] = phrase[language] }
    return values
  }

  // MARK: - Faults and turns

  private var problems: [String: Any] {
    guard let problem else { return [:] }
    guard let typed,
      let first = OwnFigureForm.Field.allCases.first(where: {
        typed.faults[$0] != nil
      })
    else { return ["problem": ["text": problem]] }
    return [
      "problem": [
        "text": PagePhrase.problem[language] + ". ",
        "link": "#f-\(typed.assumption.id)-\(first.rawValue)",
        "linkText": FigureFaultPhrase.summary[language].filled(typed.assumption.name[language]),
      ]
    ]
  }

  private var turns: [String: Any] {
    guard let influence else { return ["turnNote": FigurePhrase.turnFailed[language]] }
    guard !influence.mattering.isEmpty else {
      return ["turnNote": FigurePhrase.turnNothingMoved[language]]
    }
    return ["turnLead": FigurePhrase.turnLead[language], "criteria": influence.turns()]
  }

  // MARK: - Rows

  private func figure(of index: Int) -> OwnFigure? {
    whatIf.figures[dataSet.assumptions[index].id]
  }

  private func isShown(_ index: Int) -> Bool {
    let assumption = dataSet.assumptions[index]
    // A form that was refused is shown again, whatever was searched for.
    if assumption.id == typed?.assumption.id { return true }
    if view.isOnlyMattering, let influence, !influence.mattering.contains(index) { return false }
    let text = """
      \(assumption.id) \(assumption.name.danish) \(assumption.name.english) \
      \(assumption.rationale[language])
      """.lowercased()
    return view.search.lowercased().split(separator: " ").allSatisfy { text.contains($0) }
  }

  private func row(_ index: Int) -> [String: Any] {
    let assumption = dataSet.assumptions[index]
    var values = about(index)
    values["figure"] = NumberText(language: language).text(assumption)
    values["formWord"] = FigurePhrase.setOwn[language]
    values.merge(form(assumption)) { $1 }
    return values
  }

  private func ownRow(_ index: Int) -> [String: Any] {
    let numbers = NumberText(language: language)
    let own = scored.outcome.dataSet.assumptions[index]
    var values = about(index)
    values["ownFigure"] = numbers.text(own)
    values["figure"] = numbers.text(dataSet.assumptions[index])
    values["formWord"] = FigurePhrase.editOwn[language]
    values.merge(form(own)) { $1 }
    return values
  }

  private func form(_ assumption: Assumption) -> [String: Any] {
    if let typed, typed.assumption.id == assumption.id { return typed.values(isChecked: true) }
    return OwnFigureForm(showing: assumption, in: language).values(isChecked: false)
  }

  /// What is the same in both tables.
  private func about(_ index: Int) -> [String: Any] {
    let assumption = dataSet.assumptions[index]
    let moves = influence?.lines(of: index) ?? []
    var values: [String: Any] = [
      "id": assumption.id, "name": assumption.name[language],
      "rationale": assumption.rationale[language],
      "sources": assumption.sources.map { $0.text(dataSet, language) },
      "moves": moves,
      "tasks": dataSet.tasks.filter { task in
        task.figures.contains { $0.quantity.basis.rests(on: assumption.id) }
      }.map { ["address": "\(base)/tasks/\($0.id)", "taskName": $0.name[language]] },
    ]
    values["hasTasks"] = (values["tasks"] as? [Any])?.isEmpty == false
    if moves.isEmpty { values["movesNothing"] = FigurePhrase.movesNothing[language] }
    return values
  }
}

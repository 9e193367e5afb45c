// SPDX-License-Identifier: GPL-3.0-or-later
import Hummingbird
import OrganizationModel
import Scoring
import WhatIfStore
import Wording

extension WhatIfPages {
  func addSteps(to routes: WebRoutes) {
    routes.form("what-ifs/:id/steps") { fields, request, context in
      try change(fields, view(request), context) { draft throws(WhatIfRefusal) in
        try draft.take(step(fields, draft.current, context.language), in: dataSet)
      }
    }
    routes.form("what-ifs/:id/undo") { fields, request, context in
      try change(fields, view(request), context) { $0.undo() }
    }
    routes.form("what-ifs/:id/redo") { fields, request, context in
      try change(fields, view(request), context) { $0.redo() }
    }
  }

  /// Changes a what-if and shows it again; a step that is refused is shown with the reason.
  private func change(
    _ fields: FormFields,
    _ view: BoardView,
    _ context: WebContext,
    _ body: (inout WhatIfDraft) throws(WhatIfRefusal) -> Void
  ) throws -> Response {
    let open = try opened(context)
    let revision = try Precondition(form: fields).revision
    // Another step may have made this one impossible: that is told first.
    guard revision == open.stored.revision else { return try conflictPage(open, fields, context) }
    var draft = open.draft
    do throws(WhatIfRefusal) {
      try body(&draft)
    } catch {
      let words = WhatIfWords(dataSet: dataSet, language: context.language)
      return try refused(words.text(error, in: open.current), open, fields, view, context)
    }
    do {
      _ = try scorer.scored(draft.current, beside: Combination.todayID)
    } catch ScoringError.inconsistent {
      let text = RefusalPhrase.inconsistentFigures[context.language]
      return try refused(text, open, fields, view, context)
    } catch is ScoringError where !draft.current.figures.isEmpty {
      let text = FigureFaultPhrase.notComputable[context.language]
      return try refused(text, open, fields, view, context)
    }
    do throws(WhatIfStoreError) {
      try store.change(
        open.stored.id,
        expecting: revision,
        content: try written(draft),
        at: now()
      )
    } catch .changedMeanwhile(let current) {
      return try conflictPage(try opened(current), fields, context)
    }
    let address = ReturnPage(fields, view).address(of: open.stored.id)
    return SeeOther(address, in: context.language).response
  }

  /// The text of a draft; that it cannot be written is a fault of the program.
  private func written(_ draft: WhatIfDraft) throws(WhatIfStoreError) -> String {
    guard let text = try? content(draft) else { throw .invalidText }
    return text
  }

  func refused(
    _ text: String,
    _ open: OpenWhatIf,
    _ fields: FormFields,
    _ view: BoardView,
    _ context: WebContext
  ) throws -> Response {
    let problem = "\(PagePhrase.problem[context.language]). \(text)"
    let page =
      switch ReturnPage(fields, view) {
      case .board(let view): try boardPage(open, view, context, problem: problem)
      case .assumptions(let view):
        try assumptionsPage(open, view, context, problem: problem, typed: fields)
      }
    return HTMLAnswer(page, status: .unprocessableContent).response
  }

  func board(_ id: WhatIfID) -> PageAddress { PageAddress("/what-ifs/\(id.text)") }

  /// The step that a form asks for.
  func step(
    _ fields: FormFields,
    _ current: WhatIf,
    _ language: Language
  ) throws(WhatIfRefusal) -> WhatIfStep {
    let department = fields["department"] ?? ""
    switch fields.all("kind").last {
    case "move": return .move(tasks: fields.all("task"), to: fields["to"] ?? "")
    case "split":
      return .split(
        tasks: fields.all("task"),
        id: dataSet.freeID(beside: current),
        name: fields["name"]?.trimmed ?? ""
      )
    case "merge": return .merge(department: department, into: fields["into"] ?? "")
    case "rename": return .rename(department: department, name: fields["name"]?.trimmed ?? "")
    case "lock": return .lock(department: department, isLocked: true)
    case "unlock": return .lock(department: department, isLocked: false)
    case "adopt": return .adopt(combination: fields["combination"] ?? "")
    case "choose":
      let area = fields["area"] ?? ""
      let scenario = fields["scenario"].flatMap { $0.isEmpty ? nil : $0 }
      return .choose(
        area: area,
        scenario: scenario,
        combination: try dataSet.combination(
          current.combination,
          choosing: scenario,
          in: area
        )
      )
    case "assume":
      let assumption = try dataSet.assumption(fields["assumption"] ?? "")
      let form = OwnFigureForm(fields, of: assumption, in: language)
      guard let figure = form.figure else {
        throw .unusableFigure(assumption: assumption.id)
      }
      return .assume(assumption: assumption.id, figure: figure)
    case "unassume":
      let assumption = try dataSet.assumption(fields["assumption"] ?? "")
      return .assume(assumption: assumption.id, figure: nil)
    case "reset": return .reset
    default: throw .nothingChanges
    }
  }
}

extension DataSet {
  /// The assumption with an id.
  fileprivate func assumption(_ id: String) throws(WhatIfRefusal) -> Assumption {
    guard let assumption = assumptions.first(where: { $0.id == id }) else {
      throw .unknown(.assumption, id: id)
    }
    return assumption
  }

  /// An id for another department that a what-if forms.
  fileprivate func freeID(beside whatIf: WhatIf) -> String {
    let taken = Set(places.map(\.id) + whatIf.formed.map(\.id))
    var number = 1
    while taken.contains("own-\(number)") { number += 1 }
    return "own-\(number)"
  }
}

extension String {
  /// The text without white space round it.
  var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}

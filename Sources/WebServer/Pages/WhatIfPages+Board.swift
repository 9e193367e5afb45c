// SPDX-License-Identifier: GPL-3.0-or-later
import HTTPTypes
import Hummingbird
import OrganizationModel
import Scoring
import WhatIfStore
import Wording

extension WhatIfPages {
  func addBoard(to routes: WebRoutes) {
    routes.get("what-ifs/:id") { request, context in
      let open = try opened(context)
      return HTMLAnswer(
        try boardPage(open, view(request), context),
        headers: [
          .eTag: EntityTag(id: open.stored.id.text, revision: open.stored.revision).description
        ]
      )
    }
  }

  /// The view that an address asks for; what is not understood is left out.
  func view(_ request: Request) -> BoardView {
    var view = BoardView()
    // A form without script writes blanks as plus signs, as forms that are sent do.
    guard let query = request.uri.query, let fields = try? FormFields(query) else { return view }
    view.side = fields["view"].flatMap(BoardView.Side.init) ?? .after
    view.search = String((fields["q"] ?? "").prefix(80))
    let other = fields["beside"] ?? ""
    if (try? Combination(parsing: other, in: dataSet)) != nil { view.other = other }
    if let ask = fields["ask"] {
      let tasks = ask == "chosen" ? fields.all("task") : [ask]
      view.asked = tasks.filter { dataSet.taskIndex[$0] != nil }
    }
    return view
  }

  /// The board.
  ///
  /// - Parameters:
  ///   - open: The what-if.
  ///   - view: What of it is shown.
  ///   - context: The request.
  ///   - problem: Why the last step was not done.
  /// - Returns: The page.
  /// - Throws: `WhatIfRefusal` when it cannot be applied, `ScoringError` when it cannot be scored.
  func boardPage(
    _ open: OpenWhatIf,
    _ view: BoardView,
    _ context: WebContext,
    problem: String? = nil
  ) throws -> String {
    let scored = try scorer.scored(open.current, beside: view.other)
    let page = BoardPage(
      open: open,
      scored: scored,
      standing: StandingPanel(
        catalogue: catalogue,
        scored: scored,
        whatIf: open.current,
        language: context.language
      ),
      view: view,
      language: context.language,
      problem: problem
    )
    var frame = frame(open.stored.name, of: open.stored.id, .board, context)
    // A page that answers a form lies at the address of the board.
    frame.otherAddress =
      WhatIfAddress(open.stored.id, context.language == .danish ? .english : .danish).text
      + view.query
    return templates.page(frame, "board", page.values())
  }
}

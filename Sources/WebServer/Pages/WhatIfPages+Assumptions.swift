// SPDX-License-Identifier: GPL-3.0-or-later
import Hummingbird
import OrganizationModel
import Scoring
import WhatIfStore
import Wording

extension WhatIfPages {
  func addAssumptions(to routes: WebRoutes) {
    routes.get("what-ifs/:id/assumptions") { request, context in
      let query = request.uri.queryParameters
      let view = AssumptionView { name in query[Substring(name)].map { String($0) } }
      return HTMLAnswer(try assumptionsPage(try opened(context), view, context))
    }
  }

  /// The assumptions.
  ///
  /// - Parameters:
  ///   - open: The what-if.
  ///   - view: Which of them are shown.
  ///   - context: The request.
  ///   - problem: Why the last step was not done.
  ///   - typed: The form that was not accepted, to be shown again.
  func assumptionsPage(
    _ open: OpenWhatIf,
    _ view: AssumptionView,
    _ context: WebContext,
    problem: String? = nil,
    typed: FormFields? = nil
  ) throws -> String {
    let language = context.language
    let scored = try scorer.scored(open.current, beside: Combination.todayID)
    var page = AssumptionPage(
      dataSet: dataSet,
      open: open,
      scored: scored,
      effect: try effect(of: open.current, scored, language),
      influence: influence(of: open.current, scored, language),
      view: view,
      language: language,
      problem: problem
    )
    if let typed, typed["kind"] == "assume",
      let assumption = dataSet.assumptions.first(where: { $0.id == typed["assumption"] })
    {
      page.typed = OwnFigureForm(typed, of: assumption, in: language)
    }
    var frame = frame(
      "\(PagePhrase.assumptions[language]): \(open.stored.name)",
      of: open.stored.id,
      .assumptions,
      context
    )
    // A page that answers a form lies at the address of the assumptions.
    let address = PageAddress(
      "/what-ifs/\(open.stored.id.text)/assumptions",
      query: view.query
    )
    frame.otherAddress = address[language == .danish ? .english : .danish]
    return templates.page(frame, "assumptions", page.values())
  }

  private func effect(
    of whatIf: WhatIf,
    _ scored: ScoredWhatIf,
    _ language: Language
  ) throws -> FigureEffect? {
    guard !whatIf.figures.isEmpty else { return nil }
    var plain = whatIf
    plain.figures = [:]
    let before = try scorer.scored(plain, beside: Combination.todayID)
    return FigureEffect(before: before.score, after: scored.score, language)
  }

  /// What the assumptions move; nil when own figures have ends at which nothing can be computed.
  private func influence(
    of whatIf: WhatIf,
    _ scored: ScoredWhatIf,
    _ language: Language
  ) -> FigureInfluence? {
    guard let found = try? scorer.sensitivities(of: whatIf) else { return nil }
    return FigureInfluence(found, in: scored.outcome.dataSet, language)
  }
}

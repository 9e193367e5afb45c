// SPDX-License-Identifier: GPL-3.0-or-later
import Hummingbird
import OrganizationModel
import Scoring
import WhatIfStore
import Wording

extension WhatIfPages {
  func addOrigins(to routes: WebRoutes) {
    routes.get("what-ifs/:id/explain/:criterion") { _, context in
      let open = try opened(context)
      guard let criterion = Criterion(rawValue: try context.parameters.require("criterion"))
      else { throw WebFault.notFound }
      return HTMLAnswer(try explanationPage(open, criterion, context))
    }
    routes.get("what-ifs/:id/tasks/:task") { _, context in
      let open = try opened(context)
      guard let task = dataSet.taskIndex[try context.parameters.require("task")] else {
        throw WebFault.notFound
      }
      return HTMLAnswer(try taskPage(open, task, context))
    }
  }

  private func explanationPage(
    _ open: OpenWhatIf,
    _ criterion: Criterion,
    _ context: WebContext
  ) throws -> String {
    let scored = try scorer.scored(open.current, beside: Combination.todayID)
    let page = ExplanationPage(
      criterion: criterion,
      terms: try scorer.explanation(of: open.current, criterion),
      scored: scored,
      origin: origin(open, scored, context),
      name: open.stored.name
    )
    let title = "\(criterion.name(context.language)): \(open.stored.name)"
    return templates.page(
      frame(title, of: open.stored.id, nil, context),
      "explanation",
      page.values()
    )
  }

  private func taskPage(
    _ open: OpenWhatIf,
    _ task: Int,
    _ context: WebContext
  ) throws -> String {
    let scored = try scorer.scored(open.current, beside: Combination.todayID)
    let page = TaskPage(task: task, scored: scored, origin: origin(open, scored, context))
    let title = "\(dataSet.tasks[task].name[context.language]): \(open.stored.name)"
    return templates.page(
      frame(title, of: open.stored.id, nil, context),
      "task",
      page.values()
    )
  }

  private func origin(
    _ open: OpenWhatIf,
    _ scored: ScoredWhatIf,
    _ context: WebContext
  ) -> QuantityOrigin {
    QuantityOrigin(
      dataSet: scored.outcome.dataSet,
      whatIf: open.current,
      base: WhatIfAddress(open.stored.id, context.language).text,
      language: context.language
    )
  }
}

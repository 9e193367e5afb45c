// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import Hummingbird
import OrganizationModel
import Scoring
import WhatIfStore
import Wording

extension WhatIfPages {
  func addCompare(to routes: WebRoutes) {
    routes.get("compare") { request, context in
      try comparePage(CompareQuestion(request), context)
    }
  }

  /// The way from a what-if to itself beside today and the model examples.
  func compareLink(of id: WhatIfID?, _ language: Language) -> PageFrame.Link {
    let own = id.map { [PlanKey.whatIf($0).text] } ?? []
    return PageFrame.Link(
      address: id == nil
        ? PlanAddress.compare(language)
        : PlanAddress.compare(
          Array((own + usualPlans).prefix(CompareQuestion.mostPlans)),
          language
        ),
      text: PagePhrase.compare[language],
      isHere: false
    )
  }

  private func comparePage(
    _ asked: CompareQuestion,
    _ context: WebContext
  ) throws -> HTMLAnswer {
    let language = context.language
    var question = asked
    if question.plans.isEmpty {
      question.plans = Array(usualPlans.prefix(CompareQuestion.mostPlans))
    }
    var plans: [ChosenPlan] = []
    var unknown: [String] = []
    // What nobody could have meant is not looked up one by one.
    for text in question.plans.prefix(4 * CompareQuestion.mostPlans) {
      if let plan = try chosenPlan(text, language) {
        plans.append(plan)
      } else {
        unknown.append(ComparePhrase.quoted[language].filled(String(text.prefix(60))))
      }
    }
    var problem: String?
    var compared: ComparedPlans?
    if question.plans.count > CompareQuestion.mostPlans {
      problem = ComparePhrase.tooMany[language].filled(
        "\(question.plans.count)",
        "\(CompareQuestion.mostPlans)"
      )
    } else if !unknown.isEmpty {
      problem = ComparePhrase.unknown[language].filled(unknown.joined(separator: ", "))
    } else {
      (compared, problem) = try joint(plans, question, language)
      if compared != nil, question.hasUnusableWeights {
        problem = ComparePhrase.unusableWeights[language]
      }
    }
    let page = ComparePage(
      dataSet: dataSet,
      question: question,
      plans: plans,
      choices: try planChoices(plans, language),
      compared: compared,
      scale: catalogue.content?.scale,
      language: language,
      problem: problem
    )
    var frame = frame(ComparePhrase.heading[language], context)
    frame.links = frame.links.map { link in
      var link = link
      link.isHere = link.address == PlanAddress.compare(language)
      return link
    }
    return HTMLAnswer(
      templates.page(frame, "compare", page.values()),
      status: compared == nil ? .unprocessableContent : .ok
    )
  }

  /// What plans come to on the same data, or why they cannot be shown together.
  private func joint(
    _ plans: [ChosenPlan],
    _ question: CompareQuestion,
    _ language: Language
  ) throws -> (ComparedPlans?, String?) {
    let words = WhatIfWords(dataSet: dataSet, language: language)
    func quoted(_ name: String) -> String { ComparePhrase.quoted[language].filled(name) }
    func refused(_ plan: ChosenPlan?, _ refusal: WhatIfRefusal) -> String {
      ComparePhrase.refused[language].filled(
        quoted(plan?.name ?? ""),
        words.text(refusal, in: plan?.whatIf ?? WhatIf())
      )
    }
    let choice = FigureChoice(
      dataSet: dataSet,
      plans: plans,
      question: question,
      language: language
    )
    do {
      return (try scorer.compared(plans.map(\.whatIf), figures: choice.figures), nil)
    } catch JointRefusal.whatIf(let position, let refusal) {
      return (nil, refused(position < plans.count ? plans[position] : nil, refusal))
    } catch JointRefusal.figures(let refusal) {
      return (nil, refused(choice.source, refusal))
    } catch ScoringError.inconsistent {
      let name = quoted(choice.source?.name ?? dataSet.name[language])
      return (nil, ComparePhrase.inconsistent[language].filled(name))
    }
  }
}

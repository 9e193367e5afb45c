// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

extension ReportWriter {
  /// The id of the page on the method.
  static let methodID = "method"

  /// The method on one page, in plain words.
  var methodAppendix: Section {
    func paragraph(_ phrase: MethodPhrase) -> Block { .paragraph(Inline(phrase[language])) }
    func heading(_ phrase: MethodPhrase) -> Block { .heading(Inline(phrase[language])) }
    func measure(_ criterion: Criterion, _ text: Inline) -> Block {
      .paragraph(Inline([.strong(criterion.name(language) + ": ")]) + text)
    }
    let parameters = dataSet.parameters
    let rate = parameters.discountRate
    let efficiency = Inline(
      MethodPhrase.efficiency[language],
      filling: [
        count(
          parameters.horizonYears,
          .derivation(SummaryPhrase.horizonDerivation[language])
        ),
        number(rate.best, decimals: NumberText.exactDecimals(rate.best), provenance(of: rate)),
        count(parameters.rampYears, .derivation(MethodPhrase.rampDerivation[language])),
      ]
    )
    let work = comparison.measure.parts.map { part -> String in
      let phrase: MethodPhrase =
        switch part.workload {
        case .cases: .casesMeasure
        case .fte: .staffMeasure
        case .headcount: .headcountMeasure
        case .budget: .budgetMeasure
        }
      return phrase[language]
    }
    let balance = Inline(
      MethodPhrase.balance[language].filled(work.joined(separator: ", "))
    )
    return Section(
      id: Self.methodID,
      heading: Inline(MethodPhrase.heading[language]),
      blocks: [
        paragraph(.lead), heading(.measures),
        measure(.coherence, Inline(MethodPhrase.coherence[language])), measure(.balance, balance),
        measure(.efficiency, efficiency), heading(.bandHeading), paragraph(.band),
        paragraph(.bandNotChance),
        heading(.verdictHeading), paragraph(.verdict), paragraph(.verdictOverlap),
        heading(.figuresHeading), paragraph(.figures), .table(basisTable),
        heading(.weightsHeading), paragraph(.weights),
      ] + (comparison.subjects.count == 1 ? [] : notSaidBlocks),
      startsPage: true
    )
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import Scoring
import Wording

/// The page that takes the score in one criterion apart, every term down to its source.
struct ExplanationPage {
  let criterion: Criterion
  let terms: [ExplanationTerm]
  let scored: ScoredWhatIf
  let origin: QuantityOrigin
  /// The name of the what-if.
  let name: String
  private var language: Language { origin.language }
  private var numbers: NumberText { NumberText(language: language) }

  func values() -> [String: Any] {
    let changed = terms.filter(isShownFirst)
    let same = terms.filter { !isShownFirst($0) }
    var values: [String: Any] = [
      "whatIfName": name, "base": origin.base,
      "heading": ExplainPhrase.heading[language].filled(criterion.name(language).lowercased()),
      "lead": lead[language],
      "total": total,
      "changedHeading": ExplainPhrase.changedHeading[language],
      "termColumn": Phrase.term[language], "contributionColumn": contributionHeading,
      "changeColumn": ExplainPhrase.changeColumn[language],
      "factorsColumn": ExplainPhrase.factorsColumn[language],
      "sourceColumn": Phrase.source[language],
      "first": table("changed", changed, sums: sums(changed, same)),
    ]
    if !changed.contains(where: { $0.change != 0 }) {
      values["noneChanged"] = ExplainPhrase.noneChanged[language]
    }
    if !same.isEmpty {
      let heading = ExplainPhrase.sameHeading[language].filled("\(same.count)")
      values["others"] = ["sameHeading": heading, "second": table("same", same, sums: [])]
    }
    return values
  }

  /// What the score begins with stands beside what changes it.
  private func isShownFirst(_ term: ExplanationTerm) -> Bool {
    term.change != 0 || term.kind == .base
  }

  private var lead: ExplainPhrase {
    switch criterion {
    case .coherence: .coherenceLead
    case .balance: .balanceLead
    case .efficiency: .efficiencyLead
    }
  }

  private var unit: ScorePanelPhrase { criterion == .efficiency ? .money : .points }

  private var contributionHeading: String {
    let unit = (criterion == .efficiency ? UnitPhrase.dkkMillion : .points)[language]
    return "\(Phrase.contribution[language]) (\(unit))"
  }

  private var total: String {
    let band = scored.score.criteria[criterion] ?? Band(0)
    let difference = scored.score.differences[criterion]?.band ?? Band(0)
    let decimals = criterion.decimals
    return ExplainPhrase.total[language].filled(
      unit[language].filled(numbers.range(band, decimals: decimals)),
      numbers.range(difference, decimals: decimals, isSigned: true)
    )
  }

  // MARK: - Tables

  private func table(
    _ id: String,
    _ terms: [ExplanationTerm],
    sums: [[String: Any]]
  ) -> [String: Any] {
    ["tableID": id, "terms": terms.map(row), "sums": sums]
  }

  private func row(_ term: ExplanationTerm) -> [String: Any] {
    let factors = FactorText(origin: origin)
    var values: [String: Any] = [
      "termName": term.name[language],
      "contribution": amount(term.contribution), "change": change(term.change),
      "factors": term.factors.map(factors.values),
      "sources": term.sources.map { $0.text(origin.dataSet, language) },
    ]
    if term.factors.isEmpty { values["noFactors"] = ExplainPhrase.noFactors[language] }
    if term.kind == .transfer { values["termAddress"] = "\(origin.base)/tasks/\(term.id)" }
    return values
  }

  private func sums(
    _ changed: [ExplanationTerm],
    _ same: [ExplanationTerm]
  ) -> [[String: Any]] {
    func sum(_ terms: [ExplanationTerm], _ phrase: ExplainPhrase) -> [String: Any] {
      [
        "sumName": phrase[language], "contribution": amount(terms.map(\.contribution).reduce(0, +)),
        "change": change(terms.map(\.change).reduce(0, +)),
      ]
    }
    return (same.isEmpty ? [] : [sum(same, .sameSum)]) + [sum(changed + same, .allSum)]
  }

  private func amount(_ value: Double) -> String { numbers.text(value, decimals: 2) }

  private func change(_ value: Double) -> String {
    numbers.text(value, decimals: 2, isSigned: true)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import Scoring
import Wording

/// Tells the numbers that a term of a score is made of.
struct FactorText {
  let origin: QuantityOrigin
  private var language: Language { origin.language }
  private var numbers: NumberText { NumberText(language: language) }

  /// A factor as a template has it.
  func values(_ factor: ExplanationTerm.Factor) -> [String: Any] {
    // `cases[id]` is the measure of one task.
    let parts = factor.name.split(separator: "[", maxSplits: 1)
    let phrase = parts.first.flatMap { FactorPhrase(rawValue: String($0)) }
    var values: [String: Any] = [
      "factorName": phrase?[language] ?? factor.name,
      "factorValue": factor.quantity.map { origin.text($0, best: factor.value) }
        ?? text(factor.value, phrase),
    ]
    if parts.count > 1, let index = origin.dataSet.taskIndex[String(parts[1].dropLast())] {
      let task = origin.dataSet.tasks[index]
      values["ofTask"] = [
        "address": "\(origin.base)/tasks/\(task.id)", "taskName": task.name[language],
      ]
    }
    if let quantity = factor.quantity { values["basis"] = origin.values(quantity) }
    return values
  }

  /// A number that is computed and none of the data's.
  private func text(_ value: Double, _ phrase: FactorPhrase?) -> String {
    switch phrase {
    case .credit, .share, .equalShare, .shareToday, .gathering, .newlyCut:
      numbers.text(100 * value, decimals: 1) + "\u{a0}" + UnitPhrase.percent[language]
    case .fte: numbers.text(value, decimals: 1) + "\u{a0}" + UnitPhrase.fte[language]
    default: numbers.text(value, decimals: 2)
    }
  }
}

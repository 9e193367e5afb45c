// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import Scoring
import Wording

/// Tells a number of the data with its interval, and where it is from.
struct QuantityOrigin {
  /// The data set with the figures that count in the what-if.
  let dataSet: DataSet
  let whatIf: WhatIf
  /// The start of the addresses of the what-if.
  let base: String
  let language: Language

  /// The number with its interval and unit: `40 (10–120) årsværk`.
  ///
  /// - Parameters:
  ///   - quantity: The quantity.
  ///   - best: The number used, when it is not the quantity's own best estimate.
  func text(_ quantity: Quantity, best: Double? = nil) -> String {
    let factor = quantity.unit.readingFactor
    let best = (best ?? quantity.best) * factor
    let band = Band(
      best: best,
      lower: min(quantity.low * factor, best),
      upper: max(quantity.high * factor, best)
    )
    let decimals = [band.lower, band.best, band.upper].map(NumberText.exactDecimals).max() ?? 0
    let number = NumberText(language: language).range(
      band,
      decimals: band.upper < 100 ? decimals : min(decimals, 1)
    )
    return number + (quantity.unit.phrase.map { "\u{a0}" + $0[language] } ?? "")
  }

  /// Where a quantity is from, as a template has it: a mark, words, and the assumption to read on at.
  func values(_ quantity: Quantity) -> [String: Any] {
    var values: [String: Any] = [
      "basisKey": quantity.basis.key, "basisWord": quantity.basis.mark(language),
    ]
    switch quantity.basis {
    case .published, .derived:
      values["basisText"] = quantity.basis.text(dataSet, language)
    case .assumed(let id):
      values["assumptions"] = [assumption(id)]
    case .product(let id, let factor):
      values["basisText"] =
        factor.basis.text(dataSet, language) + " " + ExplainPhrase.product[language]
      values["assumptions"] = [assumption(id)]
    }
    return values
  }

  private func assumption(_ id: String) -> [String: Any] {
    var values: [String: Any] = [
      "assumptionName": dataSet.assumptions.first { $0.id == id }?.name[language] ?? id,
      "assumptionAddress": "\(base)/assumptions#a-\(id)",
    ]
    if whatIf.figures[id] != nil { values["ownWord"] = ExplainPhrase.ownFigure[language] }
    return values
  }
}

extension Basis {
  /// The figure as printed, with the place, of a number that rests on one.
  var printed: (figure: String, source: SourceReference)? {
    switch self {
    case .published(let figure, let source): (figure, source)
    case .product(_, let factor): factor.basis.printed
    case .derived, .assumed: nil
    }
  }

  /// Whether the number rests on an assumption.
  func rests(on id: String) -> Bool {
    switch self {
    case .published, .derived: false
    case .assumed(let own): own == id
    case .product(let own, let factor): own == id || factor.basis.rests(on: id)
    }
  }
}

extension WorkTask {
  /// Every quantity that the task has, with what it counts.
  var figures: [(phrase: Phrase, quantity: Quantity)] {
    let all: [(Phrase, Quantity?)] = [
      (.fte, fte), (.headcount, headcount), (.cases, cases), (.budget, budget),
      (.citizens, citizens),
    ]
    return all.compactMap { phrase, quantity in quantity.map { (phrase, $0) } }
  }
}

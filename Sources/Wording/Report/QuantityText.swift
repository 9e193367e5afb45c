// SPDX-License-Identifier: GPL-3.0-or-later
package import OrganizationModel

/// The words of units, after a number.
package enum UnitPhrase: CaseIterable, Worded {
  case fte, headcount, cases, dkkMillion, citizens, percent, ftePerHeadcount, years
  case points, bestEstimate

  package var danish: String {
    switch self {
    case .fte: "årsværk"
    case .headcount: "ansatte"
    case .cases: "sager om året"
    case .dkkMillion: "mio. kr."
    case .citizens: "borgere"
    case .percent: "pct."
    case .ftePerHeadcount: "årsværk pr. medarbejder"
    case .years: "år"
    case .points: "point"
    case .bestEstimate: "{}, bedste skøn {}"
    }
  }

  package var english: String {
    switch self {
    case .fte: "FTE"
    case .headcount: "employees"
    case .cases: "cases a year"
    case .dkkMillion: "DKK million"
    case .citizens: "citizens"
    case .percent: "per cent"
    case .ftePerHeadcount: "FTE per employee"
    case .years: "years"
    case .points: "points"
    case .bestEstimate: "{}, best estimate {}"
    }
  }
}

extension Unit {
  /// What stands after a number; nil for weights, which have no unit.
  package var phrase: UnitPhrase? {
    switch self {
    case .fte: .fte
    case .headcount: .headcount
    case .cases: .cases
    case .dkkMillion: .dkkMillion
    case .citizens: .citizens
    case .percent, .share: .percent
    case .ftePerHeadcount: .ftePerHeadcount
    case .years: .years
    case .weight: nil
    }
  }

  /// What a number is multiplied with before people read it: parts of one are told in hundredths.
  package var readingFactor: Double { self == .share ? 100 : 1 }
}

extension NumberText {
  /// Returns an assumption's interval with its unit and best estimate:
  /// `10–120 årsværk, bedste skøn 40`.
  package func text(_ assumption: Assumption) -> String {
    let factor = assumption.unit.readingFactor
    let values = [assumption.interval.low, assumption.best, assumption.interval.high]
      .map { text($0 * factor, decimals: Self.exactDecimals($0 * factor)) }
    let unit = assumption.unit.phrase.map { "\u{a0}" + $0[language] } ?? ""
    guard values[0] != values[2] else { return values[0] + unit }
    return UnitPhrase.bestEstimate[language].filled(
      "\(values[0])–\(values[2])\(unit)",
      values[1]
    )
  }

  /// Decimals that a computed amount is told with: the smaller it is, the more.
  package static func roughDecimals(_ amount: Double) -> Int {
    abs(amount) >= 100 ? 0 : abs(amount) >= 1 ? 1 : 2
  }

  /// Decimals that a number needs, up to two; what is left over from binary fractions counts nothing.
  package static func exactDecimals(_ value: Double) -> Int {
    guard value.isFinite else { return 0 }
    return [1.0, 10].firstIndex { abs((value * $0).rounded() - value * $0) < 1e-6 } ?? 2
  }
}

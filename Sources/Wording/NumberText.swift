// SPDX-License-Identifier: GPL-3.0-or-later
package import OrganizationModel
package import Scoring

/// Numbers as a language writes them; independent of the machine's locale.
package struct NumberText {
  package let language: Language

  /// Makes the numbers of a language.
  package init(language: Language) { self.language = language }

  /// Returns a number with a fixed count of decimals: `1.234,5` in Danish, `1,234.5` in English.
  package func text(_ value: Double, decimals: Int, isSigned: Bool = false) -> String {
    guard value.isFinite else { return value > 0 ? "∞" : "-∞" }
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let rounded = (value * scale).rounded(.toNearestOrAwayFromZero)
    guard abs(rounded) < 1e15 else { return "\(value)" }
    let digits = String(Int(abs(rounded)))
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let whole = padded.dropLast(decimals)
    let fraction = padded.suffix(decimals)
    let sign = rounded < 0 ? "−" : isSigned && rounded > 0 ? "+" : ""
    let (group, point) = language == .danish ? (".", ",") : (",", ".")
    var grouped = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { grouped += group }
      grouped.append(digit)
    }
    return sign + grouped + (decimals > 0 ? point + fraction : "")
  }

  /// Returns a band as its best estimate with the bounds in brackets.
  package func text(_ band: Band, decimals: Int, isSigned: Bool = false) -> String {
    let best = text(band.best, decimals: decimals, isSigned: isSigned)
    let low = text(band.lower, decimals: decimals, isSigned: isSigned)
    let high = text(band.upper, decimals: decimals, isSigned: isSigned)
    return low == high ? best : "\(best) [\(low); \(high)]"
  }

  /// Returns a band for running text and reports: `63,1 (58,0–68,2)`, and with words between bounds
  /// that carry a sign: `−3,1 (−8,0 til +2,2)`.
  package func range(_ band: Band, decimals: Int, isSigned: Bool = false) -> String {
    let best = text(band.best, decimals: decimals, isSigned: isSigned)
    let low = text(band.lower, decimals: decimals, isSigned: isSigned)
    let high = text(band.upper, decimals: decimals, isSigned: isSigned)
    guard low != high else { return best }
    let hasSign = [low, high].contains { $0.hasPrefix("−") || $0.hasPrefix("+") }
    return "\(best) (\(low)\(hasSign ? ReportPhrase.toRange[language] : "–")\(high))"
  }

  /// Returns an interval in brackets, or one number when both ends read the same.
  package func text(_ interval: Interval, decimals: Int) -> String {
    let low = text(interval.low, decimals: decimals)
    let high = text(interval.high, decimals: decimals)
    return low == high ? low : "[\(low); \(high)]"
  }

  /// Returns a quantity's best estimate with its interval and as many decimals as it needs, up to 2.
  package func text(_ quantity: Quantity) -> String {
    let decimals = [quantity.low, quantity.best, quantity.high].map(Self.decimals).max() ?? 0
    return text(
      Band(best: quantity.best, lower: quantity.low, upper: quantity.high),
      decimals: decimals
    )
  }

  private static func decimals(_ value: Double) -> Int {
    guard value.isFinite else { return 0 }
    if value == value.rounded() { return 0 }
    return (value * 10).rounded() == value * 10 ? 1 : 2
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// The arithmetic of section 6 of the model page.
enum Balance {
  /// The Hoover index of shares: half the sum of their distances from equal shares.
  static func hoover(_ shares: [Double]) -> Double {
    let equal = 1 / Double(shares.count)
    return shares.reduce(0) { $0 + abs($1 - equal) } / 2
  }

  /// Points of the score that one unit of the Hoover index costs: 100 / (1 − 1/|K|).
  static func pointsPerHoover(committees: Int) -> Double {
    committees > 1 ? 100 / (1 - 1 / Double(committees)) : 0
  }

  /// The score: 100 when every committee carries the same, 0 when one carries all.
  static func score(_ shares: [Double]) -> Double {
    100 - hoover(shares) * pointsPerHoover(committees: shares.count)
  }

  /// The effective number of committees, 1 / Σ s².
  static func effectiveNumber(_ shares: [Double]) -> Double {
    1 / shares.reduce(0) { $0 + $1 * $1 }
  }
}

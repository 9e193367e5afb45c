// SPDX-License-Identifier: GPL-3.0-or-later

/// How far two independent coders agree on the strength of interfaces.
public struct CodingAgreement: Hashable, Sendable {
  /// How many interfaces were coded.
  public var count: Int
  /// On how many the coders chose the same class.
  public var equal: Int
  /// Cohen's kappa with linear weights over the four ordered classes; nil when chance alone would
  /// give full agreement.
  ///
  /// - Source: Cohen, *Weighted kappa*, Psychological Bulletin 70 (1968).
  public var weightedKappa: Double?

  /// Computes the agreement of the codings of interfaces.
  public init(_ interfaces: [Interface]) {
    let classes = Strength.allCases.count
    count = interfaces.count
    equal = interfaces.count { $0.coding.first == $0.coding.second }
    var first = [Double](repeating: 0, count: classes)
    var second = first
    var observed = 0.0
    for interface in interfaces {
      let (one, other) = (interface.coding.first.rank, interface.coding.second.rank)
      first[one] += 1
      second[other] += 1
      observed += Double(abs(one - other))
    }
    var expected = 0.0
    for one in 0..<classes {
      for other in 0..<classes {
        expected += first[one] * second[other] * Double(abs(one - other))
      }
    }
    expected /= Double(max(1, interfaces.count))
    weightedKappa = expected > 0 ? 1 - observed / expected : nil
  }
}

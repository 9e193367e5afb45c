// SPDX-License-Identifier: GPL-3.0-or-later

/// A demand that may be broken, at a price.
public struct ElasticDemand: Hashable, Sendable {
  /// What may be broken.
  public var demand: Demand
  /// The price of breaking it by one unit of its row; finite and above 0.
  public var weight: Double

  /// Creates an elastic demand.
  public init(_ demand: Demand, weight: Double = 1) {
    self.demand = demand
    self.weight = weight
  }
}

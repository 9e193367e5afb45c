// SPDX-License-Identifier: GPL-3.0-or-later

/// The numbers of the formulas that are not numbers of a task (model page, sections 5 and 7).
public struct Parameters: Hashable, Sendable {
  /// Weight of an interface by its strength class.
  public var strengthWeights: [Strength: Quantity]
  /// Factor on the weight of interfaces that are named only as arising.
  public var drawbackDiscount: Quantity
  /// Credit of a cut interface that a coordination measure bridges; below 1.
  public var coordinationCredit: Quantity
  /// Years over which money is counted.
  public var horizonYears: Int
  /// Years until a gain has its full effect.
  public var rampYears: Int
  /// Discount rate in percent a year, real.
  public var discountRate: Quantity
  /// The part of planned savings that is realised.
  public var realization: Quantity
  /// Cost of an FTE in DKK million a year.
  public var costPerFTE: Quantity
  /// Share of a working year that is lost for each FTE that moves.
  public var shareOfYearLost: Quantity
  /// One-off cost of a newly formed department in DKK million.
  public var startupCost: Quantity
  /// FTE a year that coordination takes for each interface newly cut, by strength class.
  public var coordinationFTE: [Strength: Quantity]

  /// Makes a set of parameters.
  public init(
    strengthWeights: [Strength: Quantity],
    drawbackDiscount: Quantity,
    coordinationCredit: Quantity,
    horizonYears: Int,
    rampYears: Int,
    discountRate: Quantity,
    realization: Quantity,
    costPerFTE: Quantity,
    shareOfYearLost: Quantity,
    startupCost: Quantity,
    coordinationFTE: [Strength: Quantity]
  ) {
    self.strengthWeights = strengthWeights
    self.drawbackDiscount = drawbackDiscount
    self.coordinationCredit = coordinationCredit
    self.horizonYears = horizonYears
    self.rampYears = rampYears
    self.discountRate = discountRate
    self.realization = realization
    self.costPerFTE = costPerFTE
    self.shareOfYearLost = shareOfYearLost
    self.startupCost = startupCost
    self.coordinationFTE = coordinationFTE
  }
}

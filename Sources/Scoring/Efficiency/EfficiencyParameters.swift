// SPDX-License-Identifier: GPL-3.0-or-later
public import OrganizationModel

/// One value for each uncertain parameter of section 7 of the model page.
public struct EfficiencyParameters: Hashable, Sendable {
  /// Savings by function, in percent of its FTE at full effect.
  public var savings: [Double]
  /// The realised part of planned savings.
  public var realization: Double
  /// DKK million for an FTE a year.
  public var costPerFTE: Double
  /// Share of a working year lost for each FTE that moves.
  public var shareOfYearLost: Double
  /// DKK million for each newly formed department.
  public var startupCost: Double
  /// FTE a year for each interface newly cut, by strength rank.
  public var coordinationFTE: [Double]

  /// The best estimates of a data set.
  public init(bestOf dataSet: DataSet) {
    self.init(dataSet) { $0.best }
  }

  /// Takes a value from each quantity.
  init(_ dataSet: DataSet, _ value: (Quantity) -> Double) {
    let parameters = dataSet.parameters
    savings = dataSet.functions.map { value($0.saving) }
    realization = value(parameters.realization)
    costPerFTE = value(parameters.costPerFTE)
    shareOfYearLost = value(parameters.shareOfYearLost)
    startupCost = value(parameters.startupCost)
    coordinationFTE = Strength.allCases.map { strength in
      parameters.coordinationFTE[strength].map(value) ?? 0
    }
  }
}

/// The fixed arithmetic of the net present value.
struct Discounting: Sendable {
  /// Value today of a krone a year over the horizon.
  let annuity: Double
  /// Value today of a krone a year at full effect, phased in over the ramp.
  let rampedAnnuity: Double
  /// The discount factor of each year.
  let factors: [Double]
  /// The part of the full effect in each year.
  let ramp: [Double]

  init(_ parameters: Parameters) {
    let rate = parameters.discountRate.best / 100
    let years = 1...parameters.horizonYears
    // Repeated division, not a power function, so that every machine gives the same bits.
    var factors: [Double] = []
    for _ in years { factors.append((factors.last ?? 1) / (1 + rate)) }
    ramp = years.map { min(1, Double($0) / Double(parameters.rampYears)) }
    self.factors = factors
    annuity = factors.reduce(0, +)
    rampedAnnuity = zip(factors, ramp).reduce(0) { $0 + $1.0 * $1.1 }
  }
}

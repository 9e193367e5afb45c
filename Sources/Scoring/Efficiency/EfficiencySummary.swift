// SPDX-License-Identifier: GPL-3.0-or-later
internal import OrganizationModel

/// What a plan's efficiency consists of, at the best estimates.
public struct EfficiencySummary: Hashable, Sendable {
  /// A parameter and the value of it at which the net present value is 0.
  public struct BreakEven: Hashable, Sendable {
    /// The parameter.
    public var parameter: Parameter
    /// The value, or nil when no value of it, all else at the best estimate, gives 0.
    public var value: Double?
    /// Whether the value lies inside the parameter's interval, so that the sign is open.
    public var isInsideInterval: Bool
  }

  /// A parameter that a break-even value is computed for.
  public enum Parameter: String, CaseIterable, Hashable, Sendable {
    case realization
    case costPerFTE = "cost-per-fte"
    case shareOfYearLost = "share-of-year-lost"
    case startupCost = "startup-cost"
  }

  /// Net present value over the horizon, DKK million.
  public var netPresentValue: Double
  /// The same with every gain at 0 (fragmentation losses stay).
  public var netPresentValueWithoutGains: Double
  /// Gains at full effect, DKK million a year; negative where functions are fragmented.
  public var yearlyGain: Double
  /// Coordination of interfaces newly cut, DKK million a year.
  public var yearlyRunning: Double
  /// Working time lost and start-up, DKK million once.
  public var oneOffCost: Double
  /// The year in which the sum of discounted effects turns positive, counted from 1.
  ///
  /// Nil when it does not within the horizon; 0 when nothing is to be paid back.
  public var paybackYear: Int?
  /// Break-even values.
  public var breakEvens: [BreakEven]
}

extension EfficiencyProfile {
  /// Returns the summary at given parameters and FTE by task.
  func summary(
    _ values: EfficiencyParameters,
    fte: [Double],
    _ discounting: Discounting,
    in dataSet: DataSet
  ) -> EfficiencySummary {
    func value(_ values: EfficiencyParameters) -> Double {
      let (coefficients, constant) = netPresentValue(values, discounting, in: dataSet)
      return coefficients.sorted { $0.key < $1.key }.reduce(constant) {
        $0 + $1.value * fte[$1.key]
      }
    }
    var gain = 0.0
    for (index, function) in dataSet.functions.enumerated() {
      let realized = gathering[index] > 0 ? values.realization : 1
      gain +=
        values.savings[index] / 100 * gathering[index] * realized * values.costPerFTE
        * function.tasks.reduce(0) { $0 + fte[$1] }
    }
    let running = newlyCut.enumerated().reduce(0) {
      $0 + $1.element * values.coordinationFTE[$1.offset] * values.costPerFTE
    }
    let lost = movedTasks.reduce(0) { $0 + fte[$1] } * values.shareOfYearLost * values.costPerFTE
    let oneOff = lost + Double(newDepartments) * values.startupCost
    var withoutGains = values
    withoutGains.realization = 0
    var cumulated = -oneOff
    var payback: Int? = oneOff > 0 ? nil : 0
    for year in discounting.factors.indices where payback == nil {
      cumulated += (gain * discounting.ramp[year] - running) * discounting.factors[year]
      if cumulated >= 0 { payback = year + 1 }
    }
    return EfficiencySummary(
      netPresentValue: value(values),
      netPresentValueWithoutGains: value(withoutGains),
      yearlyGain: gain,
      yearlyRunning: running,
      oneOffCost: oneOff,
      paybackYear: payback,
      breakEvens: EfficiencySummary.Parameter.allCases.map { parameter in
        breakEven(parameter, values, dataSet, value)
      }
    )
  }

  /// The value is affine in each parameter alone, so two evaluations give the zero.
  private func breakEven(
    _ parameter: EfficiencySummary.Parameter,
    _ values: EfficiencyParameters,
    _ dataSet: DataSet,
    _ value: (EfficiencyParameters) -> Double
  ) -> EfficiencySummary.BreakEven {
    let path: WritableKeyPath<EfficiencyParameters, Double>
    let quantity: Quantity
    switch parameter {
    case .realization: (path, quantity) = (\.realization, dataSet.parameters.realization)
    case .costPerFTE: (path, quantity) = (\.costPerFTE, dataSet.parameters.costPerFTE)
    case .shareOfYearLost:
      (path, quantity) = (\.shareOfYearLost, dataSet.parameters.shareOfYearLost)
    case .startupCost: (path, quantity) = (\.startupCost, dataSet.parameters.startupCost)
    }
    var zero = values
    zero[keyPath: path] = 0
    var one = values
    one[keyPath: path] = 1
    let atZero = value(zero)
    let slope = value(one) - atZero
    let root = slope == 0 ? nil : -atZero / slope
    guard let root, root.isFinite, root > 0 else {
      return EfficiencySummary.BreakEven(parameter: parameter, value: nil, isInsideInterval: false)
    }
    return EfficiencySummary.BreakEven(
      parameter: parameter,
      value: root,
      isInsideInterval: quantity.interval.contains(root)
    )
  }
}

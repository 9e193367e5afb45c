// SPDX-License-Identifier: GPL-3.0-or-later

/// Another value for an assumption: an interval and a best estimate in it.
public struct AssumedValue: Hashable, Sendable {
  /// The interval.
  public var interval: Interval
  /// The best estimate.
  public var best: Double

  /// Makes a value from its parts.
  ///
  /// - Precondition: `best` lies in `interval`.
  public init(_ interval: Interval, best: Double) {
    precondition(interval.contains(best), "a best estimate lies outside its interval")
    self.interval = interval
    self.best = best
  }

  /// A value that is taken as known: bounds no longer vary over it.
  public static func known(_ value: Double) -> AssumedValue {
    AssumedValue(Interval(value), best: value)
  }
}

extension Assumption {
  /// Another best estimate in the interval of the assumption, which is widened to hold it.
  public func estimated(_ value: Double) -> AssumedValue {
    AssumedValue(Interval(min(interval.low, value), max(interval.high, value)), best: value)
  }
}

extension DataSet {
  /// Returns the data set with other values of some assumptions, by id.
  ///
  /// Everything that follows from them follows again: products of published figures and assumptions,
  /// and totals of departments that are spread over tasks by FTE. Tasks that share an assumption all
  /// take the same value. Ids that no assumption has are ignored.
  public func assuming(_ values: [String: AssumedValue]) -> DataSet {
    func replaced(_ quantity: Quantity) -> Quantity { quantity.assuming(values) }
    var assumptions = assumptions
    for index in assumptions.indices {
      guard let value = values[assumptions[index].id] else { continue }
      assumptions[index].interval = value.interval
      assumptions[index].best = value.best
    }
    let tasks = tasks.map { task in
      var task = task
      task.fte = replaced(task.fte)
      task.headcount = task.headcount.map(replaced)
      task.cases = task.cases.flatMap { $0.isSpread ? nil : replaced($0) }
      task.budget = task.budget.flatMap { $0.isSpread ? nil : replaced($0) }
      task.citizens = task.citizens.map(replaced)
      return task
    }
    let places = places.map { place in
      var place = place
      place.totalCases = place.totalCases.map(replaced)
      place.totalBudget = place.totalBudget.map(replaced)
      return place
    }
    let functions = functions.map { function in
      var function = function
      function.saving = replaced(function.saving)
      return function
    }
    let spreadTotals = Set(Self.departmentTotals(departments, tasks).map(\.id))
    return DataSet(
      id: id,
      name: name,
      description: description,
      mainDocument: mainDocument,
      defaultPlans: defaultPlans,
      documents: documents,
      assumptions: assumptions,
      places: places,
      departmentCount: departmentCount,
      tasks: tasks,
      interfaces: interfaces,
      aggregates: aggregates.filter { !spreadTotals.contains($0.id) },
      functions: functions,
      targetGroups: targetGroups,
      constraints: constraints,
      parameters: parameters.assuming(values),
      areas: areas,
      scenarios: scenarios,
      models: models,
      themes: themes,
      recommendations: recommendations,
      readings: readings,
      locations: locations
    )
  }
}

extension Quantity {
  /// The quantity with other values of the assumptions that it stands on.
  fileprivate func assuming(_ values: [String: AssumedValue]) -> Quantity {
    switch basis {
    case .published, .derived: return self
    case .assumed(let id):
      guard let value = values[id] else { return self }
      return Quantity(value.interval, best: value.best, unit: unit, basis: basis)
    case .product(let id, let factor):
      guard let value = values[id] else { return self }
      return Quantity(
        factor.interval * value.interval,
        best: factor.best * value.best,
        unit: unit,
        basis: basis
      )
    }
  }
}

extension Parameters {
  /// The parameters with other values of the assumptions that they stand on.
  fileprivate func assuming(_ values: [String: AssumedValue]) -> Parameters {
    Parameters(
      strengthWeights: strengthWeights.mapValues { $0.assuming(values) },
      drawbackDiscount: drawbackDiscount.assuming(values),
      coordinationCredit: coordinationCredit.assuming(values),
      horizonYears: horizonYears,
      rampYears: rampYears,
      discountRate: discountRate.assuming(values),
      realization: realization.assuming(values),
      costPerFTE: costPerFTE.assuming(values),
      shareOfYearLost: shareOfYearLost.assuming(values),
      startupCost: startupCost.assuming(values),
      coordinationFTE: coordinationFTE.mapValues { $0.assuming(values) }
    )
  }
}

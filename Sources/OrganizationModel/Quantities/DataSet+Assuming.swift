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
    var other = self
    for index in assumptions.indices {
      guard let value = values[assumptions[index].id] else { continue }
      other.assumptions[index].interval = value.interval
      other.assumptions[index].best = value.best
    }
    // What stands on none of the values is left as it is: few figures stand on each.
    var respread: Set<Int> = []
    for index in tasks.indices {
      let task = tasks[index]
      if let fte = task.fte.changed(values) {
        other.tasks[index].fte = fte
        respread.insert(task.home)
      }
      if let headcount = task.headcount?.changed(values) {
        other.tasks[index].headcount = headcount
      }
      if let cases = task.cases?.changed(values) {
        other.tasks[index].cases = cases
        respread.insert(task.home)
      }
      if let budget = task.budget?.changed(values) {
        other.tasks[index].budget = budget
        respread.insert(task.home)
      }
      if let citizens = task.citizens?.changed(values) { other.tasks[index].citizens = citizens }
    }
    var hasOtherTotals = false
    for index in places.indices {
      let cases = places[index].totalCases?.changed(values)
      let budget = places[index].totalBudget?.changed(values)
      guard cases != nil || budget != nil else { continue }
      if let cases { other.places[index].totalCases = cases }
      if let budget { other.places[index].totalBudget = budget }
      hasOtherTotals = true
      respread.insert(index)
    }
    if !respread.isEmpty { other.tasks.respreadTotals(of: other.departments, only: respread) }
    if hasOtherTotals {
      other.aggregates =
        withoutSpreadTotals + Self.departmentTotals(other.departments, other.tasks)
    }
    for index in functions.indices {
      if let saving = functions[index].saving.changed(values) {
        other.functions[index].saving = saving
      }
    }
    other.parameters = parameters.assuming(values)
    return other
  }

  /// Returns the data set with the index of what it holds made anew, after things were added.
  public func reindexed() -> DataSet {
    DataSet(
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
      aggregates: withoutSpreadTotals,
      functions: functions,
      targetGroups: targetGroups,
      constraints: constraints,
      parameters: parameters,
      areas: areas,
      scenarios: scenarios,
      models: models,
      themes: themes,
      recommendations: recommendations,
      readings: readings,
      locations: locations
    )
  }

  /// The published totals but those that stand for the totals of departments.
  private var withoutSpreadTotals: [Aggregate] {
    let spreadTotals = Set(Self.departmentTotals(departments, tasks).map(\.id))
    return aggregates.filter { !spreadTotals.contains($0.id) }
  }
}

extension Quantity {
  /// The quantity with other values of the assumptions that it stands on.
  fileprivate func assuming(_ values: [String: AssumedValue]) -> Quantity {
    changed(values) ?? self
  }

  /// The same, or nil when it stands on none of them.
  fileprivate func changed(_ values: [String: AssumedValue]) -> Quantity? {
    switch basis {
    case .published, .derived: return nil
    case .assumed(let id):
      guard let value = values[id] else { return nil }
      return Quantity(value.interval, best: value.best, unit: unit, basis: basis)
    case .product(let id, let factor):
      guard let value = values[id] else { return nil }
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

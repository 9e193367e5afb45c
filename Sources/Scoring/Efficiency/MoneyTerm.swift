// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming
public import OrganizationModel

/// A group of terms of a plan's net present value, with its own band.
///
/// The best estimates of a plan's terms sum to its value. The ends of their bands need not occur
/// together, so the sum of the bands holds the band of the value and may be wider.
public struct MoneyTerm: Hashable, Sendable {
  /// What the terms are of.
  public enum Kind: Hashable, Sendable {
    /// A function that is gathered or fragmented, by index.
    case function(Int)
    /// Coordination of interfaces newly cut.
    case coordination
    /// Working time lost by tasks that move.
    case transfer
    /// The start of new departments.
    case startup
  }

  /// What the terms are of.
  public var kind: Kind
  /// What they add to the net present value, DKK million, over all consistent data.
  public var amount: Band
}

extension Scorer {
  /// Returns the groups of terms of each plan's net present value.
  ///
  /// A group is there when the plan has something of it: each function whose number of places
  /// changes, in the order of the data set, then coordination, transfer and start-up. Today has none.
  ///
  /// A group's amount is a product of parameters and of a sum of FTE that vary independently of each
  /// other, so it is least and greatest where each factor stands at an end; sums of FTE run over all
  /// FTE that agree with the published totals, by LP.
  ///
  /// - Parameter plans: The plans.
  /// - Returns: The groups of each plan, in the order of the plans.
  /// - Throws: ``ScoringError`` when the solver fails.
  public func moneyTerms(of plans: [Plan]) throws(ScoringError) -> [[MoneyTerm]] {
    let baseline = EfficiencyBaseline(dataSet)
    let profiles = plans.map { EfficiencyProfile($0, in: dataSet, comparedWith: baseline) }
    let functions = dataSet.functions.indices.filter { index in
      profiles.contains { $0.gathering[index] != 0 }
    }
    let moved = Set(profiles.map(\.movedTasks)).sorted { $0.lexicographicallyPrecedes($1) }
    let staff = try bands(
      of: functions.map { dataSet.functions[$0].tasks } + moved,
      named: "money"
    )
    let functionStaff = Dictionary(uniqueKeysWithValues: zip(functions, staff))
    let movedStaff = Dictionary(uniqueKeysWithValues: zip(moved, staff.dropFirst(functions.count)))
    return profiles.map { terms($0, functionStaff, movedStaff[$0.movedTasks] ?? Band(0)) }
  }

  private func terms(
    _ profile: EfficiencyProfile,
    _ functionStaff: [Int: Band],
    _ movedStaff: Band
  ) -> [MoneyTerm] {
    let parameters = dataSet.parameters
    let discounting = Discounting(parameters)
    let cost = Band(parameters.costPerFTE)
    var terms: [MoneyTerm] = []
    for (index, gathering) in profile.gathering.enumerated() where gathering != 0 {
      let realized = gathering > 0 ? Band(parameters.realization) : Band(1)
      let rate = gathering / 100 * discounting.rampedAnnuity
      let saving = Band(dataSet.functions[index].saving)
      let staff = functionStaff[index] ?? Band(0)
      terms.append(
        MoneyTerm(
          kind: .function(index),
          amount: saving.times(realized).times(cost).times(staff).times(Band(rate))
        )
      )
    }
    if profile.newlyCut.contains(where: { $0 > 0 }) {
      let staff = Strength.allCases.reduce(Band(0)) { sum, strength in
        guard let quantity = parameters.coordinationFTE[strength] else { return sum }
        return sum.plus(Band(quantity).times(Band(profile.newlyCut[strength.rank])))
      }
      terms.append(
        MoneyTerm(
          kind: .coordination,
          amount: staff.times(cost).times(Band(-discounting.annuity))
        )
      )
    }
    if !profile.movedTasks.isEmpty {
      let lost = Band(parameters.shareOfYearLost)
      terms.append(
        MoneyTerm(kind: .transfer, amount: movedStaff.times(lost).times(cost).times(Band(-1)))
      )
    }
    if profile.newDepartments > 0 {
      terms.append(
        MoneyTerm(
          kind: .startup,
          amount: Band(parameters.startupCost).times(Band(-Double(profile.newDepartments)))
        )
      )
    }
    return terms
  }
}

extension Band {
  /// A quantity with its best estimate.
  fileprivate init(_ quantity: Quantity) {
    self.init(best: quantity.best, lower: quantity.low, upper: quantity.high)
  }

  /// The band of the sum of two numbers that vary independently.
  fileprivate func plus(_ other: Band) -> Band {
    Band(best: best + other.best, lower: lower + other.lower, upper: upper + other.upper)
  }

  /// The band of the product of two numbers that vary independently.
  fileprivate func times(_ other: Band) -> Band {
    let corners = [
      lower * other.lower, lower * other.upper, upper * other.lower, upper * other.upper,
    ]
    let product = best * other.best
    return Band(
      best: product,
      lower: corners.min() ?? product,
      upper: corners.max() ?? product
    )
  }
}

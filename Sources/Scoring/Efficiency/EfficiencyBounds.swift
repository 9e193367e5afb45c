// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming
internal import OrganizationModel

/// Bounds of the net present value over all parameters and all consistent FTE.
///
/// For given FTE the value, and the difference of two plans' values, is linear in each parameter
/// taken alone. A saving, a coordination cost and a start-up cost have one coefficient of known sign
/// and stand at one end; the cost of an FTE, the realisation factor and the share of a year lost may
/// pull either way and are tried at both ends. For given parameters FTE run over Q by LP.
struct EfficiencyBounds {
  let dataSet: DataSet
  let discounting: Discounting
  private let polytope: QuantityPolytope
  private var basis: SimplexBasis?

  init(_ dataSet: DataSet, polytope: QuantityPolytope) {
    self.dataSet = dataSet
    self.polytope = polytope
    discounting = Discounting(dataSet.parameters)
  }

  /// Returns the bounds of a plan's value, or of its difference to another plan over the same
  /// parameters and FTE.
  mutating func bounds(
    _ plan: EfficiencyProfile,
    minus other: EfficiencyProfile? = nil,
    named name: String,
    _ solver: some LinearSolver
  ) throws(ScoringError) -> Interval {
    let objectives = [ObjectiveSense.minimize, .maximize].flatMap { sense in
      corners(plan, minus: other, sense).map {
        objective(plan, minus: other, at: $0, sense, named: name)
      }
    }
    let answers = try solver.answers(polytope.program, objectives, startingFrom: &basis)
    guard answers.count == objectives.count else { throw .inconsistent(polytope.workload) }
    let values = answers.map(\.objectiveValue)
    return Interval(values.min() ?? 0, values.max() ?? 0)
  }

  /// The value of a plan, or of its difference to another plan, at given parameters.
  func objective(
    _ plan: EfficiencyProfile,
    minus other: EfficiencyProfile? = nil,
    at corner: EfficiencyParameters,
    _ sense: ObjectiveSense,
    named name: String
  ) -> Objective {
    var value = plan.netPresentValue(corner, discounting, in: dataSet)
    if let other {
      let subtracted = other.netPresentValue(corner, discounting, in: dataSet)
      value.constant -= subtracted.constant
      for (task, coefficient) in subtracted.coefficients {
        value.coefficients[task, default: 0] -= coefficient
      }
    }
    return polytope.objective(
      "efficiency-\(name.ascii)",
      sense,
      value.coefficients,
      constant: value.constant
    )
  }

  /// The parameter values that can give the least (or greatest) value.
  func corners(
    _ plan: EfficiencyProfile,
    minus other: EfficiencyProfile?,
    _ sense: ObjectiveSense
  ) -> [EfficiencyParameters] {
    let parameters = dataSet.parameters
    let wantsLow = sense == .minimize
    func end(_ quantity: Quantity, sign: Double) -> Double {
      (sign > 0) == wantsLow ? quantity.low : quantity.high
    }
    // The realised part of gains and the time lost pull one way where one plan gathers, or moves,
    // all that the other one does.
    let gains = zip(plan.gathering, other?.gathering ?? []).map { max(0, $0) - max(0, $1) }
    let gained = other == nil ? plan.gathering.map { max(0, $0) } : gains
    let moved = Set(plan.movedTasks)
    let movedByOther = Set(other?.movedTasks ?? [])
    func ends(_ quantity: Quantity, rises: Bool, falls: Bool) -> [Double] {
      switch (rises, falls) {
      case (true, true): self.ends(quantity)
      case (false, false): [quantity.best]
      case (true, false): [end(quantity, sign: 1)]
      case (false, true): [end(quantity, sign: -1)]
      }
    }
    let realizations = ends(
      parameters.realization,
      rises: gained.contains { $0 > 0 },
      falls: gained.contains { $0 < 0 }
    )
    let lostShares = ends(
      parameters.shareOfYearLost,
      rises: !movedByOther.isSubset(of: moved),
      falls: !moved.isSubset(of: movedByOther)
    )
    var result: [EfficiencyParameters] = []
    for realization in realizations {
      for cost in self.ends(parameters.costPerFTE) {
        for lost in lostShares {
          var values = EfficiencyParameters(bestOf: dataSet)
          values.realization = realization
          values.costPerFTE = cost
          values.shareOfYearLost = lost
          for (index, function) in dataSet.functions.enumerated() {
            let sign =
              realized(plan.gathering[index], realization)
              - realized(other?.gathering[index] ?? 0, realization)
            values.savings[index] = end(function.saving, sign: sign)
          }
          let departments = Double(plan.newDepartments - (other?.newDepartments ?? 0))
          values.startupCost = end(parameters.startupCost, sign: -departments)
          for strength in Strength.allCases {
            guard let quantity = parameters.coordinationFTE[strength] else { continue }
            let more = plan.newlyCut[strength.rank] - (other?.newlyCut[strength.rank] ?? 0)
            values.coordinationFTE[strength.rank] = end(quantity, sign: -more)
          }
          result.append(values)
        }
      }
    }
    return result
  }

  private func realized(_ gathering: Double, _ realization: Double) -> Double {
    gathering > 0 ? gathering * realization : gathering
  }

  private func ends(_ quantity: Quantity) -> [Double] {
    quantity.low < quantity.high ? [quantity.low, quantity.high] : [quantity.best]
  }
}

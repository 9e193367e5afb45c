// SPDX-License-Identifier: GPL-3.0-or-later

/// Whether the duals of an answer prove that it is optimal.
///
/// It is computed from the program and the answer alone and shares no code with any solver. For an
/// answer that is feasible (``FeasibilityReport``) three things together are a proof: no sign of a
/// dual or reduced cost asks for a bound that is not there, every dual and reduced cost belongs to a
/// bound that binds (then the duality gap is 0), and the objective value is what was claimed.
public struct OptimalityReport: Hashable, Sendable {
  /// A dual or reduced cost that asks for a bound which is not there.
  public struct SignFault: Hashable, Sendable {
    /// The constraint, or the variable whose reduced cost it is.
    public let demand: Demand
    /// The name of the constraint or variable.
    public let name: String
    /// The dual value or reduced cost.
    public let value: Double
    /// Its size relative to the costs that it comes from.
    public let relativeAmount: Double
  }

  /// The reduced cost of each variable, `c_j − Σ_i y_i a_ij`.
  public private(set) var reducedCosts: [Double]
  /// The signs that do not fit: variables first, then constraints, each in order.
  public private(set) var signFaults: [SignFault] = []
  /// The duality gap, each bound's part counted positive, relative to ``scale``.
  public private(set) var relativeGap = 0.0
  /// The difference between the value claimed and the value computed, relative to ``scale``.
  public private(set) var relativeValueError = 0.0
  /// The size of the objective: its value without constant, its largest term or coefficient.
  public private(set) var scale: Double
  /// The relative fault that was allowed.
  public let tolerance: Double

  /// Whether the answer is proved optimal within the tolerance, if it is feasible.
  public var isOptimal: Bool {
    // Written so that a NaN is a fault.
    signFaults.isEmpty && relativeGap <= tolerance && relativeValueError <= tolerance
  }

  /// Examines an optimal answer.
  ///
  /// - Parameters:
  ///   - solution: An answer whose status is optimal; values for another number of variables or
  ///     constraints are a broken promise of the caller and stop the process.
  ///   - objective: The objective that was solved.
  ///   - program: A program that ``LinearProgram/validate(objectives:)`` accepts.
  ///   - tolerance: The relative fault that is allowed.
  public init(
    of solution: LinearSolution,
    for objective: Objective,
    in program: LinearProgram,
    tolerance: Double = Tolerance.relative
  ) {
    let primal = solution.primal
    precondition(primal.count == program.variables.count, "one value for each variable")
    precondition(solution.dual.count == program.constraints.count, "one dual for each constraint")
    self.tolerance = tolerance

    // The objective: coefficients, value and size.
    reducedCosts = [Double](repeating: 0, count: primal.count)
    var value = 0.0
    var costScale = 0.0
    var largestTerm = 0.0
    for term in objective.terms {
      let part = term.coefficient * primal[term.variable.index]
      value += part
      largestTerm = max(largestTerm, abs(part))
      costScale = max(costScale, abs(term.coefficient))
      reducedCosts[term.variable.index] = term.coefficient
    }
    if costScale == 0 { costScale = 1 }
    scale = max(costScale, abs(value), largestTerm)
    relativeValueError =
      abs(solution.objectiveValue - (value + objective.constant))
      / max(scale, abs(objective.constant))

    // The rows: what is left of the costs after the duals, and each row's part of the gap.
    let sign: Double = objective.sense == .minimize ? 1 : -1
    var columnScale = [Double](repeating: costScale, count: primal.count)
    var gap = 0.0
    for index in program.constraints.indices {
      let dual = solution.dual[index]
      if dual == 0 { continue }
      let constraint = program.constraints[index]
      var activity = 0.0
      var largest = 0.0
      for term in constraint.terms {
        let column = term.variable.index
        let part = dual * term.coefficient
        activity += term.coefficient * primal[column]
        reducedCosts[column] -= part
        columnScale[column] = max(columnScale[column], abs(part))
        largest = max(largest, abs(part))
      }
      let bound = sign * dual > 0 ? constraint.lower : constraint.upper
      if bound.isFinite {
        gap += abs(dual * (activity - bound))
      } else {
        // In the unit of costs: by how much the row shifts the reduced cost that it shifts most.
        record(.constraint(index), constraint.name, dual, largest / costScale)
      }
    }

    // The reduced costs, and each variable's part of the gap.
    for index in primal.indices {
      let cost = reducedCosts[index]
      if cost == 0 { continue }
      let variable = program.variables[index]
      let bound = sign * cost > 0 ? variable.lower : variable.upper
      if bound.isFinite {
        gap += abs(cost * (primal[index] - bound))
      } else {
        record(
          .bounds(of: Variable(index: index)),
          variable.name,
          cost,
          abs(cost) / columnScale[index]
        )
      }
    }
    relativeGap = gap / scale
  }

  private mutating func record(
    _ demand: Demand,
    _ name: String,
    _ value: Double,
    _ relativeAmount: Double
  ) {
    if relativeAmount <= tolerance { return }
    signFaults.append(
      SignFault(demand: demand, name: name, value: value, relativeAmount: relativeAmount)
    )
  }
}

extension OptimalityReport: CustomStringConvertible {
  /// One clause, with the worst sign by name.
  public var description: String {
    if isOptimal { return "the duals prove the answer optimal" }
    var parts: [String] = []
    if let worst = signFaults.max(by: { $0.relativeAmount < $1.relativeAmount }) {
      parts.append("\(signFaults.count) duals have the wrong sign, first '\(worst.name)'")
    }
    if !(relativeGap <= tolerance) { parts.append("the relative duality gap is \(relativeGap)") }
    if !(relativeValueError <= tolerance) {
      parts.append("the objective value is off by \(relativeValueError) of its size")
    }
    return parts.joined(separator: ", ")
  }
}

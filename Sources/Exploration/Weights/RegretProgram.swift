// SPDX-License-Identifier: GPL-3.0-or-later
public import LinearProgramming

/// The greatest regrets a second time, by linear programming.
///
/// Variables: one weight for each criterion, not negative. Constraint families, without unit:
/// - `sum`: the weights sum to 1.
/// - `constraint[n]`: the n-th condition of the region, `a · w ≥ 0`.
///
/// Each ordered pair of plans is one objective, `V(rival) − V(plan)` in points; a plan's greatest
/// regret is the greatest of its optima. Rivals that another plan dominates are left out: at no
/// weights is theirs the greatest.
public struct RegretProgram: Sendable {
  /// The constraints.
  public let program: LinearProgram
  /// One objective for each plan and each rival of it.
  public let objectives: [Objective]
  private let plans: [Int]
  private let planCount: Int

  /// Makes the program of plans.
  public init(_ space: WeightSpace) {
    var program = LinearProgram(name: "weights")
    let weights = ["coherence", "balance", "efficiency"].map { program.addVariable($0) }
    program.addConstraint("sum", LinearExpression(sumOf: weights), equals: 1)
    for (index, constraint) in space.region.constraints.enumerated() {
      program.addConstraint(
        "constraint[\(index + 1)]",
        LinearExpression((0..<3).map { (constraint.halfPlane[$0], weights[$0]) }),
        lower: 0
      )
    }
    self.program = program
    let dominators = space.dominators()
    var objectives: [Objective] = []
    var plans: [Int] = []
    for plan in space.scores.indices {
      for rival in space.scores.indices where rival != plan && dominators[rival].isEmpty {
        let difference = space.scores[rival] - space.scores[plan]
        objectives.append(
          Objective(
            "regret[\(plan + 1),\(rival + 1)]",
            .maximize,
            LinearExpression((0..<3).map { (difference[$0], weights[$0]) })
          )
        )
        plans.append(plan)
      }
    }
    self.objectives = objectives
    self.plans = plans
    planCount = space.scores.count
  }

  /// Returns the greatest regret of each plan.
  ///
  /// - Throws: `SolverError` when the solver fails.
  public func greatestRegrets(_ solver: some LinearSolver) throws(SolverError) -> [Double] {
    var regrets = [Double](repeating: 0, count: planCount)
    guard !objectives.isEmpty else { return regrets }
    let outcome = try solver.solve(program, objectives: objectives)
    for (plan, solution) in zip(plans, outcome.solutions) {
      guard let value = solution.optimalValue else {
        throw .inconclusive(program: program.name, status: solution.status)
      }
      regrets[plan] = max(regrets[plan], value)
    }
    return regrets
  }
}

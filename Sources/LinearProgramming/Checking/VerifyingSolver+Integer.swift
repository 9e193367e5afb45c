// SPDX-License-Identifier: GPL-3.0-or-later

extension VerifyingSolver: IntegerSolver where Base: IntegerSolver {
  /// Validates, solves with the other solver, and checks the answer without it.
  ///
  /// Integer variables are rounded, every row and bound is computed again from the rounded values,
  /// and so is the objective, whose value is returned. That no better answer exists stays the word
  /// of the solver: an integer program has no duals that prove it.
  ///
  /// - Parameters:
  ///   - program: The variables and constraints.
  ///   - objective: What to minimise or maximise.
  ///   - options: The limits.
  /// - Returns: An answer that passed the check, or none.
  /// - Throws: ``SolverError``, also when an answer does not pass the check.
  public func solveInteger(
    _ program: LinearProgram,
    _ objective: Objective,
    options: IntegerOptions
  ) throws(SolverError) -> IntegerSolution {
    try program.validate(objectives: [objective])
    var solution = try base.solveInteger(program, objective, options: options)
    guard solution.status == .optimal || !solution.values.isEmpty else { return solution }
    if let fault = round(&solution, for: objective, in: program) {
      throw .unverified(program: program.name, objective: objective.name, report: fault)
    }
    return solution
  }

  /// Rounds an answer and computes it again; returns what is wrong with it, or `nil`.
  private func round(
    _ solution: inout IntegerSolution,
    for objective: Objective,
    in program: LinearProgram
  ) -> String? {
    guard solution.values.count == program.variables.count else {
      return "the answer has not one value for each variable"
    }
    for index in program.variables.indices where program.variables[index].isInteger {
      let whole = solution.values[index].rounded()
      guard abs(solution.values[index] - whole) <= Tolerance.integrality else {
        return "'\(program.variables[index].name)' is \(solution.values[index]), which is not whole"
      }
      solution.values[index] = whole
    }
    let feasibility = FeasibilityReport(of: solution.values, in: program)
    guard feasibility.isFeasible else { return "\(feasibility)" }
    let value = objective.value(at: solution.values)
    let size = objective.terms.reduce(max(abs(value), abs(objective.constant), Tolerance.unit)) {
      max($0, abs($1.coefficient * solution.values[$1.variable.index]))
    }
    // Written so that a NaN is a fault.
    guard abs(solution.objectiveValue - value) <= Tolerance.relative * size else {
      return "the objective value \(solution.objectiveValue) was claimed, \(value) was computed"
    }
    solution.objectiveValue = value
    return nil
  }
}

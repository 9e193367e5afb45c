// SPDX-License-Identifier: GPL-3.0-or-later

/// A solver that validates what goes into another one and checks every optimal answer.
///
/// An answer that fails the check is asked for once more from a cold start; if that fails too the
/// call throws. Answers without values, such as *infeasible*, are passed on as they are.
public struct VerifyingSolver<Base: LinearSolver>: LinearSolver {
  /// The solver that does the work.
  public let base: Base

  /// Creates a solver that checks another one.
  public init(_ base: Base) {
    self.base = base
  }

  /// The name of the solver that does the work.
  public var name: String { base.name }

  /// The version of the solver that does the work.
  public var version: String { base.version }

  /// Validates, solves with the other solver, and checks.
  ///
  /// - Parameters:
  ///   - program: The variables and constraints.
  ///   - objectives: What to minimise or maximise, in the order in which they are solved.
  ///   - basis: Where to start, or `nil`.
  ///   - options: The limits.
  /// - Returns: Answers that passed the check.
  /// - Throws: ``SolverError``, also when an answer does not pass the check.
  public func solve(
    _ program: LinearProgram,
    objectives: [Objective],
    startingFrom basis: SimplexBasis?,
    options: SolverOptions
  ) throws(SolverError) -> SolveOutcome {
    try program.validateContinuity()
    try program.validate(objectives: objectives)
    if let basis { try check(basis, fits: program) }
    var outcome = try base.solve(
      program,
      objectives: objectives,
      startingFrom: basis,
      options: options
    )
    precondition(outcome.solutions.count == objectives.count, "one answer for each objective")
    for index in objectives.indices {
      if fault(of: outcome.solutions[index], for: objectives[index], in: program) == nil {
        continue
      }
      let again = try base.solve(
        program,
        objectives: [objectives[index]],
        startingFrom: nil,
        options: options
      )
      if let fault = fault(of: again.solutions[0], for: objectives[index], in: program) {
        throw .unverified(program: program.name, objective: objectives[index].name, report: fault)
      }
      outcome.solutions[index] = again.solutions[0]
      outcome.iterations += again.iterations
      outcome.basis = again.basis
    }
    return outcome
  }

  private func check(_ basis: SimplexBasis, fits program: LinearProgram) throws(SolverError) {
    if basis.rows.count == program.constraints.count,
      basis.columns.count == program.variables.count
    {
      return
    }
    throw .invalid(
      program: program.name,
      reason: "the basis to start from is for \(basis.rows.count) constraints and "
        + "\(basis.columns.count) variables, the program has \(program.constraints.count) and "
        + "\(program.variables.count)"
    )
  }

  /// Returns what is wrong with an answer, or `nil`.
  private func fault(
    of solution: LinearSolution,
    for objective: Objective,
    in program: LinearProgram
  ) -> String? {
    guard solution.status == .optimal else { return nil }
    guard solution.primal.count == program.variables.count,
      solution.dual.count == program.constraints.count
    else { return "the answer has not one value for each variable and constraint" }
    let feasibility = FeasibilityReport(of: solution.primal, in: program)
    let optimality = OptimalityReport(of: solution, for: objective, in: program)
    if feasibility.isFeasible && optimality.isOptimal { return nil }
    return "\(feasibility); \(optimality)"
  }
}

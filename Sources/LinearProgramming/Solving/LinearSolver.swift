// SPDX-License-Identifier: GPL-3.0-or-later

/// Something that solves linear programs.
///
/// A solver keeps nothing from one call to the next and may be used from several threads at once.
/// Callers normally wrap one in a ``VerifyingSolver``, which validates what goes in and checks what
/// comes out; a solver on its own may rely on ``LinearProgram/validate(objectives:)``.
public protocol LinearSolver: Sendable {
  /// The name of the solver, for manifests and reports.
  var name: String { get }

  /// The version of the solver, for manifests and reports.
  var version: String { get }

  /// Solves several objectives over one program.
  ///
  /// The objectives share the model and the basis: each starts where the one before ended. That
  /// there is no answer is a result, not an error.
  ///
  /// - Parameters:
  ///   - program: The variables and constraints.
  ///   - objectives: What to minimise or maximise, in the order in which they are solved.
  ///   - basis: Where to start, or `nil` for a start without knowledge.
  ///   - options: The limits.
  /// - Returns: One answer for each objective, and the last basis.
  /// - Throws: ``SolverError`` when the program cannot be solved as it is, or the solver failed.
  func solve(
    _ program: LinearProgram,
    objectives: [Objective],
    startingFrom basis: SimplexBasis?,
    options: SolverOptions
  ) throws(SolverError) -> SolveOutcome
}

extension LinearSolver {
  /// Solves several objectives over one program, from a cold start and without limits.
  ///
  /// - Parameters:
  ///   - program: The variables and constraints.
  ///   - objectives: What to minimise or maximise, in the order in which they are solved.
  /// - Returns: One answer for each objective, and the last basis.
  /// - Throws: ``SolverError`` when the program cannot be solved as it is, or the solver failed.
  public func solve(
    _ program: LinearProgram,
    objectives: [Objective]
  ) throws(SolverError) -> SolveOutcome {
    try solve(program, objectives: objectives, startingFrom: nil, options: SolverOptions())
  }

  /// Solves one objective over a program.
  ///
  /// - Parameters:
  ///   - program: The variables and constraints.
  ///   - objective: What to minimise or maximise.
  ///   - options: The limits.
  /// - Returns: The answer.
  /// - Throws: ``SolverError`` when the program cannot be solved as it is, or the solver failed.
  public func solve(
    _ program: LinearProgram,
    _ objective: Objective,
    options: SolverOptions = SolverOptions()
  ) throws(SolverError) -> LinearSolution {
    try solve(program, objectives: [objective], startingFrom: nil, options: options).solutions[0]
  }
}

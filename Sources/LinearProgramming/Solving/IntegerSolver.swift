// SPDX-License-Identifier: GPL-3.0-or-later

/// Something that solves programs some or all of whose variables must be whole.
///
/// As a ``LinearSolver`` it keeps nothing from one call to the next and may be used from several
/// threads at once. There are no duals: nothing outside the solver proves that no better answer
/// exists, so a ``VerifyingSolver`` checks that the answer is one, and what it is worth.
public protocol IntegerSolver: Sendable {
  /// The name of the solver, for manifests and reports.
  var name: String { get }

  /// The version of the solver, for manifests and reports.
  var version: String { get }

  /// Solves one objective over a program.
  ///
  /// That there is no answer is a result, not an error.
  ///
  /// - Parameters:
  ///   - program: The variables and constraints.
  ///   - objective: What to minimise or maximise.
  ///   - options: The limits.
  /// - Returns: The best answer found, with the bound of what is possible.
  /// - Throws: ``SolverError`` when the program cannot be solved as it is, or the solver failed.
  func solveInteger(
    _ program: LinearProgram,
    _ objective: Objective,
    options: IntegerOptions
  ) throws(SolverError) -> IntegerSolution
}

extension IntegerSolver {
  /// Solves one objective over a program without limits.
  ///
  /// - Parameters:
  ///   - program: The variables and constraints.
  ///   - objective: What to minimise or maximise.
  /// - Returns: The best answer.
  /// - Throws: ``SolverError`` when the program cannot be solved as it is, or the solver failed.
  public func solveInteger(
    _ program: LinearProgram,
    _ objective: Objective
  ) throws(SolverError) -> IntegerSolution {
    try solveInteger(program, objective, options: IntegerOptions())
  }
}

/// The limits of one call of an ``IntegerSolver``.
public struct IntegerOptions: Hashable, Sendable {
  /// The seconds after which the search stops, `nil` for no limit.
  ///
  /// The solver looks at the clock between two steps of the search, so it may stop a step late.
  public var timeLimitSeconds: Double?

  /// Creates options; without arguments there are no limits.
  public init(timeLimitSeconds: Double? = nil) {
    self.timeLimitSeconds = timeLimitSeconds
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// The answers of one call of a solver.
public struct SolveOutcome: Hashable, Sendable {
  /// One answer for each objective, in the order of the objectives.
  public var solutions: [LinearSolution]
  /// The basis after the last objective, to start another call from.
  public var basis: SimplexBasis?
  /// The simplex iterations of all objectives together.
  public var iterations: Int

  /// Creates an outcome from its parts.
  public init(solutions: [LinearSolution], basis: SimplexBasis?, iterations: Int) {
    self.solutions = solutions
    self.basis = basis
    self.iterations = iterations
  }
}

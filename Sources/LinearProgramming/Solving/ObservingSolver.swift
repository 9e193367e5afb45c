// SPDX-License-Identifier: GPL-3.0-or-later

/// A solver that shows every answer of another one to an observer.
///
/// The observer is called once for each objective, on the thread of the caller, after the call has
/// succeeded; nothing is shown when it throws.
public struct ObservingSolver<Base: LinearSolver>: LinearSolver {
  /// What is called for each answer.
  public typealias Observer = @Sendable (LinearProgram, Objective, LinearSolution) -> Void

  /// What is called for each answer of an integer program.
  public typealias IntegerObserver =
    @Sendable (LinearProgram, Objective, IntegerSolution) -> Void

  /// The solver that does the work.
  public let base: Base
  private let observer: Observer
  private let integerObserver: IntegerObserver

  /// Creates a solver that shows what another one does.
  ///
  /// - Parameters:
  ///   - base: The solver that does the work.
  ///   - integerObserver: What is called for each answer of an integer program.
  ///   - observer: What is called for each answer of a linear program.
  public init(
    _ base: Base,
    integerObserver: @escaping IntegerObserver = { _, _, _ in },
    observer: @escaping Observer
  ) {
    self.base = base
    self.integerObserver = integerObserver
    self.observer = observer
  }

  /// The name of the solver that does the work.
  public var name: String { base.name }

  /// The version of the solver that does the work.
  public var version: String { base.version }

  /// Solves with the other solver and shows the answers.
  ///
  /// - Parameters:
  ///   - program: The variables and constraints.
  ///   - objectives: What to minimise or maximise, in the order in which they are solved.
  ///   - basis: Where to start, or `nil`.
  ///   - options: The limits.
  /// - Returns: What the other solver returned.
  /// - Throws: What the other solver throws.
  public func solve(
    _ program: LinearProgram,
    objectives: [Objective],
    startingFrom basis: SimplexBasis?,
    options: SolverOptions
  ) throws(SolverError) -> SolveOutcome {
    let outcome = try base.solve(
      program,
      objectives: objectives,
      startingFrom: basis,
      options: options
    )
    for (objective, solution) in zip(objectives, outcome.solutions) {
      observer(program, objective, solution)
    }
    return outcome
  }
}

extension ObservingSolver: IntegerSolver where Base: IntegerSolver {
  /// Solves with the other solver and shows the answer.
  ///
  /// - Parameters:
  ///   - program: The variables and constraints.
  ///   - objective: What to minimise or maximise.
  ///   - options: The limits.
  /// - Returns: What the other solver returned.
  /// - Throws: What the other solver throws.
  public func solveInteger(
    _ program: LinearProgram,
    _ objective: Objective,
    options: IntegerOptions
  ) throws(SolverError) -> IntegerSolution {
    let solution = try base.solveInteger(program, objective, options: options)
    integerObserver(program, objective, solution)
    return solution
  }
}

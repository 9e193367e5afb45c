// SPDX-License-Identifier: GPL-3.0-or-later

internal import GLPKBridge
public import LinearProgramming

/// The GNU Linear Programming Kit behind the `LinearSolver` protocol.
///
/// A call makes the problem, solves all objectives with the primal simplex method, and frees
/// everything again, on the thread of the caller: nothing is kept, so any number of threads may
/// call at once. What would make GLPK end the process arrives as `SolverError.fatal`.
///
/// The answers are as GLPK gave them. Callers that want them checked wrap the solver:
///
/// ```swift
/// let solver = VerifyingSolver(GLPKSolver())
/// ```
public struct GLPKSolver: LinearSolver {
  /// Creates the solver; it has no settings.
  public init() {}

  /// The name of the library.
  public var name: String { "GLPK" }

  /// The version of the library that is linked.
  public var version: String { String(cString: glpk_bridge_version()) }

  /// Solves several objectives over one program in one call of the library.
  ///
  /// - Parameters:
  ///   - program: The variables and constraints; names are not looked at.
  ///   - objectives: What to minimise or maximise, the least values first; each
  ///     starts from the basis of the one before.
  ///   - basis: Where to start, or `nil`. A basis that cannot be used is replaced by another.
  ///   - options: The limits, exact to a millisecond and to an iteration.
  /// - Returns: One answer for each objective, and the last basis.
  /// - Throws: `SolverError` when a number cannot be used or the library failed.
  public func solve(
    _ program: LinearProgram,
    objectives: [Objective],
    startingFrom basis: SimplexBasis?,
    options: SolverOptions
  ) throws(SolverError) -> SolveOutcome {
    try program.validateContinuity()
    try program.validateNumbers(objectives: objectives)
    if let basis {
      guard basis.rows.count == program.constraints.count,
        basis.columns.count == program.variables.count
      else {
        throw .invalid(program: program.name, reason: "the basis to start from does not fit")
      }
    }
    // From the least value of one objective to the greatest of another is the longest way through
    // the polyhedron, so all of one sense come first. Answers do not depend on it.
    let order = objectives.indices.sorted {
      (objectives[$0].sense == .maximize ? 1 : 0, $0)
        < (objectives[$1].sense == .maximize ? 1 : 0, $1)
    }
    let input = BridgeInput(program, objectives: order.map { objectives[$0] })
    var output = BridgeOutput(
      rows: program.constraints.count,
      columns: program.variables.count,
      objectives: objectives.count,
      basis: basis
    )
    switch output.solve(input, startsFromBasis: basis != nil, options: options) {
    case .done:
      return output.outcome(for: objectives, order: order)
    case .fatal(let message):
      throw .fatal(program: program.name, message: message)
    case .trouble(let place, let message):
      throw .numericalTrouble(
        program: program.name,
        objective: objectives[order[place]].name,
        message: message
      )
    }
  }
}

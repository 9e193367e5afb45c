// SPDX-License-Identifier: GPL-3.0-or-later

/// Says why a program has no answer: which demands are in conflict, and what the least correction is.
///
/// ```swift
/// let finder = ConflictFinder(solver: VerifyingSolver(GLPKSolver()))
/// let figures = published.map { Demand.constraint($0) }
/// if case .irreducible(let demands) = try finder.irreducibleConflict(in: program, among: figures) {
///   print(demands.map { program.name(of: $0) })
/// }
/// ```
public struct ConflictFinder: Sendable {
  /// The solver that is asked.
  public let solver: any LinearSolver
  /// The limits of each single call; running into one is an error.
  public let options: SolverOptions

  /// Creates a finder.
  public init(solver: any LinearSolver, options: SolverOptions = SolverOptions()) {
    self.solver = solver
    self.options = options
  }

  /// Returns the correction of some demands with the least weighted sum of sizes.
  ///
  /// Every elastic demand gets a slack below and a slack above; all others stay as they are.
  ///
  /// - Parameters:
  ///   - program: The demands, feasible together or not.
  ///   - elastic: The demands that may be broken and what that costs, each at most once.
  /// - Returns: The correction, or the status `infeasible` when none is enough.
  /// - Throws: ``SolverError``, also for a weight that is not above 0.
  public func leastCorrection(
    of program: LinearProgram,
    elastic: [ElasticDemand]
  ) throws(SolverError) -> LeastCorrection {
    try check(elastic.map(\.demand), in: program)
    for entry in elastic where !(entry.weight > 0 && entry.weight.isFinite) {
      throw .invalid(
        program: program.name,
        reason: "the weight \(entry.weight) of '\(program.name(of: entry.demand))' is not above 0"
      )
    }
    let relaxation = ElasticProgram(program, elastic)
    let solution = try solver.solve(
      relaxation.program,
      relaxation.objective,
      options: options
    )
    switch solution.status {
    case .optimal:
      return relaxation.correction(from: solution)
    case .infeasible:
      return LeastCorrection(
        status: .infeasible,
        total: .nan,
        amounts: [],
        point: [],
        largestRelativeAmount: .nan,
        disputed: []
      )
    default:
      throw .inconclusive(program: program.name, status: solution.status)
    }
  }

  /// Returns a smallest set of demands that cannot hold together.
  ///
  /// The duals of the elastic program name a first set; the deletion filter then drops, in the order
  /// given, every demand without which there is still a conflict. The result depends on nothing but
  /// the arguments.
  ///
  /// - Parameters:
  ///   - program: The demands, feasible together or not.
  ///   - candidates: The demands up for discussion, each at most once; all others are background.
  /// - Returns: The conflict, no conflict, or that the background alone is one.
  /// - Throws: ``SolverError`` when the solver has no definite answer.
  public func irreducibleConflict(
    in program: LinearProgram,
    among candidates: [Demand]
  ) throws(SolverError) -> Conflict {
    try check(candidates, in: program)
    if try isFeasible(program) { return .none }
    let correction = try leastCorrection(
      of: program,
      elastic: candidates.map { ElasticDemand($0) }
    )
    if correction.status == .infeasible { return .background }

    // The duals are a hint from rounded numbers: it is used only where it holds.
    var members = correction.disputed
    var dropped = Set(candidates).subtracting(members)
    if try isFeasible(program.relaxing(dropped)) {
      members = candidates
      dropped = []
    }
    for demand in members {
      dropped.insert(demand)
      if try isFeasible(program.relaxing(dropped)) { dropped.remove(demand) }
    }
    members.removeAll { dropped.contains($0) }
    return members.isEmpty ? .background : .irreducible(members)
  }

  private func isFeasible(_ program: LinearProgram) throws(SolverError) -> Bool {
    let status = try solver.solve(program, .feasibility(), options: options).status
    switch status {
    case .optimal, .unbounded: return true
    case .infeasible: return false
    default: throw .inconclusive(program: program.name, status: status)
    }
  }

  private func check(_ demands: [Demand], in program: LinearProgram) throws(SolverError) {
    var seen: Set<Demand> = []
    for demand in demands {
      let isKnown =
        switch demand {
        case .constraint(let index): program.constraints.indices.contains(index)
        case .bounds(let variable): program.variables.indices.contains(variable.index)
        }
      if !isKnown {
        throw .invalid(program: program.name, reason: "it has no such demand as \(demand)")
      }
      if !seen.insert(demand).inserted {
        throw .invalid(
          program: program.name,
          reason: "'\(program.name(of: demand))' was given twice"
        )
      }
    }
  }
}

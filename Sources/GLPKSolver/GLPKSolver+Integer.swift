// SPDX-License-Identifier: GPL-3.0-or-later

internal import GLPKBridge
public import LinearProgramming

extension GLPKSolver: IntegerSolver {
  /// Solves one objective with branch and cut in one call of the library.
  ///
  /// The search uses mixed integer rounding and cover cuts, branches by pseudo-costs, and ends at a
  /// gap of 0 at GLPK's tolerances: a row may be broken by 1e-6, and a better value by 1e-7, both
  /// relative. Integer variables of an answer are whole; the others are computed again for them.
  ///
  /// - Parameters:
  ///   - program: The variables and constraints; names are not looked at.
  ///   - objective: What to minimise or maximise.
  ///   - options: The limits.
  /// - Returns: The best answer found, with the bound of what is possible.
  /// - Throws: `SolverError` when a number cannot be used or the library failed.
  public func solveInteger(
    _ program: LinearProgram,
    _ objective: Objective,
    options: IntegerOptions
  ) throws(SolverError) -> IntegerSolution {
    try program.validateNumbers(objectives: [objective])
    let input = BridgeInput(program, objectives: [objective])
    let isInteger: [UInt8] = program.variables.map { $0.isInteger ? 1 : 0 }
    var primal = [Double](repeating: 0, count: program.variables.count)
    var answer = glpk_bridge_integer_answer()
    let code = primal.withUnsafeMutableBufferPointer { primal in
      isInteger.withUnsafeBufferPointer { isInteger in
        input.withProblem { problem in
          problem.is_integer = isInteger.baseAddress
          problem.time_limit = max(0, options.timeLimitSeconds ?? .infinity)
          answer.primal = primal.baseAddress
          return glpk_bridge_solve_integer(&problem, &answer)
        }
      }
    }
    switch UInt32(bitPattern: code) {
    case GLPK_BRIDGE_DONE.rawValue: break
    case GLPK_BRIDGE_TROUBLE.rawValue:
      throw .numericalTrouble(
        program: program.name,
        objective: objective.name,
        message: BridgeOutput.sentence(forCode: answer.code)
      )
    default:
      let message = withUnsafeBytes(of: &answer.message) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      throw .fatal(
        program: program.name,
        message: message.split(whereSeparator: \.isNewline).joined(separator: "; ")
      )
    }
    let hasValues = answer.has_values == 1
    return IntegerSolution(
      status: status(answer.status),
      objectiveValue: hasValues ? answer.value + objective.constant : .nan,
      values: hasValues ? primal : [],
      bound: answer.bound + objective.constant,
      nodeCount: Int(answer.nodes)
    )
  }

  private func status(_ code: Int32) -> TerminationStatus {
    switch UInt32(bitPattern: code) {
    case GLPK_BRIDGE_OPTIMAL.rawValue: .optimal
    case GLPK_BRIDGE_INFEASIBLE.rawValue: .infeasible
    case GLPK_BRIDGE_UNBOUNDED.rawValue: .unbounded
    case GLPK_BRIDGE_TIME_LIMIT.rawValue: .timeLimit
    default: preconditionFailure("the bridge gave the unknown status \(code)")
    }
  }
}

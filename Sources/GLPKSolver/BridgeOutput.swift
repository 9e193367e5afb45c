// SPDX-License-Identifier: GPL-3.0-or-later

import GLPKBridge
import LinearProgramming

/// The arrays that the bridge writes to, and the call itself.
///
/// This is the one place with unsafe pointers; none of them outlives ``solve(_:startsFromBasis:options:)``.
struct BridgeOutput {
  /// How a call ended.
  enum Result {
    case done
    case fatal(String)
    case trouble(objective: Int, String)
  }

  private let rows: Int
  private let columns: Int
  private var statuses: [Int32]
  private var values: [Double]
  private var primal: [Double]
  private var dual: [Double]
  private var rowBasis: [UInt8]
  private var columnBasis: [UInt8]
  private var iterations = 0

  init(rows: Int, columns: Int, objectives: Int, basis: SimplexBasis?) {
    self.rows = rows
    self.columns = columns
    statuses = [Int32](repeating: 0, count: objectives)
    values = [Double](repeating: 0, count: objectives)
    primal = [Double](repeating: 0, count: objectives * columns)
    dual = [Double](repeating: 0, count: objectives * rows)
    rowBasis = basis?.rows.map(\.rawValue) ?? [UInt8](repeating: 1, count: rows)
    columnBasis = basis?.columns.map(\.rawValue) ?? [UInt8](repeating: 2, count: columns)
  }

  /// Calls the bridge.
  mutating func solve(
    _ input: BridgeInput,
    startsFromBasis: Bool,
    options: SolverOptions
  ) -> Result {
    var answer = glpk_bridge_answer()
    let code = withAnswer(&answer) { answer in
      input.withProblem { problem in
        problem.starts_from_basis = startsFromBasis ? 1 : 0
        problem.iteration_limit = Int32(clamping: max(0, options.iterationLimit ?? .max))
        problem.time_limit = max(0, options.timeLimitSeconds ?? .infinity)
        return glpk_bridge_solve(&problem, answer)
      }
    }
    iterations = Int(answer.iterations)
    if code == Int32(GLPK_BRIDGE_DONE.rawValue) { return .done }
    if code == Int32(GLPK_BRIDGE_TROUBLE.rawValue) {
      return .trouble(objective: Int(answer.objective), Self.sentence(forCode: answer.code))
    }
    let message = withUnsafeBytes(of: &answer.message) {
      String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
    }
    return .fatal(message.split(whereSeparator: \.isNewline).joined(separator: "; "))
  }

  /// Returns what GLPK's return code means; the numbers are those of `glpk.h`.
  static func sentence(forCode code: Int32) -> String {
    switch code {
    case 0x01: "the basis is not valid"
    case 0x02: "the basis matrix is singular"
    case 0x03: "the basis matrix is ill-conditioned"
    case 0x04: "a bound is not valid"
    default: "the simplex method did not reach an end (GLPK code \(code))"
    }
  }

  /// Returns what the bridge wrote, in the terms of the program.
  ///
  /// - Parameters:
  ///   - objectives: The objectives as the caller gave them.
  ///   - order: Which of them the bridge solved first, second and so on.
  /// - Returns: One answer for each objective, in the order of the caller, and the last basis.
  func outcome(for objectives: [Objective], order: [Int]) -> SolveOutcome {
    var solutions = [LinearSolution](
      repeating: LinearSolution(without: .infeasibleOrUnbounded),
      count: objectives.count
    )
    for (place, index) in order.enumerated() {
      solutions[index] = solution(place, constant: objectives[index].constant)
    }
    return SolveOutcome(
      solutions: solutions,
      basis: SimplexBasis(
        rows: rowBasis.map(standing),
        columns: columnBasis.map(standing)
      ),
      iterations: iterations
    )
  }

  private func solution(_ place: Int, constant: Double) -> LinearSolution {
    switch UInt32(bitPattern: statuses[place]) {
    case GLPK_BRIDGE_OPTIMAL.rawValue: break
    case GLPK_BRIDGE_INFEASIBLE.rawValue: return LinearSolution(without: .infeasible)
    case GLPK_BRIDGE_UNBOUNDED.rawValue: return LinearSolution(without: .unbounded)
    case GLPK_BRIDGE_TIME_LIMIT.rawValue: return LinearSolution(without: .timeLimit)
    case GLPK_BRIDGE_ITERATION_LIMIT.rawValue: return LinearSolution(without: .iterationLimit)
    default: preconditionFailure("the bridge gave the unknown status \(statuses[place])")
    }
    return LinearSolution(
      objectiveValue: values[place] + constant,
      primal: Array(primal[place * columns..<(place + 1) * columns]),
      dual: Array(dual[place * rows..<(place + 1) * rows])
    )
  }

  private func standing(_ code: UInt8) -> SimplexBasis.Standing {
    guard let standing = SimplexBasis.Standing(rawValue: code) else {
      preconditionFailure("GLPK gave the unknown standing \(code)")
    }
    return standing
  }

  private mutating func withAnswer(
    _ answer: inout glpk_bridge_answer,
    _ body: (UnsafeMutablePointer<glpk_bridge_answer>) -> Int32
  ) -> Int32 {
    statuses.withUnsafeMutableBufferPointer { statuses in
      values.withUnsafeMutableBufferPointer { values in
        primal.withUnsafeMutableBufferPointer { primal in
          dual.withUnsafeMutableBufferPointer { dual in
            rowBasis.withUnsafeMutableBufferPointer { rowBasis in
              columnBasis.withUnsafeMutableBufferPointer { columnBasis in
                answer.status = statuses.baseAddress
                answer.value = values.baseAddress
                answer.primal = primal.baseAddress
                answer.dual = dual.baseAddress
                answer.row_basis = rowBasis.baseAddress
                answer.column_basis = columnBasis.baseAddress
                return body(&answer)
              }
            }
          }
        }
      }
    }
  }
}

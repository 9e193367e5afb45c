// SPDX-License-Identifier: GPL-3.0-or-later

import LinearProgramming
import Synchronization

/// A solver that gives prepared answers, one for each call, and counts the calls.
final class ScriptedSolver: LinearSolver {
  let name = "scripted"
  let version = "1"
  private let script: [LinearSolution]
  private let state = Mutex<[Bool]>([])

  init(_ script: LinearSolution...) {
    self.script = script
  }

  /// Whether each call so far had a basis to start from.
  var callsHadBasis: [Bool] { state.withLock { $0 } }

  func solve(
    _ program: LinearProgram,
    objectives: [Objective],
    startingFrom basis: SimplexBasis?,
    options: SolverOptions
  ) throws(SolverError) -> SolveOutcome {
    let call = state.withLock {
      $0.append(basis != nil)
      return $0.count - 1
    }
    return SolveOutcome(solutions: [script[call]], basis: nil, iterations: 1)
  }
}

/// The least of `2 x + 3 y` with `x + y ≥ 4`, `x ≤ 3`: x = 3, y = 1, value 9, dual 3.
enum Shopping {
  static let program = {
    var program = LinearProgram(name: "shopping")
    let x = program.addVariable("x", upper: 3)
    let y = program.addVariable("y")
    program.addConstraint("need", x + y, lower: 4)
    return program
  }()
  static let objective = Objective(
    "cost",
    .minimize,
    LinearExpression([(2, Variable(index: 0)), (3, Variable(index: 1))])
  )
  static let answer = LinearSolution(objectiveValue: 9, primal: [3, 1], dual: [3])
}

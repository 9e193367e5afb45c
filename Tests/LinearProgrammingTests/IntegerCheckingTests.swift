// SPDX-License-Identifier: GPL-3.0-or-later

import LinearProgramming
import Testing

@Suite struct IntegerCheckingTests {
  /// A solver that gives one prepared answer.
  struct Prepared: IntegerSolver, LinearSolver {
    let name = "prepared"
    let version = "1"
    var answer: IntegerSolution

    func solveInteger(
      _ program: LinearProgram,
      _ objective: Objective,
      options: IntegerOptions
    ) throws(SolverError) -> IntegerSolution { answer }

    func solve(
      _ program: LinearProgram,
      objectives: [Objective],
      startingFrom basis: SimplexBasis?,
      options: SolverOptions
    ) throws(SolverError) -> SolveOutcome {
      SolveOutcome(solutions: [], basis: nil, iterations: 0)
    }
  }

  /// The most of `5 x + y` with `2 x + y ≤ 7.5`, x whole: x = 3, y = 1.5, value 16.5.
  static let program = {
    var program = LinearProgram(name: "loads")
    let x = program.addVariable("x", upper: 3, isInteger: true)
    let y = program.addVariable("y", upper: 2)
    program.addConstraint("room", 2 * x + y, upper: 7.5)
    return program
  }()
  static let objective = Objective(
    "gain",
    .maximize,
    LinearExpression([(5, Variable(index: 0)), (1, Variable(index: 1))])
  )

  private func verified(_ answer: IntegerSolution) throws -> IntegerSolution {
    try VerifyingSolver(Prepared(answer: answer)).solveInteger(Self.program, Self.objective)
  }

  @Test func `values are made whole and the objective is computed again`() throws {
    let answer = IntegerSolution(
      status: .optimal,
      objectiveValue: 16.5 + 5e-7,
      values: [3 - 1e-7, 1.5],
      bound: 16.5
    )
    let solution = try verified(answer)
    #expect(solution.values == [3, 1.5] && solution.objectiveValue == 16.5)
  }

  static let tampered: [(value: Double, values: [Double])] = [
    (16.5, [3]), (16.5, [2.9, 1.5]), (16.5, [4, -3.5]), (17, [3, 2]), (16.5, [.nan, 1.5]),
    (16.6, [3, 1.5]), (-16.5, [3, 1.5]), (14, [2.5, 1.5]), (16.5, [3, .nan]),
  ]

  @Test(arguments: tampered, [TerminationStatus.optimal, .timeLimit])
  func `a tampered answer is refused, proved the best or not`(
    answer: (value: Double, values: [Double]),
    status: TerminationStatus
  ) {
    #expect {
      try verified(
        IntegerSolution(status: status, objectiveValue: answer.value, values: answer.values)
      )
    } throws: { error in
      if case .unverified(program: "loads", objective: "gain", _) = error as? SolverError {
        return true
      }
      return false
    }
  }

  @Test func `that there is no answer is passed on`() throws {
    for status in TerminationStatus.allCases where status != .optimal {
      let solution = try verified(IntegerSolution(status: status))
      #expect(solution.status == status && solution.optimalValue == nil)
    }
  }

  @Test func `integer variables are not let go in silence`() {
    let solver = VerifyingSolver(Prepared(answer: IntegerSolution(status: .infeasible)))
    #expect {
      try solver.solve(Self.program, Self.objective)
    } throws: { error in
      if case .invalid(program: "loads", _) = error as? SolverError { return true }
      return false
    }
  }

  @Test func `a bound of an integer variable must be whole`() {
    var program = LinearProgram(name: "half")
    program.addVariable("x", lower: -0.5, upper: 3, isInteger: true)
    #expect {
      try program.validate()
    } throws: { error in
      guard case .invalid(program: "half", let reason) = error as? SolverError else { return false }
      return reason.contains("'x'") && reason.contains("-0.5")
    }
  }
}

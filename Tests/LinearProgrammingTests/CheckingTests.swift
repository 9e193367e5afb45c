// SPDX-License-Identifier: GPL-3.0-or-later

import LinearProgramming
import Testing

@Suite struct CheckingTests {
  @Test func `the right answer passes both reports`() {
    #expect(FeasibilityReport(of: Shopping.answer.primal, in: Shopping.program).isFeasible)
    let report = OptimalityReport(
      of: Shopping.answer,
      for: Shopping.objective,
      in: Shopping.program
    )
    #expect(report.isOptimal)
    #expect(report.reducedCosts == [-1, 0])
    #expect(report.relativeGap == 0)
  }

  @Test func `a violation says what is broken and by how much`() {
    let report = FeasibilityReport(of: [3.5, 0.25], in: Shopping.program)
    #expect(report.violations.map(\.name) == ["x", "need"])
    #expect(report.violations.map(\.amount) == [0.5, 0.25])
    #expect(report.violations[0].demand == .bounds(of: Variable(index: 0)))
    #expect(report.violations[1].relativeAmount == 0.0625)
    #expect(report.description.contains("'x' by 0.5"))
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func `a value that is not finite is never feasible`(value: Double) {
    #expect(!FeasibilityReport(of: [3, value], in: Shopping.program).isFeasible)
    var answer = Shopping.answer
    answer.dual = [value]
    #expect(
      !OptimalityReport(of: answer, for: Shopping.objective, in: Shopping.program).isOptimal
    )
    answer = Shopping.answer
    answer.objectiveValue = value
    #expect(
      !OptimalityReport(of: answer, for: Shopping.objective, in: Shopping.program).isOptimal
    )
  }

  static let tampered: [LinearSolution] = [
    LinearSolution(objectiveValue: 9, primal: [3, 1 + 1e-5], dual: [3]),
    LinearSolution(objectiveValue: 9, primal: [3, 1 - 1e-5], dual: [3]),
    LinearSolution(objectiveValue: 9, primal: [2, 2], dual: [3]),
    LinearSolution(objectiveValue: 10, primal: [2, 2], dual: [3]),
    LinearSolution(objectiveValue: 9, primal: [3, 1], dual: [3 + 1e-5]),
    LinearSolution(objectiveValue: 9, primal: [3, 1], dual: [3 - 1e-5]),
    LinearSolution(objectiveValue: 9, primal: [3, 1], dual: [2]),
    LinearSolution(objectiveValue: 9, primal: [3, 1], dual: [-3]),
    LinearSolution(objectiveValue: 9, primal: [3, 1], dual: [0]),
    LinearSolution(objectiveValue: 9 + 1e-5, primal: [3, 1], dual: [3]),
    LinearSolution(objectiveValue: -9, primal: [3, 1], dual: [3]),
    LinearSolution(objectiveValue: 9, primal: [3], dual: [3]),
    LinearSolution(objectiveValue: 9, primal: [3, 1], dual: []),
  ]

  @Test(arguments: tampered)
  func `a tampered answer is asked for again and then refused`(answer: LinearSolution) {
    let base = ScriptedSolver(answer, answer)
    #expect {
      try VerifyingSolver(base).solve(Shopping.program, Shopping.objective)
    } throws: { error in
      if case .unverified(program: "shopping", objective: "cost", _) = error as? SolverError {
        return true
      }
      return false
    }
    #expect(base.callsHadBasis.count == 2)
  }

  @Test func `a second try from a cold start can save the call`() throws {
    var wrong = Shopping.answer
    wrong.dual = [2]
    let base = ScriptedSolver(wrong, Shopping.answer)
    let basis = SimplexBasis(rows: [.atLower], columns: [.basic, .atLower])
    let outcome = try VerifyingSolver(base).solve(
      Shopping.program,
      objectives: [Shopping.objective],
      startingFrom: basis,
      options: SolverOptions()
    )
    #expect(outcome.solutions == [Shopping.answer])
    #expect(base.callsHadBasis == [true, false])
  }

  @Test(arguments: TerminationStatus.allCases.filter { $0 != .optimal })
  func `that there is no answer is passed on`(status: TerminationStatus) throws {
    let base = ScriptedSolver(LinearSolution(without: status))
    let solution = try VerifyingSolver(base).solve(Shopping.program, Shopping.objective)
    #expect(solution.status == status)
    #expect(solution.optimalValue == nil)
  }

  @Test func `a basis of another size is refused before the solver sees it`() {
    let base = ScriptedSolver(Shopping.answer)
    #expect(throws: SolverError.self) {
      try VerifyingSolver(base).solve(
        Shopping.program,
        objectives: [Shopping.objective],
        startingFrom: SimplexBasis(rows: [], columns: []),
        options: SolverOptions()
      )
    }
    #expect(base.callsHadBasis.isEmpty)
  }

  @Test func `an observer sees every answer`() async throws {
    let (stream, continuation) = AsyncStream<String>.makeStream()
    let solver = ObservingSolver(ScriptedSolver(Shopping.answer)) { program, objective, solution in
      continuation.yield("\(program.name) \(objective.name) \(solution.objectiveValue)")
      continuation.finish()
    }
    _ = try solver.solve(Shopping.program, Shopping.objective)
    #expect(solver.name == "scripted")
    var lines: [String] = []
    for await line in stream { lines.append(line) }
    #expect(lines == ["shopping cost 9.0"])
  }

  @Test(arguments: [1e-9, 1.0, 1e9])
  func `the verdict does not depend on the unit of the objective`(unit: Double) {
    let objective = Objective(
      "cost",
      .minimize,
      unit * LinearExpression(terms: Shopping.objective.terms)
    )
    let good = LinearSolution(objectiveValue: 9 * unit, primal: [3, 1], dual: [3 * unit])
    let bad = LinearSolution(objectiveValue: 9 * unit, primal: [3, 1], dual: [2.999 * unit])
    #expect(OptimalityReport(of: good, for: objective, in: Shopping.program).isOptimal)
    #expect(!OptimalityReport(of: bad, for: objective, in: Shopping.program).isOptimal)
  }
}

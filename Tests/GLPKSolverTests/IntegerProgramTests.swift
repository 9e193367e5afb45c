// SPDX-License-Identifier: GPL-3.0-or-later

import GLPKSolver
import LinearProgramming
import TestSupport
import Testing

/// What any solver of integer programs must do; every test runs on each way of using GLPK.
@Suite struct IntegerProgramTests {
  static let solvers: [any IntegerSolver] = [
    GLPKSolver(), VerifyingSolver(GLPKSolver()),
    ObservingSolver(VerifyingSolver(GLPKSolver())) { _, _, _ in },
  ]

  @Test(arguments: solvers, 0..<40)
  func `a knapsack is that of every subset tried`(solver: any IntegerSolver, seed: Int) throws {
    var random = SplitMix64(seed: seed)
    let weights = (0..<10).map { _ in Int.random(in: 5...60, using: &random) }
    let values = (0..<10).map { _ in Int.random(in: 1...90, using: &random) }
    let room = weights.reduce(0, +) / 2
    var program = LinearProgram(name: "knapsack")
    let items = (0..<10).map { program.addVariable("take\($0)", upper: 1, isInteger: true) }
    program.addConstraint(
      "room",
      LinearExpression(zip(weights.map(Double.init), items)),
      upper: Double(room)
    )
    let answer = try solver.solveInteger(
      program,
      Objective("value", .maximize, LinearExpression(zip(values.map(Double.init), items)) + 1_000)
    )
    var best = 0
    for subset in 0..<1 << 10 {
      let chosen = (0..<10).filter { subset >> $0 & 1 == 1 }
      if chosen.reduce(0, { $0 + weights[$1] }) <= room {
        best = max(best, chosen.reduce(0) { $0 + values[$1] })
      }
    }
    #expect(answer.status == .optimal)
    #expect(Tolerance.areClose(answer.objectiveValue, Double(best) + 1_000))
    #expect(answer.values.allSatisfy { $0 == 0 || $0 == 1 })
    #expect(answer.relativeGap <= Tolerance.relative)
  }

  @Test(arguments: 0..<300)
  func `random integer programs agree with every point tried`(seed: Int) throws {
    let (program, objectives) = RandomIntegers.make(seed: seed)
    let points = RandomIntegers.points(of: program)
    for objective in objectives {
      let values = points.map { objective.value(at: $0) }
      let best = objective.sense == .minimize ? values.min() : values.max()
      for solver in Self.solvers {
        let answer = try solver.solveInteger(program, objective)
        #expect(answer.status == (best == nil ? .infeasible : .optimal))
        if let best { #expect(Tolerance.areClose(answer.objectiveValue, best)) }
      }
    }
  }

  @Test(arguments: solvers)
  func `whole and other variables stand together`(solver: any IntegerSolver) throws {
    // At most 2.5 metres of boards of 0.8 metres, and paint for what they leave.
    var program = LinearProgram(name: "boards")
    let boards = program.addVariable("boards", isInteger: true)
    let paint = program.addVariable("paint", lower: -.infinity)
    program.addConstraint("length", 0.8 * boards + paint, equals: 2.5)
    program.addConstraint("cover", paint, lower: 0)
    let answer = try solver.solveInteger(program, Objective("paint", .minimize, paint))
    #expect(answer.status == .optimal && answer[boards] == 3)
    #expect(Tolerance.areClose(answer[paint], 0.1))
    #expect(Tolerance.areClose(answer.objectiveValue, 0.1))
  }

  @Test(arguments: solvers)
  func `equalities can hold for the relaxation only`(solver: any IntegerSolver) throws {
    var program = LinearProgram(name: "parity")
    let x = (0..<6).map { program.addVariable("x\($0)", upper: 1, isInteger: true) }
    program.addConstraint("even", 2 * LinearExpression(sumOf: x), equals: 7)
    let answer = try solver.solveInteger(program, Objective("any", .maximize, x[0]))
    #expect(answer.status == .infeasible && answer.values.isEmpty && answer.objectiveValue.isNaN)
  }

  @Test(arguments: solvers)
  func `infeasible and unbounded programs say so`(solver: any IntegerSolver) throws {
    var program = LinearProgram(name: "open")
    let x = program.addVariable("x", isInteger: true)
    let y = program.addVariable("y", isInteger: true)
    program.addConstraint("difference", x - y, in: 1...4)
    #expect(try solver.solveInteger(program, Objective("most", .maximize, x)).status == .unbounded)
    let least = try solver.solveInteger(program, Objective("least", .minimize, x))
    #expect(Tolerance.areClose(least.objectiveValue, 1))
    // The relaxation is unbounded, and there is no whole answer at all.
    var empty = LinearProgram(name: "open-and-empty")
    let u = empty.addVariable("u", isInteger: true)
    let v = empty.addVariable("v", upper: 9, isInteger: true)
    empty.addConstraint("half", 2 * v, equals: 3)
    #expect(try solver.solveInteger(empty, Objective("most", .maximize, u)).status == .infeasible)
    program.addConstraint("contradiction", x, upper: 0)
    #expect(
      try solver.solveInteger(program, Objective("least", .minimize, x)).status == .infeasible
    )
  }

  @Test(arguments: solvers)
  func `programs without rows or columns are solved`(solver: any IntegerSolver) throws {
    var program = LinearProgram(name: "empty")
    let constant = Objective("constant", .minimize, LinearExpression(constant: 4))
    #expect(try solver.solveInteger(program, constant).optimalValue == 4)
    let x = program.addVariable("x", lower: -3, upper: 8, isInteger: true)
    let most = try solver.solveInteger(program, Objective("most", .maximize, 2 * x))
    #expect(most.optimalValue == 16 && most.values == [8])
  }

  @Test(arguments: solvers)
  func `out of time is told, with what was found by then`(solver: any IntegerSolver) throws {
    let (program, objective) = HardIntegers.make(count: 50)
    let nothing = try solver.solveInteger(
      program,
      objective,
      options: IntegerOptions(timeLimitSeconds: 0)
    )
    #expect(nothing.status == .timeLimit && nothing.optimalValue == nil)
    let clock = ContinuousClock()
    let start = clock.now
    let stopped = try solver.solveInteger(
      program,
      objective,
      options: IntegerOptions(timeLimitSeconds: 0.3)
    )
    #expect(clock.now - start < .seconds(20))
    #expect(stopped.status == .timeLimit && stopped.optimalValue == nil)
    if !stopped.values.isEmpty {
      #expect(FeasibilityReport(of: stopped.values, in: program).isFeasible)
      #expect(stopped.bound >= stopped.objectiveValue - 1e-6 && stopped.relativeGap > 0)
    }
    #expect(!stopped.bound.isNaN)
  }

  @Test func `a solver of linear programs refuses integer variables`() {
    var program = LinearProgram(name: "whole")
    let x = program.addVariable("x", upper: 2.0, isInteger: true)
    let solvers: [any LinearSolver] = [GLPKSolver(), VerifyingSolver(GLPKSolver())]
    for solver in solvers {
      #expect {
        try solver.solve(program, Objective("most", .maximize, x))
      } throws: { error in
        guard case .invalid("whole", let reason) = error as? SolverError else { return false }
        return reason.contains("'x' must be whole")
      }
    }
  }

  @Test(arguments: solvers)
  func `numbers that cannot be used are refused before GLPK sees them`(
    solver: any IntegerSolver
  ) {
    var program = LinearProgram(name: "bad")
    let x = program.addVariable("x", upper: 2.5, isInteger: true)
    #expect(throws: SolverError.self) {
      try solver.solveInteger(program, Objective("most", .maximize, x))
    }
    program = LinearProgram(name: "bad")
    program.addVariable("x", upper: 1, isInteger: true)
    for number in [Double.nan, .infinity] {
      #expect(throws: SolverError.self) {
        try solver.solveInteger(program, Objective("most", .maximize, number * x))
      }
    }
  }
}

/// Random small integer programs, feasible or not, whose points can all be tried.
enum RandomIntegers {
  static func make(seed: Int) -> (LinearProgram, [Objective]) {
    let (relaxed, objectives) = RandomPrograms.make(seed: seed)
    var program = LinearProgram(name: relaxed.name)
    for variable in relaxed.variables {
      program.addVariable(
        variable.name,
        lower: variable.lower,
        upper: variable.upper,
        isInteger: true
      )
    }
    for row in relaxed.constraints {
      program.addConstraint(
        row.name,
        LinearExpression(terms: row.terms),
        lower: row.lower,
        upper: row.upper
      )
    }
    return (program, objectives)
  }

  /// Every whole point that satisfies every row.
  static func points(of program: LinearProgram) -> [[Double]] {
    let all = program.variables.reduce([[]]) { points, variable in
      points.flatMap { point in
        stride(from: variable.lower, through: variable.upper, by: 1).map { point + [$0] }
      }
    }
    return all.filter { FeasibilityReport(of: $0, in: program).isFeasible }
  }
}

/// Programs that take long: market splits (Cornuéjols and Dawande 1998), of which nothing but a
/// search of all subsets says how near one can come.
enum HardIntegers {
  static func make(count: Int) -> (LinearProgram, Objective) {
    var random = SplitMix64(seed: 7)
    var program = LinearProgram(name: "market-split")
    let x = (0..<count).map { program.addVariable("x\($0)", upper: 1, isInteger: true) }
    var missed = LinearExpression()
    for row in 0..<6 {
      let sizes = (0..<count).map { _ in Double(Int.random(in: 0...99, using: &random)) }
      let below = program.addVariable("below\(row)")
      let above = program.addVariable("above\(row)")
      program.addConstraint(
        "split\(row)",
        LinearExpression(zip(sizes, x)) + below - above,
        equals: (sizes.reduce(0, +) / 2).rounded(.down)
      )
      missed += -1 * below - above
    }
    return (program, Objective("near", .maximize, missed))
  }
}

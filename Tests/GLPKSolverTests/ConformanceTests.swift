// SPDX-License-Identifier: GPL-3.0-or-later

import GLPKSolver
import LinearProgramming
import Testing

/// What any solver behind the protocol must do; every test runs on each way of using GLPK.
@Suite struct ConformanceTests {
  static let solvers: [any LinearSolver] = [
    GLPKSolver(), VerifyingSolver(GLPKSolver()),
    ObservingSolver(VerifyingSolver(GLPKSolver())) { _, _, _ in },
  ]

  @Test(arguments: solvers)
  func `the optimum, its duals and its basis are found`(solver: any LinearSolver) throws {
    var program = LinearProgram(name: "shopping")
    let x = program.addVariable("x", upper: 3)
    let y = program.addVariable("y")
    program.addConstraint("need", x + y, lower: 4)
    let outcome = try solver.solve(
      program,
      objectives: [Objective("cost", .minimize, 2 * x + 3 * y + 100)]
    )
    let answer = outcome.solutions[0]
    #expect(answer.status == .optimal)
    #expect(Tolerance.areClose(answer.objectiveValue, 109))
    #expect(Tolerance.areClose(answer[x], 3) && Tolerance.areClose(answer[y], 1))
    #expect(Tolerance.areClose(answer.dual[0], 3))
    #expect(
      outcome.basis == SimplexBasis(rows: [.atLower], columns: [.atUpper, .basic])
    )
    #expect(outcome.iterations > 0)
  }

  @Test(arguments: solvers)
  func `the dual of a maximum is the change of the value too`(solver: any LinearSolver) throws {
    var program = LinearProgram(name: "sale")
    let x = program.addVariable("x")
    program.addConstraint("stock", 2 * x, upper: 8)
    let answer = try solver.solve(program, Objective("gain", .maximize, 6 * x))
    #expect(Tolerance.areClose(answer.objectiveValue, 24))
    #expect(Tolerance.areClose(answer.dual[0], 3))
  }

  @Test(arguments: solvers)
  func `an infeasible program says so`(solver: any LinearSolver) throws {
    var program = LinearProgram(name: "contradiction")
    let x = program.addVariable("x", lower: -.infinity)
    let y = program.addVariable("y")
    program.addConstraint("high", x + y, lower: 2)
    program.addConstraint("low", x + y, upper: 1)
    let outcome = try solver.solve(
      program,
      objectives: [.feasibility(), Objective("most", .maximize, x)]
    )
    #expect(outcome.solutions.map(\.status) == [.infeasible, .infeasible])
    #expect(outcome.solutions[0].primal.isEmpty && outcome.solutions[0].objectiveValue.isNaN)
  }

  @Test(arguments: solvers)
  func `an unbounded objective says so and the next one is solved`(
    solver: any LinearSolver
  ) throws {
    var program = LinearProgram(name: "open")
    let x = program.addVariable("x")
    let y = program.addVariable("y", upper: 5)
    program.addConstraint("difference", x - y, lower: 1)
    let statuses = try solver.solve(
      program,
      objectives: [
        Objective("least", .minimize, x), Objective("most", .maximize, x),
        Objective("most-y", .maximize, y), Objective("most-again", .maximize, x + y),
        Objective("least-again", .minimize, x + y),
      ]
    ).solutions.map(\.status)
    #expect(statuses == [.optimal, .unbounded, .optimal, .unbounded, .optimal])
  }

  @Test(arguments: solvers)
  func `programs without rows, columns or elements are solved`(solver: any LinearSolver) throws {
    var program = LinearProgram(name: "empty")
    let constant = Objective("constant", .minimize, LinearExpression(constant: 4))
    #expect(try solver.solve(program, constant).optimalValue == 4)
    program.addConstraint("nothing", LinearExpression(), in: -1...1)
    #expect(try solver.solve(program, constant).optimalValue == 4)
    program.addConstraint("contradiction", LinearExpression(), lower: 1)
    #expect(try solver.solve(program, constant).status == .infeasible)

    var columns = LinearProgram(name: "columns")
    let x = columns.addVariable("x", lower: -3, upper: 8)
    let y = columns.addVariable("y", lower: 2)
    let objectives = [
      Objective("least", .minimize, x), Objective("most", .maximize, x - y),
      Objective("none", .maximize, y),
    ]
    let solutions = try solver.solve(columns, objectives: objectives).solutions
    #expect(solutions.map(\.optimalValue) == [-3, 6, nil])
    #expect(solutions[2].status == .unbounded)
    columns.addConstraint("nothing", LinearExpression(), in: -1...1)
    #expect(
      try solver.solve(columns, objectives: objectives).solutions.map(\.optimalValue) == [
        -3, 6, nil,
      ]
    )
    #expect(try solver.solve(columns, objectives: []).solutions.isEmpty)
  }

  @Test(arguments: solvers)
  func `fixed and free variables, equalities and ranges`(solver: any LinearSolver) throws {
    var program = LinearProgram(name: "kinds")
    let fixed = program.addVariable("fixed", lower: 2, upper: 2)
    let free = program.addVariable("free-x", lower: -.infinity)
    let under = program.addVariable("under", lower: -.infinity, upper: -1)
    program.addConstraint("equal", fixed + free + under, equals: 0)
    program.addConstraint("range", free - under, in: 3...11)
    program.addConstraint("unused", fixed - free)
    let solutions = try solver.solve(
      program,
      objectives: [
        Objective("least", .minimize, free), Objective("most", .maximize, free),
        Objective("fixed", .maximize, fixed),
      ]
    ).solutions
    // free = -2 - under, under ≤ -1, 3 ≤ -2 - 2 under ≤ 11: under in [-6.5, -2.5].
    #expect(Tolerance.areClose(solutions[0].objectiveValue, 0.5))
    #expect(Tolerance.areClose(solutions[1].objectiveValue, 4.5))
    #expect(Tolerance.areClose(solutions[2].objectiveValue, 2))
  }

  @Test(arguments: solvers)
  func `a degenerate vertex does not trap the simplex method`(solver: any LinearSolver) throws {
    // Beale's example, on which the textbook rule cycles.
    var program = LinearProgram(name: "beale")
    let x = (1...4).map { program.addVariable("x\($0)") }
    program.addConstraint(
      "first",
      LinearExpression(zip([0.25, -60, -0.04, 9], x)),
      upper: 0
    )
    program.addConstraint(
      "second",
      LinearExpression(zip([0.5, -90, -0.02, 3], x)),
      upper: 0
    )
    program.addConstraint("third", x[2], upper: 1)
    let answer = try solver.solve(
      program,
      Objective("gain", .maximize, LinearExpression(zip([0.75, -150, 0.02, -6], x)))
    )
    #expect(Tolerance.areClose(answer.objectiveValue, 0.05))
  }

  @Test(arguments: solvers)
  func `limits end a solve and say which`(solver: any LinearSolver) throws {
    let (program, objective) = HardProgram.make(count: 30)
    let stopped = try solver.solve(
      program,
      objective,
      options: SolverOptions(iterationLimit: 1)
    )
    #expect(stopped.status == .iterationLimit)
    let late = try solver.solve(
      program,
      objective,
      options: SolverOptions(timeLimitSeconds: 0)
    )
    #expect(late.status == .timeLimit)
    let whole = try solver.solve(
      program,
      objective,
      options: SolverOptions(timeLimitSeconds: 100, iterationLimit: 100_000)
    )
    #expect(whole.status == .optimal)
  }

  @Test(arguments: solvers)
  func `a number that is not finite is refused before GLPK sees it`(
    solver: any LinearSolver
  ) throws {
    for number in [Double.nan, .infinity] {
      var program = LinearProgram(name: "bad")
      let x = program.addVariable("x", upper: 1)
      #expect(
        throws: SolverError.notFinite(
          program: "bad",
          place: "the coefficient of 'x' in objective 'o'"
        )
      ) { try solver.solve(program, Objective("o", .minimize, number * x)) }
      program.addConstraint("row", number * x, upper: 1)
      #expect(
        throws: SolverError.notFinite(
          program: "bad",
          place: "the coefficient of 'x' in constraint 'row'"
        )
      ) { try solver.solve(program, .feasibility()) }
      program = LinearProgram(name: "bad")
      program.addVariable("x", lower: .nan)
      #expect(throws: SolverError.self) { try solver.solve(program, .feasibility()) }
    }
  }

  @Test(arguments: solvers)
  func `a basis that does not fit is refused and a nonsensical one is replaced`(
    solver: any LinearSolver
  ) throws {
    let (program, objective) = HardProgram.make(count: 10)
    #expect(throws: SolverError.self) {
      try solver.solve(
        program,
        objectives: [objective],
        startingFrom: SimplexBasis(rows: [], columns: [.basic]),
        options: SolverOptions()
      )
    }
    let cold = try solver.solve(program, objective).objectiveValue
    for standing in SimplexBasis.Standing.allCases {
      let basis = SimplexBasis(
        rows: program.constraints.map { _ in standing },
        columns: program.variables.map { _ in standing }
      )
      let warm = try solver.solve(
        program,
        objectives: [objective],
        startingFrom: basis,
        options: SolverOptions()
      )
      #expect(Tolerance.areClose(warm.solutions[0].objectiveValue, cold))
    }
  }
}

/// Programs that take many steps: quantities between totals of neighbours.
enum HardProgram {
  static func make(count: Int) -> (LinearProgram, Objective) {
    var program = LinearProgram(name: "neighbours")
    let x = (0..<count).map { program.addVariable("x\($0)", lower: 1, upper: Double(10 + $0 % 7)) }
    for start in 0..<count - 3 {
      program.addConstraint(
        "sum\(start)",
        LinearExpression(sumOf: x[start...start + 3]),
        in: Double(9 + start % 5)...Double(15 + start % 3)
      )
    }
    let costs = (0..<count).map { Double($0 * 37 % 11 - 5) }
    return (program, Objective("cost", .minimize, LinearExpression(zip(costs, x))))
  }
}

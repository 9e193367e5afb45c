// SPDX-License-Identifier: GPL-3.0-or-later

import LinearProgramming
import Testing

@Suite struct LinearProgramTests {
  @Test func `operators build the expression they show`() {
    let x = Variable(index: 0)
    let y = Variable(index: 1)
    let expression = 2 * (x - y * 3) + 5 - (x + 1) - y
    #expect(expression.value(at: [10, 1]) == 2 * (10 - 3) + 5 - 11 - 1)
    #expect((1 - x).value(at: [4]) == -3)
    #expect((-x + y).value(at: [4, 1]) == -3)
    #expect(LinearExpression(sumOf: [x, y]).value(at: [4, 1]) == 5)
  }

  @Test func `terms are merged, sorted and freed of zeros, constants go to the bounds`() {
    var program = LinearProgram(name: "p")
    let x = program.addVariable("x")
    let y = program.addVariable("y")
    let z = program.addVariable("z")
    program.addConstraint("c", z + 2 * y - z + 3 * y + x + 7, in: 10...20)
    #expect(program.constraints[0].terms == [LinearTerm(1, x), LinearTerm(5, y)])
    #expect(program.constraints[0].lower == 3)
    #expect(program.constraints[0].upper == 13)
    let objective = Objective("o", .maximize, y + 2 * x + y + 1)
    #expect(objective.terms == [LinearTerm(2, x), LinearTerm(2, y)])
    #expect(objective.value(at: [1, 2, 3]) == 7)
  }

  @Test func `relaxing a demand takes its bounds away and keeps its place`() {
    let program = Shopping.program.relaxing([.constraint(0), .bounds(of: Variable(index: 0))])
    #expect(program.constraints[0].lower == -.infinity)
    #expect(program.variables[0].upper == .infinity)
    #expect(program.variables[1] == Shopping.program.variables[1])
    #expect(Shopping.program.restricted(toConstraints: []).constraints.isEmpty)
    #expect(Shopping.program.restricted(toConstraints: [0]) == Shopping.program)
  }
}

@Suite struct ValidationTests {
  @Test(arguments: [
    "", "1x", "-x", "a b", "København", "e12", "E1x", "free", "END", "a(b)", "a~b", "a!", "a\n",
    String(repeating: "x", count: 191),
  ])
  func `a name that files cannot carry is refused`(name: String) {
    var program = LinearProgram(name: "p")
    program.addVariable(name)
    #expect(throws: SolverError.self) { try program.validate() }
    #expect(throws: SolverError.self) {
      try Shopping.program.validate(objectives: [Objective.feasibility(name)])
    }
  }

  @Test(arguments: ["home[pas,kff]", "staff_max[a-b]", "x", "_", "endless", "e", "exp2", "A.1"])
  func `a name that follows the rule is taken`(name: String) throws {
    var program = LinearProgram(name: "p")
    program.addConstraint(name, program.addVariable(name))
    try program.validate()
  }

  @Test func `a name used twice is refused`() {
    var program = Shopping.program
    program.addVariable("x")
    #expect(
      throws: SolverError.invalid(
        program: "shopping",
        reason: "two variables have the name 'x'"
      )
    ) { try program.validate() }
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func `a number that is not finite is refused wherever it stands`(number: Double) {
    let x = Variable(index: 0)
    var row = Shopping.program
    row.addConstraint("bad", number * x, lower: 0)
    var shifted = Shopping.program
    shifted.addConstraint("bad", x + number, lower: 0)
    for program in [row, shifted] {
      #expect(throws: SolverError.self) { try program.validate() }
    }
    for expression in [number * x, x + number] {
      let objective = Objective("bad", .minimize, expression)
      #expect(throws: SolverError.self) { try Shopping.program.validate(objectives: [objective]) }
    }
  }

  @Test(arguments: [
    (3.0, 2.0), (.nan, 1), (1, .nan), (.infinity, .infinity), (-.infinity, -.infinity),
  ])
  func `bounds that leave nothing are refused`(lower: Double, upper: Double) {
    var program = Shopping.program
    program.setBounds(of: Variable(index: 1), lower: lower, upper: upper)
    #expect(throws: SolverError.self) { try program.validate() }
    var other = Shopping.program
    other.setBounds(ofConstraint: 0, lower: lower, upper: upper)
    #expect(throws: SolverError.self) { try other.validate() }
  }

  @Test func `a variable of another program is refused`() {
    var program = Shopping.program
    program.addConstraint("bad", Variable(index: 9))
    #expect(throws: SolverError.self) { try program.validate() }
  }

  @Test func `every error names the program in a sentence`() {
    let errors: [SolverError] = [
      .notFinite(program: "p1", place: "x"), .invalid(program: "p1", reason: "x"),
      .fatal(program: "p1", message: "x"), .inconclusive(program: "p1", status: .timeLimit),
      .numericalTrouble(program: "p1", objective: "o", message: "x"),
      .unverified(program: "p1", objective: "o", report: "x"),
    ]
    for error in errors { #expect("\(error)".contains("'p1'")) }
  }
}

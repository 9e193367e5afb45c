// SPDX-License-Identifier: GPL-3.0-or-later

import Dispatch
import GLPKBridge
import GLPKSolver
import LinearProgramming
import Synchronization
import Testing

@Suite struct GLPKSolverTests {
  @Test func `the library says its name and version`() {
    #expect(GLPKSolver().name == "GLPK")
    #expect(GLPKSolver().version.first?.isNumber == true)
  }

  @Test(arguments: 0..<300)
  func `random programs agree with every vertex tried`(seed: Int) throws {
    let (program, objectives) = RandomPrograms.make(seed: seed)
    let solver = VerifyingSolver(GLPKSolver())
    let outcome = try solver.solve(program, objectives: objectives)
    for (objective, solution) in zip(objectives, outcome.solutions) {
      let best = VertexEnumeration.bestValue(program, objective)
      #expect(solution.status == (best == nil ? .infeasible : .optimal))
      if let best { #expect(Tolerance.areClose(solution.objectiveValue, best)) }
      // Warm among others, and cold alone.
      let cold = try solver.solve(program, objective)
      #expect(cold.status == solution.status)
      if best != nil { #expect(Tolerance.areClose(cold.objectiveValue, solution.objectiveValue)) }
    }
  }

  @Test(arguments: 0..<300)
  func `the units of variables and rows change no value`(seed: Int) throws {
    let (program, objectives) = RandomPrograms.make(seed: seed)
    let (other, goals) = RandomPrograms.inOtherUnits(program, objectives, seed: seed)
    let solver = VerifyingSolver(GLPKSolver())
    let expected = try solver.solve(program, objectives: objectives).solutions
    let found = try solver.solve(other, objectives: goals).solutions
    for (first, second) in zip(expected, found) where first.status == .optimal {
      // A contradiction of one unit may be within the tolerance of a row in millions, never the
      // other way round.
      #expect(second.status == .optimal)
      #expect(Tolerance.areClose(first.objectiveValue, second.objectiveValue))
    }
  }

  @Test func `starting from the last basis takes no steps`() throws {
    let (program, objective) = HardProgram.make(count: 40)
    let solver = GLPKSolver()
    let first = try solver.solve(program, objectives: [objective])
    let second = try solver.solve(
      program,
      objectives: [objective],
      startingFrom: first.basis,
      options: SolverOptions()
    )
    #expect(first.iterations > 10)
    #expect(second.iterations == 0)
    #expect(
      Tolerance.areClose(first.solutions[0].objectiveValue, second.solutions[0].objectiveValue)
    )
  }

  @Test(arguments: [1e-12, 1e-6, 1, 1e6, 1e12])
  func `the unit of an objective changes nothing but the unit`(unit: Double) throws {
    let (program, objective) = HardProgram.make(count: 20)
    let solver = VerifyingSolver(GLPKSolver())
    let scaled = Objective(
      "scaled",
      .minimize,
      unit * LinearExpression(terms: objective.terms)
    )
    let value = try solver.solve(program, scaled).objectiveValue
    #expect(Tolerance.areClose(value / unit, try solver.solve(program, objective).objectiveValue))
  }

  @Test func `rows in very different units are solved and checked`() throws {
    var program = LinearProgram(name: "units")
    let fte = program.addVariable("fte", upper: 5_000)
    let kroner = program.addVariable("kroner", upper: 4e9)
    let share = program.addVariable("share", upper: 1)
    program.addConstraint("wages", kroner - 612_345.25 * fte, equals: 0)
    program.addConstraint("share", share - 1e-4 * fte, equals: 0)
    program.addConstraint("budget", kroner, in: 1e8...2e9)
    let solver = VerifyingSolver(GLPKSolver())
    let most = try solver.solve(program, Objective("most", .maximize, share))
    #expect(Tolerance.areClose(most.objectiveValue, 2e9 / 612_345.25 * 1e-4))
  }

  @Test func `many threads get identical answers`() throws {
    let (program, objective) = HardProgram.make(count: 40)
    let objectives = [
      objective, Objective("most", .maximize, LinearExpression(terms: objective.terms)),
    ]
    let expected = try GLPKSolver().solve(program, objectives: objectives)
    let failures = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: 400) { round in
      let isBroken = round % 7 == 0
      if isBroken, callWithColumnOutOfRange().result != Int32(GLPK_BRIDGE_FATAL.rawValue) {
        failures.withLock { $0 += 1 }
      }
      let outcome = try? GLPKSolver().solve(program, objectives: objectives)
      if outcome != expected { failures.withLock { $0 += 1 } }
    }
    #expect(failures.withLock { $0 } == 0)
  }

  @Test func `a fatal error is caught with the words of GLPK, and the next solve is right`() throws
  {
    for _ in 0..<1_000 {
      let call = callWithColumnOutOfRange()
      #expect(call.result == Int32(GLPK_BRIDGE_FATAL.rawValue))
      #expect(call.message.contains("column index out of range"))
    }
    let (program, objective) = HardProgram.make(count: 10)
    #expect(try VerifyingSolver(GLPKSolver()).solve(program, objective).status == .optimal)
  }

  /// Asks the bridge for a column that is not there; ``GLPKSolver`` refuses to.
  private func callWithColumnOutOfRange() -> (result: Int32, message: String) {
    var answer = glpk_bridge_answer()
    var problem = glpk_bridge_problem()
    let bounds: [Double] = [0]
    let result = bounds.withUnsafeBufferPointer { bounds in
      ([0, 1] as [Int32]).withUnsafeBufferPointer { start in
        ([0, 9] as [Int32]).withUnsafeBufferPointer { index in
          ([0, 1] as [Double]).withUnsafeBufferPointer { value in
            problem.columns = 1
            problem.rows.count = 1
            problem.rows.start = start.baseAddress
            problem.rows.index = index.baseAddress
            problem.rows.value = value.baseAddress
            problem.row_lower = bounds.baseAddress
            problem.row_upper = bounds.baseAddress
            problem.column_lower = bounds.baseAddress
            problem.column_upper = bounds.baseAddress
            return glpk_bridge_solve(&problem, &answer)
          }
        }
      }
    }
    let message = withUnsafeBytes(of: &answer.message) {
      String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
    }
    return (result, message)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import GLPKSolver
import LinearProgramming
import Testing

@Suite struct ConflictFinderTests {
  private let solver = VerifyingSolver(GLPKSolver())
  private var finder: ConflictFinder { ConflictFinder(solver: solver) }

  /// Two quantities of which three totals are published; the third does not fit.
  private static let totals = {
    var program = LinearProgram(name: "totals")
    let a = program.addVariable("a", upper: 100)
    let b = program.addVariable("b", upper: 100)
    program.addConstraint("first", a, in: 10...12)
    program.addConstraint("second", b, in: 20...21)
    program.addConstraint("sum", a + b, equals: 40)
    program.addConstraint("other", a - b, upper: 5)
    return program
  }()

  @Test func `the least correction is the cheapest`() throws {
    let elastic = [
      ElasticDemand(.constraint(0), weight: 2), ElasticDemand(.constraint(1), weight: 3),
      ElasticDemand(.constraint(2), weight: 1),
    ]
    let correction = try finder.leastCorrection(of: Self.totals, elastic: elastic)
    #expect(correction.status == .optimal && !correction.isConsistent)
    #expect(Tolerance.areClose(correction.total, 7))
    #expect(zip(correction.amounts, [0, 0, -7]).allSatisfy(Tolerance.areClose))

    let dear = [ElasticDemand(.constraint(0), weight: 0.5), ElasticDemand(.constraint(2))]
    let other = try finder.leastCorrection(of: Self.totals, elastic: dear)
    #expect(zip(other.amounts, [7, 0]).allSatisfy(Tolerance.areClose))
    #expect(Tolerance.areClose(other.total, 3.5))
    #expect(Tolerance.areClose(other.point[0], 19))
  }

  @Test func `figures that agree need no correction`() throws {
    let program = Self.totals.relaxing([.constraint(2)])
    let elastic = (0..<4).map { ElasticDemand(.constraint($0)) }
    #expect(try finder.leastCorrection(of: program, elastic: elastic).isConsistent)
    #expect(
      try finder.irreducibleConflict(in: program, among: elastic.map(\.demand)) == Conflict.none
    )
  }

  @Test func `the conflict holds just the demands that make it`() throws {
    let candidates = (0..<4).map { Demand.constraint($0) }
    #expect(
      try finder.irreducibleConflict(in: Self.totals, among: candidates)
        == .irreducible([.constraint(0), .constraint(1), .constraint(2)])
    )
  }

  @Test func `bounds of variables can be demands`() throws {
    var program = LinearProgram(name: "bounds")
    let a = program.addVariable("a", lower: 3, upper: 5)
    let b = program.addVariable("b", lower: 0, upper: 2)
    program.addConstraint("sum", a + b, lower: 10)
    let candidates: [Demand] = [.bounds(of: a), .bounds(of: b), .constraint(0)]
    #expect(
      try finder.irreducibleConflict(in: program, among: candidates) == .irreducible(candidates)
    )
    let correction = try finder.leastCorrection(
      of: program,
      elastic: [ElasticDemand(.bounds(of: b))]
    )
    #expect(zip(correction.amounts, [3]).allSatisfy(Tolerance.areClose))
  }

  @Test func `a contradiction in the background is named as one`() throws {
    var program = Self.totals
    program.addConstraint("impossible", Variable(index: 0), lower: 500)
    #expect(
      try finder.irreducibleConflict(in: program, among: [.constraint(2)]) == .background
    )
    #expect(
      try finder.leastCorrection(of: program, elastic: [ElasticDemand(.constraint(2))]).status
        == .infeasible
    )
    #expect(try finder.irreducibleConflict(in: program, among: []) == .background)
  }

  @Test(arguments: [0, -1, .nan, .infinity] as [Double])
  func `a weight that is not above 0 is refused`(weight: Double) {
    #expect(throws: SolverError.self) {
      try finder.leastCorrection(
        of: Self.totals,
        elastic: [ElasticDemand(.constraint(0), weight: weight)]
      )
    }
  }

  @Test func `a demand that is unknown or given twice is refused`() {
    for demands in [[Demand.constraint(9)], [.constraint(0), .constraint(0)]] {
      #expect(throws: SolverError.self) {
        try finder.irreducibleConflict(in: Self.totals, among: demands)
      }
    }
  }

  @Test(arguments: 0..<300)
  func `without any one member the rest can hold`(seed: Int) throws {
    let (program, _) = RandomPrograms.make(seed: seed)
    let candidates =
      program.constraints.indices.map { Demand.constraint($0) }
      + program.variables.indices.map { Demand.bounds(of: Variable(index: $0)) }
    let isFeasible = try solver.solve(program, .feasibility()).status == .optimal
    let correction = try finder.leastCorrection(
      of: program,
      elastic: candidates.map { ElasticDemand($0) }
    )
    #expect(correction.isConsistent == isFeasible)
    switch try finder.irreducibleConflict(in: program, among: candidates) {
    case .none: #expect(isFeasible)
    case .background: Issue.record("there is no background")
    case .irreducible(let members):
      #expect(!isFeasible)
      let others = Set(candidates).subtracting(members)
      #expect(try solver.solve(program.relaxing(others), .feasibility()).status == .infeasible)
      for member in members {
        let rest = program.relaxing(others.union([member]))
        #expect(try solver.solve(rest, .feasibility()).status == .optimal)
      }
    }
    // The corrected bounds can be met: the point breaks nothing else.
    var corrected = program
    for (demand, amount) in zip(candidates, correction.amounts) {
      let (lower, upper) = program.bounds(of: demand)
      let bounds = (lower: lower + min(amount, 0), upper: upper + max(amount, 0))
      switch demand {
      case .constraint(let index):
        corrected.setBounds(ofConstraint: index, lower: bounds.lower, upper: bounds.upper)
      case .bounds(let variable):
        corrected.setBounds(of: variable, lower: bounds.lower, upper: bounds.upper)
      }
    }
    #expect(FeasibilityReport(of: correction.point, in: corrected).isFeasible)
  }
}

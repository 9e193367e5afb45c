// SPDX-License-Identifier: GPL-3.0-or-later
import GLPKSolver
import LinearProgramming
import OrganizationModel
import TestSupport
import Testing

@testable import Scoring

@Suite struct `Reconciled figures` {
  private let solver = VerifyingSolver(GLPKSolver())

  @Test func `consistent figures tighten each other`() throws {
    let dataSet = try Small.template()
    let result = try Reconciliation(.fte, of: dataSet, solver: solver)
    #expect(result.isConsistent && result.bestAgrees)
    let libraries = try #require(result.tasks.first { dataSet.tasks[$0.task].id == "libraries" })
    // 80 to 86 in all, of which 22.5 to 27.5 in schools: 55 stays, 65 becomes 63.5.
    #expect(isClose(libraries.reconciled.low, 55) && isClose(libraries.reconciled.high, 63.5))
    #expect(libraries.isTightened)
  }

  @Test func `figures that cannot all hold give an irreducible conflict and a correction`() throws {
    let dataSet = try Small.template(replacing: "low: 80, high: 86", with: "low: 100, high: 110")
    let result = try Reconciliation(.fte, of: dataSet, solver: solver)
    #expect(!result.isConsistent)
    let names = result.conflict.map { figure in
      switch figure {
      case .aggregate(let index): dataSet.aggregates[index].id
      case .task(let index): dataSet.tasks[index].id
      }
    }
    #expect(Set(names) == ["all-libraries", "libraries", "school-libraries"])
    // 65 + 27.5 are 7.5 short of 100.
    #expect(isClose(result.corrections.map { abs($0.amount) }.reduce(0, +), 7.5))
    // Without any one of them the others can hold.
    for name in names {
      var without = dataSet
      without.aggregates.removeAll { $0.id == name }
      if let task = without.taskIndex[name] {
        without.tasks[task].fte = Quantity(
          Interval(0, 1e6),
          best: 0,
          unit: .fte,
          basis: .derived(LocalizedText("any"))
        )
      }
      #expect(try Reconciliation(.fte, of: without, solver: solver).isConsistent, "\(name)")
    }
  }

  @Test func `scores of figures that cannot all hold are refused`() throws {
    let dataSet = try Small.template(replacing: "low: 80, high: 86", with: "low: 100, high: 110")
    #expect(throws: ScoringError.self) { try Small.scorer(dataSet) }
  }

  @Test func `best estimates that miss a total are moved to the nearest point that agrees`() throws
  {
    let dataSet = try Small.template(replacing: "low: 80, high: 86", with: "low: 88, high: 90")
    let polytope = QuantityPolytope(.fte, of: dataSet)
    #expect(!polytope.holdsBest)
    let best = try polytope.reconciledBest(solver)
    let sum = ["libraries", "school-libraries"].reduce(0) { sum, id in
      sum + (dataSet.taskIndex[id].map { best[$0] } ?? 0)
    }
    #expect(isClose(sum, 88))
    let values = polytope.tasks.map { best[$0] }
    #expect(FeasibilityReport(of: values, in: polytope.program).isFeasible)
  }

  @Test func `a looser total never narrows an interval`() throws {
    let tight = try Reconciliation(.fte, of: try Small.template(), solver: solver)
    let loose = try Reconciliation(
      .fte,
      of: try Small.template(replacing: "low: 80, high: 86", with: "low: 78, high: 90"),
      solver: solver
    )
    for (one, other) in zip(tight.tasks, loose.tasks) {
      #expect(other.reconciled.low <= one.reconciled.low + 1e-6)
      #expect(other.reconciled.high >= one.reconciled.high - 1e-6)
    }
  }

  /// The distance to estimates, in a program with a variable for each quantity and its distances.
  private func leastDistance(_ polytope: QuantityPolytope, _ best: [Double]) throws -> Double {
    var program = polytope.program
    var distance = LinearExpression()
    for task in polytope.tasks {
      guard let variable = polytope.variables[task] else { continue }
      let away = program.addVariable("away[\(task)]")
      program.addConstraint("over[\(task)]", away - variable, lower: -best[task])
      program.addConstraint("under[\(task)]", away + variable, lower: best[task])
      distance.add(weight(polytope, task), away)
    }
    return try solver.solve(program, Objective("distance", .minimize, distance)).objectiveValue
  }

  private func weight(_ polytope: QuantityPolytope, _ task: Int) -> Double {
    guard let variable = polytope.variables[task] else { return 0 }
    let bounds = polytope.program.variables[variable.index]
    return (1 + Double(task) * 1e-6) / max(1, min(bounds.upper, 1e9) - bounds.lower)
  }

  @Test(arguments: 0..<12)
  func `no point that agrees is nearer, whole or part by part`(seed: UInt64) throws {
    let dataSet = try Small.shipped()
    let workload: Workload = seed % 2 == 0 ? .fte : .cases
    let polytope = QuantityPolytope(workload, of: dataSet)
    var random = SplitMix64(seed: seed)
    var best = polytope.best
    for task in polytope.tasks where Bool.random(using: &random) {
      guard let range = dataSet.tasks[task][workload]?.interval else { continue }
      best[task] = Double.random(in: range.low...max(range.low, range.high), using: &random)
    }
    let nearest = try polytope.nearest(to: best, solver)
    #expect(polytope.holds(nearest))
    let distance = polytope.tasks.reduce(0) {
      $0 + weight(polytope, $1) * abs(nearest[$1] - best[$1])
    }
    #expect(isClose(distance, try leastDistance(polytope, best)))
    let parts = ReestimatedQuantities(
      polytope,
      reconciled: try polytope.reconciledBest(solver)
    )
    let joined = try parts.nearest(to: best, solver)
    #expect(zip(joined, nearest).allSatisfy { isClose($0, $1) })
  }
}

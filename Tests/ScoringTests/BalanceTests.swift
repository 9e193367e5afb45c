// SPDX-License-Identifier: GPL-3.0-or-later
import GLPKSolver
import LinearProgramming
import OrganizationModel
import TestSupport
import Testing

@testable import Scoring

@Suite struct `Committee balance` {
  @Test func `equal shares give 100, one committee with all gives 0`() {
    #expect(Balance.score([0.25, 0.25, 0.25, 0.25]) == 100)
    #expect(isClose(Balance.score([1, 0, 0]), 0))
    #expect(isClose(Balance.effectiveNumber([0.5, 0.5, 0]), 2))
  }

  /// Without published totals over several tasks the polytope is a box, and the Hoover index, a
  /// quasi-convex function of the cases, is greatest at a corner of it.
  private func boxed() throws -> DataSet {
    var dataSet = try Small.template()
    dataSet.aggregates = []
    return dataSet
  }

  private func corners(_ dataSet: DataSet) -> [[Double]] {
    Small.product(
      dataSet.tasks.map { task in
        task.cases.map { $0.low == $0.high ? [$0.low] : [$0.low, $0.high] } ?? [0]
      }
    )
  }

  private func score(_ cases: [Double], _ plan: Plan) -> Double {
    let total = cases.reduce(0, +)
    return Balance.score(
      plan.places.map { place in
        cases.indices.reduce(0) { plan.home[$1] == place ? $0 + cases[$1] : $0 } / total
      }
    )
  }

  @Test func `the least score is that of the worst corner`() throws {
    let dataSet = try boxed()
    let solver = VerifyingSolver(GLPKSolver())
    let polytope = QuantityPolytope(.cases, of: dataSet)
    for plan in Small.plans(dataSet) {
      var bounds = try BalanceBounds(plan, polytopes: [(polytope, 1)], solver)
      let worst = corners(dataSet).map { score($0, plan) }.min() ?? 0
      #expect(isClose(try bounds.score(solver).low, worst), "\(plan.id)")
    }
  }

  @Test(arguments: 0..<20)
  func `no sample of cases leaves the bounds of scores and differences`(seed: UInt64) throws {
    let dataSet = try boxed()
    var random = SplitMix64(seed: seed)
    let solver = VerifyingSolver(GLPKSolver())
    let polytopes = [(polytope: QuantityPolytope(.cases, of: dataSet), weight: 1.0)]
    let plans = Small.plans(dataSet)
    let plan = try #require(plans.randomElement(using: &random))
    let other = try #require(plans.randomElement(using: &random))
    var first = try BalanceBounds(plan, polytopes: polytopes, solver)
    var second = try BalanceBounds(other, polytopes: polytopes, solver)
    let difference = try first.difference(to: &second, solver)
    let range = try first.score(solver)
    for _ in 0..<200 {
      let cases = dataSet.tasks.map { task in
        task.cases.map { Double.random(in: $0.low...max($0.low, $0.high), using: &random) } ?? 0
      }
      let (here, there) = (score(cases, plan), score(cases, other))
      #expect(range.contains(here, tolerance: 1e-6))
      #expect(difference.contains(here - there, tolerance: 1e-6))
    }
  }

  @Test func `the difference of a plan to itself is 0`() throws {
    let dataSet = try Small.template()
    let solver = VerifyingSolver(GLPKSolver())
    let polytopes = [(polytope: QuantityPolytope(.cases, of: dataSet), weight: 1.0)]
    let plan = try dataSet.apply(Combination(parsing: "2.1", in: dataSet))
    var first = try BalanceBounds(plan, polytopes: polytopes, solver)
    var second = first
    let difference = try first.difference(to: &second, solver)
    #expect(abs(difference.low) < 1e-6 && abs(difference.high) < 1e-6)
  }

  @Test func `a composite lies between its parts at the best estimates`() throws {
    let dataSet = try Small.template()
    let composite = try #require(WorkloadMeasure([(.cases, 2), (.fte, 1)]))
    let solver = VerifyingSolver(GLPKSolver())
    func shares(_ measure: WorkloadMeasure) throws -> [Double] {
      try Scorer(dataSet, solver: solver, measure: measure).points.shares(dataSet.baseline)
    }
    let (cases, fte, both) = (
      try shares(.cases), try shares(WorkloadMeasure(.fte)), try shares(composite)
    )
    for index in both.indices {
      #expect(isClose(both[index], (2 * cases[index] + fte[index]) / 3))
    }
    #expect(isClose(both.reduce(0, +), 1))
  }

  @Test func `a measure that is not known for every task is refused`() throws {
    let dataSet = try Small.template()
    #expect(throws: ScoringError.self) {
      try Scorer(
        dataSet,
        solver: VerifyingSolver(GLPKSolver()),
        measure: WorkloadMeasure(.budget)
      )
    }
  }
}

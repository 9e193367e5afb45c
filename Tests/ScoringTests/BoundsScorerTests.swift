// SPDX-License-Identifier: GPL-3.0-or-later
import GLPKSolver
import LinearProgramming
import OrganizationModel
import TestSupport
import Testing

@testable import Scoring

/// The fast bounds against the programs of one variable a task and interface.
@Suite struct `Bounds of many plans` {
  /// Equal to 1e-9 of the numbers that the answers are made of.
  private func isEqual(_ one: Double, _ other: Double, scale: Double) -> Bool {
    abs(one - other) <= 1e-9 * max(scale, abs(one), abs(other))
  }

  private func compare(
    _ bounds: PlanBounds,
    _ score: PlanScore,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for criterion in Criterion.allCases {
      guard let band = score.criteria[criterion] else { continue }
      // A band is moved to its best estimate where rounding leaves that outside.
      let range = bounds[criterion]
      let scale = criterion == .efficiency ? 1_000.0 : 100.0
      #expect(
        isEqual(min(range.low, band.best), band.lower, scale: scale)
          && isEqual(max(range.high, band.best), band.upper, scale: scale),
        "\(score.plan.id) \(criterion): \(range) and \(band)",
        sourceLocation: sourceLocation
      )
    }
  }

  private func randomPlans(_ dataSet: DataSet, count: Int, seed: Int) -> [Plan] {
    var generator = SplitMix64(seed: seed)
    var plans: [Plan] = []
    while plans.count < count {
      let scenarios = dataSet.areas.compactMap { area in
        ([nil] + area.scenarios.map { Optional($0) }).randomElement(using: &generator) ?? nil
      }
      let combination = Combination(id: "plan-\(plans.count)", scenarios: scenarios)
      guard var plan = try? dataSet.apply(combination) else { continue }
      // Every third plan has tasks moved on their own as well.
      if plans.count % 3 == 2 {
        let moves = (0..<4).map { place in
          TaskMove(
            task: 20 * place + Int.random(in: 0..<20, using: &generator),
            to: plan.places.randomElement(using: &generator) ?? 0
          )
        }
        plan = (try? dataSet.move(moves, in: plan)) ?? plan
      }
      plans.append(plan)
    }
    return plans
  }

  @Test(arguments: [1, 2, 3])
  func `random plans have the bounds of the whole programs`(seed: Int) throws {
    let dataSet = try Small.shipped()
    let scorer = try Small.scorer(dataSet)
    let plans = [dataSet.baseline] + randomPlans(dataSet, count: 6, seed: seed)
    var bounds = BoundsScorer(scorer)
    for (plan, score) in zip(plans, try scorer.scores(of: plans)) {
      compare(try bounds.bounds(of: plan), score)
    }
  }

  @Test(arguments: [Workload.fte, .budget])
  func `other measures of work have the bounds of the whole programs`(workload: Workload) throws {
    let dataSet = try Small.shipped()
    let measures = [
      WorkloadMeasure(workload), try #require(WorkloadMeasure([(.cases, 2), (workload, 1)])),
    ]
    for measure in measures {
      let scorer = try Scorer(dataSet, solver: VerifyingSolver(GLPKSolver()), measure: measure)
      let plans = randomPlans(dataSet, count: 2, seed: 4)
      var bounds = BoundsScorer(scorer)
      for (plan, score) in zip(plans, try scorer.scores(of: plans)) {
        compare(try bounds.bounds(of: plan), score)
      }
    }
  }

  @Test func `a small organisation has them for every plan`() throws {
    let dataSet = try Small.template()
    let scorer = try Small.scorer(dataSet)
    let plans = Small.plans(dataSet)
    var bounds = BoundsScorer(scorer)
    for (plan, score) in zip(plans, try scorer.scores(of: plans)) {
      compare(try bounds.bounds(of: plan), score)
    }
  }

  @Test func `other values of assumptions move both alike`() throws {
    let dataSet = try Small.shipped().assuming([
      "drawback-discount": .known(0.8), "coordination-credit": .known(0.2),
      "weight-moderate": AssumedValue(Interval(1, 12), best: 3),
      "realization": .known(0.7), "cost-per-fte": .known(0.6),
    ])
    let scorer = try Small.scorer(dataSet)
    let plans = randomPlans(dataSet, count: 3, seed: 9)
    var bounds = BoundsScorer(scorer)
    for (plan, score) in zip(plans, try scorer.scores(of: plans)) {
      compare(try bounds.bounds(of: plan), score)
    }
  }

  @Test func `bounds do not depend on the plans before`() throws {
    let dataSet = try Small.shipped()
    let scorer = try Small.scorer(dataSet)
    let plans = randomPlans(dataSet, count: 12, seed: 5)
    var forwards = BoundsScorer(scorer)
    var backwards = BoundsScorer(scorer)
    let first = try plans.map { try forwards.bounds(of: $0) }
    let second = try plans.reversed().map { try backwards.bounds(of: $0) }
    #expect(first == second.reversed())
    for (plan, bounds) in zip(plans, first) {
      var fresh = BoundsScorer(scorer)
      #expect(try fresh.bounds(of: plan) == bounds)
    }
  }

  @Test func `components multiply to the polytope that they come from`() throws {
    let polytope = QuantityPolytope(.fte, of: try Small.shipped())
    let parts = polytope.components()
    #expect(parts.flatMap(\.tasks).sorted() == polytope.tasks)
    #expect(
      parts.reduce(0) { $0 + $1.program.constraints.count }
        == polytope.program.constraints.count
    )
    #expect(parts.count > 10)
  }
}

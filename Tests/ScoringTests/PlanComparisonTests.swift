// SPDX-License-Identifier: GPL-3.0-or-later
import GLPKSolver
import LinearProgramming
import OrganizationModel
import TestSupport
import Testing

@testable import Scoring

/// Plans computed together against plans on their own and the programs of one variable a task.
@Suite struct `Plans together` {
  private func expectClose(_ band: Band?, _ other: Band?, _ what: String) {
    guard let band, let other else { return #expect(Bool(false), "\(what)") }
    #expect(isClose(band.best, other.best), "\(what)")
    #expect(isClose(band.lower, other.lower) && isClose(band.upper, other.upper), "\(what)")
  }

  private func check(_ plans: [Plan], _ scorer: Scorer<VerifyingSolver<GLPKSolver>>) throws {
    let comparison = try scorer.comparison(of: plans)
    for (score, other) in zip(comparison.scores, try scorer.scores(of: plans)) {
      let id = score.plan.id
      #expect(id == other.plan.id)
      for criterion in Criterion.allCases {
        expectClose(score.criteria[criterion], other.criteria[criterion], "\(id) \(criterion)")
        expectClose(
          score.differences[criterion]?.band,
          other.differences[criterion]?.band,
          "\(id) \(criterion) to today"
        )
        #expect(score.differences[criterion]?.verdict == other.differences[criterion]?.verdict)
      }
      for (share, expected) in zip(score.shares, other.shares) {
        #expect(share.place == expected.place)
        expectClose(share.share, expected.share, "\(id) share")
      }
      expectClose(score.movedFTE, other.movedFTE, "\(id) moved")
      #expect(score.moved.map(\.tasks) == other.moved.map(\.tasks))
      for (flow, expected) in zip(score.moved, other.moved) {
        expectClose(flow.fte, expected.fte, "\(id) flow")
      }
      #expect(score.efficiency == other.efficiency)
    }
    try checkDifferences(plans, comparison.differences, scorer)
  }

  /// Holds differences against the whole programs of each pair.
  private func checkDifferences(
    _ plans: [Plan],
    _ differences: DifferenceBounds,
    _ scorer: Scorer<VerifyingSolver<GLPKSolver>>
  ) throws {
    var balance = scorer.balanceDifferences(plans)
    var efficiency = scorer.efficiencyDifferences(plans)
    let least: [Criterion: [Double]] = [
      .balance: try balance.leastOfAll(count: plans.count, scorer.solver),
      .efficiency: try efficiency.leastOfAll(count: plans.count, scorer.solver),
    ]
    for (criterion, values) in least {
      for first in plans.indices {
        for second in plans.indices {
          let value = values[first * plans.count + second]
          #expect(
            isClose(differences[first, second, criterion].low, value),
            "\(plans[first].id) less \(plans[second].id) \(criterion)"
          )
        }
      }
    }
  }

  @Test(arguments: [WorkloadMeasure.cases, WorkloadMeasure(.fte), WorkloadMeasure(.budget)])
  func `shipped plans have the numbers of the whole programs`(measure: WorkloadMeasure) throws {
    let dataSet = try Small.shipped()
    let scorer = try Scorer(dataSet, solver: VerifyingSolver(GLPKSolver()), measure: measure)
    let ids = ["today", "model-1", "model-2", "12.1", "5.1", "3.1"]
    try check(
      try ids.map { try dataSet.apply(Combination(parsing: $0, in: dataSet)) },
      scorer
    )
  }

  @Test func `a composite measure has them too, and plans without today`() throws {
    let dataSet = try Small.shipped()
    let measure = try #require(WorkloadMeasure([(.cases, 2), (.budget, 1)]))
    let scorer = try Scorer(dataSet, solver: VerifyingSolver(GLPKSolver()), measure: measure)
    let ids = ["model-3", "6.1+8.1"]
    try check(
      try ids.map { try dataSet.apply(Combination(parsing: $0, in: dataSet)) },
      scorer
    )
  }

  @Test func `every plan of a small organisation has them`() throws {
    let dataSet = try Small.template()
    for measure in [WorkloadMeasure.cases, WorkloadMeasure(.fte)] {
      let scorer = try Scorer(dataSet, solver: VerifyingSolver(GLPKSolver()), measure: measure)
      try check(Small.plans(dataSet), scorer)
    }
  }
}

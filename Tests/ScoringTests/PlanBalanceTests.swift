// SPDX-License-Identifier: GPL-3.0-or-later
import GLPKSolver
import LinearProgramming
import OrganizationModel
import Scoring
import Testing

/// Balances by small programs against those of one variable a task.
@Suite struct `Balance by other measures` {
  @Test(arguments: [Workload.cases, .fte, .budget])
  func `balances are those of the scores`(workload: Workload) throws {
    let dataSet = try Small.shipped()
    let measured = try Small.scorer(dataSet).measuring(by: WorkloadMeasure(workload))
    let scorer = try Scorer(
      dataSet,
      solver: VerifyingSolver(GLPKSolver()),
      measure: WorkloadMeasure(workload)
    )
    var plans = try dataSet.defaultPlans.map {
      try dataSet.apply(Combination(parsing: $0, in: dataSet))
    }
    plans.insert(dataSet.baseline, at: 0)
    for (balance, score) in zip(try measured.balances(of: plans), try scorer.scores(of: plans)) {
      let (expected, difference) = (
        try #require(score.criteria[.balance]), try #require(score.differences[.balance])
      )
      expectClose(balance.score, expected)
      expectClose(balance.difference.band, difference.band)
      #expect(balance.difference.verdict == difference.verdict)
      #expect(balance.shares.map(\.place) == score.shares.map(\.place))
      for (share, other) in zip(balance.shares, score.shares) {
        expectClose(share.share, other.share)
      }
    }
  }

  private func expectClose(_ band: Band, _ other: Band) {
    #expect(isClose(band.best, other.best))
    #expect(isClose(band.lower, other.lower) && isClose(band.upper, other.upper))
  }
}

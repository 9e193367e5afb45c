// SPDX-License-Identifier: GPL-3.0-or-later
import GLPKSolver
import LinearProgramming
import OrganizationModel
import Testing

@testable import Scoring

/// The amounts that efficiency consists of against every corner of parameters and FTE.
@Suite struct `Efficiency bands` {
  private typealias Amount = @Sendable (EfficiencySummary) -> Double

  private static let amounts: [(band: @Sendable (EfficiencyBands) -> Band, amount: Amount)] = [
    ({ $0.netPresentValueWithoutGains }, { $0.netPresentValueWithoutGains }),
    ({ $0.yearlyGain }, { $0.yearlyGain }),
    ({ $0.yearlyRunning }, { $0.yearlyRunning }),
    ({ $0.oneOffCost }, { $0.oneOffCost }),
  ]

  /// Summaries at every choice of ends, coordination of all classes together.
  private func corners(_ plan: Plan, _ dataSet: DataSet) -> [EfficiencySummary] {
    let profile = EfficiencyProfile(plan, in: dataSet)
    let discounting = Discounting(dataSet.parameters)
    let parameters = dataSet.parameters
    func ends(_ quantity: Quantity) -> [Double] { [quantity.low, quantity.high] }
    let lists =
      dataSet.functions.map { ends($0.saving) }
      + [
        parameters.realization, parameters.costPerFTE, parameters.shareOfYearLost,
        parameters.startupCost,
      ].map(ends) + [[0, 1]]
    let staff = Small.product(dataSet.tasks.map { Array(Set([$0.fte.low, $0.fte.high])) })
    let count = dataSet.functions.count
    return Small.product(lists).flatMap { corner in
      var values = EfficiencyParameters(dataSet) { corner[count + 4] == 0 ? $0.low : $0.high }
      values.savings = Array(corner.prefix(count))
      values.realization = corner[count]
      values.costPerFTE = corner[count + 1]
      values.shareOfYearLost = corner[count + 2]
      values.startupCost = corner[count + 3]
      return staff.map { profile.summary(values, fte: $0, discounting, in: dataSet) }
    }
  }

  @Test func `bands are those of all corners`() throws {
    var dataSet = try Small.template()
    dataSet.aggregates = []
    let scorer = try Small.scorer(dataSet)
    for plan in Small.plans(dataSet) {
      let bands = try scorer.efficiencyBands(of: plan)
      let summaries = corners(plan, dataSet)
      for (band, amount) in Self.amounts {
        let values = summaries.map(amount)
        let (found, low, high) = (band(bands), values.min() ?? 0, values.max() ?? 0)
        #expect(isClose(found.lower, low) && isClose(found.upper, high), "\(plan.id)")
      }
    }
  }

  @Test func `best estimates are those of the summary, inside of the bands`() throws {
    let dataSet = try Small.shipped()
    let scorer = try Small.scorer(dataSet)
    let plans = try (dataSet.scenarios.map(\.id) + dataSet.defaultPlans).map {
      try dataSet.apply(Combination(parsing: $0, in: dataSet))
    }
    for score in try scorer.scores(of: plans) {
      let bands = try scorer.efficiencyBands(of: score.plan)
      for (band, amount) in Self.amounts {
        #expect(isClose(band(bands).best, amount(score.efficiency)), "\(score.plan.id)")
      }
      // What is left without gains lies no higher than the whole, at either end.
      let whole = try #require(score.criteria[.efficiency])
      #expect(bands.netPresentValueWithoutGains.lower <= whole.lower + 1e-6)
      #expect(bands.netPresentValueWithoutGains.upper <= whole.upper + 1e-6)
    }
  }

  @Test func `today earns and costs nothing`() throws {
    let dataSet = try Small.template()
    let bands = try Small.scorer(dataSet).efficiencyBands(of: dataSet.baseline)
    for (band, _) in Self.amounts { #expect(band(bands) == Band(0)) }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import GLPKSolver
import LinearProgramming
import OrganizationModel
import Testing

@testable import Scoring

@Suite struct `Efficiency` {
  /// Every corner of parameters and FTE, without any argument about signs.
  private func enumerated(_ plan: Plan, minus other: Plan?, _ dataSet: DataSet) -> Interval {
    let parameters = dataSet.parameters
    let discounting = Discounting(parameters)
    let profile = EfficiencyProfile(plan, in: dataSet)
    let second = other.map { EfficiencyProfile($0, in: dataSet) }
    func ends(_ quantity: Quantity) -> [Double] { [quantity.low, quantity.high] }
    var lists = dataSet.functions.map { ends($0.saving) }
    lists += [
      parameters.realization, parameters.costPerFTE, parameters.shareOfYearLost,
      parameters.startupCost,
    ].map(ends)
    lists += Strength.allCases.compactMap { parameters.coordinationFTE[$0].map(ends) }
    let staff = Small.product(dataSet.tasks.map { Array(Set([$0.fte.low, $0.fte.high])) })
    var low = Double.infinity
    var high = -Double.infinity
    for corner in Small.product(lists) {
      var values = EfficiencyParameters(bestOf: dataSet)
      let count = dataSet.functions.count
      values.savings = Array(corner.prefix(count))
      values.realization = corner[count]
      values.costPerFTE = corner[count + 1]
      values.shareOfYearLost = corner[count + 2]
      values.startupCost = corner[count + 3]
      values.coordinationFTE = Array(corner.suffix(Strength.allCases.count))
      let one = profile.netPresentValue(values, discounting, in: dataSet)
      let two = second?.netPresentValue(values, discounting, in: dataSet)
      for fte in staff {
        func value(_ terms: (coefficients: [Int: Double], constant: Double)) -> Double {
          terms.coefficients.reduce(terms.constant) { $0 + $1.value * fte[$1.key] }
        }
        let difference = value(one) - (two.map(value) ?? 0)
        low = min(low, difference)
        high = max(high, difference)
      }
    }
    return Interval(low, high)
  }

  private func boxed() throws -> DataSet {
    var dataSet = try Small.template()
    dataSet.aggregates = []
    return dataSet
  }

  @Test(arguments: ["1.1", "2.1", "1.1+2.1"])
  func `bounds are those of all corners`(id: String) throws {
    let dataSet = try boxed()
    let plan = try dataSet.apply(Combination(parsing: id, in: dataSet))
    var bounds = EfficiencyBounds(dataSet, polytope: QuantityPolytope(.fte, of: dataSet))
    let found = try bounds.bounds(
      EfficiencyProfile(plan, in: dataSet),
      named: id,
      VerifyingSolver(GLPKSolver())
    )
    let expected = enumerated(plan, minus: nil, dataSet)
    #expect(isClose(found.low, expected.low) && isClose(found.high, expected.high))
  }

  @Test func `bounds of a difference are those of all corners`() throws {
    let dataSet = try boxed()
    let plan = try dataSet.apply(Combination(parsing: "1.1", in: dataSet))
    let other = try dataSet.apply(Combination(parsing: "2.1", in: dataSet))
    var bounds = EfficiencyBounds(dataSet, polytope: QuantityPolytope(.fte, of: dataSet))
    let found = try bounds.bounds(
      EfficiencyProfile(plan, in: dataSet),
      minus: EfficiencyProfile(other, in: dataSet),
      named: "difference",
      VerifyingSolver(GLPKSolver())
    )
    let expected = enumerated(plan, minus: other, dataSet)
    #expect(isClose(found.low, expected.low) && isClose(found.high, expected.high))
  }

  @Test func `a hand-worked case`() throws {
    // Libraries 60 and school libraries 25 FTE come together: 5 % of 85 FTE at 0.6 million, 75 %
    // realised, phased in over 3 of 10 years at 3.5 %; 25 FTE lose a tenth of a year; one moderate
    // interface, school library and lessons, is newly cut: 0.2 FTE a year.
    let dataSet = try Small.template()
    let plan = try dataSet.apply(Combination(parsing: "1.1", in: dataSet))
    var gain = 0.0
    var running = 0.0
    var factor = 1.0
    for year in 1...10 {
      factor /= 1.035
      gain += min(1, Double(year) / 3) * factor
      running += factor
    }
    let staff = try Small.scorer(dataSet).fte
    let libraries = staff[try #require(dataSet.taskIndex["libraries"])]
    let schools = staff[try #require(dataSet.taskIndex["school-libraries"])]
    #expect(isClose(libraries + schools, 85))
    let expected =
      0.05 * (libraries + schools) * 0.6 * 0.75 * gain - 0.2 * 0.6 * running
      - schools * 0.1 * 0.6
    #expect(isClose(try Small.scorer(dataSet).points.score(plan).efficiency, expected))
  }

  @Test func `the value at a break-even value is 0`() throws {
    let dataSet = try Small.template()
    let plan = try dataSet.apply(Combination(parsing: "1.1", in: dataSet))
    let scorer = try Small.scorer(dataSet)
    let score = try #require(try scorer.scores(of: [plan]).first)
    let profile = EfficiencyProfile(plan, in: dataSet)
    let discounting = Discounting(dataSet.parameters)
    let lost = try #require(
      score.efficiency.breakEvens.first { $0.parameter == .shareOfYearLost }?.value
    )
    var values = EfficiencyParameters(bestOf: dataSet)
    values.shareOfYearLost = lost
    let there = profile.summary(values, fte: scorer.fte, discounting, in: dataSet)
    #expect(abs(there.netPresentValue) < 1e-9)
    values.shareOfYearLost = lost * (1 + 1e-6)
    #expect(profile.summary(values, fte: scorer.fte, discounting, in: dataSet).netPresentValue < 0)
    values.shareOfYearLost = lost * (1 - 1e-6)
    #expect(profile.summary(values, fte: scorer.fte, discounting, in: dataSet).netPresentValue > 0)
  }

  @Test func `without gains nothing is paid back`() throws {
    let dataSet = try Small.template()
    let plan = try dataSet.apply(Combination(parsing: "2.1", in: dataSet))
    let score = try #require(try Small.scorer(dataSet).scores(of: [plan]).first)
    #expect(score.efficiency.paybackYear == nil)
    #expect(score.efficiency.netPresentValue < 0)
    #expect(
      isClose(score.efficiency.netPresentValue, score.efficiency.netPresentValueWithoutGains)
    )
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import GLPKSolver
import LinearProgramming
import OrganizationModel
import TestSupport
import Testing

@testable import Scoring

/// The groups of terms of the net present value against every corner of what they depend on.
@Suite struct `Money terms` {
  /// The amount of a group at one choice of parameters and FTE, written down anew.
  private func amount(
    _ kind: MoneyTerm.Kind,
    _ plan: Plan,
    _ values: EfficiencyParameters,
    _ fte: [Double],
    _ dataSet: DataSet
  ) -> Double {
    let baseline = dataSet.baseline
    let (annuity, ramped) = annuities(dataSet)
    switch kind {
    case .function(let index):
      let tasks = dataSet.functions[index].tasks
      let before = Set(tasks.map { baseline.home[$0] }).count
      let after = Set(tasks.map { plan.home[$0] }).count
      let part = Double(before - after) / Double(max(1, before - 1))
      let yearly = values.savings[index] / 100 * tasks.reduce(0) { $0 + fte[$1] } * part
      return yearly * (part > 0 ? values.realization : 1) * values.costPerFTE * ramped
    case .coordination:
      let staff = dataSet.interfaces.enumerated().reduce(0.0) { sum, entry in
        let more =
          dataSet.cutPairs(of: entry.offset, in: plan)
          - dataSet.cutPairs(of: entry.offset, in: baseline)
        let part = Double(max(0, more)) / Double(entry.element.pairs.count)
        return sum + part * values.coordinationFTE[entry.element.strength.rank]
      }
      return -staff * values.costPerFTE * annuity
    case .transfer:
      let moved = dataSet.tasks.indices.filter { dataSet.isMoved(task: $0, in: plan) }
      return -moved.reduce(0) { $0 + fte[$1] } * values.shareOfYearLost * values.costPerFTE
    case .startup:
      return -Double(dataSet.newDepartments(in: plan).count) * values.startupCost
    }
  }

  /// The value today of a krone a year, and of one that is phased in.
  private func annuities(_ dataSet: DataSet) -> (flat: Double, ramped: Double) {
    let parameters = dataSet.parameters
    var (flat, ramped, factor) = (0.0, 0.0, 1.0)
    for year in 1...parameters.horizonYears {
      factor /= 1 + parameters.discountRate.best / 100
      flat += factor
      ramped += factor * min(1, Double(year) / Double(parameters.rampYears))
    }
    return (flat, ramped)
  }

  /// Every choice of low and high ends of the parameters, those of one kind together.
  private func corners(_ dataSet: DataSet) -> [EfficiencyParameters] {
    let ends = [
      EfficiencyParameters(dataSet) { $0.low }, EfficiencyParameters(dataSet) { $0.high },
    ]
    return (0..<64).map { choice in
      func end(_ bit: Int) -> EfficiencyParameters { ends[choice >> bit & 1] }
      var values = end(0)
      values.realization = end(1).realization
      values.costPerFTE = end(2).costPerFTE
      values.shareOfYearLost = end(3).shareOfYearLost
      values.startupCost = end(4).startupCost
      values.coordinationFTE = end(5).coordinationFTE
      return values
    }
  }

  @Test func `bands are those of all corners`() throws {
    var dataSet = try Small.template()
    dataSet.aggregates = []
    let plans = Small.plans(dataSet)
    let staff = Small.product(dataSet.tasks.map { Array(Set([$0.fte.low, $0.fte.high])) })
    var kinds: Set<MoneyTerm.Kind> = []
    for (plan, terms) in zip(plans, try Small.scorer(dataSet).moneyTerms(of: plans)) {
      for term in terms {
        kinds.insert(term.kind)
        var (low, high) = (Double.infinity, -Double.infinity)
        for values in corners(dataSet) {
          for fte in staff {
            let amount = amount(term.kind, plan, values, fte, dataSet)
            (low, high) = (min(low, amount), max(high, amount))
          }
        }
        #expect(isClose(term.amount.lower, low) && isClose(term.amount.upper, high))
      }
    }
    #expect(kinds.contains(.transfer) && kinds.contains(.coordination))
    #expect(kinds.contains(.function(0)))
  }

  @Test func `published totals narrow the sums of FTE`() throws {
    let dataSet = try Small.template()
    let scorer = try Small.scorer(dataSet)
    let plans = Small.plans(dataSet)
    for (plan, terms) in zip(plans, try scorer.moneyTerms(of: plans)) {
      guard let transfer = terms.first(where: { $0.kind == .transfer }) else { continue }
      let moved = try scorer.movedWork(plan).total
      let parameters = dataSet.parameters
      let least = moved.upper * parameters.shareOfYearLost.high * parameters.costPerFTE.high
      let most = moved.lower * parameters.shareOfYearLost.low * parameters.costPerFTE.low
      #expect(isClose(transfer.amount.lower, -least) && isClose(transfer.amount.upper, -most))
    }
  }

  @Test func `terms sum to the value, and their bands hold its band`() throws {
    for dataSet in [try Small.template(), try Small.shipped()] {
      let scorer = try Small.scorer(dataSet)
      var plans = [dataSet.baseline]
      plans += try dataSet.scenarios.prefix(12).map {
        try dataSet.apply(Combination(parsing: $0.id, in: dataSet))
      }
      plans += try dataSet.defaultPlans.map {
        try dataSet.apply(Combination(parsing: $0, in: dataSet))
      }
      let terms = try scorer.moneyTerms(of: plans)
      for (score, terms) in zip(try scorer.scores(of: plans), terms) {
        let value = try #require(score.criteria[.efficiency])
        #expect(isClose(terms.reduce(0) { $0 + $1.amount.best }, value.best))
        let (lower, upper) = (
          terms.reduce(0) { $0 + $1.amount.lower }, terms.reduce(0) { $0 + $1.amount.upper }
        )
        #expect(lower <= value.lower + 1e-6 && value.upper <= upper + 1e-6)
        #expect(Set(terms.map(\.kind)).count == terms.count)
      }
      #expect(terms[0].isEmpty)
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming
public import OrganizationModel

/// Everything that is computed of several plans together.
public struct PlanComparison: Sendable {
  /// The scores, in the order of the plans.
  public var scores: [PlanScore]
  /// The bounds of the differences between each two plans.
  public var differences: DifferenceBounds
}

extension Scorer {
  /// Returns the scores of plans and the bounds of the differences between each two of them.
  ///
  /// The numbers are those of ``scores(of:)`` and ``differenceBounds(of:in:)``, found from what the
  /// plans have in common: coherence without programs where the data set allows, balance by programs
  /// with few variables, efficiency component by component.
  ///
  /// - Parameter plans: The plans.
  /// - Returns: The scores and the differences.
  /// - Throws: ``ScoringError`` when the solver fails.
  public func comparison(of plans: [Plan]) throws(ScoringError) -> PlanComparison {
    // Today is compared with in any case.
    let today = plans.firstIndex(where: isToday) ?? plans.count
    let all = today < plans.count ? plans : plans + [dataSet.baseline]
    var coherence = CoherenceDifferences(all, in: dataSet)
    var balance = try balanceComparison(all)
    var efficiency = EfficiencyRange(ftePolytope, dataSet)
    var differences = DifferenceBounds(count: all.count)
    differences.set(.coherence, least: try coherence.leastOfAll(count: all.count, solver))
    differences.set(.balance, least: try balance.leastOfAll(solver))
    differences.set(.efficiency, least: try efficiency.leastOfAll(all, solver))
    let moved = try movedWork(plans, named: "plans")
    let whole = CoherenceScores(dataSet)
    var scores: [PlanScore] = []
    for (index, plan) in plans.enumerated() {
      let ranges: [Criterion: Interval] = [
        .coherence: try whole.bounds(plan, solver),
        .balance: try balance.score(index, solver),
        .efficiency: try efficiency.bounds(plan, solver),
      ]
      let changes = Dictionary(
        uniqueKeysWithValues: Criterion.allCases.map { ($0, differences[index, today, $0]) }
      )
      scores.append(
        score(
          of: plan,
          ranges,
          changes,
          shares: balance.shareBounds(index),
          moved: moved[index]
        )
      )
    }
    return PlanComparison(scores: scores, differences: differences.prefix(plans.count))
  }

  /// Balance of several plans, by the measure in use.
  func balanceComparison(_ plans: [Plan]) throws(ScoringError) -> BalanceComparison {
    try BalanceComparison(plans, polytopes(tellingApart: plans), solver)
  }
}

extension BalanceComparison {
  /// Returns the least difference of every ordered pair, row by row.
  mutating func leastOfAll(_ solver: some LinearSolver) throws(ScoringError) -> [Double] {
    var values: [Double] = []
    for first in 0..<count {
      for second in 0..<count {
        values.append(first == second ? 0 : try leastDifference(first, second, solver).value)
      }
    }
    return values
  }
}

extension EfficiencyRange {
  /// Returns the least difference of every ordered pair of plans, row by row.
  mutating func leastOfAll(
    _ plans: [Plan],
    _ solver: some LinearSolver
  ) throws(ScoringError) -> [Double] {
    let profiles = plans.map(profile)
    var values = [Double](repeating: 0, count: plans.count * plans.count)
    for first in plans.indices {
      for second in 0..<first where profiles[first] != profiles[second] {
        let range = try bounds(profiles[first], minus: profiles[second], solver)
        values[first * plans.count + second] = range.low
        values[second * plans.count + first] = -range.high
      }
    }
    return values
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming
public import OrganizationModel

/// The balance of work under a plan, compared with today.
public struct PlanBalance: Hashable, Sendable {
  /// The score, 0 to 100.
  public var score: Band
  /// The score less that of today, over the same workloads.
  public var difference: Difference
  /// Each committee's share of the work, in the order of the plan's places.
  public var shares: [CommitteeShare]
}

extension Scorer {
  /// Returns the balance of work under each plan.
  ///
  /// The numbers are those of ``scores(of:)``. Tasks that neither a plan nor the published figures
  /// tell apart share a variable, so the programs are small.
  ///
  /// - Parameter plans: The plans.
  /// - Returns: One balance for each plan, in the order of the plans.
  /// - Throws: ``ScoringError`` when the solver fails.
  public func balances(of plans: [Plan]) throws(ScoringError) -> [PlanBalance] {
    let all = [dataSet.baseline] + plans
    var comparison = try BalanceComparison(
      all,
      polytopes(tellingApart: all),
      withFirstOnly: true,
      solver
    )
    let scoreToday = points.balance(all[0])
    var results: [PlanBalance] = []
    for (index, plan) in all.enumerated().dropFirst() {
      let range = try comparison.score(index, solver)
      let change = try comparison.difference(index, 0, solver)
      let best = points.balance(plan)
      results.append(
        PlanBalance(
          score: Band(best: best, lower: range.low, upper: range.high),
          difference: Difference(
            Band(best: best - scoreToday, lower: change.low, upper: change.high)
          ),
          shares: shares(of: plan, comparison.shareBounds(index))
        )
      )
    }
    return results
  }

  /// The committees' shares with their bands.
  func shares(of plan: Plan, _ bounds: [Interval]) -> [CommitteeShare] {
    let best = points.shares(plan)
    return plan.places.enumerated().map { index, place in
      CommitteeShare(
        place: place,
        share: Band(best: best[index], lower: bounds[index].low, upper: bounds[index].high)
      )
    }
  }

  /// The polytopes of the measure, with tasks merged that stand in one place under every plan and
  /// that no published figure tells apart.
  func polytopes(tellingApart plans: [Plan]) -> [(polytope: QuantityPolytope, weight: Double)] {
    var known: [[Int]: Int] = [:]
    let keys = dataSet.tasks.indices.map { task in
      let homes = plans.map { $0.home[task] }
      if let key = known[homes] { return key }
      let key = known.count
      known[homes] = key
      return key
    }
    return polytopes.map { polytope, weight in
      (QuantityClasses(polytope).merged(by: keys, keyCount: max(1, known.count)), weight)
    }
  }
}

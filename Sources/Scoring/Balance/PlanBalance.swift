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
    let baseline = dataSet.baseline
    let merged = polytopes(tellingApart: [baseline] + plans)
    var today = try BalanceBounds(baseline, polytopes: merged, solver)
    let scoreToday = points.balance(baseline)
    var results: [PlanBalance] = []
    for plan in plans {
      let isToday = plan.home == baseline.home
      var bounds = isToday ? today : try BalanceBounds(plan, polytopes: merged, solver)
      let range = try bounds.score(solver)
      let change = isToday ? Interval(0) : try bounds.difference(to: &today, solver)
      let best = points.balance(plan)
      results.append(
        PlanBalance(
          score: Band(best: best, lower: range.low, upper: range.high),
          difference: Difference(
            Band(best: best - scoreToday, lower: change.low, upper: change.high)
          ),
          shares: shares(of: plan, bounds)
        )
      )
    }
    return results
  }

  /// The committees' shares with their bands.
  func shares(of plan: Plan, _ bounds: BalanceBounds) -> [CommitteeShare] {
    let best = points.shares(plan)
    return plan.places.enumerated().map { index, place in
      let range = bounds.shareBounds[index]
      return CommitteeShare(
        place: place,
        share: Band(best: best[index], lower: range.low, upper: range.high)
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

// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming
internal import OrganizationModel

/// Proofs, without a program for the pair, that a plan is never less even than another one.
extension BalanceDifferences {
  /// Where the share of a committee lies for all consistent workloads.
  enum Side: Sendable {
    case aboveEqual, belowEqual, open
  }

  /// Returns the side of each place under each plan, and how many programs it took; plans share the
  /// places that they fill alike.
  func sides(
    _ solver: some LinearSolver
  ) throws(ScoringError) -> (sides: [[Side]], programCount: Int) {
    let fillings = plans.map { plan in
      plan.identity.indices.map { place in tasks.filter { plan.home[$0] == place } }
    }
    let distinct = Set(fillings.joined())
    let shares = try SetShares(fillings.flatMap { $0 }, polytopes, solver)
    let sides = zip(plans, fillings).map { plan, filling in
      let equal = 1 / Double(plan.places.count)
      return filling.map { members -> Side in
        let share = shares[members]
        return share.low >= equal - 1e-9
          ? .aboveEqual : share.high <= equal + 1e-9 ? .belowEqual : .open
      }
    }
    return (sides, 2 * distinct.count)
  }

  /// Whether every unit of work that the plans place differently brings the first plan nearer to
  /// equal shares, or at least no farther.
  ///
  /// From the second plan's place, work is taken: nearer where that committee has more than an equal
  /// share before and after, farther by at most as much otherwise. To the first plan's place it is
  /// given: nearer where that committee has less before and after. The two sum to nearer or equal
  /// when one of them is certain.
  func isNeverWorse(_ pair: PlanPair, _ sides: [[Side]]) -> Bool {
    let (first, second) = (plans[pair.first], plans[pair.second])
    guard first.places == second.places else { return false }
    return tasks.allSatisfy { task in
      let (to, from) = (first.home[task], second.home[task])
      return to == from
        || sides[pair.first][from] == .aboveEqual && sides[pair.second][from] == .aboveEqual
        || sides[pair.first][to] == .belowEqual && sides[pair.second][to] == .belowEqual
    }
  }
}

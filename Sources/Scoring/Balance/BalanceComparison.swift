// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming
internal import OrganizationModel

/// Committee balance of several plans, with differences over the same workloads.
///
/// The same optima as those of ``BalanceBounds`` on their own, from fewer programs: the least and
/// greatest share of every set of tasks that a plan makes a committee of, or that two plans place
/// differently, are found in one go; from the latter follows how far two plans can be apart when a set
/// of committees has more than an equal share, and few sets are left to solve.
struct BalanceComparison {
  private let plans: [Plan]
  /// For each plan the first one that places all work alike.
  private let same: [Int]
  private var bounds: [BalanceBounds]
  /// The share of the work that goes from a place of one plan to a place of another one.
  private var flows: [PlanPair: [Flow]] = [:]

  /// Work that two plans place differently.
  private struct Flow {
    var first: Int
    var second: Int
    var share: Interval
  }

  /// Prepares the comparison of each two plans, or of each with the first one.
  init(
    _ plans: [Plan],
    _ polytopes: [(polytope: QuantityPolytope, weight: Double)],
    withFirstOnly: Bool = false,
    _ solver: some LinearSolver
  ) throws(ScoringError) {
    self.plans = plans
    let tasks = Set(polytopes.flatMap(\.polytope.tasks)).sorted()
    same = plans.indices.map { index in
      plans.firstIndex { plan in
        plan.places == plans[index].places
          && tasks.allSatisfy { plan.home[$0] == plans[index].home[$0] }
      } ?? index
    }
    let distinct = Set(same).sorted()
    var pairs: [PlanPair] = []
    for second in distinct {
      for first in distinct where first < second && (!withFirstOnly || first == 0) {
        pairs.append(PlanPair(first: first, second: second))
      }
    }
    let moved = pairs.map { pair in
      Dictionary(
        grouping: tasks.filter { plans[pair.first].home[$0] != plans[pair.second].home[$0] }
      ) { task in
        PlanPair(first: plans[pair.first].home[task], second: plans[pair.second].home[task])
      }.sorted { ($0.key.first, $0.key.second) < ($1.key.first, $1.key.second) }
    }
    let fillings = plans.map { plan in
      plan.places.map { place in tasks.filter { plan.home[$0] == place } }
    }
    let shares = try SetShares(
      fillings.flatMap { $0 } + moved.flatMap { $0.map(\.value) },
      polytopes,
      solver
    )
    for (pair, groups) in zip(pairs, moved) {
      flows[pair] = groups.map { key, tasks in
        Flow(first: key.first, second: key.second, share: shares[tasks])
      }
    }
    bounds = []
    for index in plans.indices {
      if same[index] < index {
        bounds.append(bounds[same[index]])
      } else {
        bounds.append(
          try BalanceBounds(
            BalanceProgram(plans[index], polytopes),
            shareBounds: fillings[index].map { shares[$0] },
            solver
          )
        )
      }
    }
  }

  /// How many plans are compared.
  var count: Int { plans.count }

  /// The bounds of each committee's share, in the order of the plan's places.
  func shareBounds(_ plan: Int) -> [Interval] { bounds[plan].shareBounds }

  /// Returns the bounds of a plan's score.
  mutating func score(_ plan: Int, _ solver: some LinearSolver) throws(ScoringError) -> Interval {
    try bounds[plan].score(solver)
  }

  /// Returns the bounds of B(first) − B(second) over the same workloads.
  mutating func difference(
    _ first: Int,
    _ second: Int,
    _ solver: some LinearSolver
  ) throws(ScoringError) -> Interval {
    let low = try leastDifference(first, second, solver).value
    let high = -(try leastDifference(second, first, solver).value)
    return Interval(min(low, high), max(low, high))
  }

  /// Returns the least B(first) − B(second) over the same workloads, and where in the data it is; a
  /// difference below `limit` is enough, the search may stop there.
  mutating func leastDifference(
    _ first: Int,
    _ second: Int,
    enough limit: Double = -.infinity,
    _ solver: some LinearSolver
  ) throws(ScoringError) -> (value: Double, work: [BalanceBounds.Work]) {
    if same[first] == same[second] { return (0, []) }
    let greatest = distance(same[first], same[second])
    var (one, two) = (bounds[first], bounds[second])
    let answer = try one.leastDifference(
      to: &two,
      enough: limit,
      boundedBy: greatest,
      solver
    )
    bounds[second] = two
    return answer
  }

  /// Returns, for sets of committees of the first plan, a bound on how much less even than the second
  /// plan it can be in points when these have more than an equal share; nil when the plans have
  /// different numbers of committees.
  ///
  /// The second plan's Hoover index is not below `Σ_S' s' − |S'|/K` for whatever set S' of its
  /// committees. With S' made of the places of S, or what continues them, all that is left of
  /// `Σ_S s − Σ_S' s'` is work that the plans place differently.
  private func distance(_ first: Int, _ second: Int) -> ((UInt64) -> Double)? {
    let (one, two) = (plans[first], plans[second])
    guard one.places.count == two.places.count else { return nil }
    let isReversed = first > second
    let pair =
      isReversed
      ? PlanPair(first: second, second: first) : PlanPair(first: first, second: second)
    guard let flows = flows[pair] else { return nil }
    let points = bounds[first].points
    let equal = 1 / Double(one.places.count)
    return { members in
      let set = one.places.indices.filter { members >> UInt64($0) & 1 == 1 }.map { one.places[$0] }
      let lost = Set(set.filter { !two.places.contains($0) }.map { one.identity[$0] })
      let other = two.places.filter { place in
        one.places.contains(place)
          ? set.contains(place) : lost.contains(two.identity[place])
      }
      let constant = equal * Double(other.count - set.count)
      return points
        * flows.reduce(constant) { sum, flow in
          let (from, to) = isReversed ? (flow.second, flow.first) : (flow.first, flow.second)
          switch (set.contains(from), other.contains(to)) {
          case (true, false): return sum + flow.share.high
          case (false, true): return sum - flow.share.low
          default: return sum
          }
        }
    }
  }
}

/// The least and greatest share of the work that sets of tasks have.
struct SetShares {
  private var ranges: [[Int]: Interval] = [[]: Interval(0)]

  init(
    _ sets: [[Int]],
    _ polytopes: [(polytope: QuantityPolytope, weight: Double)],
    _ solver: some LinearSolver
  ) throws(ScoringError) {
    var program = LinearProgram(name: "shares")
    var shares: [Int: LinearExpression] = [:]
    for (polytope, weight) in polytopes {
      let normalized = NormalizedQuantities(polytope, to: &program)
      for task in polytope.tasks {
        if let share = normalized.shares[task] {
          shares[task, default: LinearExpression()] += weight * share
        }
      }
    }
    let distinct = Set(sets.filter { !$0.isEmpty }).sorted { $0.lexicographicallyPrecedes($1) }
    let objectives = distinct.flatMap { members in
      let share = members.reduce(into: LinearExpression()) { sum, task in
        if let share = shares[task] { sum += share }
      }
      return [Objective("least", .minimize, share), Objective("most", .maximize, share)]
    }
    let answers = try solver.answers(program, objectives)
    guard answers.count == objectives.count else {
      throw .inconsistent(polytopes.first?.polytope.workload ?? .cases)
    }
    for (index, members) in distinct.enumerated() {
      let low = max(0, answers[2 * index].objectiveValue)
      ranges[members] = Interval(low, max(low, answers[2 * index + 1].objectiveValue))
    }
  }

  /// The share of a set that was asked about.
  subscript(_ members: [Int]) -> Interval { ranges[members] ?? Interval(0, 1) }
}

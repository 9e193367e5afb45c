// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming
internal import OrganizationModel

/// Differences of committee balance over all consistent workloads; the programs are those of
/// ``BalanceBounds``.
struct BalanceDifferences: CriterionDifferences {
  static let pairsAtOnce = 1

  let plans: [Plan]
  let polytopes: [(polytope: QuantityPolytope, weight: Double)]
  let departmentCount: Int
  let today: [Int]
  /// The tasks that can have any work.
  let tasks: [Int]
  let bestWork: [(weight: Double, work: [Double])]
  /// The bounds of each plan, made when the first pair asks for them.
  private var bounds: [BalanceBounds?]

  init(
    _ plans: [Plan],
    in dataSet: DataSet,
    polytopes: [(polytope: QuantityPolytope, weight: Double)],
    bestWork: [(weight: Double, work: [Double])]
  ) {
    self.plans = plans
    self.polytopes = polytopes
    self.bestWork = bestWork
    departmentCount = dataSet.departmentCount
    today = dataSet.tasks.map(\.home)
    tasks = Set(polytopes.flatMap(\.polytope.tasksWithWork)).sorted()
    bounds = [BalanceBounds?](repeating: nil, count: plans.count)
  }

  func areEqual(_ pair: PlanPair) -> Bool {
    let (first, second) = (plans[pair.first], plans[pair.second])
    return first.places.count == second.places.count
      && tasks.allSatisfy { first.home[$0] == second.home[$0] }
  }

  /// The score of every plan for one workload of each part of the measure.
  func scores(_ work: [[Double]]) -> [Double] {
    plans.map { plan in
      let shares = shares(plan, work)
      return Balance.score(plan.places.map { shares[$0] })
    }
  }

  /// The share of each place.
  func shares(_ plan: Plan, _ work: [[Double]]) -> [Double] {
    var byPlace = [Double](repeating: 0, count: plan.identity.count)
    for (part, amounts) in zip(polytopes, work) {
      let scale = part.weight / amounts.reduce(0, +)
      for task in part.polytope.tasks { byPlace[plan.home[task]] += scale * amounts[task] }
    }
    return byPlace
  }

  mutating func least(
    _ pairs: ArraySlice<PlanPair>,
    isSignEnough: Bool,
    _ solver: some LinearSolver
  ) throws(ScoringError) -> LeastDifferences {
    var result = LeastDifferences()
    for pair in pairs {
      var first = try bounds(pair.first, solver)
      var second = try bounds(pair.second, solver)
      let before = second.programCount
      let least = try first.leastDifference(
        to: &second,
        enough: isSignEnough ? -Accuracy.rounding : -.infinity,
        solver
      )
      result.values.append(least.value)
      if isSignEnough, !least.work.isEmpty {
        result.points.append(
          scores(
            least.work.map { work in (0..<taskCount).map { max(0, work.shares[$0] ?? 0) } }
          )
        )
      }
      result.programCount += second.programCount - before
      bounds[pair.first] = first
      bounds[pair.second] = second
    }
    return result
  }

  private mutating func bounds(
    _ plan: Int,
    _ solver: some LinearSolver
  ) throws(ScoringError) -> BalanceBounds {
    if let known = bounds[plan] { return known }
    let made = try BalanceBounds(plans[plan], polytopes: polytopes, solver)
    bounds[plan] = made
    return made
  }
}

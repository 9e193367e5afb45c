// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming
internal import OrganizationModel

/// Bounds of committee balance over all consistent workloads.
///
/// The least Hoover index H of a plan is one LP (``BalanceProgram``). The greatest is a convex
/// maximisation; since H = max over sets S of committees of `Σ_S s − |S|/K`, it is the greatest of one
/// LP a set, and a bound from the single shares leaves few sets to solve.
struct BalanceBounds {
  /// Above this number of committees the greatest H is bounded from the single shares alone, which
  /// is safe but may be wide; below, it is exact.
  static let mostCommitteesForExactness = 16

  /// A point of the data: the shares of tasks in a part of the measure, and what they are divided by
  /// to have quantities.
  struct Work {
    var shares: [Int: Double]
    var scale: Double
  }

  private let model: BalanceProgram
  private var basis: SimplexBasis?
  /// The bounds of each committee's share, in the order of the plan's places.
  let shareBounds: [Interval]
  /// The least Hoover index.
  let leastHoover: Double
  /// How many linear programs were solved.
  private(set) var programCount = 0

  var committees: Int { model.committees }
  /// Points of the score for one unit of the Hoover index.
  var points: Double { model.points }

  /// Returns the bounds of the score.
  mutating func score(_ solver: some LinearSolver) throws(ScoringError) -> Interval {
    let greatest = max(leastHoover, try greatest(of: self, isDifference: false, solver).value)
    return Interval(100 - points * greatest, 100 - points * leastHoover)
  }

  init(
    _ plan: Plan,
    polytopes: [(polytope: QuantityPolytope, weight: Double)],
    _ solver: some LinearSolver
  ) throws(ScoringError) {
    try self.init(BalanceProgram(plan, polytopes), solver)
  }

  init(_ model: BalanceProgram, _ solver: some LinearSolver) throws(ScoringError) {
    self.model = model
    var objectives = [Objective("hoover-low-\(model.name)", .minimize, model.hoover)]
    for (index, share) in model.committeeShares.enumerated() {
      objectives.append(Objective("share-low-\(index)", .minimize, share))
      objectives.append(Objective("share-high-\(index)", .maximize, share))
    }
    let answers = try solver.answers(model.program, objectives, startingFrom: &basis)
    guard answers.count == objectives.count else {
      throw .inconsistent(model.parts.first?.workload ?? .cases)
    }
    programCount = answers.count
    shareBounds = model.committeeShares.indices.map {
      let low = max(0, answers[1 + 2 * $0].objectiveValue)
      return Interval(low, max(low, answers[2 + 2 * $0].objectiveValue))
    }
    leastHoover = max(0, answers[0].objectiveValue)
  }

  /// Returns the bounds of B(self) − B(other) over the same workloads, both plans having been made
  /// from the same polytopes.
  mutating func difference(
    to other: inout BalanceBounds,
    _ solver: some LinearSolver
  ) throws(ScoringError) -> Interval {
    // B(self) − B(other) = p'·H(other) − p·H(self).
    let upper = try greatest(of: other, isDifference: true, solver).value
    let lower = try leastDifference(to: &other, solver).value
    return Interval(min(lower, upper), max(lower, upper))
  }

  /// Returns the least B(self) − B(other) over the same workloads, and where in the data it is; a
  /// difference below `limit` is enough, the search may stop there.
  mutating func leastDifference(
    to other: inout BalanceBounds,
    enough limit: Double = -.infinity,
    _ solver: some LinearSolver
  ) throws(ScoringError) -> (value: Double, work: [Work]) {
    let (value, primal) = try other.greatest(
      of: self,
      isDifference: true,
      enough: -limit,
      solver
    )
    guard !primal.isEmpty else { return (-value, []) }
    let work = other.model.parts.map { part in
      Work(
        shares: part.shares.mapValues { $0.value(at: primal) },
        scale: primal[part.scale.index]
      )
    }
    return (-value, work)
  }

  /// Returns the greatest value, in this plan's program, of another plan's Hoover index: in points
  /// less this plan's, or as it is.
  private mutating func greatest(
    of other: BalanceBounds,
    isDifference: Bool,
    enough limit: Double = .infinity,
    _ solver: some LinearSolver
  ) throws(ScoringError) -> (value: Double, primal: [Double]) {
    let points = isDifference ? other.points : 1
    let leastOwn = isDifference ? self.points * leastHoover : 0
    var sets = other.boundedSets().map {
      (members: $0.members, bound: points * $0.bound - leastOwn)
    }
    sets.sort { $0.bound > $1.bound }
    guard other.committees <= Self.mostCommitteesForExactness else {
      return (sets.first?.bound ?? 0, [])
    }
    var best = (value: -Double.infinity, primal: [Double]())
    var next = 0
    while next < sets.count, sets[next].bound > best.value + 1e-12, best.value <= limit {
      let chunk = sets[next..<min(next + 6, sets.count)].filter { $0.bound > best.value }
      let objectives = chunk.map { set in
        model.objective(set.members, of: other.model, points: points, isDifference: isDifference)
      }
      programCount += objectives.count
      for answer in try solver.answers(model.program, objectives, startingFrom: &basis)
      where answer.objectiveValue > best.value {
        best = (answer.objectiveValue, answer.primal)
      }
      next += 6
    }
    return best
  }

  /// The sets of committees that can have more than an equal share, each with a bound on
  /// `Σ_S s − |S|/K` from the single shares.
  ///
  /// A committee whose least share is more than equal is in every one, one whose greatest share is
  /// less in none. The bound is the sum of the greatest shares inside, or one less the sum of the
  /// least shares outside. Too many committees give one entry with the greatest bound.
  private func boundedSets() -> [(members: UInt64, bound: Double)] {
    let equal = 1 / Double(committees)
    guard committees <= Self.mostCommitteesForExactness else {
      let sum = shareBounds.reduce(0) { $0 + max(abs($1.low - equal), abs($1.high - equal)) }
      return [(0, sum / 2)]
    }
    let slack = Accuracy.rounding
    let certain = shareBounds.indices.filter { shareBounds[$0].low > equal + slack }
    let open = shareBounds.indices.filter {
      shareBounds[$0].low <= equal + slack && shareBounds[$0].high >= equal - slack
    }
    let always = certain.reduce(UInt64(0)) { $0 | 1 << UInt64($1) }
    return (0..<(1 << open.count)).map { choice in
      let members = open.enumerated().reduce(always) { members, entry in
        choice >> entry.offset & 1 == 1 ? members | 1 << UInt64(entry.element) : members
      }
      var inside = 0.0
      var outside = 1.0
      for (index, share) in shareBounds.enumerated() {
        if members >> UInt64(index) & 1 == 1 { inside += share.high } else { outside -= share.low }
      }
      return (members, min(inside, outside) - equal * Double(members.nonzeroBitCount))
    }
  }
}

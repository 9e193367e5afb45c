// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming
internal import OrganizationModel

/// Bounds of committee balance over all consistent workloads.
///
/// The program of a plan holds the normalised quantities and, for each committee, `h ≥ ±(s − 1/K)`
/// (`over[…]`, `under[…]`): half the sum of h is the Hoover index H at its least. The least H is one
/// LP. The greatest is a convex maximisation; since H = max over sets S of committees of
/// `Σ_S s − |S|/K`, it is the greatest of one LP a set, and a bound from the single shares leaves
/// few sets to solve.
struct BalanceBounds {
  /// Above this number of committees the greatest H is bounded from the single shares alone, which
  /// is safe but may be wide; below, it is exact.
  static let mostCommitteesForExactness = 16

  private let program: LinearProgram
  private let committeeShares: [LinearExpression]
  private let hooverVariables: [Variable]
  private var basis: SimplexBasis?
  private let name: String
  /// The bounds of each committee's share, in the order of the plan's places.
  let shareBounds: [Interval]
  /// The bounds of the Hoover index.
  private(set) var hoover: Interval

  var committees: Int { committeeShares.count }
  /// Points of the score for one unit of the Hoover index.
  var points: Double { Balance.pointsPerHoover(committees: committees) }
  /// The bounds of the score.
  var score: Interval { Interval(100 - points * hoover.high, 100 - points * hoover.low) }

  init(
    _ plan: Plan,
    polytopes: [(polytope: QuantityPolytope, weight: Double)],
    _ solver: some LinearSolver
  ) throws(ScoringError) {
    name = plan.id.ascii
    var program = LinearProgram(name: "balance-\(name)")
    var byPlace = [LinearExpression](repeating: LinearExpression(), count: plan.places.count)
    var position: [Int: Int] = [:]
    for (index, place) in plan.places.enumerated() { position[place] = index }
    for (polytope, weight) in polytopes {
      let normalized = NormalizedQuantities(polytope, to: &program)
      for (task, share) in normalized.shares.sorted(by: { $0.key < $1.key }) {
        if let index = position[plan.home[task]] { byPlace[index] += weight * share }
      }
    }
    let equal = 1 / Double(plan.places.count)
    var hoovers: [Variable] = []
    for index in plan.places.indices {
      let distance = program.addVariable("distance[\(index)]")
      hoovers.append(distance)
      program.addConstraint("over[\(index)]", distance - byPlace[index], lower: -equal)
      program.addConstraint("under[\(index)]", distance + byPlace[index], lower: equal)
    }
    self.program = program
    committeeShares = byPlace
    hooverVariables = hoovers
    hoover = Interval(0)

    var objectives = [
      Objective("hoover-low-\(name)", .minimize, 0.5 * LinearExpression(sumOf: hoovers))
    ]
    for index in byPlace.indices {
      objectives.append(Objective("share-low-\(index)", .minimize, byPlace[index]))
      objectives.append(Objective("share-high-\(index)", .maximize, byPlace[index]))
    }
    let answers = try solver.answers(program, objectives, startingFrom: &basis)
    guard answers.count == objectives.count else {
      throw .inconsistent(polytopes.first?.polytope.workload ?? .cases)
    }
    shareBounds = byPlace.indices.map {
      let low = max(0, answers[1 + 2 * $0].objectiveValue)
      return Interval(low, max(low, answers[2 + 2 * $0].objectiveValue))
    }
    let least = max(0, answers[0].objectiveValue)
    let greatest = try greatest(of: self, minus: nil, solver)
    hoover = Interval(least, max(least, greatest))
  }

  /// Returns the bounds of B(self) − B(other) over the same workloads, both plans having been made
  /// from the same polytopes.
  mutating func difference(
    to other: inout BalanceBounds,
    _ solver: some LinearSolver
  ) throws(ScoringError) -> Interval {
    // B(self) − B(other) = p'·H(other) − p·H(self).
    let upper = try greatest(of: other, minus: self, solver)
    let lower = -(try other.greatest(of: self, minus: other, solver))
    return Interval(min(lower, upper), max(lower, upper))
  }

  /// Returns the greatest value, in this plan's program, of another plan's Hoover index, in points
  /// less this plan's (`minus`), or as it is.
  private mutating func greatest(
    of other: BalanceBounds,
    minus own: BalanceBounds?,
    _ solver: some LinearSolver
  ) throws(ScoringError) -> Double {
    let points = own == nil ? 1 : other.points
    let ownHoover = own.map {
      (0.5 * $0.points) * LinearExpression(sumOf: $0.hooverVariables)
    }
    let leastOwn = own.map { $0.points * $0.hoover.low } ?? 0
    var sets = other.boundedSets().map {
      (members: $0.members, bound: points * $0.bound - leastOwn)
    }
    sets.sort { $0.bound > $1.bound }
    guard other.committees <= Self.mostCommitteesForExactness else {
      return sets.first?.bound ?? 0
    }
    var best = -Double.infinity
    var next = 0
    let equal = 1 / Double(other.committees)
    while next < sets.count, sets[next].bound > best + 1e-12 {
      let chunk = sets[next..<min(next + 6, sets.count)].filter { $0.bound > best }
      let objectives = chunk.map { set in
        var sum = LinearExpression(constant: -points * equal * Double(set.members.nonzeroBitCount))
        for index in other.committeeShares.indices where set.members >> UInt64(index) & 1 == 1 {
          sum += points * other.committeeShares[index]
        }
        if let ownHoover { sum -= ownHoover }
        return Objective("set-\(set.members)-\(other.name)", .maximize, sum)
      }
      for answer in try solver.answers(program, objectives, startingFrom: &basis) {
        best = max(best, answer.objectiveValue)
      }
      next += 6
    }
    return best
  }

  /// Every set of committees with a bound on `Σ_S s − |S|/K` from the single shares.
  ///
  /// The bound is the sum of the greatest shares inside, or one less the sum of the least shares
  /// outside. Too many committees give one entry with the greatest bound.
  private func boundedSets() -> [(members: UInt64, bound: Double)] {
    let equal = 1 / Double(committees)
    guard committees <= Self.mostCommitteesForExactness else {
      let sum = shareBounds.reduce(0) { $0 + max(abs($1.low - equal), abs($1.high - equal)) }
      return [(0, sum / 2)]
    }
    let all = (UInt64(1) << UInt64(committees)) - 1
    return (1..<max(2, all)).map { members in
      var inside = 0.0
      var outside = 1.0
      for (index, share) in shareBounds.enumerated() {
        if members >> UInt64(index) & 1 == 1 { inside += share.high } else { outside -= share.low }
      }
      return (members, min(inside, outside) - equal * Double(members.nonzeroBitCount))
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming
internal import OrganizationModel

/// Whether the sign of a difference of balance stays open when single assumptions are known.
///
/// Two points of the data at which one plan is better, then the other, show that a sign is open. They
/// are found once; where figures change, they are moved into the other intervals, which mostly is
/// enough. Else the programs of ``BalanceBounds`` decide, the one that was best before first.
struct KnownBalance: Sendable {
  private let plans: (first: Plan, second: Plan)
  private let parts: [(groups: QuantityGroups, weight: Double)]
  /// Amounts by part and group at which the first plan is least and most even.
  private let least: [[Double]]
  private let greatest: [[Double]]

  init(
    _ first: Plan,
    _ second: Plan,
    _ work: [(classes: QuantityClasses, weight: Double)],
    _ solver: some LinearSolver
  ) throws(ScoringError) {
    plans = (first, second)
    var known: [SIMD2<Int>: Int] = [:]
    let keys = first.home.indices.map { task in
      let homes = SIMD2(first.home[task], second.home[task])
      let key = known[homes] ?? known.count
      known[homes] = key
      return key
    }
    parts = work.map {
      (QuantityGroups($0.classes, by: keys, keyCount: max(1, known.count)), $0.weight)
    }
    let polytopes = parts.map { ($0.groups.polytope, $0.weight) }
    var (one, two) = (
      try BalanceBounds(first, polytopes: polytopes, solver),
      try BalanceBounds(second, polytopes: polytopes, solver)
    )
    let groups = parts.map(\.groups)
    least = Self.amounts(try one.leastDifference(to: &two, solver).work, groups)
    greatest = Self.amounts(try two.leastDifference(to: &one, solver).work, groups)
  }

  /// The amounts behind shares, by group; none where the scale is 0.
  private static func amounts(
    _ work: [BalanceBounds.Work],
    _ groups: [QuantityGroups]
  ) -> [[Double]] {
    zip(work, groups).compactMap { work, groups in
      guard work.scale > 0 else { return nil }
      return groups.polytope.tasks.map { max(0, work.shares[$0] ?? 0) / work.scale }
    }
  }

  /// Whether either plan can be the better one in another version of the data set, whose published
  /// figures can hold.
  func isOpen(
    in other: DataSet,
    _ solver: some LinearSolver
  ) throws(ScoringError) -> Bool {
    let intervals = parts.map { $0.groups.intervals(in: other) }
    let isWorse = holds(least, intervals, other) { $0 < -Accuracy.rounding }
    let isBetter = holds(greatest, intervals, other) { $0 > Accuracy.rounding }
    if isWorse && isBetter { return true }
    let polytopes = zip(parts, intervals).map {
      ($0.groups.polytope($1, in: other), $0.weight)
    }
    let programs = (
      BalanceProgram(plans.first, polytopes), BalanceProgram(plans.second, polytopes)
    )
    var (mayBeWorse, mayBeBetter) = (isWorse, isBetter)
    if !mayBeWorse {
      mayBeWorse = try reaches(programs.1, programs.0, plans.first, least, solver)
    }
    if !mayBeBetter {
      mayBeBetter = try reaches(programs.0, programs.1, plans.second, greatest, solver)
    }
    if mayBeWorse && mayBeBetter { return true }
    var one = try BalanceBounds(programs.0, solver)
    var two = try BalanceBounds(programs.1, solver)
    let enough = -Accuracy.rounding
    if !mayBeWorse, try one.leastDifference(to: &two, enough: enough, solver).value >= enough {
      return false
    }
    if mayBeBetter { return true }
    return try two.leastDifference(to: &one, enough: enough, solver).value < enough
  }

  /// Whether a point that is moved into other intervals gives a difference as it is wanted.
  private func holds(
    _ point: [[Double]],
    _ intervals: [[Interval]],
    _ other: DataSet,
    _ isWanted: (Double) -> Bool
  ) -> Bool {
    guard point.count == parts.count else { return false }
    var moved: [[Double]] = []
    for (index, part) in parts.enumerated() {
      guard let amounts = part.groups.moved(point[index], into: intervals[index], other) else {
        return false
      }
      moved.append(amounts)
    }
    return isWanted(
      Balance.score(shares(plans.first, moved)) - Balance.score(shares(plans.second, moved))
    )
  }

  /// Whether the second of two plans can be more even than the first one, as the committees that have
  /// more than an equal share of the first one's work at a point tell.
  private func reaches(
    _ program: BalanceProgram,
    _ worse: BalanceProgram,
    _ plan: Plan,
    _ point: [[Double]],
    _ solver: some LinearSolver
  ) throws(ScoringError) -> Bool {
    guard point.count == parts.count,
      plan.places.count <= BalanceBounds.mostCommitteesForExactness
    else { return false }
    let shares = shares(plan, point)
    let equal = 1 / Double(shares.count)
    let members = shares.indices.reduce(UInt64(0)) {
      shares[$1] > equal ? $0 | 1 << UInt64($1) : $0
    }
    let objective = program.objective(
      members,
      of: worse,
      points: worse.points,
      isDifference: true
    )
    let answer = try solver.answer(program.program, objective)
    return (answer?.objectiveValue ?? 0) > Accuracy.rounding
  }

  /// The share of each of a plan's places.
  private func shares(_ plan: Plan, _ point: [[Double]]) -> [Double] {
    var byPlace = [Double](repeating: 0, count: plan.identity.count)
    for (part, amounts) in zip(parts, point) {
      let scale = part.weight / amounts.reduce(0, +)
      for (task, amount) in zip(part.groups.polytope.tasks, amounts) {
        byPlace[plan.home[task]] += scale * amount
      }
    }
    return plan.places.map { byPlace[$0] }
  }
}

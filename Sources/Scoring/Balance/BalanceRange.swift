// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming
internal import OrganizationModel

/// Bounds of committee balance of many plans, one after the other.
///
/// The same optima as those of ``BalanceBounds``. The share of a set of tasks depends on the set
/// alone, not on the plan that puts it into some committees, so its least and greatest value are
/// remembered; tasks that the published figures do not tell apart share a variable
/// (``QuantityClasses``). Only the least Hoover index needs a program of the whole plan.
struct BalanceRange {
  /// How many sets of tasks are remembered; then the memory is emptied.
  static let memory = 1 << 16

  private let work: [(classes: QuantityClasses, weight: Double)]
  private let placeCount: Int
  private let taskCount: Int
  private var shares: [[UInt64]: Interval] = [:]

  init(
    _ polytopes: [(polytope: QuantityPolytope, weight: Double)],
    _ dataSet: DataSet
  ) {
    work = polytopes.map { (QuantityClasses($0.polytope), $0.weight) }
    placeCount = dataSet.places.count
    taskCount = dataSet.tasks.count
  }

  /// Returns the bounds of a plan's score.
  mutating func bounds(_ plan: Plan, _ solver: some LinearSolver) throws(ScoringError) -> Interval {
    let committees = plan.places.count
    guard committees <= BalanceBounds.mostCommitteesForExactness else {
      var whole = try BalanceBounds(plan, polytopes: merged(plan.home, placeCount), solver)
      return try whole.score(solver)
    }
    let greatest = try greatestHoover(plan, solver)
    let least = try leastHoover(plan, solver)
    let points = Balance.pointsPerHoover(committees: committees)
    return Interval(100 - points * max(least, greatest), 100 - points * least)
  }

  private func merged(
    _ keys: [Int],
    _ count: Int
  ) -> [(polytope: QuantityPolytope, weight: Double)] {
    work.map { ($0.classes.merged(by: keys, keyCount: count), $0.weight) }
  }

  /// The least Hoover index: what shares stand above an equal one, in all; as much stands below.
  private func leastHoover(
    _ plan: Plan,
    _ solver: some LinearSolver
  ) throws(ScoringError) -> Double {
    var program = LinearProgram(name: "balance")
    var byPlace = [LinearExpression](repeating: LinearExpression(), count: placeCount)
    for (polytope, weight) in merged(plan.home, placeCount) {
      let normalized = NormalizedQuantities(polytope, to: &program)
      for task in polytope.tasks {
        if let share = normalized.shares[task] { byPlace[plan.home[task]] += weight * share }
      }
    }
    let equal = 1 / Double(plan.places.count)
    var hoover = LinearExpression()
    for place in plan.places {
      let excess = program.addVariable("excess[\(place)]")
      program.addConstraint("over[\(place)]", byPlace[place] - excess, upper: equal)
      hoover.add(1, excess)
    }
    guard let answer = try solver.answer(program, Objective("hoover-low", .minimize, hoover)) else {
      throw .inconsistent(work.first?.classes.polytope.workload ?? .cases)
    }
    return max(0, answer.objectiveValue)
  }

  /// The greatest of `Σ_S s − |S|/K` over sets S of committees, the most promising first.
  private mutating func greatestHoover(
    _ plan: Plan,
    _ solver: some LinearSolver
  ) throws(ScoringError) -> Double {
    let committees = plan.places.count
    let words = (taskCount + 63) / 64
    var members = [[UInt64]](repeating: [UInt64](repeating: 0, count: words), count: committees)
    var position = [Int](repeating: -1, count: placeCount)
    for (index, place) in plan.places.enumerated() { position[place] = index }
    for (task, place) in plan.home.enumerated() where position[place] >= 0 {
      members[position[place]][task / 64] |= 1 << UInt64(task % 64)
    }
    var single: [Interval] = []
    for tasks in members { single.append(try share(of: tasks, solver)) }
    let equal = 1 / Double(committees)
    var sets: [(members: UInt64, bound: Double)] = []
    for set in 1..<max(2, UInt64(1) << UInt64(committees) - 1) {
      var inside = 0.0
      var outside = 1.0
      for index in 0..<committees {
        if set >> UInt64(index) & 1 == 1 {
          inside += single[index].high
        } else {
          outside -= single[index].low
        }
      }
      sets.append((set, min(inside, outside) - equal * Double(set.nonzeroBitCount)))
    }
    sets.sort { ($0.bound, $1.members) > ($1.bound, $0.members) }
    var best = -Double.infinity
    for (set, bound) in sets {
      if bound <= best + 1e-12 { break }
      var tasks = [UInt64](repeating: 0, count: words)
      for index in 0..<committees where set >> UInt64(index) & 1 == 1 {
        for word in 0..<words { tasks[word] |= members[index][word] }
      }
      let share = try share(of: tasks, solver)
      best = max(best, share.high - equal * Double(set.nonzeroBitCount))
    }
    return best
  }

  /// The least and greatest share of the work that a set of tasks has.
  private mutating func share(
    of tasks: [UInt64],
    _ solver: some LinearSolver
  ) throws(ScoringError) -> Interval {
    if let known = shares[tasks] { return known }
    let keys = (0..<taskCount).map { Int(tasks[$0 / 64] >> UInt64($0 % 64) & 1) }
    var low = 0.0
    var high = 0.0
    for part in work {
      var program = LinearProgram(name: "share")
      let polytope = part.classes.merged(by: keys, keyCount: 2)
      let normalized = NormalizedQuantities(polytope, to: &program)
      var sum = LinearExpression()
      for (task, share) in normalized.shares.sorted(by: { $0.key < $1.key })
      where keys[task] == 1 { sum += share }
      let answers = try solver.answers(
        program,
        [Objective("share-low", .minimize, sum), Objective("share-high", .maximize, sum)]
      )
      guard answers.count == 2 else { throw .inconsistent(polytope.workload) }
      low += part.weight * max(0, answers[0].objectiveValue)
      high += part.weight * answers[1].objectiveValue
    }
    if shares.count >= Self.memory { shares.removeAll(keepingCapacity: true) }
    let interval = Interval(low, max(low, high))
    shares[tasks] = interval
    return interval
  }
}

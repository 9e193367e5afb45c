// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming
internal import OrganizationModel

/// Workloads that are likely to show that a plan is less even than another one: vertices of Q, found
/// by programs without the rows that a Hoover index needs.
extension BalanceDifferences {
  /// Takes the best estimates, workloads at which a department of today or tasks that a plan moves
  /// together have least or most to do, and for each pair workloads that are likely to refute it.
  mutating func refuteCheaply(
    _ signs: inout PairSigns,
    _ solver: some LinearSolver
  ) throws(ScoringError) -> Int {
    signs.refute(by: scores(bestWork.map(\.work)))
    let objectives = groups.flatMap { group in
      let coefficients = Dictionary(uniqueKeysWithValues: group.map { ($0, 1.0) })
      return [(ObjectiveSense.minimize, coefficients), (.maximize, coefficients)]
    }
    var workloads = [[[Double]]](repeating: [], count: objectives.count)
    for (polytope, _) in polytopes {
      let answers = try solver.answers(
        polytope.program.bounded,
        objectives.map { polytope.objective("group", $0, $1) }
      )
      guard answers.count == objectives.count else { throw .inconsistent(polytope.workload) }
      for (index, answer) in answers.enumerated() {
        workloads[index].append(polytope.amounts(answer.primal, count: taskCount))
      }
    }
    let usable = workloads.filter { $0.allSatisfy { $0.reduce(0, +) > 0 } }
    for work in usable { signs.refute(by: scores(work)) }
    let (sides, sideCount) = try sides(solver)
    var proven = signs.open.filter { isNeverWorse($0, sides) }
    for pair in proven { signs.setNeverWorse(pair) }
    proven.removeAll { signs[$0] != nil }
    let others = signs.open.filter { !proven.contains($0) }
    var count = polytopes.count * objectives.count + sideCount
    count += try refute(&signs, proven, by: { [movedLeast($0)] }, solver)
    for pair in proven { signs.setNeverWorse(pair) }
    count += try refute(&signs, others, by: bestPatterns(), solver)
    count += try refute(&signs, others, by: placePatterns, solver)
    return count
  }

  /// Takes, for each pair, the workloads at which patterns of tasks have most to do.
  private func refute(
    _ signs: inout PairSigns,
    _ pairs: [PlanPair],
    by patterns: (PlanPair) -> [[Int: Double]],
    _ solver: some LinearSolver
  ) throws(ScoringError) -> Int {
    var count = 0
    var seen: Set<[Int: Double]> = []
    var open = pairs.filter { signs[$0] == nil }[...]
    while !open.isEmpty {
      var chunk: [[Int: Double]] = []
      while chunk.count < 16, let pair = open.popFirst() {
        chunk += patterns(pair).filter { !$0.isEmpty && seen.insert($0).inserted }
      }
      if chunk.isEmpty { break }
      var workloads = [[[Double]]](repeating: [], count: chunk.count)
      for (polytope, _) in polytopes {
        let answers = try solver.answers(
          polytope.program.bounded,
          chunk.map { polytope.objective("pattern", .maximize, $0) }
        )
        count += answers.count
        for (index, answer) in answers.enumerated() {
          workloads[index].append(polytope.amounts(answer.primal, count: taskCount))
        }
      }
      for work in workloads where work.allSatisfy({ $0.reduce(0, +) > 0 }) {
        signs.refute(by: scores(work))
      }
      open = open.filter { signs[$0] == nil }[...]
    }
    return count
  }

  /// Work where the first plan has more than an equal share and the second one has not, as shares
  /// are at the best estimates.
  private func bestPatterns() -> (PlanPair) -> [[Int: Double]] {
    let uneven = plans.map { plan in
      let equal = 1 / Double(plan.places.count)
      return shares(plan, bestWork.map(\.work)).map { $0 > equal }
    }
    return { pair in
      let (first, second) = (plans[pair.first], plans[pair.second])
      var pattern: [Int: Double] = [:]
      for task in tasks {
        let pull =
          (uneven[pair.first][first.home[task]] ? 1.0 : 0)
          - (uneven[pair.second][second.home[task]] ? 1.0 : 0)
        if pull != 0 { pattern[task] = pull }
      }
      return [pattern]
    }
  }

  /// As little as can be of the work that the two plans place differently.
  private func movedLeast(_ pair: PlanPair) -> [Int: Double] {
    let (first, second) = (plans[pair.first].home, plans[pair.second].home)
    return Dictionary(
      uniqueKeysWithValues: tasks.filter { first[$0] != second[$0] }.map { ($0, -1) }
    )
  }

  /// Work in each place that the plans fill differently, most of all what only the first one puts
  /// there, and little in the other such places.
  private func placePatterns(_ pair: PlanPair) -> [[Int: Double]] {
    let (first, second) = (plans[pair.first].home, plans[pair.second].home)
    let different = Set(
      tasks.filter { first[$0] != second[$0] }.flatMap { [first[$0], second[$0]] }
    )
    return different.sorted().map { place in
      var pattern: [Int: Double] = [:]
      for task in tasks {
        if first[task] == place { pattern[task] = second[task] == place ? 1 : 2 }
        if first[task] != place, different.contains(second[task]) { pattern[task] = -1 }
      }
      return pattern
    }
  }

  var taskCount: Int { bestWork.first?.work.count ?? 0 }

  /// The tasks of each department of today, and those that a plan moves together.
  private var groups: [[Int]] {
    var groups = Set(
      (0..<departmentCount).map { place in tasks.filter { today[$0] == place } }
    )
    for plan in plans {
      let moved = tasks.filter { plan.home[$0] != today[$0] }
      groups.formUnion(Dictionary(grouping: moved) { plan.home[$0] }.values)
    }
    return Array(
      groups.filter { !$0.isEmpty }.sorted { $0.lexicographicallyPrecedes($1) }.prefix(40)
    )
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// What one plan does to money less what another one does, apart from every uncertain number.
struct EfficiencyQuestion: Sendable {
  /// For each task 1 where only the first plan moves it, −1 where only the second one does, else 0.
  let moved: [Int]
  /// For each function how far each of the two gathers it.
  let gathering: [SIMD2<Double>]
  /// For each strength rank the interfaces newly cut.
  let newlyCut: [Double]
  /// How many departments are new.
  let newDepartments: Int

  /// Asks for a plan's value, or for its difference to another plan's.
  init(_ plan: EfficiencyProfile, minus other: EfficiencyProfile? = nil, taskCount: Int) {
    var moved = [Int](repeating: 0, count: taskCount)
    for task in plan.movedTasks { moved[task] += 1 }
    for task in other?.movedTasks ?? [] { moved[task] -= 1 }
    self.moved = moved
    gathering = plan.gathering.indices.map {
      SIMD2(plan.gathering[$0], other?.gathering[$0] ?? 0)
    }
    newlyCut = plan.newlyCut.indices.map { plan.newlyCut[$0] - (other?.newlyCut[$0] ?? 0) }
    newDepartments = plan.newDepartments - (other?.newDepartments ?? 0)
  }

  /// Whether the plans gather a function differently.
  func differs(in function: Int) -> Bool { gathering[function].x != gathering[function].y }

  /// Which way the parameters pull that may pull either way.
  struct Directions: Hashable, Sendable {
    /// The realised part of gains adds something, takes something off.
    var gains: SIMD2<Int8>
    /// The time lost adds something, takes something off.
    var losses: SIMD2<Int8>
  }

  /// Which way the parameters pull: one way where one plan gathers, or moves, all that the other one
  /// does.
  var directions: Directions {
    let gained = gathering.map { max(0, $0.x) - max(0, $0.y) }
    return Directions(
      gains: SIMD2(gained.contains { $0 > 0 } ? 1 : 0, gained.contains { $0 < 0 } ? 1 : 0),
      losses: SIMD2(moved.contains { $0 < 0 } ? 1 : 0, moved.contains { $0 > 0 } ? 1 : 0)
    )
  }
}

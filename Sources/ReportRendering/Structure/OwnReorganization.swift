// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel

/// What becomes of departments beside what the scenarios of a plan do with them.
struct OwnReorganization {
  /// A department that became part of another one.
  struct Absorption {
    var place: Int
    var into: Int
  }

  /// The departments that ended.
  let absorbed: [Absorption]
  /// The departments that were formed, by place.
  let formed: [Int]
  /// The departments that got another name, by place.
  let renamed: [Int]

  init(_ plan: Plan, in dataSet: DataSet) {
    guard let base = try? dataSet.apply(plan.combination) else {
      (absorbed, formed, renamed) = ([], [], [])
      return
    }
    let moved = Set(plan.moves.map(\.task))
    absorbed = base.places.filter { !plan.places.contains($0) }.compactMap { place in
      var counts: [Int: Int] = [:]
      for task in base.members(of: place) where !moved.contains(task) {
        counts[plan.home[task], default: 0] += 1
      }
      let goal = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
      return goal.map { Absorption(place: place, into: $0) }
    }
    formed = plan.places.filter { !base.places.contains($0) }
    renamed = plan.places.filter { base.places.contains($0) && plan.names[$0] != base.names[$0] }
  }
}

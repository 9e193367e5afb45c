// SPDX-License-Identifier: GPL-3.0-or-later

extension DataSet {
  /// Returns how many pairs of an interface stand in different departments under a plan.
  public func cutPairs(of interface: Int, in plan: Plan) -> Int {
    interfaces[interface].pairs.count { !plan.keepsTogether($0) }
  }

  /// Returns what happens to an interface under a plan, compared with another plan (today by
  /// default): created, removed or kept.
  public func status(of interface: Int, in plan: Plan, comparedWith other: Plan) -> InterfaceStatus
  {
    let before = cutPairs(of: interface, in: other)
    let after = cutPairs(of: interface, in: plan)
    return after > before ? .created : after < before ? .removed : .kept
  }

  /// Returns the places that a target group meets under a plan, ascending.
  public func places(metBy group: Int, in plan: Plan) -> [Int] {
    Set(targetGroups[group].tasks.map { plan.home[$0] }).sorted()
  }
}

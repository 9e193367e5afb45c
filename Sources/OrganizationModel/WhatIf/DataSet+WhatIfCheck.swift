// SPDX-License-Identifier: GPL-3.0-or-later

extension DataSet {
  /// Checks that a step can be done.
  ///
  /// - Parameters:
  ///   - step: The step.
  ///   - before: The what-if before it.
  ///   - after: The what-if after it.
  /// - Throws: ``WhatIfRefusal``, the first reason against it.
  func check(
    _ step: WhatIfStep,
    from before: WhatIf,
    to after: WhatIf
  ) throws(WhatIfRefusal) {
    let old = try outcome(of: before)
    try checkWords(of: step, in: old)
    guard before != after else { throw .nothingChanges }
    let new = try outcome(of: after)
    // What is locked keeps its tasks, unless the step unlocks it or starts over.
    for id in before.locked.sorted() where !step.unlocks(id) {
      guard let place = old.dataSet.placeIndex[id],
        old.plan.members(of: place) == new.plan.members(of: new.dataSet.placeIndex[id] ?? -1)
      else { throw .locked(department: id) }
    }
    if case .split = step, let empty = emptied(old, new) {
      throw .emptied(department: old.dataSet.places[empty].id)
    }
  }

  private func checkWords(
    of step: WhatIfStep,
    in outcome: WhatIfOutcome
  ) throws(WhatIfRefusal) {
    switch step {
    case .move(let tasks, _):
      guard !tasks.isEmpty else { throw .noTasks }
      try checkTasks(tasks)
    case .split(let tasks, _, let name):
      guard !tasks.isEmpty else { throw .noTasks }
      try checkTasks(tasks)
      guard WhatIf.isUsable(name: name) else { throw .unusableName }
    case .rename(let department, let name):
      guard name.isEmpty || WhatIf.isUsable(name: name) else { throw .unusableName }
      try checkDepartment(department, in: outcome)
    case .lock(let department, _): try checkDepartment(department, in: outcome)
    case .merge(let department, let other):
      try checkDepartment(department, in: outcome)
      try checkDepartment(other, in: outcome)
      guard department != other else { throw .mergedWithItself }
    case .adopt, .choose, .assume, .reset: break
    }
  }

  private func checkTasks(_ tasks: [String]) throws(WhatIfRefusal) {
    for task in tasks where taskIndex[task] == nil { throw .unknown(.task, id: task) }
  }

  private func checkDepartment(
    _ id: String,
    in outcome: WhatIfOutcome
  ) throws(WhatIfRefusal) {
    guard let place = outcome.dataSet.placeIndex[id] else {
      throw .unknown(.department, id: id)
    }
    guard outcome.plan.places.contains(place) else { throw .departmentGone(id: id) }
  }

  /// A department that had tasks and has none any more.
  private func emptied(_ old: WhatIfOutcome, _ new: WhatIfOutcome) -> Int? {
    old.plan.places.first {
      !old.plan.members(of: $0).isEmpty && new.plan.members(of: $0).isEmpty
    }
  }
}

extension WhatIfStep {
  /// Whether the step ends a lock by what it is.
  fileprivate func unlocks(_ department: String) -> Bool {
    switch self {
    case .lock(department, isLocked: false), .reset: true
    default: false
    }
  }
}

extension Plan {
  /// The tasks that stand in a place, by ascending index.
  public func members(of place: Int) -> [Int] { home.indices.filter { home[$0] == place } }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// Whether a plan meets one condition of the terms of reference.
public struct ConstraintCheck: Hashable, Sendable {
  /// The condition, by index.
  public var constraint: Int
  /// The number of departments of the plan, when the condition is about it.
  public var departmentCount: Int?
  /// The tasks that are moved though they may not be, by index.
  public var movedTasks: [Int]
  /// The scenarios that break it, by index.
  public var scenarios: [Int]
  /// Whether the plan meets the condition.
  public var isMet: Bool
}

extension DataSet {
  /// Returns the check of every condition of the terms of reference on a plan.
  public func checks(of plan: Plan) -> [ConstraintCheck] {
    constraints.enumerated().map { index, constraint in
      var check = ConstraintCheck(
        constraint: index,
        departmentCount: nil,
        movedTasks: [],
        scenarios: [],
        isMet: true
      )
      switch constraint.kind {
      case .departmentCount(let count):
        check.departmentCount = plan.places.count
        check.isMet = plan.places.count == count
        check.scenarios = check.isMet ? [] : plan.combination.scenarios.filter(changesCount)
      case .immovableTasks:
        check.movedTasks = transferredTasks(in: plan).filter { tasks[$0].immovability != nil }
        check.isMet = check.movedTasks.isEmpty
      case .declared:
        check.scenarios = plan.combination.scenarios.filter {
          scenarios[$0].breaks.contains(index)
        }
        check.isMet = check.scenarios.isEmpty
      }
      return check
    }
  }

  private func changesCount(_ scenario: Int) -> Bool {
    scenarios[scenario].operations.contains { operation in
      switch operation {
      case .split, .merge: true
      default: false
      }
    }
  }

  /// Tasks that a transfer or a single move sends to another department than that of today; a split
  /// or a merger of the whole department does not transfer its tasks.
  private func transferredTasks(in plan: Plan) -> [Int] {
    var moved: Set<Int> = []
    for scenario in plan.combination.scenarios {
      for case .transfer(let list, let destination) in scenarios[scenario].operations {
        moved.formUnion(list.filter { tasks[$0].home != destination })
      }
    }
    // A single move has the last word, also where it takes a task back.
    for move in plan.moves {
      if isMoved(task: move.task, in: plan) {
        moved.insert(move.task)
      } else {
        moved.remove(move.task)
      }
    }
    return moved.sorted()
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
public import Diagnostics

/// One task sent to a department, beside what the scenarios of a plan do.
public struct TaskMove: Hashable, Sendable {
  /// The task, by index.
  public var task: Int
  /// The place that receives it, by index.
  public var place: Int

  /// Makes a move.
  public init(task: Int, to place: Int) {
    self.task = task
    self.place = place
  }
}

extension DataSet {
  /// Returns the plan that a combination and single task moves give.
  ///
  /// The moves are applied after the combination, whatever its scenarios do with the same tasks; a
  /// task that may not move is moved all the same, and ``checks(of:)`` says so.
  ///
  /// - Throws: `DiagnosticError` with every reason why the combination or a move is refused.
  public func apply(
    _ combination: Combination,
    moving moves: [TaskMove]
  ) throws(DiagnosticError) -> Plan {
    try move(moves, in: try apply(combination))
  }

  /// Returns a plan with single tasks moved.
  ///
  /// A task that an earlier call moved may be moved again; the last move stands.
  ///
  /// - Throws: `DiagnosticError` when a place is not one of the plan's, or two of the moves are of
  ///   one task.
  public func move(_ moves: [TaskMove], in plan: Plan) throws(DiagnosticError) -> Plan {
    var problems: [Diagnostic] = []
    var moved = plan
    var places: [Int: Int] = [:]
    for move in moves {
      let task = tasks[move.task].id
      if let other = places.updateValue(move.place, forKey: move.task), other != move.place {
        problems.append(
          Diagnostic(
            .taskSentToTwoPlaces,
            "task '\(task)' is moved to '\(self.places[other].id)' and to "
              + "'\(self.places[move.place].id)'",
            expected: "one place for a task"
          )
        )
      }
      guard plan.places.contains(move.place) else {
        problems.append(missing(self.places[move.place].id, in: plan, for: task))
        continue
      }
      moved.home[move.task] = move.place
      moved.moves.removeAll { $0.task == move.task }
      moved.moves.append(move)
    }
    guard problems.isEmpty else { throw DiagnosticError(problems) }
    moved.moves.sort { $0.task < $1.task }
    return moved
  }

  /// Returns the moves that ids name.
  ///
  /// - Parameters:
  ///   - ids: The id of each task with the id of the place that receives it.
  ///   - plan: The plan in which they are moved; its places are what a hint names.
  /// - Returns: The moves, in the order given.
  /// - Throws: `DiagnosticError` with every id that is not known.
  public func moves(
    _ ids: [(task: String, place: String)],
    in plan: Plan
  ) throws(DiagnosticError) -> [TaskMove] {
    var problems: [Diagnostic] = []
    var moves: [TaskMove] = []
    for (taskID, placeID) in ids {
      let task = taskIndex[taskID]
      let place = placeIndex[placeID]
      if task == nil {
        problems.append(
          Diagnostic(
            .unknownTask,
            "no task has the id '\(taskID)'",
            expected: Suggestion.choices(tasks.map(\.id), of: "the id of a task"),
            hint: Suggestion.hint(for: taskID, among: tasks.map(\.id))
          )
        )
      }
      if place == nil {
        let known = plan.places.map { places[$0].id }
        problems.append(
          Diagnostic(
            .unknownDepartment,
            "no department has the id '\(placeID)'",
            expected: Suggestion.choices(known, of: "the id of a department of the plan"),
            hint: Suggestion.hint(for: placeID, among: known)
          )
        )
      }
      if let task, let place { moves.append(TaskMove(task: task, to: place)) }
    }
    guard problems.isEmpty else { throw DiagnosticError(problems) }
    return moves
  }

  private func missing(_ place: String, in plan: Plan, for task: String) -> Diagnostic {
    Diagnostic(
      .destinationMissing,
      "task '\(task)' is moved to '\(place)', which the plan '\(plan.id)' does not have",
      expected: Suggestion.choices(
        plan.places.map { places[$0].id },
        of: "a department of the plan"
      )
    )
  }
}

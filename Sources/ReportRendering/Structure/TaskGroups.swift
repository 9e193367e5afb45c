// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel

/// Tasks that stand in one box of a department.
struct TaskGroup: Hashable {
  /// The tasks, by index, largest first.
  var tasks: [Int]
  /// The text that the source prints for the group, when it does.
  var printed: String?
  /// Whether the tasks come from, or go to, another department.
  var isMoved: Bool
}

/// How the tasks of departments are gathered in boxes.
struct TaskGroups {
  let dataSet: DataSet
  let plan: Plan
  /// The model example that the plan is, when it is exactly one.
  private let model: ModelExample?

  /// Prepares the groups of a plan.
  init(_ plan: Plan, in dataSet: DataSet) {
    self.dataSet = dataSet
    self.plan = plan
    let ids = Set(plan.combination.scenarios.map { dataSet.scenarios[$0].id })
    model =
      plan.moves.isEmpty
      ? plan.combination.model.map { dataSet.models[$0] }
        .flatMap { Set($0.scenarios) == ids ? $0 : nil }
      : nil
  }

  /// Returns what stands in a department after the change: what stays, then what comes to it.
  ///
  /// - Parameters:
  ///   - place: The department.
  ///   - language: The language of printed texts that are wanted.
  /// - Returns: The groups, those that stay before those that come.
  func after(_ place: Int, _ language: Language) -> [TaskGroup] {
    var rest = sorted(dataSet.tasks.indices.filter { plan.home[$0] == place })
    var groups: [TaskGroup] = []
    if let model, model.printedLanguage == language {
      for box in model.boxes where box.place == place {
        let tasks = rest.filter(box.tasks.contains)
        guard !tasks.isEmpty else { continue }
        rest.removeAll(where: box.tasks.contains)
        let moved = tasks.filter(isMoved)
        groups.append(TaskGroup(tasks: tasks, printed: box.printed, isMoved: !moved.isEmpty))
      }
    }
    let staying = rest.filter { !isMoved($0) }
    if !staying.isEmpty { groups.append(TaskGroup(tasks: staying, isMoved: false)) }
    groups += gathered(rest.filter(isMoved)) { cause(of: $0) }
    return groups.filter { !$0.isMoved } + groups.filter(\.isMoved)
  }

  /// Returns what stands in a department today: what stays, then what leaves it, by where it goes.
  func today(_ department: Int) -> [TaskGroup] {
    let tasks = sorted(dataSet.tasks.indices.filter { dataSet.tasks[$0].home == department })
    let staying = tasks.filter { !isMoved($0) }
    return (staying.isEmpty ? [] : [TaskGroup(tasks: staying, isMoved: false)])
      + gathered(tasks.filter(isMoved)) { plan.home[$0] }
  }

  /// Whether a task gets another department.
  func isMoved(_ task: Int) -> Bool { dataSet.isMoved(task: task, in: plan) }

  /// The tasks, largest first; those that stand for the rest of a department come last.
  static func sorted(_ tasks: [Int], in dataSet: DataSet) -> [Int] {
    tasks.sorted { first, second in
      let (one, two) = (dataSet.tasks[first], dataSet.tasks[second])
      if one.isRemainder != two.isRemainder { return two.isRemainder }
      return one.fte.best != two.fte.best ? one.fte.best > two.fte.best : first < second
    }
  }

  private func sorted(_ tasks: [Int]) -> [Int] { Self.sorted(tasks, in: dataSet) }

  /// The groups of tasks of one kind each, most FTE first.
  private func gathered(_ tasks: [Int], by kind: (Int) -> Int) -> [TaskGroup] {
    Dictionary(grouping: tasks, by: kind).map { kind, tasks in
      (
        kind, TaskGroup(tasks: tasks, isMoved: true),
        tasks.reduce(0) { $0 + dataSet.tasks[$1].fte.best }
      )
    }
    .sorted { ($1.2, $0.0) < ($0.2, $1.0) }
    .map(\.1)
  }

  /// What moves a task: the scenario that transfers it; a split or a merger is below 0, by origin.
  private func cause(of task: Int) -> Int {
    guard !plan.moves.contains(where: { $0.task == task }) else { return dataSet.scenarios.count }
    for scenario in plan.combination.scenarios {
      for case .transfer(let tasks, _) in dataSet.scenarios[scenario].operations
      where tasks.contains(task) {
        return scenario
      }
    }
    return -1 - dataSet.tasks[task].home
  }
}

extension ModelExample {
  /// The language in which the source prints the names of departments, so also the boxes.
  var printedLanguage: Language? {
    func folded(_ text: String) -> String { text.lowercased().filter(\.isLetter) }
    return Language.allCases.first { language in
      departments.contains { folded($0.name[language]) == folded($0.printed) }
    }
  }
}

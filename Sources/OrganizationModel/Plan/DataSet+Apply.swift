// SPDX-License-Identifier: GPL-3.0-or-later
public import Diagnostics

extension DataSet {
  /// Returns the plan that a combination gives.
  ///
  /// Operations are applied in the order transfer, split, merge, rename, establish, coordinate,
  /// whatever the order in which scenarios are listed.
  ///
  /// - Throws: `DiagnosticError` with every reason why the combination is refused, each with the
  ///   scenarios and sources on both sides.
  public func apply(_ combination: Combination) throws(DiagnosticError) -> Plan {
    let outcome = outcome(of: combination)
    guard outcome.problems.isEmpty else { throw DiagnosticError(outcome.problems) }
    return outcome.plan
  }

  /// Returns what applying a combination gives, with the reasons why it is refused; where there are
  /// some, the plan is what the operations left.
  package func outcome(of combination: Combination) -> (plan: Plan, problems: [Diagnostic]) {
    var application = Application(dataSet: self, combination: combination)
    application.checkRequirements()
    application.applyTransfers()
    application.applySplits()
    application.applyMerges()
    application.checkDestinations()
    application.applyNamesUnitsAndMeasures()
    return (application.plan, application.problems)
  }
}

/// The state of applying one combination.
private struct Application {
  let dataSet: DataSet
  let scenarios: [Int]
  var plan: Plan
  var problems: [Diagnostic] = []
  /// The scenario that sends each task somewhere, or -1.
  private var sender: [Int]
  private var exists: [Bool]
  /// The tasks that a split lists for a part, by place.
  private var listed: [Int: [Int]] = [:]

  init(dataSet: DataSet, combination: Combination) {
    self.dataSet = dataSet
    scenarios = combination.scenarios
    plan = dataSet.baseline
    plan.combination = combination
    sender = [Int](repeating: -1, count: dataSet.tasks.count)
    exists = dataSet.places.indices.map { $0 < dataSet.departmentCount }
  }

  mutating func checkRequirements() {
    for index in scenarios {
      let scenario = dataSet.scenarios[index]
      for id in scenario.requires where !contains(id) {
        refuse(
          .requirementNotMet,
          "'\(scenario.id)' needs '\(id)'",
          [index],
          hint: "add '\(id)'"
        )
      }
      for id in scenario.excludes where contains(id) {
        refuse(
          .excludedTogether,
          "'\(scenario.id)' excludes '\(id)'",
          [index, dataSet.scenarioIndex[id] ?? index]
        )
      }
    }
  }

  mutating func applyTransfers() {
    for index in scenarios {
      for case .transfer(let tasks, let destination) in dataSet.scenarios[index].operations {
        for task in tasks {
          if sender[task] >= 0, plan.home[task] != destination {
            refuse(
              .taskSentToTwoPlaces,
              "task '\(dataSet.tasks[task].id)' goes to '\(id(plan.home[task]))' by scenario "
                + "'\(dataSet.scenarios[sender[task]].id)' and to '\(id(destination))' by "
                + "'\(dataSet.scenarios[index].id)'",
              [sender[task], index]
            )
          }
          sender[task] = index
          plan.home[task] = destination
        }
      }
    }
  }

  mutating func applySplits() {
    var splitter = [Int](repeating: -1, count: dataSet.places.count)
    for index in scenarios {
      for case .split(let department, let parts) in dataSet.scenarios[index].operations {
        if splitter[department] >= 0 {
          refuse(
            .departmentReorganizedTwice,
            "'\(id(department))' is split by two scenarios",
            [splitter[department], index]
          )
          continue
        }
        splitter[department] = index
        for part in parts {
          exists[part.place] = true
          listed[part.place] = part.tasks
          for task in part.tasks where plan.home[task] == department && sender[task] < 0 {
            plan.home[task] = part.place
          }
        }
        refuseTransfers(into: department, splitBy: index)
        exists[department] = false
        if let largest = largest(parts.map { ($0.place, fte($0.tasks)) }) {
          plan.identity[largest] = department
        }
      }
    }
  }

  mutating func applyMerges() {
    var merger = [Int](repeating: -1, count: dataSet.places.count)
    for index in scenarios {
      for case .merge(let departments, let union) in dataSet.scenarios[index].operations {
        for department in departments where merger[department] >= 0 || !exists[department] {
          refuse(
            .departmentReorganizedTwice,
            "'\(dataSet.scenarios[index].id)' merges '\(id(department))', which another scenario "
              + "splits or merges",
            [index] + (merger[department] >= 0 ? [merger[department]] : splitters(of: department))
          )
        }
        let sizes = departments.map { ($0, fte(members(of: $0))) }
        for department in departments {
          merger[department] = index
          exists[department] = false
          for task in plan.home.indices where plan.home[task] == department {
            plan.home[task] = union
          }
        }
        exists[union] = true
        if let largest = largest(sizes) { plan.identity[union] = plan.identity[largest] }
      }
    }
    plan.places = exists.indices.filter { exists[$0] }
  }

  /// A destination may be a part or a union that another scenario of the combination forms.
  mutating func checkDestinations() {
    for (task, scenario) in sender.enumerated() where scenario >= 0 && !exists[plan.home[task]] {
      let destination = plan.home[task]
      guard destination >= dataSet.departmentCount else { continue }
      refuse(
        .destinationMissing,
        "'\(dataSet.scenarios[scenario].id)' sends '\(dataSet.tasks[task].id)' to "
          + "'\(id(destination))', which no scenario of the combination forms",
        [scenario]
      )
    }
  }

  mutating func applyNamesUnitsAndMeasures() {
    for index in scenarios {
      for operation in dataSet.scenarios[index].operations {
        switch operation {
        case .rename(let department, let name):
          requireExists(department, index)
          plan.names[department] = name
        case .establish(let unit, let department):
          requireExists(department, index)
          plan.units.append(Plan.Unit(name: unit, place: department))
        case .coordinate(let interfaces, _):
          for interface in interfaces { plan.isCoordinated[interface] = true }
        case .transfer, .split, .merge: break
        }
      }
    }
  }

  // MARK: - Parts of the above

  private mutating func requireExists(_ place: Int, _ scenario: Int) {
    guard !exists[place] else { return }
    refuse(
      .destinationMissing,
      "'\(dataSet.scenarios[scenario].id)' names '\(id(place))', which does not exist in this "
        + "combination",
      [scenario]
    )
  }

  private mutating func refuseTransfers(into department: Int, splitBy index: Int) {
    let arrivals = Dictionary(
      grouping: sender.indices.filter {
        sender[$0] >= 0 && plan.home[$0] == department && dataSet.tasks[$0].home != department
      },
      by: { sender[$0] }
    )
    for (scenario, tasks) in arrivals.sorted(by: { $0.key < $1.key }) {
      let names = tasks.map { "'\(dataSet.tasks[$0].id)'" }.joined(separator: ", ")
      refuse(
        .destinationSplitAway,
        "'\(dataSet.scenarios[scenario].id)' sends \(names) to '\(id(department))', which "
          + "'\(dataSet.scenarios[index].id)' splits without saying which part receives it",
        [scenario, index]
      )
    }
    // A task that a scenario pins to its own department follows its part of the split.
    for case .split(let split, let parts) in dataSet.scenarios[index].operations
    where split == department {
      for part in parts {
        for task in part.tasks where plan.home[task] == department { plan.home[task] = part.place }
      }
    }
  }

  private mutating func refuse(
    _ code: DiagnosticCode,
    _ message: String,
    _ scenarios: [Int],
    hint: String = "leave one of the scenarios out"
  ) {
    problems.append(
      Diagnostic(
        code,
        "combination '\(plan.id)' is refused: \(message)",
        hint: hint,
        notes: scenarios.compactMap { dataSet.note(onScenario: $0) }
      )
    )
  }

  private func contains(_ id: String) -> Bool {
    dataSet.scenarioIndex[id].map(scenarios.contains) ?? false
  }

  private func id(_ place: Int) -> String { dataSet.places[place].id }

  /// The tasks by which a department's size is judged: those of today, or those that a split lists.
  private func members(of place: Int) -> [Int] {
    listed[place] ?? dataSet.tasks.indices.filter { dataSet.tasks[$0].home == place }
  }

  private func fte(_ tasks: [Int]) -> Double {
    tasks.reduce(0) { $0 + dataSet.tasks[$1].fte.best }
  }

  private func splitters(of department: Int) -> [Int] {
    scenarios.filter { index in
      dataSet.scenarios[index].operations.contains { operation in
        if case .split(department, _) = operation { true } else { false }
      }
    }
  }

  /// The first of the largest.
  private func largest(_ sizes: [(place: Int, fte: Double)]) -> Int? {
    var best: (place: Int, fte: Double)?
    for size in sizes where size.fte > (best?.fte ?? -1) { best = size }
    return best?.place
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// The outcome of a combination: which department holds each task.
public struct Plan: Hashable, Sendable {
  /// The combination that it comes from.
  public var combination: Combination
  /// The place of each task, by task index.
  public var home: [Int]
  /// The places that exist, ascending.
  public var places: [Int]
  /// For each place of the data set the department of today that it continues, by index; a place
  /// that continues none stands for itself.
  public var identity: [Int]
  /// For each interface, whether a coordination measure covers it.
  public var isCoordinated: [Bool]
  /// New names of places, by place index.
  public var names: [Int: LocalizedText]
  /// Units formed inside departments, with the place of each.
  public var units: [Unit]
  /// Single tasks moved beside the combination, by ascending task; ``home`` holds them already.
  public internal(set) var moves: [TaskMove] = []
  /// What people call it; nil for the name of its combination.
  public var title: String?

  /// A unit that a scenario forms.
  public struct Unit: Hashable, Sendable {
    /// The name.
    public var name: LocalizedText
    /// The place that holds it.
    public var place: Int

    /// Makes a unit.
    public init(name: LocalizedText, place: Int) {
      self.name = name
      self.place = place
    }
  }

  /// The id of the combination.
  public var id: String { combination.id }

  /// Returns whether both tasks of a pair stand in one department.
  public func keepsTogether(_ pair: TaskPair) -> Bool { home[pair.first] == home[pair.second] }
}

extension DataSet {
  /// The organisation as it is.
  public var baseline: Plan {
    Plan(
      combination: .today,
      home: tasks.map(\.home),
      places: Array(0..<departmentCount),
      identity: Array(places.indices),
      isCoordinated: [Bool](repeating: false, count: interfaces.count),
      names: [:],
      units: []
    )
  }

  /// Returns the name of a place under a plan: as a scenario renames it, else as the model example
  /// prints it, else as it is.
  public func name(ofPlace place: Int, in plan: Plan) -> LocalizedText {
    if let name = plan.names[place] { return name }
    if let model = plan.combination.model,
      let printed = models[model].departments.first(where: { $0.place == place })
    {
      return printed.name
    }
    return places[place].name
  }

  /// Returns whether a task changes department in the sense of section 3 of the model page: its new
  /// department continues another one than its department of today.
  public func isMoved(task: Int, in plan: Plan) -> Bool {
    plan.identity[plan.home[task]] != tasks[task].home
  }

  /// Returns the departments of a plan that continue none of today's, by place.
  public func newDepartments(in plan: Plan) -> [Int] {
    plan.places.filter { plan.identity[$0] >= departmentCount }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel

/// How the departments of a plan are formed from those of today: by splits and mergers, whatever
/// single tasks are transferred.
struct PlanStructure {
  /// How a department of a plan came to be.
  enum Form: Hashable {
    /// As today.
    case same
    /// Several departments of today, or parts of them, became one.
    case merged(of: [Int])
    /// A part of a department of today; whether it continues that department.
    case part(of: Int, isContinuing: Bool)
    /// Formed from none of today's.
    case new
  }

  /// The plan.
  let plan: Plan
  /// For each place of the plan the departments of today that it is formed of, ascending.
  let origins: [Int: [Int]]
  /// For each department of today the places of the plan that are formed of it, ascending.
  let successors: [[Int]]

  /// Reads the splits and mergers of a plan.
  init(_ plan: Plan, in dataSet: DataSet) {
    var sources: [Int: [Int]] = [:]
    for department in 0..<dataSet.departmentCount { sources[department] = [department] }
    let operations = plan.combination.scenarios.flatMap { dataSet.scenarios[$0].operations }
    for case .split(let department, let parts) in operations {
      for part in parts { sources[part.place] = [department] }
    }
    for case .merge(let departments, let union) in operations {
      sources[union] = Set(departments.flatMap { sources[$0] ?? [] }).sorted()
    }
    self.plan = plan
    origins = Dictionary(uniqueKeysWithValues: plan.places.map { ($0, sources[$0] ?? []) })
    successors = (0..<dataSet.departmentCount).map { department in
      plan.places.filter { sources[$0]?.contains(department) ?? false }
    }
  }

  /// Returns how a department of the plan came to be.
  func form(of place: Int) -> Form {
    let origins = origins[place] ?? []
    guard let origin = origins.first else { return .new }
    if origins.count > 1 { return .merged(of: origins) }
    if successors[origin].count > 1 {
      return .part(of: origin, isContinuing: plan.identity[place] == origin)
    }
    return .same
  }

  /// Whether any department is split or merged.
  var isReshaped: Bool { plan.places.contains { form(of: $0) != .same } }
}

/// The columns in which the departments of today and of some plans stand, so that the eye can compare
/// them one above the other.
///
/// Departments that any plan merges are neighbours; a department that any plan splits has as many
/// columns as parts.
struct DepartmentSlots {
  /// How many columns there are.
  let count: Int
  /// The columns of each department of today, by index.
  let departments: [Range<Int>]
  /// The departments of today in the order of their columns.
  let order: [Int]
  /// Columns after the last department, for departments that plans form from nothing.
  private let spare: [Int]

  /// Lays out the columns of today and of some plans.
  init(_ structures: [PlanStructure], departmentCount: Int) {
    var leader = Array(0..<departmentCount)
    func root(_ department: Int) -> Int {
      var department = department
      while leader[department] != department { department = leader[department] }
      return department
    }
    for structure in structures {
      for (_, origins) in structure.origins.sorted(by: { $0.key < $1.key }) {
        for other in origins.dropFirst() {
          let (one, two) = (root(origins[0]), root(other))
          leader[max(one, two)] = min(one, two)
        }
      }
    }
    order = (0..<departmentCount).sorted { (root($0), $0) < (root($1), $1) }
    var departments = [Range<Int>](repeating: 0..<0, count: departmentCount)
    var next = 0
    for department in order {
      let width = structures.map { $0.successors[department].count }.max() ?? 1
      departments[department] = next..<(next + max(1, width))
      next += max(1, width)
    }
    self.departments = departments
    spare = Set(
      structures.flatMap { structure in
        structure.plan.places.filter { structure.form(of: $0) == .new }
      }
    ).sorted()
    count = next + spare.count
  }

  /// Returns the columns of a department of a plan; where they are not side by side, the first ones
  /// that are.
  func columns(of place: Int, in structure: PlanStructure) -> Range<Int> {
    if structure.form(of: place) == .new {
      let index = count - spare.count + (spare.firstIndex(of: place) ?? 0)
      return index..<(index + 1)
    }
    var slots: [Int] = []
    for origin in structure.origins[place] ?? [] {
      let all = departments[origin]
      let parts = structure.successors[origin]
      let part = parts.firstIndex(of: place) ?? 0
      let low = all.lowerBound + part * all.count / parts.count
      let high = all.lowerBound + (part + 1) * all.count / parts.count
      slots += Array(low..<high)
    }
    slots.sort()
    guard let first = slots.first else { return 0..<1 }
    var end = first + 1
    while slots.contains(end) { end += 1 }
    return first..<end
  }
}

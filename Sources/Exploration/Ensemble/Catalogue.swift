// SPDX-License-Identifier: GPL-3.0-or-later
internal import OrganizationModel

/// The catalogue of a data set: every area with its options, and what the choice of one area has to
/// do with the choice of another.
///
/// Option 0 of an area is no scenario; option n is its n-th scenario. An area set is a bit mask over
/// the areas.
struct Catalogue: Sendable {
  let dataSet: DataSet
  /// The number of options of each area.
  let radices: [Int]
  /// Areas with a scenario that splits or merges departments.
  let structural: UInt64
  /// For each task the areas on whose choices its place depends.
  let areasOfTask: [UInt64]
  /// For each interface the areas that may coordinate it.
  let coordinators: [UInt64]

  /// The number of all combinations.
  var combinationCount: Int { radices.reduce(1, *) }

  init(_ dataSet: DataSet) {
    precondition(dataSet.areas.count <= 64, "an area set has 64 places")
    self.dataSet = dataSet
    radices = dataSet.areas.map { $0.scenarios.count + 1 }
    var structural: UInt64 = 0
    var transfers = [UInt64](repeating: 0, count: dataSet.tasks.count)
    var coordinators = [UInt64](repeating: 0, count: dataSet.interfaces.count)
    for scenario in dataSet.scenarios {
      let bit = UInt64(1) << UInt64(scenario.area)
      for operation in scenario.operations {
        switch operation {
        case .transfer(let tasks, _): for task in tasks { transfers[task] |= bit }
        case .split, .merge: structural |= bit
        case .coordinate(let interfaces, _): for index in interfaces { coordinators[index] |= bit }
        case .rename, .establish: break
        }
      }
    }
    self.structural = structural
    self.coordinators = coordinators
    areasOfTask = Self.areasOfTasks(dataSet, transfers: transfers)
  }

  /// A task depends on the areas that transfer it and on those that split or merge a department in
  /// which it may stand.
  private static func areasOfTasks(_ dataSet: DataSet, transfers: [UInt64]) -> [UInt64] {
    dataSet.tasks.indices.map { task in
      var areas = transfers[task]
      var places: Set<Int> = [dataSet.tasks[task].home]
      for scenario in dataSet.scenarios {
        for case .transfer(let tasks, let destination) in scenario.operations
        where tasks.contains(task) { places.insert(destination) }
      }
      var count = 0
      while count != places.count {
        count = places.count
        for scenario in dataSet.scenarios {
          let bit = UInt64(1) << UInt64(scenario.area)
          for operation in scenario.operations {
            switch operation {
            case .split(let department, let parts) where places.contains(department):
              areas |= bit
              places.formUnion(parts.map(\.place))
            case .merge(let departments, let union) where !places.isDisjoint(with: departments):
              areas |= bit
              places.insert(union)
            default: break
            }
          }
        }
      }
      return areas
    }
  }

  /// The areas of a set, ascending.
  static func members(_ set: UInt64) -> [Int] {
    (0..<64).filter { set >> UInt64($0) & 1 == 1 }
  }

  /// Every choice of options in the areas of a set: option by area, the last area running fastest.
  func choices(_ areas: [Int]) -> [[Int]] {
    areas.reduce([[]]) { choices, area in
      choices.flatMap { choice in (0..<radices[area]).map { choice + [$0] } }
    }
  }

  /// The combination of options given for all areas.
  func combination(_ options: [Int]) -> Combination {
    let scenarios = options.enumerated().compactMap { area, option in
      option == 0 ? nil : dataSet.areas[area].scenarios[option - 1]
    }
    let id = scenarios.map { dataSet.scenarios[$0].id }.joined(separator: "+")
    return Combination(id: id.isEmpty ? Combination.todayID : id, scenarios: scenarios)
  }
}

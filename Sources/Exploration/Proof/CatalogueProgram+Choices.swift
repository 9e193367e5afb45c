// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming
internal import OrganizationModel

extension CatalogueProgram {
  /// One option an area, and none beside another that it cannot stand with.
  mutating func addChoices() {
    for (area, radix) in catalogue.radices.enumerated() {
      choose.append(
        (0..<radix).map { option in
          breaks[area][option]
            ? nil
            : program.addVariable("choose[\(id(area, option))]", upper: 1, isInteger: true)
        }
      )
      program.addConstraint(
        "one[\(catalogue.dataSet.areas[area].id)]",
        LinearExpression(sumOf: choose[area].compactMap { $0 }),
        equals: 1
      )
    }
    for area in catalogue.radices.indices {
      for option in 0..<catalogue.radices[area] {
        for other in refusals.pairs[area][option] {
          guard let first = choose[area][option], let second = choose[other.area][other.option]
          else { continue }
          program.addConstraint(
            "apart[\(id(other.area, other.option)),\(id(area, option))]",
            first + second,
            upper: 1
          )
        }
      }
    }
    addRequirements()
    addFormers()
  }

  /// A scenario that requires another stands only beside it.
  private mutating func addRequirements() {
    let dataSet = catalogue.dataSet
    for (index, scenario) in dataSet.scenarios.enumerated() {
      guard let own = variable(ofScenario: index) else { continue }
      for (place, id) in scenario.requires.enumerated() {
        let other = dataSet.scenarioIndex[id].flatMap { variable(ofScenario: $0) }
        let needed = other.map { $0.linearExpression } ?? LinearExpression()
        program.addConstraint("requires[\(scenario.id),\(place)]", own - needed, upper: 0)
      }
    }
  }

  /// A scenario that uses a part or a union stands only beside one that forms it.
  private mutating func addFormers() {
    let dataSet = catalogue.dataSet
    let formed = dataSet.scenarios.map { scenario in
      Set(scenario.operations.flatMap { $0.placesFormed })
    }
    for (index, scenario) in dataSet.scenarios.enumerated() {
      guard let own = variable(ofScenario: index) else { continue }
      let used = Set(scenario.operations.flatMap { $0.placesUsed }).subtracting(formed[index])
      for place in used.sorted() where place >= dataSet.departmentCount {
        let formers = dataSet.scenarios.indices.filter { formed[$0].contains(place) }
          .compactMap { variable(ofScenario: $0) }
        program.addConstraint(
          "formed[\(scenario.id),\(dataSet.places[place].id)]",
          own - LinearExpression(sumOf: formers),
          upper: 0
        )
      }
    }
  }

  /// The id of an option, as combinations are written.
  func id(_ area: Int, _ option: Int) -> String {
    let area = catalogue.dataSet.areas[area]
    return option == 0 ? "\(area.id).0" : catalogue.dataSet.scenarios[area.scenarios[option - 1]].id
  }

  private func variable(ofScenario scenario: Int) -> Variable? {
    let area = catalogue.dataSet.scenarios[scenario].area
    guard let option = catalogue.dataSet.areas[area].scenarios.firstIndex(of: scenario) else {
      return nil
    }
    return choose[area][option + 1]
  }
}

extension Operation {
  /// The parts or the union that come of it.
  fileprivate var placesFormed: [Int] {
    switch self {
    case .split(_, let parts): parts.map(\.place)
    case .merge(_, let union): [union]
    case .transfer, .rename, .establish, .coordinate: []
    }
  }

  /// The departments that have to be there for it.
  fileprivate var placesUsed: [Int] {
    switch self {
    case .transfer(_, let destination): [destination]
    case .split(let department, _): [department]
    case .merge(let departments, _): departments
    case .rename(let department, _), .establish(_, let department): [department]
    case .coordinate: []
    }
  }
}

extension Catalogue {
  /// The number of departments that a choice in some areas gives, with no scenario in the others.
  func departmentCount(_ areas: [Int], _ choice: [Int]) -> Int {
    var options = [Int](repeating: 0, count: radices.count)
    for (area, option) in zip(areas, choice) { options[area] = option }
    return dataSet.outcome(of: combination(options)).plan.places.count
  }

  /// The numbers of departments that the rules allow and some choice of splits and mergers gives.
  func departmentCounts(_ rules: Ensemble.Rules) -> [Int] {
    let required = dataSet.constraints.compactMap { constraint -> Int? in
      guard case .departmentCount(let count) = constraint.kind,
        !rules.loosened.contains(constraint.id)
      else { return nil }
      return count
    }
    let areas = Self.members(structural)
    let counts = Set(choices(areas).map { departmentCount(areas, $0) })
    return counts.filter { count in required.allSatisfy { $0 == count } }.sorted()
  }
}

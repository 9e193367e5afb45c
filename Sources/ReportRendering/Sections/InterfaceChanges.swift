// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring

/// What plans do to interfaces, and what the source says of it.
extension ReportWriter {
  /// The interfaces to which something happens under a plan, those with the greatest weight first.
  func interfaces(_ status: InterfaceStatus, ofPlan position: Int) -> [Int] {
    let impacts = impacts(ofPlan: position)
    return dataSet.interfaces.indices
      .filter { comparison.scores[position].interfaces[$0] == status }
      .sorted { one, other in
        let (first, second) = (abs(impacts[one] ?? 0), abs(impacts[other] ?? 0))
        if abs(first - second) > Accuracy.rounding { return first > second }
        let (mine, its) = (dataSet.interfaces[one].strength, dataSet.interfaces[other].strength)
        return mine == its ? one < other : mine > its
      }
  }

  /// What a plan changes in the coherence score by each interface, at the best estimates.
  func impacts(ofPlan position: Int) -> [Int: Double] {
    var impacts: [Int: Double] = [:]
    for term in comparison.explanations[position][.coherence] ?? [] {
      if let index = dataSet.interfaceIndex[term.id] { impacts[index] = term.change }
    }
    return impacts
  }

  /// Whether only some of an interface's pairs change sides.
  func isPartial(_ interface: Int, ofPlan position: Int) -> Bool {
    let pairs = dataSet.interfaces[interface].pairs.count
    let before = dataSet.cutPairs(of: interface, in: comparison.plans[0])
    let after = dataSet.cutPairs(of: interface, in: comparison.plans[position])
    return abs(after - before) < pairs
  }

  /// The ids of a plan's scenarios.
  func scenarioIDs(_ positions: some Sequence<Int>) -> Set<String> {
    Set(
      positions.flatMap { comparison.plans[$0].combination.scenarios }.map {
        dataSet.scenarios[$0].id
      }
    )
  }

  /// What the source says of an interface under the scenarios of some plans.
  func statements(about interface: Int, _ positions: some Sequence<Int>) -> [Statement] {
    let scenarios = scenarioIDs(positions)
    return dataSet.statements(about: interface).filter { statement in
      statement.scenarios.contains { scenarios.contains($0) }
    }
  }

  /// A place where the source says something else of an interface than the simulator does.
  struct Disagreement: Hashable {
    /// What the source says.
    var statement: Statement
    /// The interface.
    var interface: Int
    /// What the simulator says.
    var simulated: InterfaceStatus
    /// Under which plans, by position.
    var plans: [Int]
  }

  /// The places where source and simulator differ for the subjects, in the order of the areas.
  var disagreements: [Disagreement] {
    var found: [Disagreement] = []
    for statement in dataSet.areas.flatMap(\.statements)
    where [.created, .removed, .kept].contains(statement.status) {
      for interface in statement.interfaces {
        for position in comparison.subjects
        where scenarioIDs([position]).contains(where: { statement.scenarios.contains($0) }) {
          let simulated = comparison.scores[position].interfaces[interface]
          guard simulated != statement.status else { continue }
          if let index = found.firstIndex(where: {
            $0.statement.id == statement.id && $0.interface == interface
              && $0.simulated == simulated
          }) {
            found[index].plans.append(position)
          } else {
            found.append(
              Disagreement(
                statement: statement,
                interface: interface,
                simulated: simulated,
                plans: [position]
              )
            )
          }
        }
      }
    }
    return found
  }

  /// A measure that bridges interfaces without moving anything.
  struct Bridge: Hashable {
    /// The scenario, by index.
    var scenario: Int
    /// What is done.
    var measure: LocalizedText
    /// The interfaces that it bridges, because their tasks stand in different departments.
    var interfaces: [Int]
    /// Under which plans, by position.
    var plans: [Int]
  }

  /// The coordination measures of the subjects, in the order of the scenarios.
  var bridges: [Bridge] {
    var found: [Bridge] = []
    for position in comparison.subjects {
      let plan = comparison.plans[position]
      for scenario in plan.combination.scenarios {
        for case .coordinate(let interfaces, let measure) in dataSet.scenarios[scenario].operations
        {
          let cut = interfaces.filter { dataSet.cutPairs(of: $0, in: plan) > 0 }
          if let index = found.firstIndex(where: {
            $0.scenario == scenario && $0.measure == measure && $0.interfaces == cut
          }) {
            found[index].plans.append(position)
          } else {
            found.append(
              Bridge(scenario: scenario, measure: measure, interfaces: cut, plans: [position])
            )
          }
        }
      }
    }
    return found.enumerated().sorted {
      ($0.element.scenario, $0.offset) < ($1.element.scenario, $1.offset)
    }.map(\.element)
  }

  /// How many interfaces have tasks in different departments under a plan.
  func crossing(_ position: Int) -> Int {
    dataSet.interfaces.indices.count {
      dataSet.cutPairs(of: $0, in: comparison.plans[position]) > 0
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import Foundation
import GLPKSolver
import LinearProgramming
import OrganizationModel
import Scoring

/// How the time of the ensemble grows when areas are added: it should be linear in combinations.
struct Growth {
  /// One size of the catalogue.
  struct Step {
    var areas: Int
    var combinations: Int
    /// Median seconds to score all combinations.
    var seconds: Double
    /// Median seconds to find the efficient ones.
    var efficientSeconds: Double
  }

  private(set) var steps: [Step] = []

  /// Measures the catalogue as it is and with up to so many more areas of three options.
  init(_ dataSet: DataSet, upTo more: Int) throws {
    for count in 0...more {
      let larger = Self.adding(count, to: dataSet)
      let scorer = try Scorer(larger, solver: VerifyingSolver(GLPKSolver()))
      let ensemble = try Ensemble(scorer)
      var harness = Harness()
      try harness.measure("all", repetitions: 5) { _ = try Ensemble(scorer) }
      harness.measure("efficient", repetitions: 5) { _ = ensemble.efficientSet() }
      steps.append(
        Step(
          areas: larger.areas.count,
          combinations: ensemble.combinationCount,
          seconds: harness.timings[0].median,
          efficientSeconds: harness.timings[1].median
        )
      )
    }
  }

  /// The data set with more areas, each with two scenarios that send the same tasks to one or
  /// another department; with none of them that makes three options.
  private static func adding(_ count: Int, to dataSet: DataSet) -> DataSet {
    var larger = dataSet
    let free = freeTasks(of: dataSet)
    for number in 0..<count {
      let area = larger.areas.count
      // Every second task, so that both areas cut interfaces of the same ones.
      let tasks = free.indices.filter { $0 % (count + 1) == number }.prefix(4).map { free[$0] }
      let name = LocalizedText(danish: "+\(number + 1)", english: "+\(number + 1)")
      let scenarios = (0..<2).map { option in
        Scenario(
          id: "plus-\(number + 1).\(option + 1)",
          area: area,
          name: name,
          source: SourceReference(document: larger.mainDocument, page: "-"),
          operations: tasks.map { task in
            let home = larger.tasks[task].home
            let destination = (home + 1 + option) % larger.departmentCount
            return .transfer(tasks: [task], to: destination)
          }
        )
      }
      larger.areas.append(
        Area(
          id: "plus-\(number + 1)",
          name: name,
          slug: "plus-\(number + 1)",
          pages: "-",
          departments: Array(larger.departments.indices),
          describedBy: [],
          goal: nil,
          scenarios: Array(larger.scenarios.count..<larger.scenarios.count + scenarios.count),
          statements: [],
          advantages: [],
          attentionPoints: [],
          legalTies: [],
          perspectives: []
        )
      )
      larger.scenarios += scenarios
    }
    return larger.reindexed()
  }

  /// Tasks that may move and that no scenario moves, with an interface.
  private static func freeTasks(of dataSet: DataSet) -> [Int] {
    var taken: Set<Int> = []
    for operation in dataSet.scenarios.flatMap(\.operations) {
      if case .transfer(let tasks, _) = operation { taken.formUnion(tasks) }
    }
    let tied = Set(dataSet.interfaces.flatMap(\.pairs).flatMap { [$0.first, $0.second] })
    return dataSet.tasks.indices.filter {
      dataSet.tasks[$0].immovability == nil && !taken.contains($0) && tied.contains($0)
    }
  }

  /// The sizes with time and time for a combination.
  var table: String {
    let rows = steps.map { step in
      "  \(step.areas) areas: \(step.combinations) combinations, "
        + "\(Self.text(step.seconds * 1e3, 1)) ms + \(Self.text(step.efficientSeconds * 1e3, 1)) ms, "
        + "\(Self.text(step.seconds / Double(step.combinations) * 1e9, 1)) ns a combination"
    }
    return (["ensemble with areas of three options added (to score + efficient set):"] + rows)
      .joined(separator: "\n")
  }

  private static func text(_ value: Double, _ decimals: Int) -> String {
    String(format: "%.\(decimals)f", value)
  }
}

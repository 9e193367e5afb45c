// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import Foundation
import GLPKSolver
import LinearProgramming
import OrganizationModel
import Scoring
import Testing

@testable import Exploration

@Suite struct `The catalogue as an integer program` {
  private static let solver = VerifyingSolver(GLPKSolver())

  private static func formulation(_ ensemble: Ensemble, departmentCount: Int) -> CatalogueProgram {
    CatalogueProgram(
      ensemble.catalogue,
      ensemble.terms,
      Refusals(ensemble.catalogue),
      ensemble.rules,
      departmentCount: departmentCount
    )
  }

  @Test(arguments: 0..<20)
  func `the best of each criterion by a program is that of the enumeration`(seed: Int) throws {
    let ensemble = try `The proof of the efficient set`.ensemble(seed: seed)
    let formulation = Self.formulation(
      ensemble,
      departmentCount: ensemble.dataSet.departmentCount
    )
    func best(_ sense: ObjectiveSense, _ expression: LinearExpression) throws -> Double? {
      try Self.solver.solveInteger(formulation.program, Objective("one", sense, expression))
        .optimalValue
    }
    guard !ensemble.scores.isEmpty else {
      #expect(try best(.maximize, formulation.coherence) == nil)
      return
    }
    let points = ensemble.scores.map(\.points)
    for (sense, pick) in [(ObjectiveSense.maximize, { $0.max() }), (.minimize, { $0.min() })]
      as [(ObjectiveSense, ([Double]) -> Double?)]
    {
      let coherence = try #require(try best(sense, formulation.coherence))
      #expect(abs(coherence - (pick(points.map(\.coherence)) ?? 0)) < 1e-5)
      let efficiency = try #require(try best(sense, formulation.efficiency))
      #expect(abs(efficiency - (pick(points.map(\.efficiency)) ?? 0)) < 1e-4)
    }
    let imbalance = try #require(try best(.minimize, formulation.imbalance))
    let count = Double(ensemble.dataSet.departmentCount)
    let balance = 100 - imbalance / (1 - 1 / count)
    #expect(abs(balance - (points.map(\.balance).max() ?? 0)) < 1e-4)
  }

  /// The invented municipality, with scenarios that need and exclude each other and that move the
  /// two ends of one interface; if asked, with a merger, into whose union another one sends a task.
  private static func template(withUnion: Bool) throws -> Ensemble {
    var dataSet = try DataSetReader.read(
      texts: Dictionary(uniqueKeysWithValues: DataSetTemplate.files.map { ($0.name, $0.text) })
    )
    let scenario = dataSet.scenarioIndex
    let first = try #require(scenario["1.1"])
    let second = try #require(scenario["1.2"])
    let other = try #require(scenario["2.1"])
    let events = try #require(dataSet.taskIndex["events"])
    var place = try #require(dataSet.placeIndex["schools"])
    if withUnion {
      var union = dataSet.places[place]
      union.id = "union"
      dataSet.places.append(union)
      let streets = try #require(dataSet.placeIndex["streets"])
      place = dataSet.places.count - 1
      dataSet.scenarios[other].operations = [.merge(departments: [1, streets], into: place)]
    } else {
      dataSet.scenarios[first].excludes = ["2.1"]
      dataSet.scenarios[second].requires = ["2.1"]
    }
    dataSet.scenarios[second].operations.append(.transfer(tasks: [events], to: place))
    return try Ensemble(
      try Scorer(dataSet, solver: solver),
      rules: Ensemble.Rules(loosened: ["three-departments"])
    )
  }

  /// `RECORD_GOLDEN=1` rewrites the texts and fails.
  @Test func `small catalogues read as their golden texts, with every family of constraints`()
    throws
  {
    let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1"
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Golden")
    var families: Set<Substring> = []
    for (withUnion, count) in [(false, 3), (true, 2)] {
      let ensemble = try Self.template(withUnion: withUnion)
      let program = Self.formulation(ensemble, departmentCount: count)
      let text = LPText.write(
        program.program,
        Objective("coherence", .maximize, program.coherence)
      )
      let file = folder.appendingPathComponent("catalogue-\(count).lp")
      if isRecording { try text.write(to: file, atomically: true, encoding: .utf8) }
      #expect(text == (try? String(contentsOf: file, encoding: .utf8)))
      families.formUnion(program.program.constraints.map { $0.name.prefix { $0 != "[" } })
      #expect(try ensemble.proof(by: Self.solver, sampleCount: 50).holds)
    }
    #expect(!isRecording, "the golden texts were rewritten")
    #expect(families == ["one", "apart", "requires", "formed", "share", "excess"])
  }
}

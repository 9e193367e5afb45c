// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import Exploration
import Foundation
import GLPKSolver
import LinearProgramming
import OrganizationModel
import ReportRendering
import Scoring
import TestSupport
import Testing

/// The reports of the shipped data set, computed once for all tests.
enum SampleReports {
  /// A report as the tests ask for it.
  struct Subject: Sendable, CustomTestStringConvertible {
    let id: String
    let kind: ReportWriter.Subject
    let comparison: Comparison
    var testDescription: String { id }
  }

  static let dataSet: DataSet = load()
  static let version = "0.0.0"
  static let digest = String(repeating: "0", count: 64)

  /// One report of each kind.
  ///
  /// The default plans together, one alone, an area whose scenarios move work and one whose do not,
  /// and six plans beside each other. The published ones are crawled as files.
  static let all: [Subject] = {
    do { return try make() } catch { fatalError("\(error)") }
  }()

  /// Returns the document of a report.
  static func document(_ subject: Subject, _ language: Language) -> ReportDocument {
    ReportWriter(
      subject.comparison,
      about: subject.kind,
      origin: ReportWriter.Origin(
        version: version,
        digest: digest,
        command: "ressort report \(subject.id) --lang \(language.rawValue)"
      ),
      language: language
    ).document(id: subject.id)
  }

  private static func load() -> DataSet {
    do {
      return try DataSetReader.read(
        path: Repository.root.appendingPathComponent("scenarios/ressortanalyse-2024").path
      )
    } catch {
      fatalError("\(error)")
    }
  }

  private static func make() throws -> [Subject] {
    let scorer = try Scorer(dataSet, solver: VerifyingSolver(GLPKSolver()))
    let ensemble = try Ensemble(scorer)
    func plans(_ ids: [String]) throws -> [Plan] {
      try ids.map { try dataSet.apply(Combination(parsing: $0, in: dataSet)) }
    }
    let models = dataSet.defaultPlans
    var wanted: [(String, ReportWriter.Subject, [String])] = [("models", .plans, models)]
    wanted.append((models[1], .plan, [models[1]]))
    for index in [5, 11] {
      let area = dataSet.areas[index]
      wanted.append(
        ("area-\(area.id)", .area(index), area.scenarios.map { dataSet.scenarios[$0].id })
      )
    }
    wanted.append(("six", .plans, models + ["5.1+3.1", "6.3+9.2", "11.1"]))
    let rivals = try plans(models)
    return try wanted.map { id, kind, ids in
      guard
        let comparison = try Comparison(
          of: plans(ids),
          beside: rivals,
          by: scorer,
          among: ensemble
        )
      else { fatalError("no combination is feasible") }
      return Subject(id: id, kind: kind, comparison: comparison)
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import Exploration
import Foundation
import GLPKSolver
import LinearProgramming
import OrganizationModel
import Scoring
import Synchronization
import TestSupport
import Testing

@testable import ReportRendering

/// Reports of the shipped data set; what they are made of is computed once.
enum ShippedReports {
  static let version = "1.2.3"
  static let digest = String(repeating: "d1", count: 32)

  private static let prepared = Result {
    try Scorer(
      try DataSetReader.read(path: Repository.shippedData),
      solver: VerifyingSolver(GLPKSolver())
    )
  }
  private static let setting = Result {
    try #require(ComparisonSetting(try prepared.get(), among: try Ensemble(prepared.get())))
  }
  /// The comparisons that are there already, by the ids of their plans.
  private static let known = Mutex<[[String]: Comparison]>([:])

  static func dataSet() throws -> DataSet { try prepared.get().dataSet }

  /// The comparison of the three model examples.
  static func models() throws -> Comparison { try comparison(of: dataSet().defaultPlans) }

  /// A comparison of combinations beside the default ones.
  static func comparison(of ids: [String]) throws -> Comparison {
    // Tests that ask for the same one at the same time wait for it.
    try known.withLock { known in
      if let comparison = known[ids] { return comparison }
      let dataSet = try dataSet()
      func plans(_ ids: [String]) throws -> [Plan] {
        try ids.map { try dataSet.apply(Combination(parsing: $0, in: dataSet)) }
      }
      let comparison = try Comparison(
        of: plans(ids),
        beside: plans(dataSet.defaultPlans),
        in: setting.get()
      )
      known[ids] = comparison
      return comparison
    }
  }

  /// The comparison of all scenarios of an area.
  static func area(_ area: Int) throws -> Comparison {
    let dataSet = try dataSet()
    return try comparison(of: dataSet.areas[area].scenarios.map { dataSet.scenarios[$0].id })
  }

  /// Writes a comparison.
  static func document(
    _ comparison: Comparison,
    about subject: ReportWriter.Subject,
    _ language: Language
  ) -> ReportDocument {
    ReportWriter(
      comparison,
      about: subject,
      origin: .init(version: version, digest: digest, command: "ressort report model-1"),
      language: language
    ).document(id: "report")
  }

  struct Missing: Error {}
}

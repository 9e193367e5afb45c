// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import Exploration
import Foundation
import GLPKSolver
import LinearProgramming
import OrganizationModel
import Scoring
import TestSupport

@testable import ReportRendering

/// Reports of the shipped data set; what they are made of is computed once.
enum ShippedReports {
  private static let prepared = Result {
    try Scorer(
      try DataSetReader.read(path: Repository.shippedData),
      solver: VerifyingSolver(GLPKSolver())
    )
  }
  private static let enumerated = Result { try Ensemble(try prepared.get()) }
  private static let threeModels = Result { try comparison(of: dataSet().defaultPlans) }

  static func dataSet() throws -> DataSet { try prepared.get().dataSet }

  /// The comparison of the three model examples.
  static func models() throws -> Comparison { try threeModels.get() }

  /// A comparison of combinations beside the default ones.
  static func comparison(of ids: [String]) throws -> Comparison {
    let dataSet = try dataSet()
    func plans(_ ids: [String]) throws -> [Plan] {
      try ids.map { try dataSet.apply(Combination(parsing: $0, in: dataSet)) }
    }
    guard
      let comparison = try Comparison(
        of: plans(ids),
        beside: plans(dataSet.defaultPlans),
        by: try prepared.get(),
        among: try enumerated.get()
      )
    else { throw Missing() }
    return comparison
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
      origin: .init(version: "1.2.3", digest: "d1", command: "ressort report model-1"),
      language: language
    ).document(id: "report")
  }

  struct Missing: Error {}
}

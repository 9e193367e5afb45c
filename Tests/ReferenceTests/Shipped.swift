// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import Foundation
import GLPKSolver
import LinearProgramming
import OrganizationModel
import Scoring
import TestSupport
import Testing

/// The shipped data set and its scorer, read once.
enum Shipped {
  static let folder = Repository.shippedData

  private static let loaded = Result { try DataSetReader.read(path: folder) }
  private static let prepared = Result {
    try Scorer(try loaded.get(), solver: VerifyingSolver(GLPKSolver()))
  }

  static func dataSet() throws -> DataSet { try loaded.get() }

  static func scorer() throws -> Scorer<VerifyingSolver<GLPKSolver>> { try prepared.get() }

  /// The plan of a combination's id.
  static func plan(_ id: String) throws -> Plan {
    let dataSet = try dataSet()
    return try dataSet.apply(Combination(parsing: id, in: dataSet))
  }

  /// The index of a task.
  static func task(_ id: String) throws -> Int { try #require(try dataSet().taskIndex[id]) }

  /// The reconciled interval of a set of tasks' sum, by the least and greatest LP.
  static func reconciledSum(_ ids: [String], _ workload: Workload = .fte) throws -> Interval {
    let dataSet = try dataSet()
    let tasks = try ids.map { try #require(dataSet.taskIndex[$0]) }
    return try Reconciliation.range(
      of: tasks,
      workload,
      in: dataSet,
      solver: VerifyingSolver(GLPKSolver())
    )
  }
}

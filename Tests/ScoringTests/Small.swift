// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import Foundation
import GLPKSolver
import LinearProgramming
import OrganizationModel
import Scoring
import TestSupport
import Testing

/// Small organisations for tests, and the plans of them.
enum Small {
  private static let shippedFolder = Repository.shippedData

  /// The data set that the project ships.
  static func shipped() throws -> DataSet { try DataSetReader.read(path: shippedFolder) }

  /// The data set that `ressort new` writes.
  static func template() throws -> DataSet {
    try DataSetReader.read(
      texts: Dictionary(uniqueKeysWithValues: DataSetTemplate.files.map { ($0.name, $0.text) })
    )
  }

  /// The template with one text replaced by another in all files; the text must be there.
  static func template(replacing old: String, with new: String) throws -> DataSet {
    var texts = Dictionary(uniqueKeysWithValues: DataSetTemplate.files.map { ($0.name, $0.text) })
    let count = texts.values.count { $0.contains(old) }
    try #require(count == 1, "the template has the text \(count) times")
    for (name, text) in texts { texts[name] = text.replacing(old, with: new) }
    return try DataSetReader.read(texts: texts)
  }

  static func scorer(_ dataSet: DataSet) throws -> Scorer<VerifyingSolver<GLPKSolver>> {
    try Scorer(dataSet, solver: VerifyingSolver(GLPKSolver()))
  }

  /// Every combination of the data set that can be applied.
  static func plans(_ dataSet: DataSet) -> [Plan] {
    var choices: [[Int]] = [[]]
    for area in dataSet.areas {
      choices = choices.flatMap { choice in [choice] + area.scenarios.map { choice + [$0] } }
    }
    return choices.compactMap { scenarios in
      let id = scenarios.map { dataSet.scenarios[$0].id }.joined(separator: "+")
      return try? dataSet.apply(
        Combination(id: id.isEmpty ? Combination.todayID : id, scenarios: scenarios)
      )
    }
  }

  /// Every way to choose one value from each list.
  static func product(_ lists: [[Double]]) -> [[Double]] {
    lists.reduce([[]]) { tuples, list in
      tuples.flatMap { tuple in list.map { tuple + [$0] } }
    }
  }
}

/// Compares on the scale of the numbers; 1e-6 is what the solver's answers are checked to, with the
/// rounding of sums on top.
func isClose(_ one: Double, _ other: Double) -> Bool {
  abs(one - other) <= 1e-6 + 1e-6 * max(abs(one), abs(other))
}

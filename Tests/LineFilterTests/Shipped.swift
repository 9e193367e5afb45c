// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import GLPKSolver
import LineFilter
import LinearProgramming
import OrganizationModel
import Scoring
import TestSupport

/// The data set of the project, prepared once.
enum Shipped {
  typealias Solver = VerifyingSolver<GLPKSolver>

  private static let prepared = Result {
    try Scorer(
      try DataSetReader.read(path: Repository.shippedData),
      solver: VerifyingSolver(GLPKSolver())
    )
  }

  static func scorer() throws -> Scorer<Solver> { try prepared.get() }

  /// Runs lines through one worker and returns the text.
  static func run(_ lines: [String], _ setting: FilterSetting<Solver>) -> String {
    var worker = LineScorer(setting)
    var result = ResultText()
    for (index, line) in lines.enumerated() {
      _ = worker.append(Array(line.utf8).span, number: index + 1, to: &result)
    }
    return String(decoding: result.bytes, as: UTF8.self)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import DataExchange
import Diagnostics
import Exploration
import OrganizationModel
import Scoring

/// Lists the best combinations at given weights, and good ones that differ.
struct AlternativesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "alternatives",
    abstract: "The best combinations at given weights, and good ones that differ most.",
    discussion: """
      Over all feasible combinations, at the best estimates. Each consideration is put on 0 to 100
      by the range of all feasible combinations. Weights in whole numbers are a ratio; with a point
      or a percent sign they are shares and sum to 1. The slack is a percentage of the best value
      (2%) or points of the scale (1.5).

      Example: ressort alternatives
      Example: ressort alternatives --weights coherence=2,balance=1,efficiency=1 --slack 2%
      """
  )
  @Option(
    help: ArgumentHelp("What each consideration counts; left out: equal.", valueName: "weights")
  )
  var weights: String = "coherence=1,balance=1,efficiency=1"
  @Option(help: "How far below the best value is good enough.")
  var slack: String = "2%"
  @Option(help: "How many of each are listed.")
  var count: Int = 10
  @OptionGroup var data: DataOptions
  @OptionGroup var scoring: ScoringOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var manifest: ManifestOptions

  /// More are not listed.
  private static let most = 1_000

  mutating func validate() throws {
    guard (1...Self.most).contains(count) else {
      throw ValidationError("--count is \(count); expected 1 to \(Self.most)")
    }
  }

  func run() throws {
    let (weights, slack) = try request()
    let (dataSet, fingerprint) = try manifest.load(data)
    try manifest.write(
      "alternatives",
      dataSet,
      fingerprint,
      scoring,
      [
        "weights": .string(self.weights), "slack": .string(self.slack), "count": .integer(count),
      ]
    )
    let ensemble = try EnsembleCommand.ensemble(try scoring.scorer(dataSet), Ensemble.Rules())
    guard let scale = ensemble.scale else { throw EnsembleCommand.noFeasibleCombination }
    let page = AlternativesPage(
      ensemble: ensemble,
      scale: scale,
      weights: weights,
      slack: slack,
      report: ensemble.alternatives(weights: weights, scale: scale, slack: slack, count: count),
      language: output.lang
    )
    if output.format == .csv { return try output.print(page.tidy()) }
    try output.print([page.best(), page.different()], document: page.document())
  }

  /// What is asked for, with the faults of both options told together.
  private func request() throws(DiagnosticError) -> (Weights, Slack) {
    var problems: [Diagnostic] = []
    var weights: Weights?
    var slack: Slack?
    do throws(DiagnosticError) {
      weights = try Weights(parsing: self.weights)
    } catch {
      problems += error.diagnostics
    }
    do throws(DiagnosticError) {
      slack = try Slack(parsing: self.slack)
    } catch {
      problems += error.diagnostics
    }
    guard let weights, let slack else { throw DiagnosticError(problems) }
    return (weights, slack)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import DataExchange
import Diagnostics
import Exploration
import OrganizationModel
import Scoring
import Wording

/// Finds what would turn the verdict between plans.
struct Flip: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "What would turn the verdict between plans, and which unpublished figure to find out.",
    discussion: """
      For each two plans, in each consideration and in all three at the weights given: every assumption
      with the exact value at which the verdict at the best estimates turns, all else as it is. Then the
      values at which each plan's net present value is 0, and the unpublished figures by how many open
      comparisons each would settle if it were known.

      Example: ressort flip model-1 model-2
      Example: ressort flip today model-1 model-1+6.3 --weights coherence=2,balance=1,efficiency=1
      """
  )
  @OptionGroup var plans: PlanArguments
  @Option(
    help: ArgumentHelp(
      "Weights of the considerations, as ratios.",
      discussion: "Left out: equal weights.",
      valueName: "weights"
    )
  )
  var weights: String = "coherence=1,balance=1,efficiency=1"
  @Flag(name: .customLong("no-ranking"), help: "Leave out the ranking of unpublished figures.")
  var noRanking = false
  @OptionGroup var data: DataOptions
  @OptionGroup var scoring: ScoringOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var manifest: ManifestOptions

  func run() throws {
    let (dataSet, fingerprint) = try manifest.load(data)
    let list = try plans.plans(dataSet)
    guard list.count > 1 else {
      throw DiagnosticError(
        Diagnostic(
          .emptyCombination,
          "one plan is named",
          expected: "two plans or more to compare",
          hint: "name '\(Combination.todayID)' to compare with the organisation as it is"
        )
      )
    }
    let weights = try Weights(parsing: weights)
    try manifest.write(
      "flip",
      dataSet,
      fingerprint,
      scoring,
      [
        "plans": .strings(list.map(\.id)), "weights": .string(self.weights),
        "ranking": .bool(!noRanking),
      ]
    )
    let scorer = try scoring.scorer(dataSet)
    let weighing = try Self.weighing(scorer, weights)
    let combinations = list.map(\.combination)
    var progress = ProgressLine(Phrase.flipProgress[output.lang])
    let flips = try scorer.flips(among: combinations, weighing: weighing) { progress.show($0) }
    var ranking: FigureRanking?
    if !noRanking {
      var progress = ProgressLine(Phrase.rankingProgress[output.lang])
      ranking = try scorer.figureRanking(among: combinations, weighing: weighing) {
        progress.show($0)
      }
    }
    let page = FlipPage(
      dataSet: dataSet,
      plans: list,
      weights: weights,
      reports: flips,
      ranking: ranking,
      scores: try scorer.scores(of: list),
      language: output.lang
    )
    if output.format == .csv { return try output.print(page.tidy()) }
    try output.print(page.tables(), document: page.document())
  }

  /// Puts the criteria on the scale of all feasible combinations.
  static func weighing(
    _ scorer: Scorer<ProgramSolver>,
    _ weights: Weights
  ) throws(DiagnosticError) -> Weighing {
    let ensemble = try EnsembleCommand.ensemble(scorer, Ensemble.Rules())
    guard let scale = ensemble.scale else { throw EnsembleCommand.noFeasibleCombination }
    return Weighing(scale: scale, weights: weights)
  }
}

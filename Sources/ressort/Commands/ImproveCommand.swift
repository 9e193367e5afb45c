// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import DataExchange
import Exploration
import OrganizationModel
import Scoring

/// Finds the fewest changes to a plan that beats another one.
struct Improve: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The fewest scenario changes from a plan to one that beats it.",
    discussion: """
      To beat is to be at least as good in all three considerations and better in one; --strictly
      asks for better in all three. At the best estimates, among all feasible combinations.

      Example: ressort improve model-1 --lang en
      """
  )
  @Argument(help: ArgumentHelp("A combination.", valueName: "id"))
  var id: String
  @Flag(help: "Only plans that are better in every criterion, not as good in some.")
  var strictly = false
  @OptionGroup var data: DataOptions
  @OptionGroup var scoring: ScoringOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var manifest: ManifestOptions

  func run() throws {
    let (dataSet, fingerprint) = try manifest.load(data)
    let combination = try Combination(parsing: id, in: dataSet)
    _ = try dataSet.apply(combination)
    try manifest.write(
      "improve",
      dataSet,
      fingerprint,
      scoring,
      ["plans": .strings([id]), "strictly": .bool(strictly)]
    )
    let ensemble = try EnsembleCommand.ensemble(try scoring.scorer(dataSet), Ensemble.Rules())
    let page = ImprovementPage(
      ensemble: ensemble,
      id: id,
      report: ensemble.improvements(of: combination, isStrict: strictly),
      isStrict: strictly,
      language: output.lang
    )
    if output.format == .csv { return try output.print(page.nearest()) }
    try output.print(
      [page.nearest(), page.changes(), page.bestWithin()].filter { !$0.rows.isEmpty },
      document: page.document()
    )
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import DataExchange
import OrganizationModel
import Scoring

/// Compares each plan with each other one.
struct Dominance: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Which plan is better than which, for all consistent data or for some.",
    discussion: """
      Each plan is compared with each other one over the same data, in each consideration and in all
      of them at once whatever their weights. Without ids, today and the plans that the data set
      names.

      Example: ressort dominance
      Example: ressort dominance model-1 model-1+6.3 today --bounds --format json
      """
  )
  @OptionGroup var plans: PlanArguments
  @Flag(help: "Compute the exact bounds of every difference, not only the verdicts.")
  var bounds = false
  @OptionGroup var data: DataOptions
  @OptionGroup var scoring: ScoringOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var manifest: ManifestOptions

  func run() throws {
    let (dataSet, fingerprint) = try manifest.load(data)
    let list = try plans.plans(dataSet, else: [Combination.todayID] + dataSet.defaultPlans)
    try manifest.write(
      "dominance",
      dataSet,
      fingerprint,
      scoring,
      ["plans": .strings(list.map(\.id)), "bounds": .bool(bounds)]
    )
    let scorer = try scoring.scorer(dataSet)
    let page = DominancePage(
      dataSet: dataSet,
      plans: list,
      matrix: try scorer.dominance(among: list),
      bounds: bounds ? try scorer.differenceBounds(of: list) : nil,
      language: output.lang
    )
    if output.format == .csv { return try output.print(page.pairs()) }
    try output.print(page.matrices() + [page.effort()], document: page.document())
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import DataExchange
import Diagnostics
import Exploration
import Foundation
import OrganizationModel
import ReportRendering
import Scoring
import Wording

/// Writes comparison reports.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write a report for people who decide: HTML, and PDF where Chromium is there.",
    discussion: """
      One id gives a report of that plan, several ids a comparison, the id of an area all its scenarios.

      Example: ressort report model-1 model-2 model-3 --out reports --lang da
      """
  )
  @OptionGroup var plans: PlanArguments
  @Option(help: ArgumentHelp("The folder that the files go to.", valueName: "dir"))
  var out: String
  @Option(help: "Language of the report: da or en.")
  var lang: Language = .danish
  @OptionGroup var data: DataOptions
  @OptionGroup var scoring: ScoringOptions

  func run() throws {
    let (dataSet, fingerprint) = try DataSetReader.readWithFingerprint(path: try data.path())
    let scorer = try scoring.scorer(dataSet)
    let ensemble = try EnsembleCommand.ensemble(scorer, Ensemble.Rules())
    let area = plans.ids.count == 1 ? dataSet.areaIndex[plans.ids[0]] : nil
    var chosen = plans
    if let area { chosen.ids = dataSet.areas[area].scenarios.map { dataSet.scenarios[$0].id } }
    let list = try chosen.plans(dataSet, else: dataSet.defaultPlans)
    let rivals = try dataSet.defaultPlans.map {
      try dataSet.apply(Combination(parsing: $0, in: dataSet))
    }
    guard
      let comparison = try Comparison(of: list, beside: rivals, by: scorer, among: ensemble)
    else { throw EnsembleCommand.noFeasibleCombination }
    let id = (plans.ids.isEmpty ? dataSet.defaultPlans : plans.ids).joined(separator: "_")
    let writer = ReportWriter(
      comparison,
      about: area.map { .area($0) } ?? (list.count == 1 ? .plan : .plans),
      origin: ReportWriter.Origin(
        version: Ressort.configuration.version,
        digest: "\(fingerprint.content)",
        command: "ressort report \(plans.ids.joined(separator: " ")) --lang \(lang.rawValue)"
      ),
      language: lang
    )
    let document = writer.document(id: id)
    let html = try HTMLReport().text(of: document)
    try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
    try html.write(toFile: "\(out)/\(id).html", atomically: true, encoding: .utf8)
  }
}

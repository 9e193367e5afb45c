// SPDX-License-Identifier: GPL-3.0-or-later
import Diagnostics
import Exploration
import Foundation
import LinearProgramming
import OrganizationModel
import PDFPrinting
import ReportRendering
import Scoring
import Wording

/// The making of one report; takes its time, and looks whether it is still wanted.
struct ReportRun<Solver: LinearSolver>: Sendable {
  let whatIf: WhatIf
  /// What the what-if is called.
  let title: String
  /// What it is called as a file, and as a plan in the report.
  let file: String
  let language: Language
  let origin: ReportWriter.Origin
  let scorer: WhatIfScorer<Solver>
  /// All combinations of the data set as it is, once they are computed.
  let ensemble: Ensemble?

  /// There is no combination to compare with.
  struct NothingToCompareWith: Error {}

  func make(_ progress: JobProgress) throws -> MadeReport {
    report(progress, 0.02, .combinations)
    let (outcome, own) = try scorer.scorer(of: whatIf)
    let isOwnData = !(whatIf.figures.isEmpty && whatIf.formed.isEmpty)
    let all = try (isOwnData ? nil : ensemble) ?? Ensemble(own)
    try progress.check()
    guard let setting = ComparisonSetting(own, among: all) else { throw NothingToCompareWith() }
    report(progress, 0.25, .comparing)
    var plan = outcome.plan
    plan.combination.id = file
    plan.title = title
    let rivals = try outcome.dataSet.defaultPlans.map {
      try outcome.dataSet.apply(Combination(parsing: $0, in: outcome.dataSet))
    }
    let comparison = try Comparison(of: [plan], beside: rivals, in: setting)
    try progress.check()
    report(progress, 0.8, .writing)
    let document = ReportWriter(
      comparison,
      about: .plan,
      origin: origin,
      language: language
    ).document(id: Download.name(title))
    let html = Array(try HTMLReport().text(of: document).utf8)
    try progress.check()
    report(progress, 0.85, .printing)
    return MadeReport(title: title, html: html, print: try print(html, progress))
  }

  private func report(_ progress: JobProgress, _ fraction: Double, _ phrase: ReportJobPhrase) {
    progress.report(fraction, LocalizedText(danish: phrase.danish, english: phrase.english))
  }

  private func print(_ html: [UInt8], _ progress: JobProgress) throws -> MadeReport.Print {
    let program: String
    do throws(DiagnosticError) {
      program = try PDFPrinter.find(in: ProcessInfo.processInfo.environment)
    } catch {
      return .noBrowser
    }
    let page = FileManager.default.temporaryDirectory
      .appendingPathComponent("ressort-\(UUID().uuidString).html")
    defer { try? FileManager.default.removeItem(at: page) }
    try Data(html).write(to: page, options: .withoutOverwriting)
    do throws(DiagnosticError) {
      let bytes = try PDFPrinter(program: program).pdf(of: page.path) { progress.isStopped }
      return bytes.map { .made($0) } ?? .failed
    } catch {
      return .failed
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Diagnostics
import Exploration
import Foundation
import OrganizationModel
import ReportRendering
import Scoring
import Synchronization
import Wording

/// Makes reports of one data set: everything that they share is computed once.
struct ReportMaker: Sendable {
  /// A report as it is written.
  struct Page: Sendable {
    var document: ReportDocument
    /// What makes it again.
    var origin: ReportWriter.Origin
    var html: String
    /// The name of its file.
    var file: String
    /// Whether it is a report, not the list of them.
    var isReport = true
  }

  private let dataSet: DataSet
  private let setting: ComparisonSetting<ProgramSolver>
  private let rivals: [Plan]
  private let html: HTMLReport
  private let digest: String
  private let date: ReportDate?
  /// The options that change what a report says, as they are typed.
  private let options: String

  /// Prepares the making of reports.
  ///
  /// - Parameters:
  ///   - dataSet: The data set.
  ///   - digest: The digest of its content.
  ///   - scoring: How plans are scored.
  ///   - date: The day that the reports are dated, if any.
  /// - Throws: `DiagnosticError` or `ScoringError` when the data set cannot be scored.
  init(
    _ dataSet: DataSet,
    digest: String,
    _ scoring: ScoringOptions,
    date: ReportDate?
  ) throws {
    self.dataSet = dataSet
    self.digest = digest
    self.date = date
    let scorer = try scoring.scorer(dataSet)
    let ensemble = try EnsembleCommand.ensemble(scorer, Ensemble.Rules())
    guard let setting = ComparisonSetting(scorer, among: ensemble) else {
      throw EnsembleCommand.noFeasibleCombination
    }
    self.setting = setting
    rivals = try PlanArguments.plans(dataSet.defaultPlans, dataSet)
    html = try HTMLReport()
    options =
      (scoring.workload == "cases" ? "" : " --workload \(scoring.workload)")
      + (date.map { " --date \($0.iso)" } ?? "")
  }

  /// Makes the pages of some reports in some languages, on as many threads as there are processors.
  ///
  /// What a thread makes depends on nothing that another one does, so that the pages do not depend
  /// on how many there are.
  ///
  /// - Parameters:
  ///   - requests: The reports.
  ///   - languages: The languages; each report is computed once for all of them.
  ///   - progress: Told how many reports are done.
  /// - Returns: The pages, report by report and language by language.
  /// - Throws: `DiagnosticError` or `ScoringError`; of several the first report's.
  func pages(
    _ requests: [ReportRequest],
    _ languages: [Language],
    progress: @escaping @Sendable (Int) -> Void
  ) throws -> [Page] {
    let results = Mutex<[Int: Result<[Page], any Error>]>([:])
    DispatchQueue.concurrentPerform(iterations: requests.count) { index in
      let result = Result { try pages(requests[index], languages) }
      let count = results.withLock { results in
        results[index] = result
        return results.count
      }
      progress(count)
    }
    let all = results.withLock { $0 }
    return try requests.indices.flatMap { try all[$0]?.get() ?? [] }
  }

  private func pages(_ request: ReportRequest, _ languages: [Language]) throws -> [Page] {
    let comparison = try Comparison(of: request.plans, beside: rivals, in: setting)
    return languages.map { language in
      let origin = origin(request.ids, [language])
      let writer = ReportWriter(
        comparison,
        about: request.subject,
        origin: origin,
        language: language
      )
      let name = ReportName.localized(request.name, language)
      var document = writer.document(id: name)
      document.date = date
      return page(document, origin, file: "\(name).html")
    }
  }

  /// Makes the list of some reports in each language.
  func lists(_ requests: [ReportRequest], _ languages: [Language]) -> [Page] {
    let origin = origin(["--all"], languages)
    return languages.map { language in
      let index = ReportIndex(
        dataSet,
        requests.map { request in
          ReportIndex.Entry(
            subject: request.subject,
            combinations: request.plans.map(\.combination),
            file: "\(ReportName.localized(request.name, language)).html"
          )
        },
        origin: origin,
        language: language
      )
      var document = index.document(id: ReportName.localized(ReportName.list, language))
      document.date = date
      document.alternate = languages.first { $0 != language }.map { other in
        ReportDocument.Alternate(language: other, file: ReportName.listFile(other))
      }
      var list = page(document, origin, file: ReportName.listFile(language))
      list.isReport = false
      return list
    }
  }

  private func page(
    _ document: ReportDocument,
    _ origin: ReportWriter.Origin,
    file: String
  ) -> Page {
    Page(document: document, origin: origin, html: html.text(of: document), file: file)
  }

  /// What makes the same file again; the folder is no part of what a file says, so that it is the
  /// same wherever it is made.
  private func origin(_ ids: [String], _ languages: [Language]) -> ReportWriter.Origin {
    let languages = languages.map(\.rawValue).joined(separator: ",")
    let words = ["ressort report"] + ids + ["--lang \(languages) --out ."]
    return ReportWriter.Origin(
      version: Ressort.configuration.version,
      digest: digest,
      command: words.joined(separator: " ") + options
    )
  }
}

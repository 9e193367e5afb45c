// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import DataExchange
import Diagnostics
import Foundation
import OrganizationModel
import ReportRendering
import Wording

/// Writes comparison reports.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write a report for people who decide: HTML, and PDF where Chromium is there.",
    discussion: """
      A what-if file (.yaml, .json) is a plan too. One id gives a report of that plan, several ids a comparison, the id of an area all its
      scenarios; without ids the plans that the data set names are compared. The paths of the files
      are printed.

      Example: ressort report model-1 model-2 model-3 --out reports --lang da,en --pdf
      Example: ressort report 6 --out reports
      """
  )
  @Argument(
    help: ArgumentHelp(
      "Scenarios, models, or combinations joined with '+'; or one area.",
      valueName: "id"
    )
  )
  var ids: [String] = []
  @Flag(help: "The whole set: the data set's plans together, each alone, each area, and a list.")
  var all = false
  @Option(
    help: ArgumentHelp("The folder that the files go to.", valueName: "dir"),
    completion: .directory
  )
  var out: String
  @Option(
    help: ArgumentHelp(
      "Language: da, en, or both with a comma; Danish when left out.",
      valueName: "lang"
    )
  )
  var lang: [LanguageList] = []
  @Flag(help: "Print a PDF beside each report, through Chromium, Chrome or Edge.")
  var pdf = false
  @Option(
    help: ArgumentHelp(
      "Date the reports, as 2026-11-21; nothing is dated by itself.",
      valueName: "day"
    )
  )
  var date: ReportDate?
  @OptionGroup var exports: ExportOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var scoring: ScoringOptions

  func validate() throws {
    if all, !ids.isEmpty { throw ValidationError("--all and ids exclude each other") }
    if out.isEmpty { throw ValidationError("--out is empty; expected a folder") }
  }

  func run() throws {
    // A limit on the size of files is told as a full disk is.
    _ = signal(SIGXFSZ, SIG_IGN)
    let languages = LanguageList.languages(of: lang)
    let (base, fingerprint) = try DataSetReader.readWithFingerprint(path: try data.path())
    let files = ids.filter(WhatIfDocument.isPath)
    let asked = files.isEmpty ? nil : try AskedPlans(files, in: base)
    let dataSet = asked?.dataSet ?? base
    let folder = ReportFolder(path: out)
    let requests = try requests(dataSet, asked?.plans ?? [], languages, folder)
    let isNewFolder = try folder.make()
    let pages: [ReportMaker.Page]
    do {
      try exports.check(reports: requests.count * languages.count)
      pages = try exports.linked(
        try make(requests, languages, dataSet, fingerprint),
        from: out
      )
      try write(pages, folder)
      try exports.write(pages, dataSet)
    } catch {
      if isNewFolder { folder.removeIfEmpty() }
      throw error
    }
    if pdf {
      try ReportPrinting(folder: folder, language: languages[0])
        .printPages(pages.filter(\.isReport).map(\.file))
    }
  }

  /// What is asked for, once everything about it that can be wrong is known to be right.
  private func requests(
    _ dataSet: DataSet,
    _ files: [Plan],
    _ languages: [Language],
    _ folder: ReportFolder
  ) throws(DiagnosticError) -> [ReportRequest] {
    var requests: [ReportRequest] = []
    var problems: [Diagnostic] = []
    do throws(DiagnosticError) {
      let plans = Dictionary(files.map { ($0.id, $0) }) { first, _ in first }
      requests =
        try all
        ? ReportRequest.published(dataSet) : [ReportRequest(ids, in: dataSet, files: plans)]
    } catch {
      problems = error.diagnostics
    }
    var files = requests.flatMap { request in
      languages.map { "\(ReportName.localized(request.name, $0)).html" }
    }
    if pdf { files += files.map(ReportPrinting.file) }
    if all { files += languages.map(ReportName.listFile) }
    problems += folder.problems(writing: files)
    guard problems.isEmpty else { throw DiagnosticError(problems) }
    return requests
  }

  /// Writes the pages, and tells the path of each once it is there.
  private func write(_ pages: [ReportMaker.Page], _ folder: ReportFolder) throws(StoppedRun) {
    for (index, page) in pages.enumerated() {
      let path = folder.path(of: page.file)
      do throws(DiagnosticError) {
        try WholeFile.write(Array(page.html.utf8), to: path)
      } catch {
        throw StoppedRun(
          diagnostics: error.diagnostics,
          consequence: index == 0 ? "nothing was written" : "the files before it are written"
        )
      }
      print(path)
    }
  }

  /// Computes and makes the text of everything, the list of the reports last.
  private func make(
    _ requests: [ReportRequest],
    _ languages: [Language],
    _ dataSet: DataSet,
    _ fingerprint: DataFingerprint
  ) throws -> [ReportMaker.Page] {
    let line = ProgressLine(ReportIndexPhrase.progress[languages[0]])
    let show: @Sendable (Int) -> Void = { count in
      line.show(
        ReportIndexPhrase.count[languages[0]].filled("\(count)", "\(requests.count)")
      )
    }
    defer { line.clear() }
    show(0)
    let maker = try ReportMaker(
      dataSet,
      digest: "\(fingerprint.content)",
      scoring,
      date: date
    )
    let pages = try maker.pages(requests, languages, progress: show)
    return all ? pages + maker.lists(requests, languages) : pages
  }
}

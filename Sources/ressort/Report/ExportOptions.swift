// SPDX-License-Identifier: GPL-3.0-or-later
public import ArgumentParser
import Diagnostics
import Foundation
import OrganizationModel
import ReportRendering
public import SpreadsheetExport

extension CSVDialect: ExpressibleByArgument {}

/// The tables of a report as files for spreadsheets and programs.
struct ExportOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder that the tables go to as CSV files.",
      discussion: "Of several reports each one has a folder in it. Figures lead to the files.",
      valueName: "dir"
    ),
    completion: .directory
  )
  var csv: String?
  @Option(help: "How CSV files are written: research (RFC 4180), or excel (Danish settings).")
  var csvDialect: CSVDialect = .research
  @Option(
    help: ArgumentHelp("The workbook that the tables go to, of one report.", valueName: "file"),
    completion: .file(extensions: ["xlsx"])
  )
  var xlsx: String?

  func validate() throws {
    if csv?.isEmpty == true { throw ValidationError("--csv is empty; expected a folder") }
    if let xlsx, !xlsx.hasSuffix(".xlsx") || xlsx.hasSuffix("/.xlsx") || xlsx == ".xlsx" {
      throw ValidationError("--xlsx is '\(xlsx)'; expected a name that ends with .xlsx")
    }
  }

  /// Refuses what can be seen to go wrong before anything is computed.
  func check(reports count: Int) throws(DiagnosticError) {
    var problems: [Diagnostic] = []
    if let csv { problems += ReportFolder(path: csv, option: "--csv").problems(writing: []) }
    if let xlsx {
      if count > 1 {
        problems.append(
          Diagnostic(
            .notWritable,
            "'\(xlsx)' cannot hold the tables of \(count) reports",
            expected: "one report in one language, or --csv DIR"
          )
        )
      }
      problems += Self.folder(of: xlsx).problems(
        writing: [URL(fileURLWithPath: xlsx).lastPathComponent]
      )
    }
    guard problems.isEmpty else { throw DiagnosticError(problems) }
  }

  /// The pages with links from their figures to the CSV files, when those are written.
  func linked(_ pages: [ReportMaker.Page], from folder: String) throws -> [ReportMaker.Page] {
    guard csv != nil else { return pages }
    let html = try HTMLReport()
    return pages.map { page in
      guard page.isReport, let csv = csvFolder(of: page, among: pages) else { return page }
      var page = page
      page.html = html.text(
        of: page.document,
        csvFolder: Self.path(of: csv, from: folder)
      )
      return page
    }
  }

  /// Writes the files of every report, and tells the path of each once it is there.
  func write(_ pages: [ReportMaker.Page], _ dataSet: DataSet) throws(StoppedRun) {
    guard csv != nil || xlsx != nil else { return }
    do throws(DiagnosticError) {
      try writeFiles(pages, dataSet)
    } catch {
      throw StoppedRun(
        diagnostics: error.diagnostics,
        consequence: "the reports and the files before it are written"
      )
    }
  }

  private func writeFiles(
    _ pages: [ReportMaker.Page],
    _ dataSet: DataSet
  ) throws(DiagnosticError) {
    for page in pages where page.isReport {
      let export = ReportExport(page.document, origin: page.origin, sources: dataSet.documents)
      if let folder = csvFolder(of: page, among: pages).map({ ReportFolder(path: $0) }) {
        if let csv, folder.path != csv { _ = try ReportFolder(path: csv).make() }
        _ = try folder.make()
        for file in export.csvFiles(csvDialect) {
          let path = folder.path(of: file.name)
          try WholeFile.write(Array(file.text.utf8), to: path)
          print(path)
        }
      }
      if let xlsx {
        _ = try Self.folder(of: xlsx).make()
        try WholeFile.make(xlsx) { temporary throws(DiagnosticError) in
          try export.writeWorkbook(to: temporary, named: xlsx)
        }
        print(xlsx)
      }
    }
  }

  /// The folder that a workbook goes to.
  private static func folder(of workbook: String) -> ReportFolder {
    ReportFolder(
      path: URL(fileURLWithPath: workbook).deletingLastPathComponent().path,
      option: "--xlsx"
    )
  }

  /// The folder of a report's CSV files: of several reports each has its own.
  private func csvFolder(of page: ReportMaker.Page, among pages: [ReportMaker.Page]) -> String? {
    guard let csv else { return nil }
    let isAlone = pages.filter(\.isReport).count == 1
    return isAlone ? csv : ReportFolder(path: csv).path(of: page.document.id)
  }

  /// The way from a folder to another one.
  private static func path(of folder: String, from start: String) -> String {
    func parts(_ path: String) -> [String] {
      URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().pathComponents
    }
    let (there, here) = (parts(folder), parts(start))
    let shared = zip(there, here).prefix { $0 == $1 }.count
    return
      (Array(repeating: "..", count: here.count - shared) + there.dropFirst(shared))
      .joined(separator: "/")
  }
}

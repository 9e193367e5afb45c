// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Diagnostics
import Foundation
import OrganizationModel
import PDFPrinting
import Wording

/// Prints the pages of reports beside them, one after the other.
struct ReportPrinting {
  let folder: ReportFolder
  let language: Language

  /// Prints some HTML files of the folder, and tells the path of each PDF once it is there.
  ///
  /// The first fault ends it: a browser that fails once fails again, and may take its time.
  ///
  /// - Throws: `StoppedRun` with what went wrong, or the code of a signal.
  func printPages(_ files: [String]) throws {
    StopSignal.listen()
    let line = ProgressLine(ReportIndexPhrase.printing[language])
    defer { line.clear() }
    do throws(DiagnosticError) {
      let program = try PDFPrinter.find(in: ProcessInfo.processInfo.environment)
      let printer = PDFPrinter(program: program)
      for (index, file) in files.enumerated() {
        line.show(
          ReportIndexPhrase.count[language].filled("\(index + 1)", "\(files.count)")
        )
        let path = folder.path(of: file)
        guard
          let bytes = try printer.pdf(of: path, isStopped: { StopSignal.received != nil })
        else { break }
        let output = folder.path(of: Self.file(of: file))
        try WholeFile.write(bytes, to: output)
        line.clear()
        Swift.print(output)
      }
    } catch {
      throw StoppedRun(
        diagnostics: error.diagnostics,
        consequence: "the HTML files are written"
      )
    }
    if let signal = StopSignal.received { throw ExitCode(128 + signal) }
  }

  /// The name of the PDF of an HTML file.
  static func file(of page: String) -> String { "\(page.dropLast("html".count))pdf" }
}

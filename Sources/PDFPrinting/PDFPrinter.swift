// SPDX-License-Identifier: GPL-3.0-or-later
public import Diagnostics
internal import Foundation

/// Prints HTML files through Chromium, whose pages are the ones that a reader's own browser makes.
public struct PDFPrinter: Sendable {
  /// The path of the browser.
  public let program: String
  /// How long a file may take.
  public let limit: Duration

  /// Makes a printer of a browser; ``find(in:)`` finds one.
  public init(program: String, limit: Duration = .seconds(60)) {
    self.program = program
    self.limit = limit
  }

  /// Returns the pages of an HTML file as a PDF.
  ///
  /// The browser gets a profile of its own, which is removed afterwards, and a group of processes of
  /// its own, which is ended whole when it takes too long. The same file gives the same bytes with
  /// the same browser and fonts: the dates that it writes into the file are taken out.
  ///
  /// - Parameters:
  ///   - page: The path of the file.
  ///   - isStopped: Whether the printing is to be given up; asked some twenty times a second.
  /// - Returns: The bytes; nil when the printing was given up.
  /// - Throws: `DiagnosticError` when the browser cannot be started, fails or takes too long, or
  ///   when what it wrote is no whole PDF.
  public func pdf(
    of page: String,
    isStopped: () -> Bool = { false }
  ) throws(DiagnosticError) -> [UInt8]? {
    let scratch: ScratchFolder
    do {
      scratch = try ScratchFolder()
    } catch {
      throw fault("no temporary folder can be made for it", hint: "$TMPDIR names another place")
    }
    defer { scratch.remove() }
    let output = scratch.url("page.pdf")
    let run = BrowserRun(
      program: program,
      arguments: Self.arguments(page: page, output: output.path, scratch: scratch),
      errors: scratch.url("errors"),
      temporary: scratch.folder.path
    )
    let end: BrowserRun.End
    do {
      end = try run.end(within: limit, isStopped: isStopped)
    } catch {
      throw fault("it cannot be started")
    }
    switch end {
    case .stopped: return nil
    case .late:
      throw fault(
        "it was not done after \(limit.components.seconds) s and was ended",
        run.lastWords
      )
    case .exit(let code) where code != 0: throw fault("it ended with code \(code)", run.lastWords)
    case .exit: break
    }
    guard let data = try? Data(contentsOf: output), !data.isEmpty else {
      throw fault("it wrote nothing", run.lastWords)
    }
    let bytes = [UInt8](data)
    guard PDFBytes.isWhole(bytes) else {
      throw fault("what it wrote is no whole PDF", run.lastWords)
    }
    return PDFBytes.withoutDates(bytes)
  }

  /// What the browser is asked to do: an array, never a line for a shell.
  static func arguments(page: String, output: String, scratch: ScratchFolder) -> [String] {
    // As root there is no sandbox to be had; everywhere else it stays.
    (geteuid() == 0 ? ["--no-sandbox"] : []) + [
      "--headless",
      "--no-pdf-header-footer",
      "--generate-pdf-document-outline",
      "--export-tagged-pdf",
      "--user-data-dir=\(scratch.url("profile").path)",
      "--no-first-run",
      "--no-default-browser-check",
      "--disable-extensions",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      // A report needs nothing from the network, and gets nothing.
      "--host-resolver-rules=MAP * ~NOTFOUND",
      // Shared memory is scarce in containers.
      "--disable-dev-shm-usage",
      "--print-to-pdf=\(output)",
      URL(fileURLWithPath: page).absoluteString,
    ]
  }

  private func fault(
    _ what: String,
    _ lastWords: String? = nil,
    hint: String = "the HTML file gives the same pages: open it in a browser and save it as PDF"
  ) -> DiagnosticError {
    DiagnosticError(
      Diagnostic(
        .printingFailed,
        "'\(program)' printed no PDF: \(what)",
        hint: hint,
        notes: lastWords.map { [Diagnostic.Note("it last said: \($0)")] } ?? []
      )
    )
  }
}

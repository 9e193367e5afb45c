// SPDX-License-Identifier: GPL-3.0-or-later
import Diagnostics
import Foundation
import Testing

@testable import PDFPrinting

/// Browsers that are scripts, each with a fault of its own.
@Suite struct `The PDF printer` {
  @Test func `what the browser writes comes back without its dates`() throws {
    let desk = try Desk()
    defer { desk.remove() }
    let bytes = try #require(try desk.printer(writing: Desk.whole).pdf(of: desk.page("side.html")))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.count == Desk.whole.count + 1)
    #expect(text.hasPrefix("%PDF-1.4") && text.contains("/Producer (Skia/PDF m156)"))
    #expect(!text.contains("Date") && !text.contains("2026"))
  }

  @Test func `a browser that hangs is ended with everything that it started`() throws {
    let desk = try Desk()
    defer { desk.remove() }
    let pids = desk.folder.appendingPathComponent("pids").path
    let printer = try desk.printer(
      script: "sleep 300 & echo $$ $! > '\(pids)'; echo waiting >&2; wait",
      limit: .milliseconds(600)
    )
    let page = try desk.page("side.html")
    let start = ContinuousClock.now
    let error = try #require(throws: DiagnosticError.self) { try printer.pdf(of: page) }
    #expect(ContinuousClock.now - start < .seconds(5))
    #expect(error.diagnostics.map(\.code) == [.printingFailed])
    #expect(error.diagnostics[0].message.contains("was not done after"))
    #expect(error.diagnostics[0].notes.map(\.message) == ["it last said: waiting"])
    let started = try String(contentsOfFile: pids, encoding: .utf8)
      .split(whereSeparator: \.isWhitespace).compactMap { Int32($0) }
    #expect(started.count == 2)
    for pid in started { #expect(Desk.isGone(pid), "process \(pid) is still there") }
  }

  @Test func `a printing that is given up ends the browser and gives nothing`() throws {
    let desk = try Desk()
    defer { desk.remove() }
    let printer = try desk.printer(script: "sleep 300 & wait")
    let start = ContinuousClock.now
    let page = try desk.page("side.html")
    #expect(
      try printer.pdf(of: page, isStopped: { ContinuousClock.now - start > .milliseconds(200) })
        == nil
    )
    #expect(ContinuousClock.now - start < .seconds(5))
  }

  @Test(arguments: [
    (
      "echo '[1:2:0101/1.2:FATAL:zygote.cc(9)] No usable sandbox!' >&2; exit 7", "ended with code 7"
    ),
    ("kill -SEGV $$", "ended with code"),
    ("exit 0", "wrote nothing"),
    (": > \"$out\"", "wrote nothing"),
    ("echo '<html>sign in</html>' > \"$out\"", "is no whole PDF"),
    ("printf '%%PDF-1.4\\nhalf a file' > \"$out\"", "is no whole PDF"),
  ])
  func `a browser that fails is told, and leaves nothing`(script: String, words: String) throws {
    let desk = try Desk()
    defer { desk.remove() }
    let printer = try desk.printer(script: script)
    let page = try desk.page("side.html")
    let error = try #require(throws: DiagnosticError.self) { try printer.pdf(of: page) }
    let problem = try #require(error.diagnostics.first)
    #expect(problem.code == .printingFailed && problem.message.contains(words))
    #expect(problem.hint?.contains("save it as PDF") == true)
    if script.contains("sandbox") {
      #expect(problem.notes.map(\.message) == ["it last said: No usable sandbox!"])
    }
    #expect(try desk.leftovers().isEmpty)
  }

  @Test func `spaces, Danish letters and marks in a path reach the browser as one address`() throws
  {
    let desk = try Desk()
    defer { desk.remove() }
    let seen = desk.folder.appendingPathComponent("seen")
    let printer = try desk.printer(
      script: "for word; do echo \"$word\"; done > '\(seen.path)'",
      name: "Ærlig browser"
    )
    let page = try desk.page("Rødgrød med 50% fløde #1?.html")
    _ = try? printer.pdf(of: page)
    let words = try String(contentsOf: seen, encoding: .utf8).split(separator: "\n").map(
      String.init
    )
    let address = try #require(words.last)
    #expect(address.hasPrefix("file:///") && !address.contains(" ") && !address.contains("#"))
    #expect(URL(string: address)?.path == page)
    #expect(words.contains("--no-sandbox") == (geteuid() == 0))
    let profile = try #require(words.first { $0.hasPrefix("--user-data-dir=") })
    #expect(!FileManager.default.fileExists(atPath: String(profile.dropFirst(16))))
  }

  @Test func `a program that cannot be started is told`() throws {
    let desk = try Desk()
    defer { desk.remove() }
    let page = try desk.page("side.html")
    let printer = PDFPrinter(program: desk.folder.appendingPathComponent("nowhere").path)
    let error = try #require(throws: DiagnosticError.self) { try printer.pdf(of: page) }
    #expect(error.diagnostics.first?.message.contains("cannot be started") == true)
  }
}

/// The browser of this machine, where there is one.
private let browser = try? PDFPrinter.find(in: ProcessInfo.processInfo.environment)

@Suite(.enabled(if: browser != nil, "no Chromium on this machine"))
struct `A real browser` {
  @Test func `it prints the same bytes at any time, tagged and with an outline`() throws {
    let desk = try Desk()
    defer { desk.remove() }
    let printer = PDFPrinter(program: try #require(browser))
    let page = try desk.page("Århus & omegn.html")
    let text = "<!DOCTYPE html><html lang=da><title>Prøve</title><h1>Rød</h1><h2>Blå</h2><p>Æ ø å"
    try text.write(toFile: page, atomically: true, encoding: .utf8)
    let first = try #require(try printer.pdf(of: page))
    // The clock of a PDF counts seconds.
    Thread.sleep(forTimeInterval: 1.1)
    let second = try #require(try printer.pdf(of: page))
    #expect(first == second)
    let words = String(decoding: first, as: UTF8.self)
    for mark in ["/Marked true", "/Outlines", "/Lang (da)", "/StructTreeRoot"] {
      #expect(words.contains(mark), "\(mark)")
    }
  }
}

@Suite struct `Finding a browser` {
  @Test func `the one that is named goes before those in the path`() throws {
    let desk = try Desk()
    defer { desk.remove() }
    let named = try desk.program("mine", "exit 0")
    _ = try desk.program("chromium", "exit 0")
    let path = ["PATH": "/nowhere:\(desk.folder.path)"]
    #expect(try PDFPrinter.find(in: path) == "\(desk.folder.path)/chromium")
    #expect(try PDFPrinter.find(in: path.merging([PDFPrinter.variable: named]) { $1 }) == named)
  }

  @Test func `without one the message says what to do`() throws {
    let desk = try Desk()
    defer { desk.remove() }
    for environment in [
      [:], ["PATH": ""], ["PATH": "relative:\(desk.folder.path)"],
      [PDFPrinter.variable: desk.folder.path, "PATH": "/usr/bin:/bin"],
    ] {
      let error = try #require(throws: DiagnosticError.self) {
        try PDFPrinter.find(in: environment)
      }
      #expect(error.diagnostics.map(\.code) == [.noBrowser])
      #expect(error.diagnostics[0].hint?.contains("save it as PDF") == true)
    }
  }
}

@Suite struct `The bytes of a PDF` {
  @Test func `a file is whole from its first word to its last`() {
    #expect(PDFBytes.isWhole(Array("%PDF-1.7\n...\n%%EOF\r\n".utf8)))
    for text in ["", "%PDF-1.7", "%%EOF", "x%PDF-1.7 %%EOF", "%PDF-1.7 %%EOF and more"] {
      #expect(!PDFBytes.isWhole(Array(text.utf8)), "\(text)")
    }
  }

  @Test func `dates become blanks, and all else stays in its place`() {
    let text = "a /ModDate (D:20261121174707+00'00')>> b /CreationDate (no date) c"
    let result = String(decoding: PDFBytes.withoutDates(Array(text.utf8)), as: UTF8.self)
    #expect(result.count == text.count)
    #expect(result.hasPrefix("a    ") && result.hasSuffix(">> b /CreationDate (no date) c"))
    #expect(!result.contains("ModDate"))
    let open = "/ModDate (D:2026112117470700000000000000000000000000"
    #expect(PDFBytes.withoutDates(Array(open.utf8)) == Array(open.utf8))
  }
}

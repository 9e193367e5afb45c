// SPDX-License-Identifier: GPL-3.0-or-later

import Diagnostics
import Testing

@Suite struct DiagnosticRendererTests {
  /// Renders one problem at a column of a line.
  private func excerpt(_ line: String, column: Int) -> [Substring] {
    let renderer = DiagnosticRenderer { _, number in number == 7 ? line : nil }
    let place = SourceLocation(file: "a.yaml", line: 7, column: column)
    return renderer.render(Diagnostic(.negative, "wrong", at: place)).split(separator: "\n")
  }

  @Test func `a problem shows place, code, excerpt, what was expected and what to do`() {
    let problem = Diagnostic(
      .unknownDepartment,
      "no department has the id 'kfff'",
      at: SourceLocation(file: "merge.yaml", line: 14, column: 9),
      expected: "the id of a department",
      hint: "did you mean 'kff'?",
      notes: [
        .init("the other one", at: SourceLocation(file: "base.yaml", line: 3)),
        .init("without a place"),
      ]
    )
    let renderer = DiagnosticRenderer { file, line in
      file == "merge.yaml" && line == 14 ? "    to: kfff" : nil
    }
    #expect(
      renderer.render(problem) == """
        merge.yaml:14:9: error: [unknown-department] no department has the id 'kfff'
           14 |     to: kfff
              |         ^
          expected: the id of a department
          hint: did you mean 'kff'?
        base.yaml:3:1: note: the other one
          note: without a place
        """
    )
  }

  @Test func `a problem without a place or a file at hand shows no excerpt`() {
    let renderer = DiagnosticRenderer()
    #expect(renderer.render(Diagnostic(.noDataFiles, "none")) == "error: [no-data-files] none")
    let placed = Diagnostic(.negative, "-3", at: SourceLocation(file: "a", line: 2, column: 3))
    #expect(renderer.render(placed) == "a:2:3: error: [negative] -3")
  }

  @Test func `problems are counted at the end`() {
    let renderer = DiagnosticRenderer()
    let error = Diagnostic(.negative, "e")
    let warning = Diagnostic(.negative, "w", severity: .warning)
    #expect(renderer.render([error]).hasSuffix("\n1 error"))
    #expect(renderer.render([error, error]).hasSuffix("\n2 errors"))
    #expect(renderer.render([warning]).hasSuffix("\n1 warning"))
    #expect(
      renderer.render([warning, error, warning], consequence: "nothing was computed")
        .hasSuffix("\n1 error, 2 warnings; nothing was computed")
    )
  }

  @Test func `a long line is shown as a window around the place`() {
    let line = String(repeating: "a", count: 500) + "X" + String(repeating: "b", count: 500)
    let lines = excerpt(line, column: 501)
    let window = lines[1].dropFirst("    7 | ".count)
    let caret = lines[2].dropFirst("      | ".count)
    #expect(window.count == 100 && caret.count == 61)
    #expect(window.dropFirst(caret.count - 1).first == "X")
  }

  @Test func `a line of a megabyte is rendered in a small text`() {
    let lines = excerpt(String(repeating: "æ", count: 1 << 20), column: 1 << 20)
    #expect(lines[1].count < 120 && lines[2].count < 120)
  }

  @Test(arguments: [1, 4, 5, 100, Int.max])
  func `a place beyond the end of the line is shown at its end`(column: Int) {
    let caret = excerpt("abc", column: column)[2].dropFirst("      | ".count)
    #expect(caret.count == min(column, 4))
  }

  @Test(arguments: [0, -1, Int.min + 1])
  func `a column that is none does not trap`(column: Int) {
    #expect(excerpt("abc", column: column)[2] == "      | ^")
  }

  @Test func `the caret stands right after letters made of two scalars`() {
    // YAML counts the A and its ring apart; on the screen they are one letter.
    let lines = excerpt("A\u{30A}rhus: x", column: 9)
    let window = lines[1].dropFirst("    7 | ".count)
    let caret = lines[2].dropFirst("      | ".count)
    #expect(window.dropFirst(caret.count - 1).first == "x")
  }

  @Test(arguments: ["\u{1B}[31m", "\0", "\t", "\r", "\u{7F}", "\u{9B}", "\u{202E}", "\u{2028}"])
  func `what steers a terminal is replaced everywhere`(hostile: String) {
    let place = SourceLocation(file: "a\(hostile)", line: 1, column: 1)
    let problem = Diagnostic(
      .negative,
      "m\(hostile)",
      at: place,
      expected: hostile,
      hint: hostile,
      notes: [.init(hostile, at: place)]
    )
    let text = DiagnosticRenderer { _, _ in "l\(hostile)" }.render(problem)
    let bad = hostile.unicodeScalars.first
    #expect(!text.unicodeScalars.contains { $0 == bad })
    #expect(text.contains("\u{FFFD}"))
  }

  @Test func `a line break in a message does not make a line`() {
    let text = DiagnosticRenderer().render(Diagnostic(.negative, "one\nerror: two"))
    #expect(text == "error: [negative] one\u{FFFD}error: two")
  }

  @Test func `Danish letters and emoji stay`() {
    #expect(excerpt("Æblegrød 👩‍👩‍👧", column: 1)[1] == "    7 | Æblegrød 👩‍👩‍👧")
  }
}

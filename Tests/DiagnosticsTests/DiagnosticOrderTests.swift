// SPDX-License-Identifier: GPL-3.0-or-later

import Diagnostics
import Testing

@Suite struct DiagnosticOrderTests {
  @Test func `places are ordered by file, line and column`() {
    let places = [
      SourceLocation(file: "a.yaml", line: 2, column: 10),
      SourceLocation(file: "a.yaml", line: 10, column: 1),
      SourceLocation(file: "a.yaml", line: 10, column: 2),
      SourceLocation(file: "b.yaml"),
    ]
    #expect(places.reversed().sorted() == places)
    #expect(places[3].description == "b.yaml:1:1")
  }

  @Test func `problems without a place come last, equal places stay as they came`() {
    let place = SourceLocation(file: "a.yaml", line: 1)
    let problems = [
      Diagnostic(.noDataFiles, "1"), Diagnostic(.negative, "2", at: place),
      Diagnostic(.noDataFiles, "3"), Diagnostic(.negative, "4", at: place),
      Diagnostic(.negative, "5", at: SourceLocation(file: "A.yaml", line: 9)),
    ]
    #expect(DiagnosticError(problems).diagnostics.map(\.message) == ["5", "2", "4", "1", "3"])
    #expect(DiagnosticError(problems[0]).diagnostics == [problems[0]])
    #expect([Diagnostic]().sortedByPlace().isEmpty)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import Diagnostics
import Testing

@Suite struct DiagnosticCollectorTests {
  private func problem(_ line: Int, severity: Diagnostic.Severity = .error) -> Diagnostic {
    Diagnostic(
      .negative,
      "wrong",
      at: SourceLocation(file: "a.yaml", line: line),
      severity: severity
    )
  }

  @Test func `an empty collector throws nothing`() throws {
    let collector = DiagnosticCollector()
    try collector.throwIfErrors()
    #expect(!collector.hasErrors && !collector.isFull)
  }

  @Test func `warnings alone throw nothing`() throws {
    let collector = DiagnosticCollector()
    collector.report(problem(1, severity: .warning))
    try collector.throwIfErrors()
    #expect(collector.diagnostics.count == 1)
  }

  @Test func `all problems are thrown at once, in the order of their places`() {
    let collector = DiagnosticCollector()
    for line in [3, 1, 2] { collector.report(problem(line)) }
    let error = #expect(throws: DiagnosticError.self) { try collector.throwIfErrors() }
    #expect(error?.diagnostics.compactMap(\.location?.line) == [1, 2, 3])
  }

  @Test func `what is beyond the limit is counted and told last`() {
    let collector = DiagnosticCollector(limit: 2)
    for line in 1...5 { collector.report(problem(line)) }
    #expect(collector.isFull && collector.droppedCount == 3)
    let error = #expect(throws: DiagnosticError.self) { try collector.throwIfErrors() }
    #expect(error?.diagnostics.map(\.code) == [.negative, .negative, .tooManyProblems])
    #expect(error?.diagnostics.last?.message == "further problems are not shown: 3")
  }

  @Test func `nothing is told of dropped problems when there are none`() {
    let collector = DiagnosticCollector(limit: 2)
    for line in 1...2 { collector.report(problem(line)) }
    let error = #expect(throws: DiagnosticError.self) { try collector.throwIfErrors() }
    #expect(error?.diagnostics.map(\.code) == [.negative, .negative])
  }

  @Test func `an error beyond the limit is not lost among warnings`() {
    let collector = DiagnosticCollector(limit: 1)
    collector.report(problem(1, severity: .warning))
    collector.report(problem(2))
    #expect(collector.hasErrors)
    #expect(throws: DiagnosticError.self) { try collector.throwIfErrors() }
  }

  @Test func `the same problem is told once, also beyond the limit`() {
    let collector = DiagnosticCollector(limit: 1)
    for line in [1, 1, 2, 2] { collector.report(problem(line)) }
    #expect(collector.diagnostics.count == 1 && collector.droppedCount == 1)
  }
}

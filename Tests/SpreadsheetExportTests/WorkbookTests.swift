// SPDX-License-Identifier: GPL-3.0-or-later
import Diagnostics
import Foundation
import OrganizationModel
import ReportRendering
import Testing

@testable import SpreadsheetExport

/// What the sheets hold is read back by `Tests/Independent/check_exports.py`.
@Suite struct `Workbooks` {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("workbooks-\(UUID().uuidString)")

  private func export(_ tables: [Table] = [Sample.money]) -> ReportExport {
    ReportExport(Sample.document(tables), origin: Sample.origin, sources: Sample.sources)
  }

  @Test func `the same report gives the same bytes`() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["a.xlsx", "b.xlsx"].map { folder.appendingPathComponent($0) }
    try export().writeWorkbook(to: files[0].path)
    // Times in archives count by two seconds.
    Thread.sleep(forTimeInterval: 2.1)
    try export().writeWorkbook(to: files[1].path)
    let bytes = try files.map { try Data(contentsOf: $0) }
    #expect(bytes[0] == bytes[1])
    #expect(bytes[0].starts(with: Data("PK".utf8)))
    #expect(bytes[0].count > 5_000)
  }

  @Test func `what cannot be written is told`() {
    let error = #expect(throws: DiagnosticError.self) {
      try export().writeWorkbook(to: folder.appendingPathComponent("no/such/file.xlsx").path)
    }
    #expect(error?.diagnostics.map(\.code) == [.notWritable])
    #expect(error?.diagnostics.first?.message.contains("No such file or directory") == true)
  }

  @Test func `texts too long for a cell are cut, not refused`() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var table = Sample.money
    table.rows[0][0] = .text(Inline(name: String(repeating: "å", count: 40_000)))
    let file = folder.appendingPathComponent("long.xlsx")
    try export([table]).writeWorkbook(to: file.path)
    #expect(FileManager.default.fileExists(atPath: file.path))
  }

  @Test func `names of sheets are legal and stand once`() {
    var names = SheetNames()
    let long = String(repeating: "x", count: 40)
    let wishes = ["Om data", "a/b:c", "ABC", long, long, "", "history", "'q'", "[t]"]
    let given = wishes.map { names.name(for: $0) }
    #expect(given.prefix(3) == ["Om data", "abc", "ABC-2"])
    #expect(given[3] == String(repeating: "x", count: 31))
    #expect(given[4] == String(repeating: "x", count: 29) + "-2")
    #expect(given[5...] == ["_", "history_", "q", "t"])
    #expect(given.allSatisfy { $0.count <= 31 })
  }

  @Test func `the foot of a page keeps its signs apart from the name`() {
    #expect(WorkbookFile.footer("A & B", page: "Side &P af &N") == "&LA && B&RSide &P af &N")
  }
}

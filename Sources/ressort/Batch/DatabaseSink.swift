// SPDX-License-Identifier: GPL-3.0-or-later
import Diagnostics
import LineFilter
import OrganizationModel
import ResultStore
import Wording

/// Results in an SQLite file, one transaction a chunk.
final class DatabaseSink: ResultSink {
  private(set) var stored = (lines: 0, failures: 0)
  let wantsRecords = true
  private let store: ResultStore
  private let fields: RecordFields

  /// The columns of the table of problems.
  static let errorColumns = [
    StoredColumn("line", .integer), StoredColumn("position", .integer), StoredColumn("id", .text),
    StoredColumn("code", .text), StoredColumn("message", .text), StoredColumn("expected", .text),
    StoredColumn("hint", .text), StoredColumn("column", .integer),
  ]

  /// Opens the file; a new one is made from `run`.
  ///
  /// - Throws: `DiagnosticError` when the file cannot be used, or its run is another one.
  init(path: String, _ dataSet: DataSet, run: [String: String]) throws(DiagnosticError) {
    fields = RecordFields(dataSet)
    store = try ResultStore(
      path: path,
      results: RecordFields.columns.dropLast().map { column in
        switch column {
        case "line": StoredColumn(column, .integer)
        case "id", "plan", "scenarios", "broken": StoredColumn(column, .text)
        default: StoredColumn(column, .real)
        }
      },
      errors: Self.errorColumns,
      run: run
    )
    try StoredRun.check(try store.run(), equals: run, of: path)
    let progress = try store.progress()
    stored = (progress.lastLine, progress.failureCount)
  }

  func write(_ result: ChunkResult) throws(DiagnosticError) {
    var rows: [[StoredValue]] = []
    var errors: [[StoredValue]] = []
    for record in result.records {
      if record.scores != nil {
        rows.append(fields.values(record).dropLast().map(Self.value))
        continue
      }
      for (position, problem) in record.problems.enumerated() {
        errors.append([
          .integer(record.line), .integer(position + 1), Self.text(record.idText),
          .text(problem.code.rawValue), .text(problem.message), Self.text(problem.expected),
          Self.text(problem.hint), problem.location.map { .integer($0.column) } ?? .null,
        ])
      }
    }
    try store.store(results: rows, errors: errors)
  }

  private static func text(_ text: String?) -> StoredValue { text.map { .text($0) } ?? .null }

  private static func value(_ value: RecordFields.Value) -> StoredValue {
    switch value {
    case .null: .null
    case .integer(let number): .integer(number)
    case .text(let text): .text(text)
    case .millionths(let number): .real(Double(number) / 1e6)
    }
  }
}

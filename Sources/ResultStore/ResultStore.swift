// SPDX-License-Identifier: GPL-3.0-or-later
public import Diagnostics
internal import GRDB

/// One value of a row.
public enum StoredValue: Hashable, Sendable {
  case null
  case integer(Int)
  case real(Double)
  case text(String)
}

/// A column of a table of results.
public struct StoredColumn: Hashable, Sendable {
  /// What a column holds.
  public enum Kind: String, Sendable {
    case integer = "INTEGER"
    case real = "REAL"
    case text = "TEXT"
  }

  /// The name.
  public var name: String
  /// What it holds.
  public var kind: Kind

  /// Makes a column.
  public init(_ name: String, _ kind: Kind) {
    self.name = name
    self.kind = kind
  }
}

/// An SQLite file with the results of a run: the tables `results` and `errors`, whose first column
/// is the line, and `run`, which says what the results are of.
///
/// Rows of one call are stored all or none, also when the process is killed.
public final class ResultStore: Sendable {
  private let path: String
  private let queue: DatabaseQueue
  private let resultSQL: String
  private let errorSQL: String

  /// Opens a file, or makes it.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - results: The columns of `results`; the first one is the key.
  ///   - errors: The columns of `errors`; the first two are the key.
  ///   - run: What a new file's results are of, by key.
  /// - Throws: `DiagnosticError` when the file cannot be read or written, or holds other tables.
  public init(
    path: String,
    results: [StoredColumn],
    errors: [StoredColumn],
    run: [String: String]
  ) throws(DiagnosticError) {
    self.path = path
    resultSQL = Self.insertion("results", results)
    errorSQL = Self.insertion("errors", errors)
    do {
      var configuration = Configuration()
      configuration.label = "results"
      configuration.prepareDatabase { database in
        // A killed process loses nothing either way; a power cut at most the last chunks.
        try database.execute(sql: "PRAGMA synchronous = NORMAL")
      }
      queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.write { database in
        // All or nothing: a file without the tables is one whose maker was stopped.
        guard try !database.tableExists("run") else { return }
        try database.execute(sql: Self.creation("results", results, keys: 1))
        try database.execute(sql: Self.creation("errors", errors, keys: 2))
        try database.execute(
          sql: "CREATE TABLE run (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"
        )
        for (key, value) in run.sorted(by: { $0.key < $1.key }) {
          try database.execute(sql: "INSERT INTO run VALUES (?, ?)", arguments: [key, value])
        }
      }
      try queue.read { database in
        for (table, columns) in [("results", results), ("errors", errors)] {
          let found = try database.columns(in: table).map(\.name)
          guard found == columns.map(\.name) else {
            throw DatabaseError(message: "the table '\(table)' has other columns")
          }
        }
      }
    } catch {
      throw Self.problem(path, error)
    }
  }

  private static func creation(_ table: String, _ columns: [StoredColumn], keys: Int) -> String {
    let list = columns.map { "\"\($0.name)\" \($0.kind.rawValue)" }
    let key = columns.prefix(keys).map { "\"\($0.name)\"" }.joined(separator: ", ")
    return "CREATE TABLE \(table) (\(list.joined(separator: ", ")), PRIMARY KEY (\(key)))"
  }

  private static func insertion(_ table: String, _ columns: [StoredColumn]) -> String {
    let places = columns.map { _ in "?" }.joined(separator: ", ")
    return "INSERT INTO \(table) VALUES (\(places))"
  }

  private static func problem(_ path: String, _ error: any Error) -> DiagnosticError {
    let reason = (error as? DatabaseError)?.message ?? "\(error)"
    return DiagnosticError(
      Diagnostic(
        .notWritable,
        "'\(path)' cannot be used as a database of results: \(reason)",
        hint: "what was stored before this is whole"
      )
    )
  }

  /// Stores rows, all or none.
  ///
  /// - Throws: `DiagnosticError` when they cannot be written, as on a full disk.
  public func store(
    results: [[StoredValue]],
    errors: [[StoredValue]]
  ) throws(DiagnosticError) {
    do {
      try queue.write { database in
        for (sql, rows) in [(resultSQL, results), (errorSQL, errors)] where !rows.isEmpty {
          let statement = try database.cachedStatement(sql: sql)
          for row in rows {
            try statement.execute(arguments: StatementArguments(row.map(\.databaseValue)))
          }
        }
      }
    } catch {
      throw Self.problem(path, error)
    }
  }

  /// Returns what the table `run` says.
  ///
  /// - Throws: `DiagnosticError` when it cannot be read.
  public func run() throws(DiagnosticError) -> [String: String] {
    do {
      return try queue.read { database in
        var entries: [String: String] = [:]
        for row in try Row.fetchAll(database, sql: "SELECT key, value FROM run") {
          entries[row[0]] = row[1]
        }
        return entries
      }
    } catch {
      throw Self.problem(path, error)
    }
  }

  /// Returns the last line that is stored, 0 when there is none, and how many lines have errors.
  ///
  /// - Throws: `DiagnosticError` when it cannot be read.
  public func progress() throws(DiagnosticError) -> (lastLine: Int, failureCount: Int) {
    do {
      return try queue.read { database in
        let last = try Int.fetchOne(
          database,
          sql: """
            SELECT max(coalesce((SELECT max(line) FROM results), 0),
              coalesce((SELECT max(line) FROM errors), 0))
            """
        )
        let failures = try Int.fetchOne(
          database,
          sql: "SELECT count(DISTINCT line) FROM errors"
        )
        return (last ?? 0, failures ?? 0)
      }
    } catch {
      throw Self.problem(path, error)
    }
  }
}

extension StoredValue {
  fileprivate var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let value): value.databaseValue
    case .real(let value): value.databaseValue
    case .text(let value): value.databaseValue
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import GRDB

/// Reads SQLite files apart from the code that writes them.
enum Database {
  /// Returns the rows of a query, every value as text.
  static func rows(_ path: String, _ sql: String) throws -> [[String]] {
    try DatabaseQueue(path: path).read { database in
      try Row.fetchAll(database, sql: sql).map { row in
        row.databaseValues.map { value in
          switch value.storage {
          case .null: ""
          case .int64(let number): "\(number)"
          case .double(let number): "\(number)"
          case .string(let text): text
          case .blob: "blob"
          }
        }
      }
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import GRDB

/// A row of the file, read with the suspicion that the file is damaged.
struct StoredRow {
  let row: Row
  let path: String

  func text(_ column: String) throws -> String { try value(column) }

  func integer(_ column: String) throws -> Int { try value(column) }

  func date(_ column: String) throws -> Date {
    guard let date = StoredDate.date(try text(column)) else { throw damage(column) }
    return date
  }

  func id(_ column: String) throws -> WhatIfID {
    guard let id = WhatIfID(try text(column)) else { throw damage(column) }
    return id
  }

  func content() throws -> String {
    let content = try text("content")
    let check: Int64 = try value("contentCheck")
    guard ContentCheck.number(content) == check else { throw damage("content") }
    return content
  }

  private func value<Value: DatabaseValueConvertible>(_ column: String) throws -> Value {
    let stored: DatabaseValue? = row[column]
    guard let value = stored.flatMap(Value.fromDatabaseValue) else { throw damage(column) }
    return value
  }

  private func damage(_ column: String) -> WhatIfStoreError {
    .damaged(path: path, reason: "a '\(column)' is not what was stored")
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
internal import GRDB

extension WhatIfStore {
  /// Lists the what-ifs, the one that was changed last first.
  ///
  /// - Parameter includingArchived: Whether those that were put away are among them.
  /// - Returns: What a list says about each.
  /// - Throws: ``WhatIfStoreError`` when the file cannot be read.
  public func list(
    includingArchived: Bool = false
  ) throws(WhatIfStoreError) -> [WhatIfSummary] {
    try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT id, name, note, dataSet, revision, changedAt, isArchived,
            (SELECT count(*) FROM savedVersion WHERE whatIf = whatIf.id) AS savedVersions
          FROM whatIf WHERE isArchived <= ? ORDER BY changedAt DESC, rowid DESC
          """,
        arguments: [includingArchived]
      )
      return try rows.map { row in
        let row = StoredRow(row: row, path: path)
        return WhatIfSummary(
          id: try row.id("id"),
          name: try row.text("name"),
          note: try row.text("note"),
          dataSet: try row.text("dataSet"),
          revision: try row.integer("revision"),
          changedAt: try row.date("changedAt"),
          isArchived: try row.integer("isArchived") != 0,
          savedVersions: try row.integer("savedVersions")
        )
      }
    }
  }

  /// Reads a what-if as it stands.
  ///
  /// - Parameter id: The what-if, which may have been put away.
  /// - Returns: The what-if with what it consists of.
  /// - Throws: ``WhatIfStoreError/notFound``, or another case when the file cannot be read.
  public func whatIf(_ id: WhatIfID) throws(WhatIfStoreError) -> StoredWhatIf {
    try read { database in try whatIf(id, database) }
  }

  func whatIf(_ id: WhatIfID, _ database: Database) throws -> StoredWhatIf {
    let found = try Row.fetchOne(
      database,
      sql: "SELECT * FROM whatIf WHERE id = ?",
      arguments: [id.text]
    )
    guard let found else { throw WhatIfStoreError.notFound }
    let row = StoredRow(row: found, path: path)
    return StoredWhatIf(
      id: try row.id("id"),
      name: try row.text("name"),
      note: try row.text("note"),
      dataSet: try row.text("dataSet"),
      fingerprint: try row.text("fingerprint"),
      content: try row.content(),
      revision: try row.integer("revision"),
      createdAt: try row.date("createdAt"),
      changedAt: try row.date("changedAt"),
      isArchived: try row.integer("isArchived") != 0
    )
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
public import Foundation
internal import GRDB

extension WhatIfStore {
  /// Saves a version of a what-if as it stands; the what-if and its revision stay the same.
  ///
  /// - Parameters:
  ///   - id: The what-if.
  ///   - revision: The revision that is to be saved.
  ///   - program: The version of the program.
  ///   - date: The time.
  /// - Returns: The version, whose number is the next one of the what-if.
  /// - Throws: ``WhatIfStoreError/changedMeanwhile(current:)`` when the revision is another one, or
  ///   another case when the version cannot be stored.
  @discardableResult
  public func save(
    _ id: WhatIfID,
    expecting revision: Int,
    program: String,
    at date: Date
  ) throws(WhatIfStoreError) -> SavedVersion {
    try check([program])
    return try write { database in
      try database.execute(
        sql: """
          INSERT INTO savedVersion (whatIf, number, revision, name, note, fingerprint, program,
            savedAt, contentCheck, content)
          SELECT id, (SELECT coalesce(max(number), 0) + 1 FROM savedVersion WHERE whatIf = id),
            revision, name, note, fingerprint, ?, ?, contentCheck, content
          FROM whatIf WHERE id = ? AND revision = ?
          """,
        arguments: [program, StoredDate.text(date), id.text, revision]
      )
      _ = try accepted(id, database)
      let number = try Int.fetchOne(
        database,
        sql: "SELECT max(number) FROM savedVersion WHERE whatIf = ?",
        arguments: [id.text]
      )
      return try version(of: id, number: number ?? 0, database)
    }
  }

  /// Lists what was saved of a what-if, the newest version first.
  ///
  /// - Parameter id: The what-if.
  /// - Returns: What a list says about each version.
  /// - Throws: ``WhatIfStoreError/notFound``, or another case when the file cannot be read.
  public func versions(of id: WhatIfID) throws(WhatIfStoreError) -> [SavedVersionSummary] {
    try read { database in
      let exists = try Bool.fetchOne(
        database,
        sql: "SELECT EXISTS (SELECT 1 FROM whatIf WHERE id = ?)",
        arguments: [id.text]
      )
      guard exists == true else { throw WhatIfStoreError.notFound }
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT whatIf, number, revision, name, note, fingerprint, program, savedAt
          FROM savedVersion WHERE whatIf = ? ORDER BY number DESC
          """,
        arguments: [id.text]
      )
      return try rows.map { row in try summary(StoredRow(row: row, path: path)) }
    }
  }

  /// Reads a saved version.
  ///
  /// - Parameters:
  ///   - id: The what-if.
  ///   - number: The number of the version.
  /// - Returns: The version with what the what-if consisted of.
  /// - Throws: ``WhatIfStoreError/notFound``, or another case when the file cannot be read.
  public func version(
    of id: WhatIfID,
    number: Int
  ) throws(WhatIfStoreError) -> SavedVersion {
    try read { database in try version(of: id, number: number, database) }
  }

  /// Makes a what-if consist of what it did in a saved version, on the data of that time.
  ///
  /// - Parameters:
  ///   - id: The what-if.
  ///   - revision: The revision that the change is of.
  ///   - number: The number of the version.
  ///   - date: The time.
  /// - Returns: The what-if with its new revision.
  /// - Throws: ``WhatIfStoreError/changedMeanwhile(current:)`` when its revision is another one, or
  ///   another case when there is no such version or the change cannot be stored.
  @discardableResult
  public func change(
    _ id: WhatIfID,
    expecting revision: Int,
    toVersion number: Int,
    at date: Date
  ) throws(WhatIfStoreError) -> StoredWhatIf {
    // A version never changes, so it need not be read in the transaction that writes.
    let version = try version(of: id, number: number)
    return try change(
      id,
      expecting: revision,
      content: version.content,
      fingerprint: version.summary.fingerprint,
      at: date
    )
  }

  private func version(
    of id: WhatIfID,
    number: Int,
    _ database: Database
  ) throws -> SavedVersion {
    let row = try Row.fetchOne(
      database,
      sql: "SELECT * FROM savedVersion WHERE whatIf = ? AND number = ?",
      arguments: [id.text, number]
    )
    guard let row else { throw WhatIfStoreError.notFound }
    let stored = StoredRow(row: row, path: path)
    return SavedVersion(summary: try summary(stored), content: try stored.content())
  }

  private func summary(_ row: StoredRow) throws -> SavedVersionSummary {
    SavedVersionSummary(
      whatIf: try row.id("whatIf"),
      number: try row.integer("number"),
      revision: try row.integer("revision"),
      name: try row.text("name"),
      note: try row.text("note"),
      fingerprint: try row.text("fingerprint"),
      program: try row.text("program"),
      savedAt: try row.date("savedAt")
    )
  }
}

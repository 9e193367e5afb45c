// SPDX-License-Identifier: GPL-3.0-or-later
public import Foundation
internal import GRDB

extension WhatIfStore {
  /// Stores a new what-if.
  ///
  /// - Parameters:
  ///   - new: What it starts with.
  ///   - date: The time.
  /// - Returns: The what-if, with an id of its own and revision 1.
  /// - Throws: ``WhatIfStoreError`` when it cannot be stored.
  public func create(_ new: NewWhatIf, at date: Date) throws(WhatIfStoreError) -> StoredWhatIf {
    try check([new.name, new.note, new.dataSet, new.fingerprint, new.content])
    let (id, time) = (WhatIfID.random(), StoredDate.text(date))
    return try write { database in
      try database.execute(
        sql: """
          INSERT INTO whatIf (id, name, note, dataSet, fingerprint, revision, createdAt, changedAt,
            isArchived, contentCheck, content) VALUES (?, ?, ?, ?, ?, 1, ?, ?, 0, ?, ?)
          """,
        arguments: [
          id.text, new.name, new.note, new.dataSet, new.fingerprint, time, time,
          ContentCheck.number(new.content), new.content,
        ]
      )
      return try whatIf(id, database)
    }
  }

  /// Stores a copy of a what-if as it stands, without its saved versions.
  ///
  /// - Parameters:
  ///   - id: The what-if that is copied, which may have been put away.
  ///   - name: What the copy is called.
  ///   - date: The time.
  /// - Returns: The copy, with an id of its own and revision 1.
  /// - Throws: ``WhatIfStoreError/notFound``, or another case when it cannot be stored.
  public func duplicate(
    _ id: WhatIfID,
    as name: String,
    at date: Date
  ) throws(WhatIfStoreError) -> StoredWhatIf {
    try check([name])
    let (copy, time) = (WhatIfID.random(), StoredDate.text(date))
    return try write { database in
      try database.execute(
        sql: """
          INSERT INTO whatIf (id, name, note, dataSet, fingerprint, revision, createdAt, changedAt,
            isArchived, contentCheck, content)
          SELECT ?, ?, note, dataSet, fingerprint, 1, ?, ?, 0, contentCheck, content
          FROM whatIf WHERE id = ?
          """,
        arguments: [copy.text, name, time, time, id.text]
      )
      return try whatIf(copy, database)
    }
  }

  /// Changes what a what-if consists of.
  ///
  /// - Parameters:
  ///   - id: The what-if.
  ///   - revision: The revision that the change is of.
  ///   - content: What it consists of from now on.
  ///   - fingerprint: The digest of the data that the content was made on; nil when it is the same.
  ///   - date: The time.
  /// - Returns: The what-if with its new revision.
  /// - Throws: ``WhatIfStoreError/changedMeanwhile(current:)`` when its revision is another one, or
  ///   another case when the change cannot be stored.
  @discardableResult
  public func change(
    _ id: WhatIfID,
    expecting revision: Int,
    content: String,
    fingerprint: String? = nil,
    at date: Date
  ) throws(WhatIfStoreError) -> StoredWhatIf {
    try check([content, fingerprint ?? ""])
    return try update(
      id,
      expecting: revision,
      at: date,
      set: "content = ?, contentCheck = ?, fingerprint = coalesce(?, fingerprint)",
      [content, ContentCheck.number(content), fingerprint]
    )
  }

  /// Changes what people call a what-if and say about it.
  ///
  /// - Parameters:
  ///   - id: The what-if.
  ///   - revision: The revision that the change is of.
  ///   - name: What people call it from now on.
  ///   - note: What people say about it from now on.
  ///   - date: The time.
  /// - Returns: The what-if with its new revision.
  /// - Throws: ``WhatIfStoreError/changedMeanwhile(current:)`` when its revision is another one, or
  ///   another case when the change cannot be stored.
  @discardableResult
  public func describe(
    _ id: WhatIfID,
    expecting revision: Int,
    name: String,
    note: String,
    at date: Date
  ) throws(WhatIfStoreError) -> StoredWhatIf {
    try check([name, note])
    return try update(id, expecting: revision, at: date, set: "name = ?, note = ?", [name, note])
  }

  /// Puts a what-if away: lists leave it out; nothing of it is lost.
  ///
  /// - Parameters:
  ///   - id: The what-if.
  ///   - revision: The revision that the change is of.
  ///   - date: The time.
  /// - Returns: The what-if with its new revision.
  /// - Throws: ``WhatIfStoreError/changedMeanwhile(current:)`` when its revision is another one, or
  ///   another case when the change cannot be stored.
  @discardableResult
  public func archive(
    _ id: WhatIfID,
    expecting revision: Int,
    at date: Date
  ) throws(WhatIfStoreError) -> StoredWhatIf {
    try update(id, expecting: revision, at: date, set: "isArchived = 1", [])
  }

  /// Takes a what-if out again that was put away.
  ///
  /// - Parameters:
  ///   - id: The what-if.
  ///   - revision: The revision that the change is of.
  ///   - date: The time.
  /// - Returns: The what-if with its new revision.
  /// - Throws: ``WhatIfStoreError/changedMeanwhile(current:)`` when its revision is another one, or
  ///   another case when the change cannot be stored.
  @discardableResult
  public func restore(
    _ id: WhatIfID,
    expecting revision: Int,
    at date: Date
  ) throws(WhatIfStoreError) -> StoredWhatIf {
    try update(id, expecting: revision, at: date, set: "isArchived = 0", [])
  }

  /// Changes columns of a what-if whose revision is the expected one.
  func update(
    _ id: WhatIfID,
    expecting revision: Int,
    at date: Date,
    set columns: String,
    _ values: [(any DatabaseValueConvertible)?]
  ) throws(WhatIfStoreError) -> StoredWhatIf {
    try write { database in
      let whose: [any DatabaseValueConvertible] = [StoredDate.text(date), id.text, revision]
      try database.execute(
        sql: """
          UPDATE whatIf SET \(columns), revision = revision + 1, changedAt = ?
          WHERE id = ? AND revision = ?
          """,
        arguments: StatementArguments(values + whose)
      )
      return try accepted(id, database)
    }
  }

  /// Returns a what-if after a statement that had to find it at the expected revision.
  func accepted(_ id: WhatIfID, _ database: Database) throws -> StoredWhatIf {
    let isAccepted = database.changesCount == 1
    let current = try whatIf(id, database)
    guard isAccepted else { throw WhatIfStoreError.changedMeanwhile(current: current) }
    return current
  }
}

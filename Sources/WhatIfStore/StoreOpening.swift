// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import GRDB

/// Opens the file of a store: makes it, or looks whether it is whole and in the format of this
/// version, and brings it to that format.
struct StoreOpening {
  /// What stands in a file.
  enum Format: Equatable {
    /// Nothing yet.
    case none
    /// The format of this version.
    case current
    /// The format of an older one.
    case older(version: String)
  }

  let file: StoreFile
  let migrations: [StoreMigration]
  let patience: Duration

  private var migrator: DatabaseMigrator { StoreSchema.migrator(migrations) }

  /// Returns the connections to the file.
  func pool() throws -> DatabasePool {
    try file.makeFolder()
    return try FolderLock.withLock(for: file, patience: patience) {
      if !file.exists { try file.make() }
      switch try format() {
      case .none:
        let pool = try connect()
        try migrator.migrate(pool)
        try StoreFile.sync(file.folder)
        return pool
      case .current: break
      case .older(let version): try migrate(from: version)
      }
      return try connect()
    }
  }

  private var configuration: Configuration {
    var configuration = Configuration()
    configuration.label = "what-ifs"
    let (seconds, attoseconds) = patience.components
    configuration.busyMode = .timeout(Double(seconds) + Double(attoseconds) / 1e18)
    return configuration
  }

  private func connect() throws -> DatabasePool {
    let pool: DatabasePool
    do {
      pool = try DatabasePool(path: file.path, configuration: configuration)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
      // Some network file systems have no memory that processes share, as the log needs it.
      throw WhatIfStoreError.unwritable(path: file.path, reason: error.message ?? "\(error)")
    }
    // GRDB sets NORMAL, with which the last changes may be lost with the power.
    try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    try file.makePrivate()
    return pool
  }

  /// Looks into the file without writing to it.
  private func format() throws -> Format {
    guard file.size > 0 else {
      guard file.log.size == 0 else {
        throw WhatIfStoreError.damaged(path: file.path, reason: "it is empty, and its log is not")
      }
      return .none
    }
    // SQLite takes a file of one byte for an empty one.
    guard file.size >= 512 else {
      throw WhatIfStoreError.damaged(path: file.path, reason: "it is too short for a database")
    }
    let wasClosed = !file.log.exists && !file.shared.exists
    var configuration = configuration
    // A process that was killed early leaves a journal, which has to be played back first.
    configuration.readonly = !file.journal.exists
    do {
      let queue = try DatabaseQueue(path: file.path, configuration: configuration)
      defer { try? queue.close() }
      return try queue.inDatabase(format)
    } catch {
      let problem = WhatIfStoreError(error, path: file.path)
      // What the look itself left beside a file that is not touched.
      if wasClosed, file.log.size == 0 {
        for side in [file.log, file.shared] { unsafe unlink(side.path) }
      }
      throw problem
    }
  }

  private func format(_ database: Database) throws -> Format {
    try Self.check(database, "quick_check", file)
    let tables = try String.fetchAll(
      database,
      sql: "SELECT name FROM sqlite_master WHERE name <> 'grdb_migrations' AND name NOT LIKE ?",
      arguments: ["sqlite_%"]
    )
    if tables.isEmpty { return .none }
    let application = try Int.fetchOne(database, sql: "PRAGMA application_id")
    guard application == StoreSchema.application else {
      throw WhatIfStoreError.otherContent(path: file.path)
    }
    guard try !migrator.hasBeenSuperseded(database) else {
      throw WhatIfStoreError.newerFormat(path: file.path)
    }
    try Self.check(database, "foreign_key_check", file)
    if try migrator.hasCompletedMigrations(database) { return .current }
    return .older(version: try migrator.completedMigrations(database).last ?? "v0")
  }

  private static func check(_ database: Database, _ check: String, _ file: StoreFile) throws {
    let problems = try Row.fetchAll(database, sql: "PRAGMA \(check)").map { row in
      row.databaseValues.map(\.description).joined(separator: " ")
    }
    guard problems.isEmpty || problems == ["\"ok\""] else {
      throw WhatIfStoreError.damaged(path: file.path, reason: "\(check): \(problems[0])")
    }
  }

  /// Brings the file to the format of this version: on a copy, which takes its place when every step
  /// has succeeded and the copy is whole.
  private func migrate(from version: String) throws {
    let copy = StoreFile(path: file.path + ".migrating")
    copy.remove()
    defer { copy.remove() }
    // Nobody else may have the file open, as they would go on writing to the old one.
    var alone = configuration
    alone.prepareDatabase { try $0.execute(sql: "PRAGMA locking_mode = EXCLUSIVE") }
    let original = try DatabaseQueue(path: file.path, configuration: alone)
    defer { try? original.close() }
    try original.inDatabase { database in
      try database.inTransaction(.exclusive) { .commit }
    }
    try copy.make()
    try original.vacuum(into: copy.path)
    do {
      let queue = try DatabaseQueue(path: copy.path, configuration: configuration)
      defer { try? queue.close() }
      try migrator.migrate(queue)
      try queue.inDatabase { database in
        try Self.check(database, "integrity_check", copy)
        try Self.check(database, "foreign_key_check", copy)
        try Self.leaveLog(database)
      }
    } catch {
      let problem = WhatIfStoreError(error, path: file.path)
      if case .noSpace = problem { throw problem }
      let reason = (error as? DatabaseError)?.message ?? "\(error)"
      throw WhatIfStoreError.migrationFailed(path: file.path, reason: reason)
    }
    try StoreFile.sync(copy.path)
    // Everything goes from the log into the file that is kept. It also keeps the closing of the old
    // file from removing the log of the new one, which has the same name.
    try original.inDatabase(Self.leaveLog)
    try copy.replace(file, keepingItAs: "\(file.path).before-\(version)")
  }

  private static func leaveLog(_ database: Database) throws {
    let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode = DELETE")
    guard mode == "delete" else { throw DatabaseError(resultCode: .SQLITE_BUSY) }
  }
}

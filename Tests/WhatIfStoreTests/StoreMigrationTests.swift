// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import GRDB
import Testing

@testable import WhatIfStore

@Suite struct `Formats of the store` {
  private static let second = StoreMigration(version: "v2") { database in
    try database.execute(sql: "ALTER TABLE whatIf ADD COLUMN colour TEXT NOT NULL DEFAULT 'grey'")
  }
  private static let both = StoreSchema.migrations + [second]

  /// A file of the first format with a what-if and a version, closed.
  private func filled() throws -> (StoreFixture, StoredWhatIf) {
    let fixture = try StoreFixture()
    let made = try fixture.use { store in
      let made = try store.create(StoreFixture.new(content: "a"), at: StoreFixture.time())
      try store.save(made.id, expecting: 1, program: "1", at: StoreFixture.time())
      return made
    }
    return (fixture, made)
  }

  @Test func `a file of an older format is brought to the new one, and the old file kept`() throws {
    let (fixture, made) = try filled()
    let before = try fixture.bytes()
    let store = try fixture.open(Self.both)
    #expect(try store.whatIf(made.id) == made)
    #expect(try store.version(of: made.id, number: 1).content == "a")
    let colour = try store.pool.read { try String.fetchOne($0, sql: "SELECT colour FROM whatIf") }
    #expect(colour == "grey")
    for end in ["", "-wal", "-shm"] {
      #expect(try StoreFixture.rights(fixture.path + end) == 0o600)
    }
    let kept = fixture.path + ".before-v1"
    #expect(try StoreFixture.rights(kept) == 0o600)
    // The head alone says that the file has no log any more.
    let after = try Data(contentsOf: URL(fileURLWithPath: kept))
    #expect(after.count == before.count)
    let old = try WhatIfStore(path: kept)
    #expect(try old.whatIf(made.id) == made)
    #expect(try old.versions(of: made.id).count == 1)
    try old.pool.close()
    // Nothing is done again.
    try store.change(made.id, expecting: 1, content: "b", at: StoreFixture.time(1))
    #expect(try fixture.open(Self.both).whatIf(made.id).content == "b")
    let databases = try fixture.names().filter { !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm") }
    #expect(databases == ["whatifs.sqlite", "whatifs.sqlite.before-v1"])
  }

  @Test func `what a killed process left in the log comes along`() throws {
    let fixture = try StoreFixture()
    let store = try fixture.open()
    let made = try store.create(StoreFixture.new(content: "in the log"), at: StoreFixture.time())
    // A copy of the files of an open store is what a kill leaves.
    let killed = try StoreFixture()
    for end in ["", "-wal"] {
      try FileManager.default.copyItem(atPath: fixture.path + end, toPath: killed.path + end)
    }
    #expect(try killed.open(Self.both).whatIf(made.id) == made)
    #expect(try WhatIfStore(path: killed.path + ".before-v1").whatIf(made.id) == made)
  }

  @Test(arguments: [
    "SELECT * FROM nowhere", "DELETE FROM savedVersion",
    "PRAGMA defer_foreign_keys = ON; UPDATE whatIf SET id = 'other'",
  ])
  func `a step that fails leaves everything as it was`(statement: String) throws {
    let (fixture, made) = try filled()
    let before = try fixture.bytes()
    let failing = StoreMigration(version: "v3") { try $0.execute(sql: statement) }
    let error = problem { _ = try fixture.open(Self.both + [failing]) }
    guard case .migrationFailed = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try fixture.bytes() == before)
    #expect(
      try fixture.names().filter { !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm") }
        == ["whatifs.sqlite"]
    )
    #expect(try fixture.use { try $0.whatIf(made.id) } == made)
  }

  @Test func `a step that breaks a reference without noticing is found out`() throws {
    let (fixture, _) = try filled()
    let before = try fixture.bytes()
    let breaking = StoreMigration(version: "v2") { database in
      try database.execute(sql: "DROP TRIGGER savedVersionNeverChanges")
      try database.execute(sql: "UPDATE savedVersion SET whatIf = 'nobody'")
    }
    let error = problem { _ = try fixture.open(StoreSchema.migrations + [breaking]) }
    guard case .migrationFailed = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try fixture.bytes() == before)
  }

  @Test func `a file in use is not migrated`() throws {
    let (fixture, made) = try filled()
    let store = try fixture.open()
    let late = problem { _ = try fixture.open(Self.both, patience: .milliseconds(100)) }
    #expect(late == .busy(path: store.path))
    try store.change(made.id, expecting: 1, content: "b", at: StoreFixture.time())
    try store.pool.close()
    #expect(try fixture.open(Self.both).whatIf(made.id).content == "b")
  }

  @Test func `nobody writes to the old file while its copy is changed`() throws {
    let (fixture, made) = try filled()
    let path = fixture.path
    let curious = StoreMigration(version: "v2") { _ in Self.expectAlone(path) }
    #expect(try fixture.open(StoreSchema.migrations + [curious]).whatIf(made.id) == made)
  }

  /// Expects that nobody else can write to a file, nor open a store of its folder.
  private static func expectAlone(_ path: String) {
    #expect(throws: DatabaseError.self) {
      let other = try DatabaseQueue(path: path)
      try other.write { try $0.execute(sql: "UPDATE whatIf SET name = 'Lost'") }
    }
    let late = problem {
      let patience = Duration.milliseconds(50)
      _ = try WhatIfStore(path: path, migrations: StoreSchema.migrations, patience: patience)
    }
    guard case .busy = late else {
      Issue.record("\(String(describing: late))")
      return
    }
  }

  @Test func `what a killed migration left is no obstacle`() throws {
    let (fixture, made) = try filled()
    try Data("half".utf8).write(to: URL(fileURLWithPath: fixture.path + ".migrating"))
    // Killed after the old file got its second name, before the new one took its place.
    try FileManager.default.linkItem(atPath: fixture.path, toPath: fixture.path + ".before-v1")
    #expect(try fixture.open(Self.both).whatIf(made.id) == made)
    #expect(try !fixture.names().contains { $0.contains("migrating") || $0.contains("v1-2") })
  }

  @Test func `an older backup is not overwritten`() throws {
    let (fixture, made) = try filled()
    let kept = URL(fileURLWithPath: fixture.path + ".before-v1")
    try Data("mine".utf8).write(to: kept)
    #expect(try fixture.open(Self.both).whatIf(made.id) == made)
    #expect(try Data(contentsOf: kept) == Data("mine".utf8))
    #expect(try WhatIfStore(path: kept.path + "-2").whatIf(made.id) == made)
  }

  @Test func `a file of a newer format is reported and left alone`() throws {
    let fixture = try StoreFixture()
    let new = try fixture.open(Self.both)
    _ = try new.create(StoreFixture.new(), at: StoreFixture.time())
    try new.pool.close()
    let before = try fixture.bytes()
    #expect(problem { _ = try fixture.open() } == .newerFormat(path: new.path))
    #expect(try fixture.bytes() == before)
    #expect(try fixture.open(Self.both).list().count == 1)
  }

  @Test func `a database of something else is reported and left alone`() throws {
    let fixture = try StoreFixture()
    try fixture.inspect { try $0.execute(sql: "CREATE TABLE results (line INTEGER)") }
    let before = try fixture.bytes()
    let path = StoreFile(path: fixture.path).path
    #expect(problem { _ = try fixture.open() } == .otherContent(path: path))
    #expect(try fixture.bytes() == before)
    #expect(try fixture.names() == ["whatifs.sqlite"])
  }
}

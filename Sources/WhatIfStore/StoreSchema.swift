// SPDX-License-Identifier: GPL-3.0-or-later
internal import GRDB

/// One step from a format of the file to the next.
struct StoreMigration: Sendable {
  /// The format that it leads to, such as `v1`.
  let version: String
  /// What it does, within a transaction.
  let change: @Sendable (Database) throws -> Void
}

/// The formats of the file.
enum StoreSchema {
  /// The number in the head of an SQLite file that says that it is ours: the letters `WHIF`.
  static let application = 0x5748_4946

  /// All steps, the first of which makes an empty file a store.
  ///
  /// A step that was published never changes.
  static let migrations = [
    StoreMigration(version: "v1") { database in try database.execute(sql: first) }
  ]

  /// Returns what applies steps.
  static func migrator(_ migrations: [StoreMigration]) -> DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for migration in migrations {
      migrator.registerMigration(migration.version, migrate: migration.change)
    }
    return migrator
  }

  // The content stands last: what comes before it is read without it.
  private static let first = """
    PRAGMA application_id = \(application);
    CREATE TABLE whatIf (
      id TEXT NOT NULL PRIMARY KEY,
      name TEXT NOT NULL,
      note TEXT NOT NULL,
      dataSet TEXT NOT NULL,
      fingerprint TEXT NOT NULL,
      revision INTEGER NOT NULL CHECK (revision >= 1),
      createdAt TEXT NOT NULL,
      changedAt TEXT NOT NULL,
      isArchived INTEGER NOT NULL CHECK (isArchived IN (0, 1)),
      contentCheck INTEGER NOT NULL,
      content TEXT NOT NULL
    ) STRICT;
    CREATE TABLE savedVersion (
      whatIf TEXT NOT NULL REFERENCES whatIf (id),
      number INTEGER NOT NULL CHECK (number >= 1),
      revision INTEGER NOT NULL CHECK (revision >= 1),
      name TEXT NOT NULL,
      note TEXT NOT NULL,
      fingerprint TEXT NOT NULL,
      program TEXT NOT NULL,
      savedAt TEXT NOT NULL,
      contentCheck INTEGER NOT NULL,
      content TEXT NOT NULL,
      PRIMARY KEY (whatIf, number)
    ) STRICT;
    CREATE TRIGGER savedVersionNeverChanges BEFORE UPDATE ON savedVersion
      BEGIN SELECT RAISE(ABORT, 'saved versions never change'); END;
    CREATE TRIGGER savedVersionIsKept BEFORE DELETE ON savedVersion
      BEGIN SELECT RAISE(ABORT, 'saved versions are kept'); END;
    """
}

// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import GRDB

/// An SQLite file with what-ifs and all versions that were saved of them.
///
/// Every function may be called from any thread and waits until it is done; several processes may
/// have the same file open. A change that was acknowledged survives a kill and a loss of power. A
/// change names the revision that it is of, and is refused when somebody else has changed the what-if
/// since.
public final class WhatIfStore: Sendable {
  /// The path of the file, without links on the way.
  public let path: String

  /// The connections: one that writes, and some that read meanwhile.
  let pool: DatabasePool

  /// Opens a file, or makes it and its folder, which only their owner may read.
  ///
  /// A file of an older version is brought to the format of this one; the old file is kept beside it,
  /// with `.before-` and its version at the end of its name.
  ///
  /// - Parameter path: The file.
  /// - Throws: ``WhatIfStoreError`` when the file cannot be used; it is left as it is.
  public convenience init(path: String) throws(WhatIfStoreError) {
    try self.init(path: path, migrations: StoreSchema.migrations)
  }

  /// Opens a file with other formats, or with less patience for others who use it.
  init(
    path: String,
    migrations: [StoreMigration],
    patience: Duration = .seconds(5)
  ) throws(WhatIfStoreError) {
    let file = StoreFile(path: path)
    self.path = file.path
    do {
      pool = try StoreOpening(file: file, migrations: migrations, patience: patience).pool()
    } catch {
      throw WhatIfStoreError(error, path: file.path)
    }
  }

  /// Runs statements that read, on one state of the file.
  func read<Value>(_ body: (Database) throws -> Value) throws(WhatIfStoreError) -> Value {
    do {
      return try pool.read(body)
    } catch {
      throw WhatIfStoreError(error, path: path)
    }
  }

  /// Runs statements that write, all or none.
  func write<Value>(_ body: (Database) throws -> Value) throws(WhatIfStoreError) -> Value {
    do {
      return try pool.write(body)
    } catch {
      throw WhatIfStoreError(error, path: path)
    }
  }

  /// Sees to it that texts come back as they are: SQLite ends a text at a zero byte.
  func check(_ texts: [String]) throws(WhatIfStoreError) {
    guard texts.allSatisfy({ !$0.utf8.contains(0) }) else { throw .invalidText }
  }
}

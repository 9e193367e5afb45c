// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation

/// A file of a store, as the file system sees it; only its owner may read and write it.
///
/// An existing database is never opened here: closing it would take away the locks that SQLite holds
/// on it in this process.
struct StoreFile {
  /// The path, without links on the way.
  let path: String

  init(path: String) {
    self.path = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }

  var folder: String { URL(fileURLWithPath: path).deletingLastPathComponent().path }

  /// The file that holds what is not yet in the database itself.
  var log: StoreFile { StoreFile(path: path + "-wal") }

  /// The file that connections share in memory.
  var shared: StoreFile { StoreFile(path: path + "-shm") }

  /// The file that a write without a log is taken back by.
  var journal: StoreFile { StoreFile(path: path + "-journal") }

  var exists: Bool { FileManager.default.fileExists(atPath: path) }

  /// How many bytes it has; 0 when there is no such file.
  var size: Int { attribute(.size) ?? 0 }

  private func attribute(_ key: FileAttributeKey) -> Int? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[key] as? NSNumber)?.intValue
  }

  /// Whether two paths lead to the same file.
  func isSame(as other: StoreFile) -> Bool {
    guard let number = attribute(.systemFileNumber) else { return false }
    return number == other.attribute(.systemFileNumber)
  }

  /// Makes the folder when there is none, for its owner only.
  func makeFolder() throws {
    var missing: [String] = []
    var place = URL(fileURLWithPath: folder)
    while !FileManager.default.fileExists(atPath: place.path), place.path != "/" {
      missing.append(place.path)
      place.deleteLastPathComponent()
    }
    for folder in missing.reversed() {
      guard unsafe mkdir(folder, 0o700) == 0 || errno == EEXIST else {
        throw WhatIfStoreError.system(path)
      }
    }
  }

  /// Makes an empty file.
  ///
  /// - Throws: `WhatIfStoreError.fileExists` when something is there.
  func make() throws {
    let flags = O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC
    let descriptor = unsafe open(path, flags, 0o600)
    guard descriptor >= 0 else {
      throw errno == EEXIST ? WhatIfStoreError.fileExists(path: path) : .system(path)
    }
    close(descriptor)
  }

  /// Takes the rights of everybody but the owner away, if they have any.
  func makePrivate() throws {
    for file in [self, log, shared] {
      guard let rights = file.attribute(.posixPermissions), rights & 0o777 != 0o600 else {
        continue
      }
      guard unsafe chmod(file.path, 0o600) == 0 || errno == ENOENT else {
        throw WhatIfStoreError.system(path)
      }
    }
  }

  /// Removes the file and those beside it that belong to it.
  func remove() {
    for file in [self, log, shared, journal] { unsafe unlink(file.path) }
  }

  /// Waits until what the file or folder holds would survive a loss of power; no database may be
  /// open on it.
  static func sync(_ path: String) throws {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw WhatIfStoreError.system(path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw WhatIfStoreError.system(path) }
  }

  /// Takes the place of another file, which is kept under the name of a third.
  ///
  /// At every moment there is a whole file in the place.
  func replace(_ other: StoreFile, keepingItAs kept: String) throws {
    var backup = StoreFile(path: kept)
    var count = 1
    while backup.exists, !backup.isSame(as: other) {
      count += 1
      backup = StoreFile(path: "\(kept)-\(count)")
    }
    if !backup.exists {
      guard unsafe link(other.path, backup.path) == 0 else {
        throw WhatIfStoreError.system(other.path)
      }
    }
    guard unsafe rename(path, other.path) == 0 else {
      let error = WhatIfStoreError.system(other.path)
      unsafe unlink(backup.path)
      throw error
    }
    try Self.sync(folder)
  }
}

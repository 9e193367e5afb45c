// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import GRDB
import Testing

@testable import WhatIfStore

/// A store in a folder of its own, which goes with it.
final class StoreFixture {
  let folder: URL
  let path: String

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("ressort-store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.appendingPathComponent("whatifs.sqlite").path
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func open(
    _ migrations: [StoreMigration] = StoreSchema.migrations,
    patience: Duration = .seconds(5)
  ) throws -> WhatIfStore {
    try WhatIfStore(path: path, migrations: migrations, patience: patience)
  }

  /// Opens the file, does something, and closes it again.
  func use<Value>(_ body: (WhatIfStore) throws -> Value) throws -> Value {
    let store = try open()
    defer { try? store.pool.close() }
    return try body(store)
  }

  /// Looks into the file without a store.
  func inspect<Value>(_ body: (Database) throws -> Value) throws -> Value {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    return try queue.writeWithoutTransaction(body)
  }

  func bytes() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

  func write(_ data: Data) throws { try data.write(to: URL(fileURLWithPath: path)) }

  /// The names of the files in the folder.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  static func rights(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(attributes[.posixPermissions] as? NSNumber).intValue
  }

  /// A time some seconds after a fixed one.
  static func time(_ seconds: Double = 0) -> Date {
    Date(timeIntervalSince1970: 1_900_000_000.25 + seconds)
  }

  static func new(_ name: String = "Two departments", content: String = "{}") -> NewWhatIf {
    NewWhatIf(name: name, note: "A note", dataSet: "town", fingerprint: "f1", content: content)
  }
}

/// Returns the error of the store that a body throws.
func problem(_ body: () throws -> Void) -> WhatIfStoreError? {
  do {
    try body()
    return nil
  } catch {
    return error as? WhatIfStoreError
  }
}

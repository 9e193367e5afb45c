// SPDX-License-Identifier: GPL-3.0-or-later
import Diagnostics
import Foundation
import GRDB
import Testing

@testable import WhatIfStore

@Suite struct `The file of the store` {
  @Test(arguments: ["000", "022", "077"])
  func `only the owner may read it, whatever the process lets through`(mask: String) throws {
    let fixture = try StoreFixture()
    let path = fixture.folder.appendingPathComponent("a/b/whatifs.sqlite").path
    let lines = try StoreWriter.lines(
      URL(fileURLWithPath: "/bin/sh"),
      ["-c", "umask \(mask); exec \"$0\" \"$@\"", StoreWriter.program().path, path, "change"],
      killedAfter: 3
    )
    #expect(lines.count >= 3)
    for end in ["", "-wal", "-shm"] { #expect(try StoreFixture.rights(path + end) == 0o600) }
    for folder in ["a", "a/b"] {
      let place = fixture.folder.appendingPathComponent(folder).path
      #expect(try StoreFixture.rights(place) == 0o700)
    }
  }

  @Test func `a folder that exists keeps its rights, a file loses them`() throws {
    let fixture = try StoreFixture()
    let id = try fixture.use { try $0.create(StoreFixture.new(), at: StoreFixture.time()).id }
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755],
      ofItemAtPath: fixture.folder.path
    )
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: fixture.path)
    let store = try fixture.open()
    try store.change(id, expecting: 1, content: "b", at: StoreFixture.time())
    for end in ["", "-wal", "-shm"] {
      #expect(try StoreFixture.rights(fixture.path + end) == 0o600)
    }
    #expect(try StoreFixture.rights(fixture.folder.path) == 0o755)
  }

  @Test func `a place where no file can be is reported`() throws {
    let fixture = try StoreFixture()
    let file = fixture.folder.appendingPathComponent("file")
    try Data("text".utf8).write(to: file)
    for path in [
      file.path + "/whatifs.sqlite", fixture.folder.path, "/proc/ressort/whatifs.sqlite",
    ] {
      let error = problem { _ = try WhatIfStore(path: path) }
      guard case .unwritable = error else {
        Issue.record("\(path): \(String(describing: error))")
        continue
      }
    }
  }

  @Test func `a link to the file is as good as the file`() throws {
    let fixture = try StoreFixture()
    let store = try fixture.open()
    let link = fixture.folder.appendingPathComponent("link").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: fixture.path)
    let other = try WhatIfStore(path: link)
    #expect(other.path == store.path)
    let made = try other.create(StoreFixture.new(), at: StoreFixture.time())
    #expect(try store.whatIf(made.id) == made)
  }

  @Test func `a backup is a store of its own`() throws {
    let fixture = try StoreFixture()
    let store = try fixture.open()
    let id = try store.create(StoreFixture.new(content: "a"), at: StoreFixture.time()).id
    let saved = try store.save(id, expecting: 1, program: "1", at: StoreFixture.time())
    let path = fixture.folder.appendingPathComponent("backup.sqlite").path
    try store.backUp(to: path)
    try store.change(id, expecting: 1, content: "b", at: StoreFixture.time(1))
    #expect(try StoreFixture.rights(path) == 0o600)
    #expect(!FileManager.default.fileExists(atPath: path + "-wal"))
    let backup = try WhatIfStore(path: path)
    #expect(try backup.whatIf(id).content == "a")
    #expect(try backup.version(of: id, number: 1) == saved)
  }

  @Test func `a backup overwrites nothing and needs a folder`() throws {
    let fixture = try StoreFixture()
    let store = try fixture.open()
    let path = fixture.folder.appendingPathComponent("backup.sqlite")
    try Data("mine".utf8).write(to: path)
    #expect(problem { try store.backUp(to: path.path) } == .fileExists(path: path.path))
    #expect(problem { try store.backUp(to: fixture.path) } == .fileExists(path: store.path))
    #expect(try Data(contentsOf: path) == Data("mine".utf8))
    let away = fixture.folder.appendingPathComponent("none/backup.sqlite").path
    guard case .unwritable = problem({ try store.backUp(to: away) }) else {
      Issue.record("a folder that does not exist")
      return
    }
  }

  @Test func `errors say what to do`() throws {
    let errors: [WhatIfStoreError] = [
      .notFound, .invalidText, .noSpace(path: "p"), .damaged(path: "p", reason: "r"),
      .otherContent(path: "p"), .newerFormat(path: "p"), .busy(path: "p"), .fileExists(path: "p"),
      .migrationFailed(path: "p", reason: "r"), .unwritable(path: "p", reason: "r"),
    ]
    let messages = errors.map(\.diagnostic.message)
    #expect(Set(messages).count == errors.count)
    #expect(messages.allSatisfy { !$0.hasSuffix(".") })
    #expect(errors.dropFirst(2).allSatisfy { $0.diagnostic.message.contains("'p'") })
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import GRDB
import Testing

@testable import WhatIfStore

@Suite struct `A full disk` {
  @Test func `is reported, and what was there before is whole`() throws {
    let fixture = try StoreFixture()
    let store = try fixture.open()
    let made = try store.create(StoreFixture.new(content: "small"), at: StoreFixture.time())
    try store.pool.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA max_page_count = 12")
    }
    let large = String(repeating: "x", count: 100_000)
    let full = WhatIfStoreError.noSpace(path: store.path)
    let time = StoreFixture.time(1)
    #expect(problem { try store.change(made.id, expecting: 1, content: large, at: time) } == full)
    #expect(problem { _ = try store.create(StoreFixture.new(content: large), at: time) } == full)
    #expect(
      problem { while true { try store.save(made.id, expecting: 1, program: "", at: time) } }
        == full
    )
    #expect(try store.whatIf(made.id) == made)
    let count = try store.versions(of: made.id).count
    try store.pool.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA max_page_count = 100000")
      #expect(try String.fetchAll(database, sql: "PRAGMA integrity_check") == ["ok"])
    }
    try store.change(made.id, expecting: 1, content: large, at: time)
    #expect(try store.versions(of: made.id).count == count)
  }

  /// Whether this machine lets us have a small disk of our own.
  private static let canMount: Bool = {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "unshare -rm mount -t tmpfs -o size=64k tmpfs /mnt"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  @Test(.enabled(if: canMount), arguments: [160, 256, 400, 1_000])
  func `a real one loses nothing that was acknowledged`(kilobytes: Int) throws {
    let fixture = try StoreFixture()
    let disk = fixture.folder.appendingPathComponent("disk").path
    let copy = fixture.folder.appendingPathComponent("copy").path
    for folder in [disk, copy] {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    }
    // The disk is there for this shell alone; what it holds at the end is copied out of it.
    let script = """
      mount -t tmpfs -o size=\(kilobytes)k tmpfs "$1" || exit 3
      "$3" "$1/whatifs.sqlite" fill
      cp "$1/"* "$2/"
      "$3" "$1/whatifs.sqlite" fill
      """
    let lines = try StoreWriter.lines(
      URL(fileURLWithPath: "/bin/sh"),
      ["-c", "exec unshare -rm sh -c \"$0\" sh \"$@\"", script, disk, copy]
        + [try StoreWriter.program().path],
      killedAfter: .max
    )
    let stop = try #require(lines.firstIndex(of: "full"), "\(lines)")
    let numbers = lines[..<stop].compactMap { Int($0) }
    let saves = lines[..<stop].count { $0.hasPrefix("save") }
    // The second run finds the disk full, in opening or in changing, and says so again.
    #expect(lines.last == "full", "\(lines)")
    let store = try WhatIfStore(path: copy + "/whatifs.sqlite")
    let list = try store.list()
    #expect(list.first?.revision ?? 0 == numbers.last ?? 0)
    #expect(list.first?.savedVersions ?? 0 == saves)
    for summary in list { #expect(try store.whatIf(summary.id).content.count > 10_000) }
  }
}

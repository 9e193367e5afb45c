// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import GRDB
import TestSupport
import Testing

@testable import WhatIfStore

@Suite(.serialized) struct `A killed process` {
  /// How many processes are killed; 50 unless `$STORE_KILLS` says otherwise.
  private static let kills =
    ProcessInfo.processInfo.environment["STORE_KILLS"].flatMap(Int.init) ?? 50

  @Test func `nothing that was acknowledged is lost`() throws {
    var generator = SplitMix64(seed: UInt64.random(in: 0...UInt64.max))
    var fixture = try StoreFixture()
    var (revision, number) = (0, 0)
    for round in 0..<Self.kills {
      // A new file now and then, so that the making of one is interrupted too.
      if round % 5 == 0 {
        fixture = try StoreFixture()
        (revision, number) = (0, 0)
      }
      let count = Bool.random(using: &generator) ? Int.random(in: 1...25, using: &generator) : 0
      let lines = try StoreWriter.lines(
        try StoreWriter.program(),
        [fixture.path, "change"],
        killedAfter: count,
        or: Double.random(in: 0...0.06, using: &generator)
      )
      #expect(lines.count >= count, "\(lines)")
      for line in lines {
        let words = line.split(separator: " ")
        if words.first == "save" {
          number = max(number, try #require(words.dropFirst().first.flatMap { Int($0) }))
        } else {
          revision = max(revision, try #require(Int(line), "\(line)"))
        }
      }
      try fixture.use { store throws in
        try expect(store, has: revision, number)
        // What is there now was read, and must not go away any more either.
        if let summary = try store.list().first {
          (revision, number) = (summary.revision, summary.savedVersions)
        }
      }
    }
  }

  /// Expects that a store is whole and holds a revision and a version, and at most one more of each.
  private func expect(_ store: WhatIfStore, has revision: Int, _ number: Int) throws {
    let check = try store.pool.writeWithoutTransaction {
      try String.fetchAll($0, sql: "PRAGMA integrity_check")
    }
    #expect(check == ["ok"])
    let list = try store.list()
    #expect(list.count <= 1)
    guard let summary = list.first else {
      #expect(revision == 0)
      return
    }
    let current = try store.whatIf(summary.id)
    #expect(revision...revision + 1 ~= current.revision)
    #expect(current.content == "\(current.revision)")
    let versions = try store.versions(of: summary.id)
    #expect(number...number + 1 ~= versions.count)
    #expect(versions.map(\.number) == Array((0..<versions.count).map { $0 + 1 }.reversed()))
    for version in versions.prefix(3) {
      let content = try store.version(of: summary.id, number: version.number).content
      #expect(content == "\(version.revision)")
    }
  }

  @Test func `other processes go on while one is killed`() throws {
    let fixture = try StoreFixture()
    let store = try fixture.open()
    let early = Date(timeIntervalSince1970: 0)
    let made = try store.create(StoreFixture.new("Mine"), at: early)
    var revision = 1
    for _ in 0..<5 {
      // The other process changes the what-if that was changed last.
      let copy = try store.duplicate(made.id, as: "Other", at: Date())
      let lines = try StoreWriter.lines(
        try StoreWriter.program(),
        [fixture.path, "change"],
        killedAfter: 7
      )
      #expect(lines.count >= 7)
      let last = try #require(lines.compactMap { Int($0) }.max())
      #expect(last...last + 1 ~= (try store.whatIf(copy.id).revision))
      revision = try store.change(made.id, expecting: revision, content: "b", at: early)
        .revision
    }
    #expect(try store.whatIf(made.id).revision == 6)
  }
}

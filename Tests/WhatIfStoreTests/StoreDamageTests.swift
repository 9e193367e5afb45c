// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import GRDB
import TestSupport
import Testing

@testable import WhatIfStore

@Suite struct `A damaged store` {
  private static func content(_ index: Int) -> String {
    "{\"steps\": [" + String(repeating: "\"step \(index)\", ", count: 150) + "0]}"
  }

  /// A file with some what-ifs and versions, closed.
  private func filled() throws -> StoreFixture {
    let fixture = try StoreFixture()
    try fixture.use { store in
      for index in 0..<12 {
        let new = StoreFixture.new("\(index)", content: Self.content(index))
        let id = try store.create(new, at: StoreFixture.time()).id
        try store.save(id, expecting: 1, program: "1", at: StoreFixture.time())
      }
    }
    return fixture
  }

  private func expectDamage(_ fixture: StoreFixture, _ bytes: Data) throws {
    try fixture.write(bytes)
    let error = problem { _ = try fixture.open() }
    guard case .damaged(let path, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(path.hasSuffix("whatifs.sqlite"))
    #expect(try fixture.bytes() == bytes)
    #expect(try fixture.names() == ["whatifs.sqlite"])
  }

  @Test(arguments: [1, 15, 16, 100, 511, 512, 4_096, 70_000])
  func `bytes that are no database are reported and left alone`(count: Int) throws {
    var generator = SplitMix64(seed: count)
    let bytes = Data((0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) })
    try expectDamage(StoreFixture(), bytes)
  }

  @Test func `a file that was cut off is reported and left alone`() throws {
    let fixture = try filled()
    let whole = try fixture.bytes()
    for count in [16, 99, 100, 1_000, 4_096, 5_000, 8_192, whole.count / 2, whole.count - 4_096] {
      try expectDamage(fixture, whole.prefix(count))
    }
  }

  @Test func `a page of zeros or of noise is reported and left alone`() throws {
    let fixture = try filled()
    let whole = try fixture.bytes()
    var generator = SplitMix64(seed: 1)
    for page in 1..<(whole.count / 4_096) {
      for isNoise in [false, true] {
        var bytes = whole
        for place in page * 4_096..<(page + 1) * 4_096 {
          bytes[place] = isNoise ? UInt8.random(in: 0...255, using: &generator) : 0
        }
        try expectUnharmed(fixture, bytes, mustTell: true)
      }
    }
  }

  @Test func `a flipped byte anywhere is told or changes nothing that people made`() throws {
    let fixture = try filled()
    let whole = try fixture.bytes()
    var generator = SplitMix64(seed: 2)
    for _ in 0..<150 {
      var bytes = whole
      bytes[Int.random(in: 0..<bytes.count, using: &generator)] ^= UInt8.random(
        in: 1...255,
        using: &generator
      )
      try expectUnharmed(fixture, bytes, mustTell: false)
    }
  }

  @Test func `a flipped letter of a content is told`() throws {
    let fixture = try filled()
    var bytes = try fixture.bytes()
    let places = bytes.indices.filter { bytes[$0...].starts(with: Data("\"step 7\"".utf8)) }
    #expect(places.count == 300)
    bytes[places[40] + 1] = UInt8(ascii: "S")
    try fixture.write(bytes)
    let store = try fixture.open()
    var told = 0
    for summary in try store.list() {
      let errors = [
        problem { _ = try store.whatIf(summary.id) },
        problem { _ = try store.version(of: summary.id, number: 1) },
      ]
      for case .damaged? in errors { told += 1 }
    }
    #expect(told == 1)
  }

  /// Either an error is thrown that says what is wrong, or every content is what it was.
  private func expectUnharmed(_ fixture: StoreFixture, _ bytes: Data, mustTell: Bool) throws {
    for end in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: fixture.path + end) }
    try fixture.write(bytes)
    var isTold = false
    do {
      let store = try fixture.open()
      defer { try? store.pool.close() }
      for summary in try store.list(includingArchived: true) {
        for read in [
          { try store.whatIf(summary.id).content },
          { try store.version(of: summary.id, number: 1).content },
        ] {
          do {
            let content = try read()
            #expect((0..<12).contains { Self.content($0) == content })
          } catch is WhatIfStoreError {
            isTold = true
          }
        }
      }
    } catch let error as WhatIfStoreError {
      isTold = true
      switch error {
      case .damaged, .otherContent, .newerFormat, .unwritable, .migrationFailed: break
      default: Issue.record("\(error)")
      }
      #expect(try fixture.bytes() == bytes)
    }
    #expect(isTold || !mustTell)
  }

  @Test func `an empty file beside a log that is not empty is reported`() throws {
    let fixture = try StoreFixture()
    let store = try fixture.open()
    _ = try store.create(StoreFixture.new(), at: StoreFixture.time())
    let other = try StoreFixture()
    try FileManager.default.copyItem(atPath: fixture.path + "-wal", toPath: other.path + "-wal")
    try other.write(Data())
    let log = try Data(contentsOf: URL(fileURLWithPath: other.path + "-wal"))
    guard case .damaged = problem({ _ = try other.open() }) else {
      Issue.record("an empty file")
      return
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: other.path + "-wal")) == log)
    #expect(try other.bytes().isEmpty)
  }
}

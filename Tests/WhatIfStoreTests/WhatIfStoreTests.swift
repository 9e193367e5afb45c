// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing
import WhatIfStore

@Suite struct `Saved what-ifs` {
  private let fixture = try? StoreFixture()
  private func store() throws -> WhatIfStore { try #require(fixture).open() }

  @Test func `a new what-if comes back as it was given`() throws {
    let store = try store()
    let content = "{\"steps\": [\"æ\u{301} 🏛\", \"\\u0000\"]}\n"
    let made = try store.create(StoreFixture.new(content: content), at: StoreFixture.time())
    #expect(try store.whatIf(made.id) == made)
    #expect(made.name == "Two departments" && made.note == "A note" && made.dataSet == "town")
    #expect(Array(made.content.utf8) == Array(content.utf8) && made.fingerprint == "f1")
    #expect(made.revision == 1 && !made.isArchived)
    #expect(made.createdAt == StoreFixture.time() && made.changedAt == made.createdAt)
    #expect(made.id.text.count >= 16)
  }

  @Test func `everything is there after opening again`() throws {
    let fixture = try StoreFixture()
    let made = try fixture.use { store in
      let made = try store.create(StoreFixture.new(), at: StoreFixture.time())
      try store.save(made.id, expecting: 1, program: "1.0", at: StoreFixture.time(1))
      return try store.change(made.id, expecting: 1, content: "later", at: StoreFixture.time(2))
    }
    try fixture.use { store throws in
      #expect(try store.whatIf(made.id) == made)
      #expect(try store.version(of: made.id, number: 1).content == "{}")
    }
  }

  @Test func `a change names its revision and makes the next one`() throws {
    let store = try store()
    let made = try store.create(StoreFixture.new(), at: StoreFixture.time())
    let second = try store.change(made.id, expecting: 1, content: "b", at: StoreFixture.time(1))
    #expect(second.revision == 2 && second.content == "b" && second.fingerprint == "f1")
    #expect(second.changedAt == StoreFixture.time(1) && second.createdAt == StoreFixture.time())
    let third = try store.change(
      made.id,
      expecting: 2,
      content: "c",
      fingerprint: "f2",
      at: StoreFixture.time(2)
    )
    #expect(third.revision == 3 && third.fingerprint == "f2")
    let fourth = try store.describe(
      made.id,
      expecting: 3,
      name: "Other",
      note: "",
      at: StoreFixture.time(3)
    )
    #expect(fourth.revision == 4 && fourth.name == "Other" && fourth.note.isEmpty)
    #expect(fourth.content == "c")
    #expect(try store.whatIf(made.id) == fourth)
  }

  @Test func `a change of an older revision is refused and says how things stand`() throws {
    let store = try store()
    let id = try store.create(StoreFixture.new(), at: StoreFixture.time()).id
    let current = try store.change(id, expecting: 1, content: "first", at: StoreFixture.time(1))
    let time = StoreFixture.time(2)
    let attempts: [() throws -> Void] = [
      { try store.change(id, expecting: 1, content: "late", at: time) },
      { try store.change(id, expecting: 3, content: "early", at: time) },
      { try store.describe(id, expecting: 1, name: "late", note: "", at: time) },
      { try store.archive(id, expecting: 1, at: time) },
      { try store.restore(id, expecting: 1, at: time) },
      { try store.save(id, expecting: 1, program: "1.0", at: time) },
    ]
    for attempt in attempts {
      #expect(problem(attempt) == .changedMeanwhile(current: current))
    }
    #expect(try store.whatIf(id) == current)
    #expect(try store.versions(of: id).isEmpty)
  }

  @Test func `what does not exist is not found`() throws {
    let store = try store()
    let known = try store.create(StoreFixture.new(), at: StoreFixture.time()).id
    let id = try #require(WhatIfID("nobody"))
    let time = StoreFixture.time()
    let attempts: [() throws -> Void] = [
      { _ = try store.whatIf(id) },
      { try store.change(id, expecting: 1, content: "", at: time) },
      { try store.change(known, expecting: 1, toVersion: 1, at: time) },
      { try store.describe(id, expecting: 1, name: "", note: "", at: time) },
      { try store.archive(id, expecting: 1, at: time) },
      { try store.restore(id, expecting: 1, at: time) },
      { try store.save(id, expecting: 1, program: "", at: time) },
      { _ = try store.versions(of: id) },
      { _ = try store.version(of: id, number: 1) },
      { _ = try store.version(of: known, number: 1) },
      { _ = try store.duplicate(id, as: "", at: time) },
    ]
    for (index, attempt) in attempts.enumerated() {
      #expect(problem(attempt) == .notFound, "\(index)")
    }
  }

  @Test func `lists show the latest change first and leave out what was put away`() throws {
    let store = try store()
    let ids = try (0..<3).map { index in
      try store.create(StoreFixture.new("\(index)"), at: StoreFixture.time(Double(index))).id
    }
    #expect(try store.list().map(\.name) == ["2", "1", "0"])
    try store.change(ids[0], expecting: 1, content: "x", at: StoreFixture.time(9))
    try store.save(ids[0], expecting: 2, program: "1.0", at: StoreFixture.time(10))
    try store.save(ids[0], expecting: 2, program: "1.0", at: StoreFixture.time(11))
    let away = try store.archive(ids[1], expecting: 1, at: StoreFixture.time(12))
    #expect(away.isArchived && away.revision == 2)
    #expect(try store.list().map(\.name) == ["0", "2"])
    #expect(try store.list(includingArchived: true).map(\.name) == ["1", "0", "2"])
    #expect(try store.list(includingArchived: true).map(\.isArchived) == [true, false, false])
    let first = try #require(try store.list().first)
    #expect(first.savedVersions == 2 && first.revision == 2 && first.note == "A note")
    #expect(first.changedAt == StoreFixture.time(9) && first.dataSet == "town")
    let back = try store.restore(ids[1], expecting: 2, at: StoreFixture.time(13))
    #expect(!back.isArchived && back.revision == 3)
    #expect(try store.list().map(\.name) == ["1", "0", "2"])
  }

  @Test func `a copy goes its own way`() throws {
    let store = try store()
    let made = try store.create(StoreFixture.new(content: "a"), at: StoreFixture.time())
    try store.save(made.id, expecting: 1, program: "1.0", at: StoreFixture.time())
    try store.archive(made.id, expecting: 1, at: StoreFixture.time(1))
    let copy = try store.duplicate(made.id, as: "Copy", at: StoreFixture.time(2))
    #expect(copy.id != made.id && copy.name == "Copy" && copy.content == "a")
    #expect(copy.revision == 1 && !copy.isArchived && copy.createdAt == StoreFixture.time(2))
    #expect(copy.note == made.note && copy.fingerprint == made.fingerprint)
    #expect(try store.versions(of: copy.id).isEmpty)
    try store.change(copy.id, expecting: 1, content: "b", at: StoreFixture.time(3))
    #expect(try store.whatIf(made.id).content == "a")
  }

  @Test func `a text that cannot be stored whole is refused`() throws {
    let store = try store()
    let id = try store.create(StoreFixture.new(), at: StoreFixture.time()).id
    let (zero, time) = ("a\0b", StoreFixture.time())
    let attempts: [() throws -> Void] = [
      { _ = try store.create(StoreFixture.new(content: zero), at: time) },
      { try store.change(id, expecting: 1, content: zero, at: time) },
      { try store.describe(id, expecting: 1, name: zero, note: "", at: time) },
      { try store.describe(id, expecting: 1, name: "", note: zero, at: time) },
      { try store.save(id, expecting: 1, program: zero, at: time) },
      { _ = try store.duplicate(id, as: zero, at: time) },
    ]
    for attempt in attempts { #expect(problem(attempt) == .invalidText) }
    #expect(try store.list().count == 1 && store.whatIf(id).revision == 1)
  }
}

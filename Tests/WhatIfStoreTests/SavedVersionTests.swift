// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import GRDB
import Testing

@testable import WhatIfStore

@Suite struct `Saved versions` {
  @Test func `versions are numbered from 1 and hold the state that was saved`() throws {
    let fixture = try StoreFixture()
    let store = try fixture.open()
    let id = try store.create(StoreFixture.new(content: "a"), at: StoreFixture.time()).id
    let first = try store.save(id, expecting: 1, program: "1.0", at: StoreFixture.time(1))
    try store.change(id, expecting: 1, content: "b", fingerprint: "f2", at: StoreFixture.time(2))
    try store.describe(id, expecting: 2, name: "N", note: "M", at: StoreFixture.time(3))
    let second = try store.save(id, expecting: 3, program: "1.1", at: StoreFixture.time(4))
    #expect(first.summary.number == 1 && first.content == "a" && first.summary.revision == 1)
    #expect(first.summary.name == "Two departments" && first.summary.fingerprint == "f1")
    #expect(first.summary.program == "1.0" && first.summary.savedAt == StoreFixture.time(1))
    #expect(second.summary.number == 2 && second.content == "b" && second.summary.revision == 3)
    #expect(second.summary.name == "N" && second.summary.note == "M")
    #expect(second.summary.fingerprint == "f2" && second.summary.program == "1.1")
    #expect(try store.versions(of: id) == [second.summary, first.summary])
    #expect(try store.version(of: id, number: 1) == first)
    #expect(try store.version(of: id, number: 2) == second)
    #expect(try store.whatIf(id).revision == 3)
  }

  @Test func `each what-if has numbers of its own`() throws {
    let fixture = try StoreFixture()
    let store = try fixture.open()
    for name in ["a", "b"] {
      let id = try store.create(StoreFixture.new(name), at: StoreFixture.time()).id
      let saved = try store.save(id, expecting: 1, program: "1", at: StoreFixture.time())
      #expect(saved.summary.number == 1 && saved.summary.name == name)
    }
  }

  @Test func `a what-if can go back to a saved version`() throws {
    let fixture = try StoreFixture()
    let store = try fixture.open()
    let id = try store.create(StoreFixture.new(content: "a"), at: StoreFixture.time()).id
    let saved = try store.save(id, expecting: 1, program: "1", at: StoreFixture.time())
    try store.change(id, expecting: 1, content: "b", fingerprint: "f2", at: StoreFixture.time(1))
    let back = try store.change(id, expecting: 2, toVersion: 1, at: StoreFixture.time(2))
    #expect(back.content == "a" && back.fingerprint == "f1" && back.revision == 3)
    #expect(try store.version(of: id, number: 1) == saved)
    #expect(
      problem { try store.change(id, expecting: 2, toVersion: 1, at: StoreFixture.time(3)) }
        == .changedMeanwhile(current: back)
    )
  }

  @Test(arguments: [
    "UPDATE savedVersion SET name = 'x'", "DELETE FROM savedVersion", "DELETE FROM whatIf",
    "INSERT INTO whatIf SELECT 'x', name, note, dataSet, 'f', 0, '', '', 0, 0, '' FROM whatIf",
    "INSERT INTO savedVersion SELECT 'x', 1, 1, '', '', '', '', '', 0, '' FROM whatIf",
    "UPDATE whatIf SET revision = 'many'",
  ])
  func `the file itself keeps them as they are`(statement: String) throws {
    let fixture = try StoreFixture()
    let store = try fixture.open()
    let id = try store.create(StoreFixture.new(), at: StoreFixture.time()).id
    try store.save(id, expecting: 1, program: "1", at: StoreFixture.time())
    #expect(throws: DatabaseError.self) {
      try fixture.inspect { try $0.execute(sql: statement) }
    }
    #expect(try store.versions(of: id).count == 1)
  }
}

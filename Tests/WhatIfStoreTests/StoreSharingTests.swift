// SPDX-License-Identifier: GPL-3.0-or-later
import Dispatch
import Foundation
import GRDB
import Testing

@testable import WhatIfStore

@Suite struct `A shared store` {
  /// What became of several changes at once.
  private final class Outcomes: @unchecked Sendable {
    private let lock = NSLock()
    private var won: [StoredWhatIf] = []
    private var lost: [StoredWhatIf] = []
    private var others: [String] = []

    func note(_ body: () throws -> StoredWhatIf) {
      let result = Result { try body() }
      lock.withLock {
        switch result {
        case .success(let state): won.append(state)
        case .failure(WhatIfStoreError.changedMeanwhile(let current)): lost.append(current)
        case .failure(let error): others.append("\(error)")
        }
      }
    }

    var all: (won: [StoredWhatIf], lost: [StoredWhatIf], others: [String]) {
      lock.withLock { (won, lost, others) }
    }
  }

  @Test func `of several changes of one revision exactly one wins`() throws {
    let fixture = try StoreFixture()
    // Two connections to the same file, as two processes have.
    let stores = [try fixture.open(), try fixture.open()]
    let id = try stores[0].create(StoreFixture.new(), at: StoreFixture.time()).id
    for revision in 1...20 {
      let outcomes = Outcomes()
      DispatchQueue.concurrentPerform(iterations: 8) { index in
        outcomes.note {
          try stores[index % 2].change(
            id,
            expecting: revision,
            content: "\(revision) \(index)",
            at: StoreFixture.time(Double(revision))
          )
        }
      }
      let (won, lost, others) = outcomes.all
      #expect(won.count == 1 && lost.count == 7 && others.isEmpty, "\(others)")
      let winner = try #require(won.first)
      #expect(winner.revision == revision + 1)
      #expect(lost.allSatisfy { $0 == winner })
      for store in stores { #expect(try store.whatIf(id) == winner) }
    }
  }

  @Test func `versions that are saved at once get different numbers`() throws {
    let fixture = try StoreFixture()
    let stores = [try fixture.open(), try fixture.open()]
    let id = try stores[0].create(StoreFixture.new(), at: StoreFixture.time()).id
    DispatchQueue.concurrentPerform(iterations: 20) { index in
      _ = try? stores[index % 2].save(id, expecting: 1, program: "1", at: StoreFixture.time())
    }
    #expect(try stores[0].versions(of: id).map(\.number) == Array((1...20).reversed()))
  }

  @Test func `a new file that many open at once is made once`() throws {
    for _ in 0..<5 {
      let fixture = try StoreFixture()
      let path = fixture.path
      let lock = NSLock()
      nonisolated(unsafe) var problems: [String] = []
      DispatchQueue.concurrentPerform(iterations: 8) { index in
        do {
          let store = try WhatIfStore(path: path)
          _ = try store.create(StoreFixture.new("\(index)"), at: StoreFixture.time())
        } catch {
          lock.withLock { problems.append("\(error)") }
        }
      }
      #expect(problems.isEmpty)
      #expect(try fixture.open().list().count == 8)
    }
  }

  @Test func `reading does not wait for somebody who writes`() throws {
    let fixture = try StoreFixture()
    let store = try fixture.open(patience: .milliseconds(100))
    let made = try store.create(StoreFixture.new(), at: StoreFixture.time())
    try fixture.inspect { database throws in
      try database.inTransaction(.immediate) { () throws -> Database.TransactionCompletion in
        #expect(try store.whatIf(made.id) == made)
        let start = ContinuousClock.now
        #expect(
          problem { try store.change(made.id, expecting: 1, content: "b", at: made.createdAt) }
            == .busy(path: store.path)
        )
        #expect(ContinuousClock.now - start >= .milliseconds(90))
        return .rollback
      }
    }
    try store.change(made.id, expecting: 1, content: "b", at: StoreFixture.time())
  }

  @Test func `connections are set so that nothing acknowledged is lost`() throws {
    let fixture = try StoreFixture()
    let store = try fixture.open()
    try store.pool.writeWithoutTransaction { database in
      #expect(try Int.fetchOne(database, sql: "PRAGMA synchronous") == 2)
      #expect(try Int.fetchOne(database, sql: "PRAGMA foreign_keys") == 1)
      #expect(try Int.fetchOne(database, sql: "PRAGMA busy_timeout") == 5_000)
      #expect(try String.fetchOne(database, sql: "PRAGMA journal_mode") == "wal")
      let loose = try String.fetchAll(
        database,
        sql: "SELECT name FROM pragma_table_list WHERE NOT strict AND name NOT LIKE 'sqlite_%'"
      )
      #expect(loose == ["grdb_migrations"])
    }
  }
}

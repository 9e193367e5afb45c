// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import HTTPTypes
import Logging
import OrganizationModel
import Synchronization
import Testing
import WebServer

@Suite(.timeLimit(.minutes(1))) struct `Long runs` {
  private let logger = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })

  private func queue(_ limits: JobLimits = JobLimits()) -> JobQueue<Int> {
    JobQueue(limits: limits, logger: logger)
  }

  /// Waits until a run is as a test wants it.
  private func status<Output>(
    of id: JobID,
    in queue: JobQueue<Output>,
    until holds: (JobStatus<Output>) -> Bool
  ) async throws -> JobStatus<Output> {
    while true {
      let status = try #require(await queue.status(of: id))
      if holds(status) { return status }
      try await Task.sleep(for: .milliseconds(2))
    }
  }

  @Test func `13 a run tells how far it is, and what it gave`() async throws {
    let queue = queue()
    let gate = DispatchSemaphore(value: 0)
    let id = try await queue.submit { progress in
      progress.report(0.5, LocalizedText(danish: "halvvejs", english: "half way"))
      progress.report(0.25)
      progress.report(.nan)
      gate.wait()
      return 42
    }
    let half = try await status(of: id, in: queue) { $0.words != nil && $0.fraction > 0 }
    #expect(half.fraction == 0.5)
    #expect(half.words?[.danish] == "halvvejs")
    #expect(half.isOpen)
    gate.signal()
    let done = try await status(of: id, in: queue) { !$0.isOpen }
    #expect(done.output == 42)
    #expect(done.fraction == 1)
    #expect(JobID(id.description) == id)
    #expect(JobID(id.description.uppercased() + "x") == nil)
  }

  @Test func `13 runs wait for each other, and one too many is refused`() async throws {
    let queue = queue(JobLimits(running: 1, waiting: 2))
    let gate = DispatchSemaphore(value: 0)
    let most = Mutex(0)
    let now = Mutex(0)
    var ids: [JobID] = []
    for number in 0..<3 {
      ids.append(
        try await queue.submit { _ in
          let count = now.withLock {
            $0 += 1; return $0
          }
          most.withLock { $0 = max($0, count) }
          gate.wait()
          now.withLock { $0 -= 1 }
          return number
        }
      )
    }
    await #expect(throws: WebFault.queueFull) { try await queue.submit { _ in 3 } }
    #expect(WebFault.queueFull.status == .tooManyRequests)
    guard case .waiting(ahead: 2) = try #require(await queue.status(of: ids[2])).state else {
      Issue.record("the third run does not wait for two")
      return
    }
    for _ in ids { gate.signal() }
    for (number, id) in ids.enumerated() {
      #expect(try await status(of: id, in: queue) { !$0.isOpen }.output == number)
    }
    #expect(most.withLock { $0 } == 1)
  }

  @Test func `13 a run is cancelled while it waits and while it runs`() async throws {
    let queue = queue()
    let began = Mutex(false)
    let first = try await queue.submit { progress in
      while true {
        try progress.check()
        Thread.sleep(forTimeInterval: 0.002)
      }
    }
    let second = try await queue.submit { _ in
      began.withLock { $0 = true }
      return 2
    }
    await queue.cancel(second)
    await queue.cancel(first)
    await queue.cancel(first)
    for id in [first, second] {
      guard case .cancelled = try #require(await queue.status(of: id)).state else {
        Issue.record("not cancelled")
        return
      }
    }
    let third = try await queue.submit { _ in 3 }
    #expect(try await status(of: third, in: queue) { !$0.isOpen }.output == 3)
    #expect(!began.withLock { $0 })
  }

  @Test func `13 a run that takes too long fails, and holds its place until it ends`() async throws
  {
    let queue = queue(JobLimits(running: 1, waiting: 1, time: .milliseconds(20)))
    let gate = DispatchSemaphore(value: 0)
    let deaf = try await queue.submit { _ in
      gate.wait()
      return 1
    }
    let next = try await queue.submit { _ in 2 }
    let late = try await status(of: deaf, in: queue) { !$0.isOpen }
    guard case .failed(tooLong: true) = late.state else {
      Issue.record("it did not fail for its time")
      return
    }
    let place = await queue.status(of: next)
    #expect(place?.isOpen == true, "the place of the first is still taken")
    gate.signal()
    #expect(try await status(of: next, in: queue) { !$0.isOpen }.output == 2)
    // That it ended after all changes nothing.
    #expect(await queue.status(of: deaf)?.output == nil)
  }

  @Test func `13 an error fails the run, and only its type is logged`() async throws {
    let log = KeptLog()
    let queue = JobQueue<Int>(logger: log.logger)
    let id = try await queue.submit { _ in throw TestServer.Secret() }
    let failed = try await status(of: id, in: queue) { !$0.isOpen }
    guard case .failed(tooLong: false) = failed.state else {
      Issue.record("it did not fail")
      return
    }
    #expect(log.lines == ["job type=WebServerTests.TestServer.Secret"])
  }

  @Test func `13 what runs gave is kept for a while`() async throws {
    let few = queue(JobLimits(keptCount: 2))
    var ids: [JobID] = []
    for number in 0..<4 {
      let id = try await few.submit { _ in number }
      _ = try await status(of: id, in: few) { !$0.isOpen }
      ids.append(id)
    }
    #expect(await few.status(of: ids[1]) == nil)
    #expect(await few.status(of: ids[3])?.output == 3)
    let brief = queue(JobLimits(kept: .milliseconds(50)))
    let id = try await brief.submit { _ in 1 }
    while await brief.status(of: id) != nil { try await Task.sleep(for: .milliseconds(5)) }
  }
}

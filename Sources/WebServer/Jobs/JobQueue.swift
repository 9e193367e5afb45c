// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
public import Logging

/// Long runs, one after the other, on threads of their own.
///
/// A solver that works for a minute would hold up every request if it ran where requests are answered.
/// It cannot be interrupted from outside, either: a run that is cancelled or takes too long is told so
/// through its ``JobProgress``, counts as ended for those who ask, and keeps its place among the running
/// until it really ends, so that never more of them work than allowed.
public actor JobQueue<Output: Sendable> {
  /// The work of a run; it calls ``JobProgress/check()`` now and then.
  public typealias Work = @Sendable (JobProgress) throws -> Output

  private struct Job {
    var ending: JobStatus<Output>.State?
    var endedAt: ContinuousClock.Instant?
    var alarm: Task<Void, Never>?
    let progress = JobProgress()
  }

  private let limits: JobLimits
  private let logger: Logger
  private let clock = ContinuousClock()
  private let threads = DispatchQueue(label: "ressort.jobs", attributes: .concurrent)
  private var jobs: [JobID: Job] = [:]
  private var waiting: [(id: JobID, work: Work)] = []
  private var running: Set<JobID> = []

  /// Makes an empty queue.
  ///
  /// - Parameters:
  ///   - limits: How much runs may take.
  ///   - logger: Where the type of an error goes that a run ended with.
  public init(limits: JobLimits = JobLimits(), logger: Logger) {
    self.limits = limits
    self.logger = logger
  }

  /// Adds a run.
  ///
  /// - Parameter work: The work.
  /// - Returns: What the run is called.
  /// - Throws: ``WebFault/queueFull`` (429) when too many wait already.
  public func submit(_ work: @escaping Work) throws(WebFault) -> JobID {
    forgetOld()
    guard running.count < limits.running || waiting.count < limits.waiting else {
      throw .queueFull
    }
    let id = JobID()
    jobs[id] = Job()
    waiting.append((id, work))
    startNext()
    return id
  }

  /// Returns how it stands with a run; nil when there is none of that name, or no longer.
  ///
  /// - Parameter id: What it is called.
  /// - Returns: How it stands with it.
  public func status(of id: JobID) -> JobStatus<Output>? {
    forgetOld()
    guard let job = jobs[id] else { return nil }
    let ahead = waiting.firstIndex { $0.id == id }
    return JobStatus(
      state: job.ending ?? ahead.map { .waiting(ahead: $0 + running.count) } ?? .running,
      fraction: job.progress.fraction,
      words: job.progress.words
    )
  }

  /// Cancels a run; nothing happens when it has ended already.
  ///
  /// - Parameter id: What it is called.
  public func cancel(_ id: JobID) {
    waiting.removeAll { $0.id == id }
    end(id, as: .cancelled)
  }

  /// Cancels all runs, when the server ends.
  public func cancelAll() {
    for id in jobs.keys { cancel(id) }
  }

  private func startNext() {
    while running.count < limits.running, !waiting.isEmpty {
      let (id, work) = waiting.removeFirst()
      guard let progress = jobs[id]?.progress else { continue }
      running.insert(id)
      threads.async {
        let result = Result { try work(progress) }
        Task { await self.finished(id, result) }
      }
      jobs[id]?.alarm = Task {
        try? await Task.sleep(for: limits.time)
        end(id, as: .failed(tooLong: true))
      }
    }
  }

  private func finished(_ id: JobID, _ result: Result<Output, any Error>) {
    running.remove(id)
    switch result {
    case .success(let output):
      end(id, as: .done(output))
    case .failure(let error):
      if jobs[id]?.ending == nil {
        logger.error("job", metadata: ["type": "\(String(reflecting: type(of: error)))"])
      }
      end(id, as: .failed(tooLong: false))
    }
    startNext()
  }

  /// Notes how a run ended; what comes first counts.
  private func end(_ id: JobID, as state: JobStatus<Output>.State) {
    guard let job = jobs[id], job.ending == nil else { return }
    if case .done = state { job.progress.report(1) }
    jobs[id]?.ending = state
    jobs[id]?.endedAt = clock.now
    job.progress.stop()
    job.alarm?.cancel()
    startNext()
  }

  private func forgetOld() {
    let limit = clock.now - limits.kept
    let ended = jobs.compactMap { id, job in job.endedAt.map { (id: id, at: $0) } }
      .sorted { $0.at < $1.at }
    let surplus = ended.count - limits.keptCount
    for (index, job) in ended.enumerated() where job.at < limit || index < surplus {
      jobs[job.id] = nil
    }
  }
}

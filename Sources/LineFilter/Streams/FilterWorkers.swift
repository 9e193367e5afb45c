// SPDX-License-Identifier: GPL-3.0-or-later
internal import Diagnostics
internal import Dispatch
public import LinearProgramming
internal import Synchronization

/// What a chunk of lines gave, in the order of the lines.
public struct ChunkResult: Sendable {
  /// The text of the results, in pieces; empty when records were asked for.
  public var texts: [[UInt8]] = []
  /// The records, when they were asked for.
  public var records: [LineRecord] = []
  /// How many lines have results or problems.
  public var lineCount = 0
  /// How many of them have problems.
  public var failureCount = 0
  /// The first line with problems, when the run is to stop there; its result is left out.
  public var firstFailure: LineRecord?
}

/// Scores chunks of lines with several workers; what comes out does not depend on how many.
public final class FilterWorkers<Solver: LinearSolver>: Sendable {
  private struct Worker {
    var scorer: LineScorer<Solver>
    var text = ResultText()
    var records: [LineRecord] = []
    var lineCount = 0
    var failureCount = 0
    var firstFailure: LineRecord?
  }

  /// A worker of its own lock, so that the compiler sees that no two threads meet in it.
  private final class Desk: Sendable {
    let worker: Mutex<Worker>

    init(_ setting: FilterSetting<Solver>) {
      worker = Mutex(Worker(scorer: LineScorer(setting)))
    }
  }

  private let desks: [Desk]
  private let isStrict: Bool
  private let wantsRecords: Bool
  private let mostBytes: Int

  /// Makes workers.
  ///
  /// - Parameters:
  ///   - setting: What they share.
  ///   - count: How many there are.
  ///   - isStrict: Whether a line with problems is the last.
  ///   - wantsRecords: Whether records are returned, not text.
  ///   - mostBytes: The limit that lines without bytes were too long for.
  public init(
    _ setting: FilterSetting<Solver>,
    count: Int,
    isStrict: Bool = false,
    wantsRecords: Bool = false,
    mostBytes: Int
  ) {
    desks = (0..<max(1, count)).map { _ in Desk(setting) }
    self.isStrict = isStrict
    self.wantsRecords = wantsRecords
    self.mostBytes = mostBytes
  }

  /// Scores the lines of a chunk from a position on.
  public func run(_ chunk: LineChunk, from first: Int = 0) -> ChunkResult {
    let total = max(0, chunk.lines.count - first)
    let parts = min(desks.count, max(1, total))
    if parts == 1 {
      work(0, chunk, first..<first + total)
    } else {
      DispatchQueue.concurrentPerform(iterations: parts) { part in
        work(part, chunk, first + total * part / parts..<first + total * (part + 1) / parts)
      }
    }
    var result = ChunkResult()
    for desk in desks.prefix(parts) where result.firstFailure == nil {
      desk.worker.withLock { worker in
        if wantsRecords {
          result.records += worker.records
        } else {
          result.texts.append(worker.text.bytes)
        }
        result.lineCount += worker.lineCount
        result.failureCount += worker.failureCount
        result.firstFailure = worker.firstFailure
      }
    }
    return result
  }

  private func work(_ index: Int, _ chunk: LineChunk, _ lines: Range<Int>) {
    desks[index].worker.withLock { worker in
      worker.text.removeAll()
      worker.records.removeAll(keepingCapacity: true)
      worker.lineCount = 0
      worker.failureCount = 0
      worker.firstFailure = nil
      let bytes = chunk.bytes.span
      for line in lines {
        let number = chunk.firstNumber + line
        guard let range = chunk.lines[line] else {
          fail(tooLong(number), in: &worker)
          if worker.firstFailure != nil { return }
          continue
        }
        let part = bytes.extracting(range)
        if wantsRecords {
          let record = worker.scorer.record(part, number: number)
          if record.scores == nil {
            fail(record, in: &worker)
            if worker.firstFailure != nil { return }
          } else {
            worker.lineCount += 1
            worker.records.append(record)
          }
        } else {
          let mark = worker.text.text.bytes.count
          let isFine = worker.scorer.append(part, number: number, to: &worker.text)
          if !isFine, isStrict {
            worker.text.text.bytes.removeSubrange(mark...)
            worker.firstFailure = worker.scorer.record(part, number: number)
            return
          }
          worker.lineCount += 1
          if !isFine { worker.failureCount += 1 }
        }
      }
    }
  }

  private func keep(_ record: LineRecord, in worker: inout Worker) {
    if wantsRecords {
      worker.records.append(record)
    } else {
      worker.scorer.append(record, to: &worker.text)
    }
  }

  private func fail(_ record: LineRecord, in worker: inout Worker) {
    if isStrict {
      worker.firstFailure = record
    } else {
      worker.lineCount += 1
      worker.failureCount += 1
      keep(record, in: &worker)
    }
  }

  private func tooLong(_ number: Int) -> LineRecord {
    LineRecord(
      line: number,
      id: nil,
      scores: nil,
      problems: [
        Diagnostic(
          .lineTooLong,
          "the line is longer than \(mostBytes) bytes",
          at: SourceLocation(file: "", line: number),
          hint: "raise the limit with --max-line"
        )
      ]
    )
  }
}

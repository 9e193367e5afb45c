// SPDX-License-Identifier: GPL-3.0-or-later

/// Some lines in one piece of memory.
public struct LineChunk: Sendable {
  /// The bytes of all lines.
  public var bytes: [UInt8] = []
  /// Where each line stands, without its line break; nil for a line that is too long to be kept.
  public var lines: [Range<Int>?] = []
  /// The number of the first line.
  public var firstNumber: Int
}

/// Parts bytes into lines: pieces of input go in, whole lines come out.
///
/// Keeps at most one line and one piece in memory; of a line that is longer than allowed only that
/// it was there.
public struct LineSplitter {
  /// Longer lines are not kept.
  public let mostBytes: Int

  private var buffer: [UInt8] = []
  /// Where the first byte stands that no line has.
  private var start = 0
  /// Where the search for a line break goes on.
  private var searched = 0
  /// Whether bytes are dropped up to the next line break.
  private var isSkipping = false
  private var nextNumber = 1

  /// Makes a splitter of lines up to a length.
  public init(mostBytes: Int) { self.mostBytes = mostBytes }

  /// Adds a piece of input.
  public mutating func append(_ piece: Span<UInt8>) {
    if start > 0 {
      buffer.removeSubrange(0..<start)
      searched -= start
      start = 0
    }
    unsafe piece.withUnsafeBufferPointer { unsafe buffer.append(contentsOf: $0) }
  }

  /// Ends the input, or one file of it: what is left is a line, even without a line break.
  public mutating func end() {
    if start < buffer.count || isSkipping { buffer.append(UInt8(ascii: "\n")) }
  }

  /// Returns the next whole lines; nil when there is none before more input.
  public mutating func next(atMost count: Int) -> LineChunk? {
    var chunk = LineChunk(firstNumber: nextNumber)
    let first = start
    while chunk.lines.count < count, let end = lineBreak() {
      let isLong = isSkipping || end - start > mostBytes
      chunk.lines.append(isLong ? nil : start - first..<end - first)
      isSkipping = false
      start = searched
    }
    if chunk.lines.isEmpty {
      if buffer.count - start > mostBytes {
        // No line break so far, and too long already.
        isSkipping = true
        buffer.removeAll()
        start = 0
        searched = 0
      }
      return nil
    }
    chunk.bytes = Array(buffer[first..<start])
    nextNumber += chunk.lines.count
    return chunk
  }

  /// Returns the place of the next line break, and goes on behind it.
  private mutating func lineBreak() -> Int? {
    let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n"))
    searched = end.map { $0 + 1 } ?? buffer.count
    return end
  }
}

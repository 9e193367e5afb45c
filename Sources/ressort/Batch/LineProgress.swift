// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// Tells on standard error how far a run is.
struct LineProgress {
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var last: ContinuousClock.Instant
  private var hasLine = false

  init() {
    start = clock.now
    last = start
  }

  /// Shows the state when the last time is long enough ago.
  ///
  /// - Parameters:
  ///   - lines: How many lines this run has scored.
  ///   - bytes: How many bytes of input it has read.
  ///   - total: How many there are, when that is known.
  mutating func show(lines: Int, bytes: Int, total: Int?) {
    let now = clock.now
    guard now - last >= .milliseconds(isTerminal ? 250 : 2_000) else { return }
    last = now
    let elapsed = start.duration(to: now) / .seconds(1)
    var text = "\(lines) lines, \(Int(Double(lines) / elapsed)) a second"
    if let total, total > 0, bytes > 0 {
      let part = min(1, Double(bytes) / Double(total))
      let left = Int((elapsed / part - elapsed).rounded())
      text += ", \(Int(100 * part)) %, \(Self.time(left)) left"
    }
    write(isTerminal ? "\r\(text)\u{1B}[K" : text + "\n")
    hasLine = isTerminal
  }

  /// Takes the line away again.
  mutating func end() {
    if hasLine { write("\r\u{1B}[K") }
    hasLine = false
  }

  private func write(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }

  /// Minutes and seconds, with hours when there are some.
  private static func time(_ seconds: Int) -> String {
    let (hours, minutes) = (seconds / 3_600, seconds / 60 % 60)
    let rest = String(seconds % 60)
    let padded = rest.count < 2 ? "0" + rest : rest
    guard hours > 0 else { return "\(minutes):\(padded)" }
    return "\(hours):\(minutes < 10 ? "0" : "")\(minutes):\(padded)"
  }
}

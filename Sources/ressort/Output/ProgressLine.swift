// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// One line on the error stream that tells how far long work is; nothing where nobody watches.
struct ProgressLine {
  private let title: String
  private let isShown: Bool
  private let start = ContinuousClock.now
  private var shown = -1

  init(_ title: String) {
    self.title = title
    isShown = isatty(STDERR_FILENO) == 1
  }

  /// Shows the part that is done, 0 to 1, with the time that is left; 1 takes the line away.
  mutating func show(_ part: Double) {
    guard isShown else { return }
    let percent = Int(100 * part)
    guard percent != shown else { return }
    shown = percent
    if part >= 1 { return write("\r\u{1B}[K") }
    let spent = Double((ContinuousClock.now - start).components.seconds)
    let left = part > 0.02 ? ", \(Int(spent * (1 - part) / part)) s" : ""
    write("\r\u{1B}[K\(title) \(percent) %\(left)")
  }

  /// Shows how far work is whose end is not known beforehand.
  func show(_ text: String) {
    if isShown { write("\r\u{1B}[K\(title) \(text)") }
  }

  /// Takes the line away.
  func clear() {
    if isShown { write("\r\u{1B}[K") }
  }

  private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}

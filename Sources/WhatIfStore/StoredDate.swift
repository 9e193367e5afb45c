// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation

/// How a time stands in the file: in UTC to the millisecond, so that later ones sort after earlier.
enum StoredDate {
  /// Returns the text of a time, such as `2031-05-06T07:08:09.120Z`.
  static func text(_ date: Date) -> String {
    let milliseconds = Int((date.timeIntervalSince1970 * 1000).rounded())
    let (seconds, rest) = milliseconds.flooredDivision(by: 1000)
    let whole = Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601)
    return whole.dropLast() + "." + String(1000 + rest).dropFirst() + "Z"
  }

  /// Returns the time of a text; nil when the text is not one that ``text(_:)`` makes.
  static func date(_ text: String) -> Date? {
    guard text.utf8.count > 5, let rest = Int(text.dropLast().suffix(3)),
      let whole = try? Date(text.dropLast(5) + "Z", strategy: .iso8601)
    else { return nil }
    let milliseconds = (whole.timeIntervalSince1970 * 1000).rounded() + Double(rest)
    let date = Date(timeIntervalSince1970: milliseconds / 1000)
    return self.text(date) == text ? date : nil
  }
}

extension Int {
  fileprivate func flooredDivision(by divisor: Int) -> (quotient: Int, remainder: Int) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}

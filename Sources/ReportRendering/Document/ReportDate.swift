// SPDX-License-Identifier: GPL-3.0-or-later
public import OrganizationModel
internal import Wording

/// A day that a report is dated; nothing but what somebody asked for, so that files can be made again.
public struct ReportDate: Hashable, Sendable {
  /// The year, of four digits.
  public let year: Int
  /// The month, from 1 on.
  public let month: Int
  /// The day, from 1 on.
  public let day: Int

  /// Makes a day from `2026-11-21`; nil when the text is anything else, or there is no such day.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard bytes.count == 10,
      bytes.indices.allSatisfy({ index in
        index == 4 || index == 7
          ? bytes[index] == UInt8(ascii: "-") : digits.contains(bytes[index])
      })
    else { return nil }
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, parts[0] >= 1_000, (1...12).contains(parts[1]),
      (1...Self.days(in: parts[1], of: parts[0])).contains(parts[2])
    else { return nil }
    (year, month, day) = (parts[0], parts[1], parts[2])
  }

  /// The day as it was given: `2026-11-21`.
  public var iso: String { "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)" }

  /// Returns the day as a language writes it: `21. november 2026` in Danish, `21 November 2026` in
  /// English.
  public func text(_ language: Language) -> String {
    let name = MonthPhrase(rawValue: month - 1)?[language] ?? ""
    return "\(day)\(language == .danish ? "." : "")\u{A0}\(name) \(year)"
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// How CSV files are written.
public enum CSVDialect: String, CaseIterable, Hashable, Sendable {
  /// RFC 4180: commas between fields, points in numbers, UTF-8 without a mark.
  case research
  /// What a spreadsheet with Danish settings opens by itself: a byte order mark, semicolons between
  /// fields, commas in numbers.
  case excel

  /// The character between fields.
  var separator: Character { self == .research ? "," : ";" }
}

/// Writes flat tables as CSV.
struct CSVText {
  let dialect: CSVDialect

  /// Returns a table: names first, then the rows, lines ending with CR and LF.
  ///
  /// What is missing is an empty field.
  func text(of table: FlatTable) -> String {
    let header = line(table.columns.map(\.key))
    let lines = table.rows.map { row in line(row.map(field)) }
    return (dialect == .excel ? "\u{FEFF}" : "") + header + lines.joined()
  }

  private func line(_ fields: [String]) -> String {
    fields.map(quoted).joined(separator: String(dialect.separator)) + "\r\n"
  }

  private func field(_ cell: FlatTable.Cell) -> String {
    switch cell {
    case .text(let text): Self.guarded(text)
    case .number(let value): number(value)
    case .missing: ""
    }
  }

  /// The shortest text that reads back as the same number.
  private func number(_ value: Double) -> String {
    let text =
      value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : "\(value)"
    return dialect == .excel ? text.replacing(".", with: ",") : text
  }

  /// A text that no spreadsheet takes for a formula: names come from data files, which anybody may
  /// have written.
  private static func guarded(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@\t\r\n".unicodeScalars.contains(first) else {
      return text
    }
    return "'" + text
  }

  private func quoted(_ field: String) -> String {
    // Scalars, since CR and LF together are one character.
    let special = "\"\r\n".unicodeScalars + String(dialect.separator).unicodeScalars
    guard field.unicodeScalars.contains(where: special.contains) else { return field }
    return "\"" + field.replacing("\"", with: "\"\"") + "\""
  }
}

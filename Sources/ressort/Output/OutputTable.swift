// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import OrganizationModel
import Scoring

/// A table that a command prints: as text, CSV or JSON.
struct OutputTable {
  /// A column with its key in JSON and CSV and its heading.
  struct Column {
    var key: String
    var heading: String

    init(_ key: String, _ heading: String) {
      self.key = key
      self.heading = heading
    }
  }

  /// A cell.
  enum Cell {
    case text(String)
    case list([String])
    case integer(Int)
    case number(Double, decimals: Int, isSigned: Bool = false)
    case band(Band, decimals: Int, isSigned: Bool = false)
    case quantity(Quantity)
    case flag(Bool)
    case nothing
  }

  /// The name of the list in JSON.
  var key: String
  var title: String
  var columns: [Column]
  var rows: [[Cell]] = []
  /// Sentences beneath the table.
  var notes: [String] = []

  /// The text of the table, columns aligned, numbers to the right.
  func text(_ language: Language) -> String {
    let numbers = NumberText(language: language)
    let cells = rows.map { row in row.map { $0.text(numbers) } }
    let widths = columns.indices.map { index in
      max(columns[index].heading.count, cells.map { $0[index].count }.max() ?? 0)
    }
    let isNumeric = columns.indices.map { index in
      !rows.isEmpty && rows.allSatisfy { $0[index].isNumeric } }
    func line(_ texts: [String]) -> String {
      texts.enumerated().map { index, text in
        let space = String(repeating: " ", count: max(0, widths[index] - text.count))
        return isNumeric[index] ? space + text : text + space
      }.joined(separator: "  ").trimmingTrailingSpaces()
    }
    var lines: [String] = []
    if !title.isEmpty { lines += [title, ""] }
    lines.append(line(columns.map(\.heading)))
    lines.append(widths.map { String(repeating: "─", count: $0) }.joined(separator: "  "))
    lines += cells.map(line)
    if !notes.isEmpty { lines += [""] + notes }
    return lines.joined(separator: "\n")
  }

  /// The table as CSV (RFC 4180): points in numbers, a band or quantity as three columns.
  func csv() -> String {
    var names: [String] = []
    let isTriple = columns.indices.map { index in
      rows.contains { $0[index].isTriple }
    }
    for (index, column) in columns.enumerated() {
      names += isTriple[index]
        ? [column.key, "\(column.key)_lower", "\(column.key)_upper"] : [column.key]
    }
    let lines = [names] + rows.map { row in
      row.enumerated().flatMap { index, cell in
        let plain = cell.plain
        return isTriple[index] && plain.count == 1 ? plain + ["", ""] : plain
      }
    }
    return lines.map { $0.map(Self.quoted).joined(separator: ",") }.joined(separator: "\r\n")
      + "\r\n"
  }

  /// The rows as JSON objects.
  func json() -> JSONValue {
    .array(
      rows.map { row in
        .object(
          Dictionary(uniqueKeysWithValues: zip(columns, row).map { ($0.key, $1.json) }))
      })
  }

  private static func quoted(_ text: String) -> String {
    guard text.contains(where: { ",\"\r\n".contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}

extension OutputTable.Cell {
  var isNumeric: Bool {
    switch self {
    case .integer, .number, .nothing: true
    default: false
    }
  }

  var isTriple: Bool {
    switch self {
    case .band, .quantity: true
    default: false
    }
  }

  func text(_ numbers: NumberText) -> String {
    switch self {
    case .text(let text): text
    case .list(let texts): texts.joined(separator: ", ")
    case .integer(let value): numbers.text(Double(value), decimals: 0)
    case .number(let value, let decimals, let isSigned):
      numbers.text(value, decimals: decimals, isSigned: isSigned)
    case .band(let band, let decimals, let isSigned):
      numbers.text(band, decimals: decimals, isSigned: isSigned)
    case .quantity(let quantity): numbers.text(quantity)
    case .flag(let value): value ? "✓" : "–"
    case .nothing: ""
    }
  }

  var plain: [String] {
    switch self {
    case .text(let text): [text]
    case .list(let texts): [texts.joined(separator: " ")]
    case .integer(let value): [String(value)]
    case .number(let value, _, _): [Self.plain(value)]
    case .band(let band, _, _): [band.best, band.lower, band.upper].map(Self.plain)
    case .quantity(let value): [value.best, value.low, value.high].map(Self.plain)
    case .flag(let value): [value ? "true" : "false"]
    case .nothing: [""]
    }
  }

  private static func plain(_ value: Double) -> String {
    guard value.isFinite else { return "" }
    return value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : "\(value)"
  }

  var json: JSONValue {
    switch self {
    case .text(let text): .string(text)
    case .list(let texts): .array(texts.map { .string($0) })
    case .integer(let value): .integer(value)
    case .number(let value, _, _): .number(value)
    case .band(let band, _, _): band.json
    case .quantity(let quantity): quantity.json
    case .flag(let value): .bool(value)
    case .nothing: .null
    }
  }
}

extension String {
  /// The text without spaces at its end.
  func trimmingTrailingSpaces() -> String {
    String(self[..<(lastIndex { $0 != " " }.map { index(after: $0) } ?? startIndex)])
  }
}

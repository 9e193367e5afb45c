// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import OrganizationModel
import Scoring
import Wording

/// A table that a command prints: as text, CSV or JSON.
struct OutputTable {
  /// A column with its key in JSON and CSV and its heading.
  struct Column {
    var key: String
    var heading: String
    /// Whether its cells are three numbers in CSV.
    var isBand: Bool

    init(_ key: String, _ heading: String, isBand: Bool = false) {
      self.key = key
      self.heading = heading
      self.isBand = isBand
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

  /// The text of the table: columns aligned, numbers to the right, long texts on several lines so
  /// that the table is not wider than `width` where that can be had.
  func text(_ language: Language, width: Int) -> String {
    let numbers = NumberText(language: language)
    let cells = rows.map { row in row.map { $0.text(numbers) } }
    let widths = columnWidths(cells, atMost: width)
    let isNumeric = columns.indices.map { index in
      !rows.isEmpty && rows.allSatisfy { $0[index].isNumeric }
    }
    func line(_ texts: [String]) -> String {
      texts.enumerated().map { index, text in
        let space = String(repeating: " ", count: max(0, widths[index] - text.count))
        return isNumeric[index] ? space + text : text + space
      }.joined(separator: "  ").trimmingTrailingSpaces()
    }
    func block(_ texts: [String]) -> [String] {
      let wrapped = texts.enumerated().map { index, text in text.wrapped(to: widths[index]) }
      return (0..<(wrapped.map(\.count).max() ?? 0)).map { row in
        line(wrapped.map { row < $0.count ? $0[row] : "" })
      }
    }
    var lines: [String] = []
    if !title.isEmpty { lines += title.wrapped(to: width) + [""] }
    lines += block(columns.map(\.heading))
    lines.append(widths.map { String(repeating: "─", count: $0) }.joined(separator: "  "))
    lines += cells.flatMap(block)
    if !notes.isEmpty { lines += [""] + notes.flatMap { $0.wrapped(to: width) } }
    return lines.joined(separator: "\n")
  }

  /// The width of each column: what its texts need, the widest ones narrowed until the table fits.
  private func columnWidths(_ cells: [[String]], atMost limit: Int) -> [Int] {
    var widths = columns.indices.map { index in
      max(columns[index].heading.count, cells.map { $0[index].count }.max() ?? 0)
    }
    // A word, such as an id that is to be copied, stays whole.
    let narrowest = columns.indices.map { index in
      let texts = cells.map { $0[index] } + [columns[index].heading]
      let words = texts.flatMap { $0.split(separator: " ").map(\.count) }
      return min(60, max(16, words.max() ?? 0))
    }
    var excess = widths.reduce(2 * max(0, widths.count - 1), +) - limit
    while excess > 0 {
      let open = widths.indices.filter { widths[$0] > narrowest[$0] }
      guard let widest = open.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  /// The table as CSV (RFC 4180): points in numbers, a band or quantity as three columns.
  func csv() -> String {
    let names = columns.flatMap { column in
      column.isBand
        ? [column.key, "\(column.key)_lower", "\(column.key)_upper"] : [column.key]
    }
    let lines =
      [names]
      + rows.map { row in
        zip(columns, row).flatMap { column, cell in
          let plain = cell.plain
          precondition(column.isBand || plain.count == 1, "the column '\(column.key)' holds bands")
          return column.isBand && plain.count == 1 ? plain + ["", ""] : plain
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
          Dictionary(uniqueKeysWithValues: zip(columns, row).map { ($0.key, $1.json) })
        )
      }
    )
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
  /// The text in lines of at most a number of characters, broken between words where it can be.
  func wrapped(to width: Int) -> [String] {
    guard count > width else { return [self] }
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ", omittingEmptySubsequences: false) {
      var word = String(word)
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      while word.count > width {
        lines.append(String(word.prefix(width)))
        word = String(word.dropFirst(width))
      }
      line += line.isEmpty ? word : " " + word
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// The text without spaces at its end.
  func trimmingTrailingSpaces() -> String {
    String(self[..<(lastIndex { $0 != " " }.map { index(after: $0) } ?? startIndex)])
  }
}

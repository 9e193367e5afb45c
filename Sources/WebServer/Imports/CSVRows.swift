// SPDX-License-Identifier: GPL-3.0-or-later
import SpreadsheetExport

/// The rows of a CSV file in one of the two dialects that are written, read strictly.
struct CSVRows {
  /// A row.
  struct Row: Hashable {
    /// The line of the file that it begins on, from 1.
    var line: Int
    var fields: [String]
  }

  /// Why a file is no table.
  enum Fault: Error, Hashable {
    /// A quotation mark stands where none may, or one is missing; the line.
    case quotation(line: Int)
    /// There are more rows than ``mostRows``, or more fields in one than ``mostFields``.
    case tooLarge
    /// There is no row.
    case empty
  }

  /// How many rows a file may have.
  static let mostRows = 20_000
  /// How many fields a row may have.
  static let mostFields = 100

  let dialect: CSVDialect
  let header: Row
  let rows: [Row]

  /// Reads a text; the dialect is the one whose separator stands in the first line more often.
  init(_ text: String) throws(Fault) {
    let scalars = Array(text.unicodeScalars)
    let first = scalars.prefix { $0 != "\n" && $0 != "\r" }
    let isExcel = first.count { $0 == ";" } > first.count { $0 == "," }
    dialect = isExcel ? .excel : .research
    var rows = try Self.rows(scalars, separator: isExcel ? ";" : ",")
    rows.removeAll { $0.fields == [""] }
    guard !rows.isEmpty else { throw .empty }
    header = rows.removeFirst()
    self.rows = rows
  }

  private static func rows(
    _ scalars: [Unicode.Scalar],
    separator: Unicode.Scalar
  ) throws(Fault) -> [Row] {
    var rows: [Row] = []
    var row = Row(line: 1, fields: [])
    var field = String.UnicodeScalarView()
    var line = 1
    var place = 0
    func endField() throws(Fault) {
      row.fields.append(String(field))
      field = String.UnicodeScalarView()
      if row.fields.count > mostFields { throw Fault.tooLarge }
    }
    while place < scalars.count {
      switch scalars[place] {
      case "\"":
        guard field.isEmpty else { throw .quotation(line: line) }
        let start = line
        place += 1
        while true {
          guard place < scalars.count else { throw .quotation(line: start) }
          if scalars[place] == "\"" {
            guard place + 1 < scalars.count, scalars[place + 1] == "\"" else { break }
            place += 1
          } else if scalars[place] == "\n" {
            line += 1
          }
          field.append(scalars[place])
          place += 1
        }
        if place + 1 < scalars.count {
          let next = scalars[place + 1]
          guard next == separator || next == "\r" || next == "\n" else {
            throw .quotation(line: line)
          }
        }
      case separator: try endField()
      case "\r" where place + 1 < scalars.count && scalars[place + 1] == "\n": break
      case "\n", "\r":
        try endField()
        rows.append(row)
        if rows.count > mostRows { throw .tooLarge }
        line += 1
        row = Row(line: line, fields: [])
      default: field.append(scalars[place])
      }
      place += 1
    }
    if !field.isEmpty || !row.fields.isEmpty {
      try endField()
      rows.append(row)
    }
    return rows
  }
}

extension CSVDialect {
  /// Reads a number as the dialect writes it, and in no other way: no marks between thousands.
  func number(_ text: String) -> Double? {
    let point: Character = self == .excel ? "," : "."
    let pattern = text.drop { $0 == "-" }
    guard text.count - pattern.count <= 1, let first = pattern.first, first.isASCII, first.isNumber,
      pattern.allSatisfy({ $0.isASCII && $0.isNumber || $0 == point || "eE+-".contains($0) }),
      pattern.count(where: { $0 == point }) <= 1, pattern.last?.isNumber == true
    else { return nil }
    let value = Double(text.replacing(",", with: "."))
    return value.flatMap { $0.isFinite ? $0 : nil }
  }
}

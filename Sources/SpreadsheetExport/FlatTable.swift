// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import ReportRendering
import Scoring
import Wording

/// A table as rectangular rows: a band as three columns, where numbers come from as the last one.
struct FlatTable {
  /// A cell.
  enum Cell: Hashable {
    /// Words.
    case text(String)
    /// A number that is finite.
    case number(Double)
    /// No number, and why.
    case missing(String)
  }

  /// A column.
  struct Column: Hashable {
    /// The name in CSV: ASCII, with the unit.
    var key: String
    /// The heading for people, with the unit.
    var heading: String
    /// Decimals and whether a plus is shown; nil for words.
    var format: Format?
    /// The unit, when it holds numbers that have one.
    var unit: String?
    /// Where its numbers come from, when a row does not say otherwise.
    var source: String?
    /// Whether it says where the numbers of its row come from; what is missing there counts nothing.
    var isSource = false

    /// How numbers are shown.
    struct Format: Hashable {
      var decimals: Int
      var isSigned: Bool
    }
  }

  /// The name of the file.
  var id: String
  /// The name of the sheet.
  var sheet: String
  /// What the table shows, with its notes.
  var meaning: String
  var columns: [Column]
  var rows: [[Cell]]
  /// How many rows at the end are sums.
  var totalRows = 0
}

extension FlatTable {
  /// Flattens a table of a report.
  ///
  /// - Precondition: The id and the keys are what file names and CSV allow, and each key stands once.
  init(_ table: Table, of document: ReportDocument) {
    let language = document.language
    let isBand = table.columns.indices.map { table.isBand($0) }
    id = table.id
    sheet = table.id
    meaning = ([table.caption] + table.notes).map { $0.words(language) }.joined(separator: " ")
    totalRows = table.totalRows
    columns = zip(table.columns, isBand).flatMap { column, isBand in
      Self.columns(column, isBand: isBand, of: document)
    }
    let sources = table.rows.map { row in
      let parts = zip(table.columns, row).compactMap { column, cell in
        cell.origin(of: document).map { (column.title.words(language), $0) }
      }
      return Self.joined(parts)
    }
    rows = table.rows.map { row in
      zip(row, isBand).flatMap { cell, isBand in cell.flat(isBand: isBand, language) }
    }
    if totalRows > 0 {
      let title = ExportPhrase.sum[language]
      columns.append(Column(key: "is_sum", heading: title))
      for index in rows.indices {
        rows[index].append(.text(index >= rows.count - totalRows ? "1" : "0"))
      }
    }
    if sources.contains(where: { !$0.isEmpty }) {
      columns.append(
        Column(key: "source", heading: ExportPhrase.source[language], isSource: true)
      )
      for (index, source) in sources.enumerated() {
        rows[index].append(
          source.isEmpty ? .missing(ExportPhrase.ofColumn[language]) : .text(source)
        )
      }
    }
    precondition(
      id.wholeMatch(of: /[a-z0-9][a-z0-9._-]*/) != nil,
      "the table '\(id)' cannot name a file"
    )
    numberRepeatedKeys()
  }

  /// Tells columns apart whose names come to the same letters, as those of two plans may.
  private mutating func numberRepeatedKeys() {
    var counts: [String: Int] = [:]
    var taken = Set(columns.map(\.key))
    for index in columns.indices {
      let key = columns[index].key
      counts[key, default: 0] += 1
      guard counts[key] != 1 else { continue }
      var number = 2
      while !taken.insert("\(key)_\(number)").inserted { number += 1 }
      columns[index].key = "\(key)_\(number)"
    }
  }

  /// The columns that a column of a report becomes.
  private static func columns(
    _ column: Table.Column,
    isBand: Bool,
    of document: ReportDocument
  ) -> [Column] {
    let language = document.language
    let title = column.title.words(language)
    let suffix = column.unit.map { " (\($0))" } ?? ""
    let (decimals, isSigned) = column.kind.format
    let flat = Column(
      key: "\(column.key) \(column.unit ?? "")".asciiKey,
      heading: title + suffix,
      format: column.kind == .text && !isBand
        ? nil : Column.Format(decimals: decimals, isSigned: isSigned),
      unit: column.unit,
      source: column.provenance.map(document.note)
    )
    guard isBand else { return [flat] }
    func bound(_ end: String, _ word: ExportPhrase) -> Column {
      var bound = flat
      bound.key = "\(flat.key)_\(end)"
      bound.heading = "\(title), \(word[language])\(suffix)"
      if flat.source != nil { bound.source = ExportPhrase.asColumn[language].filled(flat.key) }
      return bound
    }
    return [flat, bound("lower", .lower), bound("upper", .upper)]
  }

  /// Where the numbers of a row come from: for each column that says so itself, each source once.
  private static func joined(_ parts: [(title: String, source: String)]) -> String {
    var titles: [String: [String]] = [:]
    var order: [String] = []
    for (title, source) in parts {
      if titles[source] == nil { order.append(source) }
      titles[source, default: []].append(title)
    }
    return order.map { source in
      "\((titles[source] ?? []).joined(separator: ", ")): \(source)"
    }.joined(separator: " ")
  }
}

extension Table {
  /// Whether a column needs room for bounds.
  fileprivate func isBand(_ column: Int) -> Bool {
    if case .band = columns[column].kind { return true }
    return rows.contains { if case .band = $0[column] { true } else { false } }
  }
}

extension Table.Cell {
  /// The cell as one cell, or as three where there is room for bounds.
  fileprivate func flat(isBand: Bool, _ language: Language) -> [FlatTable.Cell] {
    let none = ExportPhrase.nothing[language]
    switch self {
    case .text(let text):
      let words = text.words(language)
      let cell: FlatTable.Cell = words.isEmpty ? .missing(none) : .text(words)
      return isBand ? Array(repeating: .missing(words.isEmpty ? none : words), count: 3) : [cell]
    case .number(let value, _):
      return [.finite(value, none)] + (isBand ? [.missing(none), .missing(none)] : [])
    case .band(let band, _):
      return [band.best, band.lower, band.upper].map { .finite($0, none) }
    case .none(let reason):
      return Array(repeating: .missing(reason.isEmpty ? none : reason), count: isBand ? 3 : 1)
    }
  }

  /// Where the cell's numbers come from when it says so itself, and why there is none.
  fileprivate func origin(of document: ReportDocument) -> String? {
    switch self {
    case .text(let text):
      var notes: [String] = []
      for note in text.provenances.map(document.note) where !notes.contains(note) {
        notes.append(note)
      }
      return notes.isEmpty ? nil : notes.joined(separator: " ")
    case .number(_, let own), .band(_, let own): return own.map(document.note)
    case .none(let reason): return reason.isEmpty ? nil : reason
    }
  }
}

extension FlatTable.Cell {
  /// A number, or its sign where it has no end.
  fileprivate static func finite(_ value: Double, _ none: String) -> Self {
    if value.isFinite { return .number(value) }
    return .missing(value.isNaN ? none : value > 0 ? "∞" : "−∞")
  }
}

extension Table.Kind {
  /// Decimals, and whether a plus is written.
  fileprivate var format: (decimals: Int, isSigned: Bool) {
    switch self {
    case .text: (0, false)
    case .number(let decimals, let isSigned), .band(let decimals, let isSigned):
      (decimals, isSigned)
    }
  }
}

extension Inline {
  /// The text as plain words, pages written out.
  func words(_ language: Language) -> String {
    runs.map { run in
      if case .page(let source) = run {
        "\(ReportPhrase.pageShort[language]) \(source.page)"
      } else {
        Inline([run]).plain
      }
    }.joined()
  }
}

extension String {
  /// The text as part of a name: ASCII letters and digits, with low lines between words.
  fileprivate var asciiKey: String {
    let plain = lowercased().map { character in
      switch character {
      case "æ": "ae"
      case "ø": "oe"
      case "å": "aa"
      case "%": " pct "
      default:
        character.isASCII && (character.isLetter || character.isNumber) ? "\(character)" : " "
      }
    }.joined()
    return plain.split(separator: " ").joined(separator: "_")
  }
}

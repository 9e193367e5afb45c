// SPDX-License-Identifier: GPL-3.0-or-later
internal import CXlsxWriter
import Diagnostics
import Foundation

/// Writes flat tables as an Office Open XML workbook, through libxlsxwriter.
///
/// The pointers do not leave the call that makes them, and the library frees everything at its end.
@safe struct WorkbookFile {
  /// When every workbook says it was made.
  ///
  /// The same tables give the same bytes so; without it the library takes the time of day. A file is
  /// as old as its data, and the first sheet says which those are.
  private static let created = 946_684_800
  /// The most characters of a cell that spreadsheets take.
  private static let textLimit = 32_000
  /// Columns are not wider than this, in characters; longer texts take several lines.
  private static let greatestWidth = 60.0
  /// The library's number for A4.
  private static let paperA4: UInt8 = 9

  private let book: UnsafeMutablePointer<lxw_workbook>
  private let heading: UnsafeMutablePointer<lxw_format>
  private let text: UnsafeMutablePointer<lxw_format>
  private let sumText: UnsafeMutablePointer<lxw_format>
  private var numberFormats: [String: UnsafeMutablePointer<lxw_format>]

  /// Writes a workbook.
  ///
  /// - Parameters:
  ///   - sheets: The tables with the names of their sheets.
  ///   - title: What the file says it is, to those who ask for its properties.
  ///   - subject: What it is about.
  ///   - footer: The foot of each printed page, in the library's signs.
  ///   - path: Where it goes.
  ///   - shownName: What problems call it.
  /// - Throws: `DiagnosticError` when the library cannot write it.
  static func write(
    _ sheets: [(name: String, table: FlatTable)],
    title: String,
    subject: String,
    footer: String,
    to path: String,
    named shownName: String
  ) throws(DiagnosticError) {
    try makeEmpty(path, named: shownName)
    guard let book = unsafe workbook_new(path) else { throw fault(shownName, "there is no memory") }
    var file = unsafe WorkbookFile(book, title: title, subject: subject)
    var first = LXW_NO_ERROR
    for (name, table) in sheets where first == LXW_NO_ERROR {
      first = file.add(table, name: name, footer: footer)
    }
    // Also frees everything, so it is called whatever happened.
    let last = unsafe workbook_close(book)
    for code in [first, last] where code != LXW_NO_ERROR {
      let reason = unsafe lxw_strerror(code).map { unsafe String(cString: $0) }
      throw fault(shownName, reason ?? "the library told nothing more")
    }
  }

  /// The foot of a page: the data set on the left, the page on the right.
  static func footer(_ name: String, page: String) -> String {
    "&L\(name.prefix(120).replacing("&", with: "&&"))&R\(page)"
  }

  /// Makes the file, so that what can be wrong with its place is told here: the library would print
  /// about it.
  private static func makeEmpty(
    _ path: String,
    named shownName: String
  ) throws(DiagnosticError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0, close(descriptor) == 0 else {
      throw fault(shownName, unsafe String(cString: strerror(errno)))
    }
  }

  private static func fault(_ path: String, _ reason: String) -> DiagnosticError {
    DiagnosticError(
      Diagnostic(
        .notWritable,
        "the workbook '\(path)' cannot be written: \(reason)",
        hint: "see whether the folder is there, may be written to and has room"
      )
    )
  }

  private init(_ book: UnsafeMutablePointer<lxw_workbook>, title: String, subject: String) {
    unsafe self.book = book
    unsafe numberFormats = [:]
    func words(isBold: Bool) -> UnsafeMutablePointer<lxw_format> {
      guard let format = unsafe workbook_add_format(book) else {
        preconditionFailure("there is no memory for a format")
      }
      unsafe format_set_text_wrap(format)
      unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      if isBold { unsafe format_set_bold(format) }
      return unsafe format
    }
    unsafe heading = words(isBold: true)
    unsafe text = words(isBold: false)
    unsafe sumText = words(isBold: true)
    unsafe format_set_bottom(heading, UInt8(LXW_BORDER_THIN.rawValue))
    // The library keeps copies.
    var properties = unsafe lxw_doc_properties()
    unsafe properties.title = strdup(title)
    unsafe properties.subject = strdup(subject)
    unsafe properties.created = Self.created
    _ = unsafe workbook_set_properties(book, &properties)
    unsafe free(properties.title)
    unsafe free(properties.subject)
  }

  /// Adds a sheet with a table from its first cell.
  private mutating func add(_ table: FlatTable, name: String, footer: String) -> lxw_error {
    guard let sheet = unsafe workbook_add_worksheet(book, name) else {
      return LXW_ERROR_INVALID_SHEETNAME_CHARACTER
    }
    var result = LXW_NO_ERROR
    func note(_ code: lxw_error) { if result == LXW_NO_ERROR { result = code } }
    for (place, column) in table.columns.enumerated() {
      let place = UInt16(place)
      let width = Self.width(of: Int(place), in: table)
      note(unsafe worksheet_set_column(sheet, place, place, width, nil))
      note(unsafe worksheet_write_string(sheet, 0, place, column.heading, heading))
    }
    for (index, row) in table.rows.enumerated() {
      let isSum = index >= table.rows.count - table.totalRows
      for (place, cell) in row.enumerated() {
        let (line, place) = (UInt32(index + 1), UInt16(place))
        switch cell {
        case .number(let value):
          let format = unsafe numberFormat(table.columns[Int(place)].format, isSum: isSum)
          note(unsafe worksheet_write_number(sheet, line, place, value, format))
        case .text(let words), .missing(let words):
          let format = unsafe isSum ? sumText : text
          note(unsafe worksheet_write_string(sheet, line, place, Self.cut(words), format))
        }
      }
    }
    let last = UInt16(table.columns.count - 1)
    // Sums stay below when rows are filtered or sorted.
    let lastRow = UInt32(table.rows.count - table.totalRows)
    note(unsafe worksheet_autofilter(sheet, 0, 0, lastRow, last))
    unsafe worksheet_freeze_panes(sheet, 1, 0)
    note(unsafe worksheet_repeat_rows(sheet, 0, 0))
    unsafe worksheet_set_landscape(sheet)
    unsafe worksheet_set_paper(sheet, Self.paperA4)
    unsafe worksheet_fit_to_pages(sheet, 1, 0)
    note(unsafe worksheet_set_footer(sheet, footer))
    return result
  }

  /// The format of numbers with so many decimals; spreadsheets write it in the language of their user.
  private mutating func numberFormat(
    _ shape: FlatTable.Column.Format?,
    isSum: Bool
  ) -> UnsafeMutablePointer<lxw_format>? {
    let decimals = shape?.decimals ?? 0
    let plain = "#,##0" + (decimals > 0 ? "." + String(repeating: "0", count: decimals) : "")
    let code = shape?.isSigned == true ? "+\(plain);-\(plain);\(plain)" : plain
    let key = "\(code) \(isSum)"
    if let known = unsafe numberFormats[key] { return unsafe known }
    guard let format = unsafe workbook_add_format(book) else { return nil }
    unsafe format_set_num_format(format, code)
    unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    if isSum { unsafe format_set_bold(format) }
    unsafe numberFormats[key] = format
    return unsafe format
  }

  /// The width of a column in characters: of what it holds, and of its heading's longest word.
  private static func width(of place: Int, in table: FlatTable) -> Double {
    let column = table.columns[place]
    // The sign of the filter takes room beside the heading.
    let words = column.heading.split(separator: " ").map { $0.count + 3 }
    let cells = table.rows.map { row in
      switch row[place] {
      case .number(let value):
        "\(Int(min(abs(value), 1e12)))".count * 4 / 3 + (column.format?.decimals ?? 0) + 3
      case .text(let text), .missing(let text): text.count + 1
      }
    }
    let least = max(column.heading.count / 2, words.max() ?? 0)
    return min(Self.greatestWidth, Double(max(8, least, cells.max() ?? 0)))
  }

  /// A text that a cell takes.
  private static func cut(_ text: String) -> String {
    text.unicodeScalars.count <= textLimit
      ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(textLimit))) + " …"
  }
}

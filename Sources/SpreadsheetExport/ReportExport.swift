// SPDX-License-Identifier: GPL-3.0-or-later
public import Diagnostics
public import OrganizationModel
public import ReportRendering
import Wording

/// The tables of a report for spreadsheets and programs.
///
/// Every table of the report, those behind its figures among them, between a table about the data
/// and one about the columns: what each holds, in which unit, and where it comes from.
public struct ReportExport {
  /// A file of text.
  public struct File: Hashable, Sendable {
    /// The name, ASCII.
    public var name: String
    /// The content.
    public var text: String
  }

  private let tables: [FlatTable]
  private let title: String
  private let dataSetName: String
  private let language: Language

  /// Prepares the tables of a report.
  ///
  /// - Parameters:
  ///   - document: The report.
  ///   - origin: What makes it again.
  ///   - sources: The documents that its figures are from.
  public init(
    _ document: ReportDocument,
    origin: ReportWriter.Origin,
    sources: [SourceDocument]
  ) {
    let flat = document.tables.map { FlatTable($0, of: document) }
    precondition(
      Set(flat.map(\.id)).union([FlatTable.aboutID, FlatTable.columnsID]).count == flat.count + 2,
      "two tables have one id"
    )
    tables =
      [.about(document, flat, origin: origin, sources: sources)] + flat
      + [.columns(of: flat, document.language)]
    title = document.title.words(document.language)
    dataSetName = document.dataSetName
    language = document.language
  }

  /// Returns the tables as files of text: the same bytes for the same report.
  ///
  /// - Parameter dialect: How they are written.
  /// - Returns: A file for each table, with `about.csv` first and `columns.csv` last.
  public func csvFiles(_ dialect: CSVDialect) -> [File] {
    let writer = CSVText(dialect: dialect)
    return tables.map { File(name: "\($0.id).csv", text: writer.text(of: $0)) }
  }

  /// Writes the tables as a workbook, a sheet for each: the same bytes for the same report.
  ///
  /// - Parameters:
  ///   - path: Where it goes; what is there is written over.
  ///   - name: What problems call it; nil for the path.
  /// - Throws: `DiagnosticError` when it cannot be written. A part of it may be left.
  public func writeWorkbook(to path: String, named name: String? = nil) throws(DiagnosticError) {
    var names = SheetNames()
    let sheets = tables.map { (names.name(for: $0.sheet), $0) }
    try WorkbookFile.write(
      sheets,
      title: title,
      subject: dataSetName,
      footer: WorkbookFile.footer(
        dataSetName,
        page: ReportPhrase.pageOf[language].filled("&P", "&N")
      ),
      to: path,
      named: name ?? path
    )
  }
}

/// Names of sheets: at most 31 characters, none of those that spreadsheets refuse, each one once.
struct SheetNames {
  private var used: Set<String> = []

  /// The most characters that a name may have.
  static let limit = 31

  /// Returns the name of the next sheet.
  mutating func name(for wish: String) -> String {
    let legal = wish.unicodeScalars.filter {
      !"[]:*?/\\'".unicodeScalars.contains($0) && !$0.properties.isWhitespace || $0 == " "
    }
    let plain = String(String.UnicodeScalarView(legal))
    // Spreadsheets keep one name for themselves.
    let base = plain.isEmpty || plain.lowercased() == "history" ? plain + "_" : plain
    var name = String(base.prefix(Self.limit))
    var number = 2
    while !used.insert(name.lowercased()).inserted {
      let end = "-\(number)"
      name = base.prefix(Self.limit - end.count) + end
      number += 1
    }
    return name
  }
}

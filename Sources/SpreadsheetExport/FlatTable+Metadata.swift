// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import ReportRendering
import Wording

/// The tables that tell of the others.
extension FlatTable {
  static let aboutID = "about"
  static let columnsID = "columns"

  /// What the files are of, how to read them, and what there is.
  static func about(
    _ document: ReportDocument,
    _ tables: [FlatTable],
    origin: ReportWriter.Origin,
    sources: [SourceDocument]
  ) -> FlatTable {
    let language = document.language
    var rows: [(String, String)] = [
      (ExportPhrase.report[language], document.title.words(language)),
      (ExportPhrase.content[language], document.subtitle.words(language)),
      (ExportPhrase.dataSet[language], document.dataSetName),
      (ExportPhrase.program[language], "Ressort \(origin.version)"),
      (ExportPhrase.digest[language], origin.digest),
      (ExportPhrase.command[language], origin.command),
    ]
    rows += [
      (ExportPhrase.units, .unitsText), (.numbers, .numbersText), (.bands, .bandsText),
      (.missing, .missingText), (.origin, ExportPhrase.originText), (.contact, .contactText),
    ].map { ($0[language], $1[language]) }
    let cited = Set(document.provenances.flatMap(\.all).compactMap(\.document))
    rows += sources.filter { cited.contains($0.id) }.map {
      (
        ExportPhrase.documentNamed[language].filled($0.id),
        "\($0.title), \($0.publisher), \($0.year)"
      )
    }
    rows += tables.map { (ExportPhrase.tableNamed[language].filled($0.id), $0.meaning) }
    return FlatTable(
      id: aboutID,
      sheet: ExportPhrase.about[language],
      meaning: "",
      columns: [
        Column(key: "subject", heading: ExportPhrase.subject[language]),
        Column(key: "information", heading: ExportPhrase.information[language]),
      ],
      rows: rows.map { [cell($0, language), cell($1, language)] }
    )
  }

  /// Every column of every table: what it holds and where that comes from.
  static func columns(of tables: [FlatTable], _ language: Language) -> FlatTable {
    FlatTable(
      id: columnsID,
      sheet: ExportPhrase.columns[language],
      meaning: "",
      columns: [
        Column(key: "table", heading: ExportPhrase.table[language]),
        Column(key: "column", heading: ExportPhrase.column[language]),
        Column(key: "meaning", heading: ExportPhrase.meaning[language]),
        Column(key: "unit", heading: ExportPhrase.unit[language]),
        Column(key: "source", heading: ExportPhrase.source[language]),
      ],
      rows: tables.flatMap { table in
        let hasSources = table.columns.contains(where: \.isSource)
        return table.columns.map { column in
          let unit = column.format == nil ? ExportPhrase.text : .noUnit
          let source =
            column.source
            ?? (hasSources && !column.isSource ? ExportPhrase.inRow[language] : "")
          return [table.id, column.key, column.heading, column.unit ?? unit[language], source]
            .map { cell($0, language) }
        }
      }
    )
  }

  private static func cell(_ text: String, _ language: Language) -> Cell {
    text.isEmpty ? .missing(ExportPhrase.nothing[language]) : .text(text)
  }
}

extension Provenance {
  /// The document that it refers to by itself.
  fileprivate var document: String? {
    switch self {
    case .printed(_, let source), .told(let source): source.document
    case .assumption, .derivation: nil
    }
  }
}

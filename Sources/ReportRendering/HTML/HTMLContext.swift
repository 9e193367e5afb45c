// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import Scoring
import Wording

/// What templates see of a document: dictionaries of texts, flags and lists.
struct HTMLContext {
  typealias Values = [String: Any]

  let document: ReportDocument
  let notes: NoteIndex
  private let numbers: NumberText
  private let places = ReturnPlaces()
  private let looks = SVGLooks()
  /// Where the tables lie as CSV files, seen from the page; nil when they are not written.
  private let csvFolder: String?
  private var language: Language { document.language }

  init(_ document: ReportDocument, csvFolder: String? = nil) {
    self.document = document
    self.csvFolder = csvFolder
    notes = NoteIndex(document)
    numbers = NumberText(language: document.language)
  }

  func page() -> Values {
    var values = body()
    if let date = document.date {
      values["date"] = ["iso": date.iso, "text": date.text(language)] as Values
    }
    if let other = document.alternate {
      values["alternate"] =
        [
          "href": other.file, "language": other.language.rawValue,
          "text": ReportIndexPhrase.other[other.language],
        ] as Values
    }
    if notes.notes.isEmpty { values["hasNoNotes"] = true }
    return values
  }

  private func body() -> Values {
    // What refers to a note first is what the note leads back to, so the page is made in its order.
    let heading = inline(document.title)
    let subtitle = inline(document.subtitle)
    let sections = document.sections.map(section)
    let allAppendices = appendices
    let appendices = allAppendices.map(section)
    let noteText = NoteText(document)
    return [
      "lang": language.rawValue,
      "title": document.title.plain,
      "heading": heading,
      "subtitle": subtitle,
      "dataSet": document.dataSetName,
      "css": PageStyle(document).text(looks: looks),
      "skip": ReportPhrase.skipLink[language],
      "contents": ReportPhrase.contents[language],
      "entries": (document.sections + allAppendices).map {
        ["id": $0.id, "text": $0.heading.plain] as Values
      }
        + (notes.notes.isEmpty
          ? [] : [["id": "notes", "text": ReportPhrase.notes[language]] as Values]),
      "sections": sections,
      "appendices": appendices,
      "notesHeading": ReportPhrase.notes[language],
      "notesLead": ReportPhrase.notesLead[language],
      "notes": notes.notes.enumerated().map { index, note in
        self.note(index + 1, noteText.pieces(note))
      },
      "back": ReportPhrase.back[language],
    ]
  }

  /// The appendices, with the tables behind the figures as the first one.
  private var appendices: [Section] {
    let tables = document.figures.filter { !$0.isTableBeside }.map { Block.table($0.table) }
    guard !tables.isEmpty else { return document.appendices }
    return [
      Section(
        id: "figure-numbers",
        heading: Inline(ReportPhrase.figureNumbersTitle[language]),
        blocks: tables,
        startsPage: true
      )
    ] + document.appendices
  }

  private func section(_ section: Section) -> Values {
    [
      "id": section.id, "heading": inline(section.heading), "startsPage": section.startsPage,
      "blocks": section.blocks.map { block($0, level: 3) },
    ]
  }

  private func block(_ block: Block, level: Int) -> Values {
    switch block {
    case .paragraph(let text, let style):
      ["paragraph": ["style": style.rawValue, "text": inline(text)] as Values]
    case .heading(let text): ["subheading": ["text": inline(text)] as Values]
    case .list(let items):
      ["list": ["items": items.map { ["text": inline($0)] as Values }] as Values]
    case .definitions(let entries):
      [
        "definitions": [
          "isOrigin": entries.allSatisfy(\.isOrigin),
          "entries": entries.map { entry in
            [
              "id": entry.id, "term": inline(entry.term), "isOrigin": entry.isOrigin,
              "texts": entry.texts.map { ["text": inline($0)] as Values },
            ] as Values
          },
        ] as Values
      ]
    case .table(let table): ["table": self.table(table)]
    case .figure(let figure):
      figure.isTableBeside
        ? ["figure": self.figure(figure), "table": table(figure.table)]
        : ["figure": self.figure(figure)]
    case .columns(let groups):
      [
        "columns": [
          "groups": groups.map { group in
            ["blocks": group.map { self.block($0, level: level) }] as Values
          }
        ] as Values
      ]
    case .command(let text): ["command": ["text": text] as Values]
    case .box(let blocks):
      ["box": ["blocks": blocks.map { self.block($0, level: level) }] as Values]
    }
  }

  private func figure(_ figure: Figure) -> Values {
    let headline = inline(figure.headline)
    let subtitle = inline(figure.subtitle)
    places.lead(figure.drawings.flatMap(\.provenances).map { notes[$0] }, to: figure.id)
    var values: Values = [
      "id": figure.id, "headline": headline, "subtitle": subtitle,
      "drawings": figure.drawings.enumerated().map { index, drawing in
        [
          "svg": SVGText.text(of: drawing, id: "\(figure.id)-\(index)", notes: notes, looks: looks),
          "key": "\(figure.id)-\(index)", "isWide": drawing.width > 640,
        ] as Values
      },
      "table": figure.table.id,
    ]
    if !figure.isTableBeside { values["show"] = ReportPhrase.figureNumbers[language] }
    if let csvFolder {
      values["csv"] =
        [
          "href": Self.relativeAddress([csvFolder, figure.table.csvName]),
          "word": ExportPhrase.csvFile[language],
        ] as Values
    }
    return values
  }

  /// The address of a file by the parts of its path, seen from the page.
  private static func relativeAddress(_ parts: [String]) -> String {
    let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/".utf8)
    let path = parts.filter { !$0.isEmpty }.joined(separator: "/")
    return path.utf8.map { byte in
      if plain.contains(byte) { return String(UnicodeScalar(byte)) }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.count == 1 ? "0" : "") + digits
    }.joined()
  }

  private func table(_ table: Table) -> Values {
    // The fields of a matrix are all of one kind: one note is enough.
    let common = table.matrix == nil ? nil : table.columns.lazy.compactMap(\.provenance).first
    var values: Values = [
      "id": table.id, "caption": inline(table.caption),
      "look": look(of: table),
      "columns": table.columns.enumerated().map { place, column in
        var values: Values = ["title": inline(column.title)]
        if let unit = column.unit { values["unit"] = unit }
        let isSaid = table.columns.prefix(place).contains { $0.provenance == common }
        if let provenance = column.provenance, provenance != common || !isSaid {
          let reference = notes[provenance]
          values["note"] = reference.label
          values["anchor"] = reference.anchor
          values["noteWord"] = ReportPhrase.note[language]
          if let place = places.claim(reference) { values["headPlace"] = place }
        }
        return values
      },
      "rows": table.rows.enumerated().map { index, row in
        [
          "isTotal": index >= table.rows.count - table.totalRows,
          "cells": zip(row, table.columns).enumerated().map { place, pair in
            var values = cell(pair.0, pair.1, isFirst: place == 0)
            if let shade = shade(of: pair.0, row: index, column: place - 1, in: table) {
              values["look"] = shade
              if let provenance = table.columns[place].provenance, provenance != common {
                values["note"] = notes[provenance].label
              }
            }
            return values
          },
        ] as Values
      },
      "notes": table.notes.map { ["text": inline($0)] as Values },
    ]
    if let common { values["note"] = notes[common].label }
    return values
  }

  /// The classes of a table: how it is set, whether it stays on one page in print, and which of its
  /// columns hold numbers.
  private func look(of table: Table) -> String {
    var classes = [table.matrix != nil ? "matrix" : table.columns.count > 7 ? "dense" : "plain"]
    if table.rows.count <= 9 { classes.append("short") }
    if table.matrix == nil {
      for (index, column) in table.columns.enumerated().dropFirst() where column.kind != .text {
        classes.append("n\(index + 1)")
      }
    }
    return classes.joined(separator: " ")
  }

  /// The classes of a cell of a matrix; nil for other cells.
  private func shade(of cell: Table.Cell, row: Int, column: Int, in table: Table) -> String? {
    guard let matrix = table.matrix, case .number(let value, _) = cell,
      (0..<table.rows.count - table.totalRows).contains(column)
    else { return nil }
    return "heat-\(matrix.shade(value))" + (row == column ? " own" : "")
  }

  private func cell(_ cell: Table.Cell, _ column: Table.Column, isFirst: Bool) -> Values {
    var values: Values = ["isFirst": isFirst]
    func fill(_ text: String, _ own: Provenance?) {
      if let own {
        values["text"] = inline(Inline([.number(text, own)]))
      } else {
        values["text"] = ["runs": [["text": text, "isText": true] as Values]] as Values
        // A column with a note in its heading says it once for all its cells.
        if let provenance = column.provenance, isFirst {
          values["note"] = notes[provenance].label
        }
      }
    }
    switch cell {
    case .text(let text): values["text"] = inline(text)
    case .number(let value, let own):
      let (decimals, isSigned) = column.kind.format
      fill(numbers.text(value, decimals: decimals, isSigned: isSigned), own)
    case .band(let band, let own):
      let (decimals, isSigned) = column.kind.format
      fill(numbers.range(band, decimals: decimals, isSigned: isSigned), own)
    case .none(let reason):
      values["text"] = ["runs": [["text": reason, "isText": true] as Values]] as Values
      if !isFirst { values["look"] = "none" }
    }
    return values
  }

  /// A text; in print a note that the same text has shown already is not shown again.
  private func inline(_ text: Inline) -> Values {
    var shown: Set<Provenance> = []
    return [
      "runs": text.runs.map { run -> Values in
        var values = self.run(run)
        if case .number(_, let provenance) = run, !shown.insert(provenance).inserted {
          values["isRepeated"] = true
        }
        return values
      }
    ]
  }

  private func run(_ run: Run) -> Values {
    switch run {
    case .text(let text): ["text": text, "isText": true]
    case .number(let text, let provenance): reference(provenance, text)
    case .name(let text):
      // Only digits need to be told apart from numbers.
      ["text": text, text.contains(where: \.isNumber) ? "isName" : "isText": true]
    case .told(let text, let source): told(text, source)
    case .page(let source): reference(.told(source), source.place(language))
    case .link(let text, let target):
      // Digits in the words of a link are those of a name.
      ["text": text, "href": target, "isNamed": text.contains(where: \.isNumber)]
    case .strong(let text): ["text": text, "isStrong": true]
    }
  }

  /// What a source says, with its place; digits in it are those of the place.
  private func told(_ text: String, _ source: SourceReference) -> Values {
    var values = reference(.told(source), source.place(language))
    values["told"] = text
    if text.contains(where: \.isNumber) { values["numbered"] = values["number"] }
    return values
  }

  /// Words that lead to a note or an assumption.
  private func reference(_ provenance: Provenance, _ text: String) -> Values {
    let reference = notes[provenance]
    var values: Values = [
      "text": text, "number": reference.label, "anchor": reference.anchor,
    ]
    if let place = places.claim(reference) { values["place"] = place }
    return values
  }

  /// A note with the way back.
  private func note(_ number: Int, _ pieces: [NoteText.Piece]) -> Values {
    var values: Values = [
      "number": number,
      "runs": pieces.map { piece -> Values in
        piece.target.map { ["text": piece.text, "href": $0] } ?? [
          "text": piece.text, "isText": true,
        ]
      },
    ]
    if let target = places.targets[number] { values["target"] = target }
    return values
  }
}

extension Table.Kind {
  /// Decimals, and whether a plus is written.
  var format: (decimals: Int, isSigned: Bool) {
    switch self {
    case .text: (0, false)
    case .number(let decimals, let isSigned), .band(let decimals, let isSigned):
      (decimals, isSigned)
    }
  }
}

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
  private var language: Language { document.language }

  init(_ document: ReportDocument) {
    self.document = document
    notes = NoteIndex(document)
    numbers = NumberText(language: document.language)
  }

  func page() -> Values {
    [
      "lang": language.rawValue,
      "title": document.title.plain,
      "heading": inline(document.title),
      "subtitle": inline(document.subtitle),
      "dataSet": document.dataSetName,
      "css": String(decoding: PackageResources.report_css, as: UTF8.self)
        .replacing("{{footer}}", with: footer).replacing("{{name}}", with: runningName),
      "skip": ReportPhrase.skipLink[language],
      "contents": ReportPhrase.contents[language],
      "entries": (document.sections + appendices).map {
        ["id": $0.id, "text": $0.heading.plain] as Values
      } + [["id": "notes", "text": ReportPhrase.notes[language]] as Values],
      "sections": document.sections.map(section),
      "appendices": appendices.map(section),
      "notesHeading": ReportPhrase.notes[language],
      "notesLead": ReportPhrase.notesLead[language],
      "notes": notes.notes.enumerated().map { index, note in
        ["number": index + 1, "runs": runs(note)] as Values
      },
    ]
  }

  /// The appendices, with the tables behind the figures as the first one.
  private var appendices: [Section] {
    let tables = document.figures.map { Block.table($0.table) }
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

  /// The foot of a printed page, as CSS content.
  private var footer: String {
    let words = ReportPhrase.pageOf[language]
      .split(separator: "{}", omittingEmptySubsequences: false)
    return "\"\(words[0])\" counter(page) \"\(words[1])\" counter(pages)"
  }

  /// The name of the report at the foot of a printed page, inside of a CSS string: whatever is
  /// neither letter, number nor space is written by its number.
  private var runningName: String {
    "\(document.dataSetName) · \(document.title.plain)".unicodeScalars.map { scalar in
      let isPlain = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      return isPlain || scalar == " " ? String(scalar) : "\\\(String(scalar.value, radix: 16)) "
    }.joined()
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
          "entries": entries.map { entry in
            [
              "id": entry.id, "term": inline(entry.term), "isOrigin": entry.isOrigin,
              "texts": entry.texts.map { ["text": inline($0)] as Values },
            ] as Values
          }
        ] as Values
      ]
    case .table(let table): ["table": self.table(table)]
    case .figure(let figure): ["figure": self.figure(figure)]
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
    [
      "id": figure.id, "headline": inline(figure.headline), "subtitle": inline(figure.subtitle),
      "drawings": figure.drawings.enumerated().map { index, drawing in
        [
          "svg": SVGText.text(of: drawing, id: "\(figure.id)-\(index)", notes: notes),
          "key": "\(figure.id)-\(index)", "isWide": drawing.width > 640,
        ] as Values
      },
      "table": figure.table.id, "show": ReportPhrase.figureNumbers[language],
    ]
  }

  private func table(_ table: Table) -> Values {
    [
      "id": table.id, "caption": inline(table.caption),
      "columns": table.columns.enumerated().map { place, column in
        var values: Values = ["title": inline(column.title), "isNumeric": column.kind != .text]
        if let unit = column.unit { values["unit"] = unit }
        // The fields of a matrix are all of one kind: one note is enough.
        let isSaid =
          table.matrix != nil
          && table.columns.prefix(place).contains { $0.provenance == column.provenance }
        if let provenance = column.provenance, !isSaid {
          values["note"] = notes.number(provenance)
          values["noteWord"] = ReportPhrase.note[language]
        }
        return values
      },
      "rows": table.rows.enumerated().map { index, row in
        [
          "isTotal": index >= table.rows.count - table.totalRows,
          "cells": zip(row, table.columns).enumerated().map { place, pair in
            var values = cell(pair.0, pair.1, isFirst: place == 0)
            if let shade = shade(of: pair.0, row: index, column: place - 1, in: table) {
              values["shade"] = shade
            }
            return values
          },
        ] as Values
      },
      "notes": table.notes.map { ["text": inline($0)] as Values },
      "isMatrix": table.matrix != nil,
    ]
  }

  /// The classes of a cell of a matrix; nil for other cells.
  private func shade(of cell: Table.Cell, row: Int, column: Int, in table: Table) -> String? {
    guard let matrix = table.matrix, case .number(let value, _) = cell,
      (0..<table.rows.count - table.totalRows).contains(column)
    else { return nil }
    return "heat-\(matrix.shade(value))" + (row == column ? " own" : "")
  }

  private func cell(_ cell: Table.Cell, _ column: Table.Column, isFirst: Bool) -> Values {
    var values: Values = ["isFirst": isFirst, "isNumeric": column.kind != .text && !isFirst]
    func fill(_ text: String, _ own: Provenance?) {
      if let own {
        values["text"] = inline(Inline([.number(text, own)]))
      } else {
        values["text"] = ["runs": [["text": text, "isText": true] as Values]] as Values
        if let provenance = column.provenance { values["note"] = notes.number(provenance) }
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
      values["isMissing"] = true
    }
    return values
  }

  private func inline(_ text: Inline) -> Values { ["runs": text.runs.map(run)] }

  private func run(_ run: Run) -> Values {
    switch run {
    case .text(let text): ["text": text, "isText": true]
    case .number(let text, let provenance): ["text": text, "number": notes.number(provenance)]
    case .name(let text): ["text": text, "isName": true]
    case .told(let text, let source):
      ["told": text, "number": notes.number(.told(source)), "text": page(source)]
    case .page(let source): ["text": page(source), "number": notes.number(.told(source))]
    case .link(let text, let target): ["text": text, "href": target]
    case .strong(let text): ["text": text, "isStrong": true]
    }
  }

  private func page(_ source: SourceReference) -> String {
    "\(ReportPhrase.pageShort[language]) \(source.page)"
  }

  /// What a note says.
  private func runs(_ provenance: Provenance) -> [Values] {
    switch provenance {
    case .printed(let figure, let source):
      [
        ["text": ReportPhrase.printed[language].filled(figure) + " ", "isText": true]
      ] + reference(source)
    case .told(let source): reference(source)
    case .assumption(let id):
      [
        ["text": ReportPhrase.assumption[language] + " ", "isText": true],
        ["text": id, "href": "#a-\(id)"],
      ]
    case .derivation(let how, let parts):
      [
        [
          "text": how + (parts.isEmpty ? "" : " " + ReportPhrase.from[language] + " "),
          "isText": true,
        ]
      ]
        + parts.enumerated().flatMap { index, part in
          (index == 0 ? [] : [["text": "; ", "isText": true] as Values]) + runs(part)
        }
    }
  }

  private func reference(_ source: SourceReference) -> [Values] {
    [
      ["text": source.document, "href": "#d-\(source.document)"],
      ["text": ", " + page(source) + ".", "isText": true],
    ]
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

// SPDX-License-Identifier: GPL-3.0-or-later
import Wording

/// The style sheet of a page, with what it says of the document itself.
struct PageStyle {
  /// The style sheet without indentation and comments, which readers of pages do not need.
  private static let sheet = String(decoding: PackageResources.report_css, as: UTF8.self)
    .split(separator: "\n").map { $0.drop { $0 == " " } }.filter { !$0.hasPrefix("/*") }
    .joined(separator: "\n")

  private let document: ReportDocument

  /// Makes the style sheet of a document's page.
  init(_ document: ReportDocument) {
    self.document = document
  }

  /// The style sheet with the looks of the page's drawings.
  func text(looks: SVGLooks) -> String {
    Self.sheet.replacing("{{footer}}", with: footer).replacing("{{name}}", with: runningName)
      .replacing("{{numeric}}", with: numericCells).replacing("{{looks}}", with: looks.css)
  }

  /// The foot of a printed page, as CSS content.
  private var footer: String {
    let words = ReportPhrase.pageOf[document.language]
      .split(separator: "{}", omittingEmptySubsequences: false)
    return "\"\(words[0])\" counter(page) \"\(words[1])\" counter(pages)"
  }

  /// The cells of numbers, as a CSS selector: a table says once which of its columns hold them.
  private var numericCells: String {
    let most = document.tables.map(\.columns.count).max() ?? 0
    return (2...max(2, most)).map { ".n\($0) tr>:nth-child(\($0))" }.joined(separator: ",")
  }

  /// The name of the report at the foot of a printed page, inside of a CSS string: whatever is
  /// neither letter, number nor space is written by its number.
  private var runningName: String {
    "\(document.dataSetName) · \(document.title.plain)".unicodeScalars.map { scalar in
      let isPlain = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      return isPlain || scalar == " " ? String(scalar) : "\\\(String(scalar.value, radix: 16)) "
    }.joined()
  }
}

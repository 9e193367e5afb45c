// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import OrganizationModel
import Testing

@testable import ReportRendering

/// Texts that tests compare with, byte for byte, in `Golden`.
///
/// `RECORD_GOLDEN=1` writes them again and fails, so that nobody forgets to look at them.
enum GoldenFile {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden")

  /// Compares a text with the file of that name.
  static func expect(
    _ text: String,
    equals name: String,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("\(name) was written; look at it and run again", sourceLocation: sourceLocation)
      return
    }
    let golden = try? String(contentsOf: file, encoding: .utf8)
    #expect(text == golden, "\(name)", sourceLocation: sourceLocation)
  }

  /// Compares a drawing, written as SVG with an element a line, with the file of that name.
  static func expect(
    _ drawing: Drawing,
    equals name: String,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let text = svg(drawing).replacing("><", with: ">\n<") + "\n"
    try expect(text, equals: name, sourceLocation: sourceLocation)
  }

  /// Returns a drawing as SVG, with notes numbered as if it stood alone in a document.
  static func svg(_ drawing: Drawing) -> String {
    let figure = Figure(
      id: "figure",
      headline: Inline(),
      subtitle: Inline(),
      drawings: [drawing],
      table: Table(id: "table", caption: Inline(), columns: [])
    )
    let document = ReportDocument(
      id: "document",
      language: .danish,
      title: Inline(),
      subtitle: Inline(),
      dataSetName: "",
      sections: [Section(id: "section", heading: Inline(), blocks: [.figure(figure)])]
    )
    let looks = SVGLooks()
    let notes = NoteIndex(document)
    let text = SVGText.text(of: drawing, id: "golden", notes: notes, looks: looks)
    // The looks stand in the drawing itself, so that the file can be looked at.
    let end = text.firstRange(of: ">")?.upperBound ?? text.startIndex
    return text[..<end] + "<style>\(looks.css)</style>" + text[end...]
  }
}

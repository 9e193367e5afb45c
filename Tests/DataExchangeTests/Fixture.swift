// SPDX-License-Identifier: GPL-3.0-or-later

import DataExchange
import Diagnostics
import Foundation
import OrganizationModel
import Testing

/// Where the files of these tests are, and what is done with them again and again.
enum Fixture {
  /// The folder of this file; links are followed, so that a linked package finds the data too.
  static let tests = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent()
  static let invalid = tests.appendingPathComponent("Invalid")
  static let shipped = tests.deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("scenarios/ressortanalyse-2024")

  /// The files of the template by name.
  static let template = Dictionary(uniqueKeysWithValues: DataSetTemplate.files.map { $0 })

  /// Returns the text of a file in `Invalid`.
  static func text(_ name: String) throws -> String {
    try String(contentsOf: invalid.appendingPathComponent(name), encoding: .utf8)
  }

  /// Returns the texts of the shipped data set by relative path.
  static func shippedTexts() throws -> [String: String] {
    let walk = FileManager.default.enumerator(atPath: shipped.path)
    var texts: [String: String] = [:]
    while let name = walk?.nextObject() as? String {
      guard name.hasSuffix(".yaml") else { continue }
      texts[name] = try String(contentsOf: shipped.appendingPathComponent(name), encoding: .utf8)
    }
    return texts
  }

  /// Returns the base data set with replacements, each of which must be possible.
  static func base(_ replacements: (String, String)...) throws -> String {
    var text = try text("base.yaml")
    for (old, new) in replacements {
      let range = try #require(text.range(of: old), "'\(old)' is not in base.yaml")
      text.replaceSubrange(range, with: new)
    }
    return text
  }

  /// Returns the problems of reading texts; none when they can be read.
  static func problems(_ texts: [String: String]) -> [Diagnostic] {
    do throws(DiagnosticError) {
      _ = try DataSetReader.read(texts: texts)
      return []
    } catch {
      return error.diagnostics
    }
  }

  /// Returns the problems of reading one text.
  static func problems(_ text: String) -> [Diagnostic] { problems(["data.yaml": text]) }

  /// Returns the whole text that a user would see.
  static func rendered(_ problems: [Diagnostic], _ texts: [String: String]) -> String {
    let lines = texts.mapValues {
      $0.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    }
    let renderer = DiagnosticRenderer { file, line in
      guard let lines = lines[file], lines.indices.contains(line - 1) else { return nil }
      return String(decoding: lines[line - 1], as: UTF8.self)
    }
    return renderer.render(problems, consequence: "nothing was computed") + "\n"
  }

  /// Compares a text with the file of that name in `Invalid`; with `RECORD_GOLDEN=1` the file is
  /// written again and the test fails, so that nobody forgets to look at it.
  static func expect(
    _ text: String,
    equals name: String,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let url = invalid.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try text.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("\(name) was written; look at it and run again", sourceLocation: sourceLocation)
      return
    }
    let expected = try String(contentsOf: url, encoding: .utf8)
    #expect(text == expected, "\(name)", sourceLocation: sourceLocation)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// Makes the text of problems, for the command line, pages and tests alike.
public struct DiagnosticRenderer: Sendable {
  /// Returns the text of one line of a file (counted from 1), when it is at hand.
  public var sourceLine: @Sendable (_ file: String, _ line: Int) -> String?

  /// Makes a renderer; without a `sourceLine` it shows no excerpts.
  public init(
    sourceLine: @escaping @Sendable (_ file: String, _ line: Int) -> String? = { _, _ in nil }
  ) {
    self.sourceLine = sourceLine
  }

  /// Returns the text of one problem, without a final line break.
  public func render(_ diagnostic: Diagnostic) -> String {
    var lines: [String] = []
    let place = diagnostic.location.map { "\($0): " } ?? ""
    lines.append(
      "\(place)\(diagnostic.severity.rawValue): [\(diagnostic.code.rawValue)] \(diagnostic.message)"
    )
    if let location = diagnostic.location {
      lines += excerpt(at: location)
    }
    if let expected = diagnostic.expected { lines.append("  expected: \(expected)") }
    if let hint = diagnostic.hint { lines.append("  hint: \(hint)") }
    for note in diagnostic.notes {
      let place = note.location.map { "\($0): " } ?? "  "
      lines.append("\(place)note: \(note.message)")
    }
    return lines.map(Self.printable).joined(separator: "\n")
  }

  /// Returns the text of several problems and the count of them, one problem after the other.
  public func render(_ diagnostics: [Diagnostic], consequence: String? = nil) -> String {
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    var counts: [String] = []
    if errors > 0 { counts.append(errors == 1 ? "1 error" : "\(errors) errors") }
    if warnings > 0 { counts.append(warnings == 1 ? "1 warning" : "\(warnings) warnings") }
    var summary = counts.joined(separator: ", ")
    if let consequence { summary += "; \(consequence)" }
    return (diagnostics.map(render) + [summary]).joined(separator: "\n")
  }

  private func excerpt(at location: SourceLocation) -> [String] {
    guard let source = sourceLine(location.file, location.line) else { return [] }
    // A window around the place keeps a line of a megabyte readable. Columns count scalars, the
    // caret counts letters, so that it stands right after a letter made of two scalars.
    let scalars = source.unicodeScalars
    let column = scalars.prefix(max(0, location.column - 1)).count
    let start = max(0, column - 60)
    let window = String(scalars.dropFirst(start).prefix(100))
    let lead = String(scalars.dropFirst(start).prefix(column - start))
    let number = String(location.line)
    let margin = String(repeating: " ", count: max(0, 5 - number.count))
    let caret = String(repeating: " ", count: lead.count) + "^"
    return ["\(margin)\(number) | \(window)", "      | \(caret)"]
  }

  /// Replaces control characters and marks that turn the direction of writing, so that a hostile
  /// file can neither steer the terminal nor show other text than it holds.
  private static func printable(_ line: String) -> String {
    String(
      String.UnicodeScalarView(
        line.unicodeScalars.map { scalar in
          switch scalar.value {
          case 0..<32, 127...159, 0x2028...0x202E, 0x2066...0x2069: "\u{FFFD}"
          default: scalar
          }
        }
      )
    )
  }
}

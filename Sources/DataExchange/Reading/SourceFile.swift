// SPDX-License-Identifier: GPL-3.0-or-later
internal import Diagnostics
internal import Foundation
internal import Yams

/// One YAML file of a data set, read and composed but not yet understood.
struct SourceFile {
  /// The path as it is shown to the user.
  let path: String
  /// The top node, or nil when the file is empty or faulty.
  let root: Node?

  /// Larger files are refused.
  static let maximumBytes = 8 << 20
  /// Deeper nesting is refused.
  static let maximumDepth = 32
  /// A data set has at most this many files.
  static let maximumFiles = 2_000

  /// Reads a file; what is wrong with it goes to the collector.
  init(path: String, url: URL, collector: DiagnosticCollector) {
    self.path = path
    root = Self.text(path: path, url: url, collector: collector).flatMap {
      Self.compose($0, path: path, collector: collector)
    }
  }

  /// Reads a text that is already in memory.
  init(path: String, text: String, collector: DiagnosticCollector) {
    self.path = path
    root = Self.compose(text, path: path, collector: collector)
  }

  private static func text(path: String, url: URL, collector: DiagnosticCollector) -> String? {
    let start = SourceLocation(file: path)
    guard let handle = try? FileHandle(forReadingFrom: url),
      let data = try? handle.read(upToCount: maximumBytes + 1)
    else {
      if FileManager.default.isReadableFile(atPath: url.path) { return "" }
      collector.report(Diagnostic(.fileUnreadable, "the file cannot be read", at: start))
      return nil
    }
    guard data.count <= maximumBytes else {
      collector.report(
        Diagnostic(
          .fileTooLarge, "the file is larger than \(maximumBytes >> 20) MiB", at: start,
          hint: "split it into several files"))
      return nil
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      collector.report(
        Diagnostic(
          .notUTF8, "the file is not UTF-8 text", at: start,
          hint: "save it again as UTF-8"))
      return nil
    }
    return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
  }

  private static func compose(
    _ text: String, path: String, collector: DiagnosticCollector
  ) -> Node? {
    if let place = AliasScan.firstAnchorOrAlias(in: text) {
      collector.report(
        Diagnostic(
          .aliasNotAllowed, "an anchor or alias stands here",
          at: SourceLocation(file: path, line: place.line, column: place.column),
          expected: "the value itself", hint: "put texts that begin with & or * in quotes"))
      return nil
    }
    do {
      guard let root = try Parser(yaml: text).singleRoot() else { return nil }
      if let place = tooDeep(root, depth: 1) {
        collector.report(
          Diagnostic(
            .nestedTooDeeply, "lists and mappings are nested more than \(maximumDepth) deep",
            at: SourceLocation(file: path, line: place.line, column: place.column)))
        return nil
      }
      return root
    } catch {
      collector.report(diagnostic(for: error, path: path))
      return nil
    }
  }

  private static func tooDeep(_ node: Node, depth: Int) -> (line: Int, column: Int)? {
    if depth > maximumDepth { return (node.mark?.line ?? 1, node.mark?.column ?? 1) }
    switch node {
    case .scalar, .alias: return nil
    case .sequence(let sequence):
      for child in sequence { if let mark = tooDeep(child, depth: depth + 1) { return mark } }
    case .mapping(let mapping):
      for (key, value) in mapping {
        if let mark = tooDeep(key, depth: depth + 1) ?? tooDeep(value, depth: depth + 1) {
          return mark
        }
      }
    }
    return nil
  }

  private static func diagnostic(for error: any Error, path: String) -> Diagnostic {
    func place(_ mark: Mark) -> SourceLocation {
      SourceLocation(file: path, line: max(1, mark.line), column: max(1, mark.column))
    }
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let isDeep = problem.contains("nesting") || (context?.text.contains("nesting") ?? false)
      return Diagnostic(
        isDeep ? .nestedTooDeeply : .malformedYAML,
        isDeep ? "lists and mappings are nested too deeply" : "the text is not YAML: \(problem)",
        at: place(mark), hint: isDeep ? nil : "check indentation, colons and quotes")
    case .duplicatedKeysInMapping(let duplicates, let context):
      return Diagnostic(
        .duplicateKey,
        "a mapping names \(duplicates.map { "'\($0)'" }.joined(separator: ", ")) twice",
        at: place(context.mark), hint: "keep one of them")
    case .reader(let problem, _, _, _):
      return Diagnostic(
        .malformedYAML, "the text is not YAML: \(problem)", at: SourceLocation(file: path),
        hint: "remove control characters")
    default:
      return Diagnostic(
        .malformedYAML, "the text is not YAML", at: SourceLocation(file: path))
    }
  }
}

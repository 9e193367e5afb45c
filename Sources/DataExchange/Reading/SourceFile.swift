// SPDX-License-Identifier: GPL-3.0-or-later
internal import Diagnostics
internal import Foundation
internal import Yams

/// One YAML file of a data set, read and composed but not yet understood.
struct SourceFile {
  /// The path as it is shown to the user.
  let path: String
  /// The text, byte for byte as it was read; empty when it could not be.
  let text: String
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
    let text = Self.text(path: path, url: url, collector: collector)
    self.text = text ?? ""
    root = text.flatMap { Self.compose($0, path: path, collector: collector) }
  }

  /// Reads a text that is already in memory.
  init(path: String, text: String, collector: DiagnosticCollector) {
    self.path = path
    self.text = text
    root = Self.compose(text, path: path, collector: collector)
  }

  private static func text(path: String, url: URL, collector: DiagnosticCollector) -> String? {
    let start = SourceLocation(file: path)
    // Opening a pipe would wait for ever.
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: url.resolvingSymlinksInPath().path
    )
    guard attributes?[.type] as? FileAttributeType == .typeRegular else {
      collector.report(
        Diagnostic(.fileUnreadable, "the file cannot be read", at: start, expected: "a file")
      )
      return nil
    }
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
          .fileTooLarge,
          "the file is larger than \(maximumBytes >> 20) MiB",
          at: start,
          hint: "split it into several files"
        )
      )
      return nil
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      collector.report(
        Diagnostic(
          .notUTF8,
          "the file is not UTF-8 text",
          at: start,
          hint: "save it again as UTF-8"
        )
      )
      return nil
    }
    return text
  }

  private static func compose(
    _ text: String,
    path: String,
    collector: DiagnosticCollector
  ) -> Node? {
    do {
      var root: Node?
      for version in versions(of: text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text) {
        let parser = try Parser(yaml: version)
        root = try parser.singleRoot()
        // Nodes hold their anchors weakly; the parser keeps them.
        let fault = withExtendedLifetime(parser) {
          root.flatMap { refusal(of: $0, depth: 1, path: path) }
        }
        if let fault {
          collector.report(fault)
          return nil
        }
      }
      return root
    } catch {
      collector.report(diagnostic(for: error, path: path))
      return nil
    }
  }

  /// Returns the text in the versions that are composed one after the other; each is refused when it
  /// has an anchor.
  ///
  /// Aliases are composed by value, so that a small file can grow into a tree that nobody could walk
  /// to its end ("billion laughs"). In the first version no `*` is left, so no alias either, and the
  /// anchors that aliases need are found safely. Without `&` or `*` the text alone is enough.
  private static func versions(of text: String) -> [String] {
    let star = UInt8(ascii: "*")
    guard text.utf8.contains(UInt8(ascii: "&")), text.utf8.contains(star) else { return [text] }
    let bytes = text.utf8.map { $0 == star ? UInt8(ascii: "+") : $0 }
    return [String(decoding: bytes, as: UTF8.self), text]
  }

  /// Returns what makes a node or one below it refused: its depth, an anchor or a tag.
  private static func refusal(
    of node: Node,
    depth: Int,
    path: String,
    isKey: Bool = false
  ) -> Diagnostic? {
    let place = MappingReader.location(of: node, file: path)
    if depth > maximumDepth {
      return Diagnostic(
        .nestedTooDeeply,
        "lists and mappings are nested more than \(maximumDepth) deep",
        at: place
      )
    }
    if node.anchor != nil { return Self.alias(at: place) }
    if hasTag(node, isKey: isKey) {
      return Diagnostic(
        .tagNotAllowed,
        "a tag stands here",
        at: place,
        expected: "the value itself",
        hint: "put texts that begin with ! in quotes"
      )
    }
    switch node {
    case .scalar, .alias: break
    case .sequence(let sequence):
      for child in sequence {
        if let fault = refusal(of: child, depth: depth + 1, path: path, isKey: isKey) {
          return fault
        }
      }
    case .mapping(let mapping):
      for (key, value) in mapping {
        if let fault = refusal(of: key, depth: depth + 1, path: path, isKey: true)
          ?? refusal(of: value, depth: depth + 1, path: path, isKey: isKey)
        {
          return fault
        }
      }
    }
    return nil
  }

  /// Whether a tag is written before a node; the composer gives quoted texts and keys, with what is
  /// in them, one of its own.
  private static func hasTag(_ node: Node, isKey: Bool) -> Bool {
    var isQuoted = false
    let tag: Tag
    switch node {
    case .scalar(let scalar):
      tag = scalar.tag
      isQuoted = scalar.style != .plain
    case .sequence(let sequence): tag = sequence.tag
    case .mapping(let mapping): tag = mapping.tag
    case .alias: return false
    }
    let name = tag.rawValue
    if name.isEmpty || (isKey && name.hasPrefix("tag:yaml.org,2002:")) { return false }
    return !(isQuoted && name == Tag.Name.str.rawValue)
  }

  private static func alias(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .aliasNotAllowed,
      "an anchor or alias stands here",
      at: place,
      expected: "the value itself",
      hint: "put texts that begin with & or * in quotes"
    )
  }

  private static func diagnostic(for error: any Error, path: String) -> Diagnostic {
    func place(_ mark: Mark) -> SourceLocation {
      SourceLocation(file: path, line: max(1, mark.line), column: max(1, mark.column))
    }
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      if problem == "found undefined alias" { return alias(at: place(mark)) }
      if problem == "but found another document" {
        return Diagnostic(
          .malformedYAML,
          "a second YAML document begins here",
          at: place(mark),
          expected: "one document in a file",
          hint: "put it into a file of its own"
        )
      }
      let isDeep = problem.contains("nesting") || (context?.text.contains("nesting") ?? false)
      return Diagnostic(
        isDeep ? .nestedTooDeeply : .malformedYAML,
        isDeep ? "lists and mappings are nested too deeply" : "the text is not YAML: \(problem)",
        at: place(mark),
        hint: isDeep ? nil : "check indentation, colons and quotes",
        notes: isDeep ? [] : context.map { [Diagnostic.Note($0.text, at: place($0.mark))] } ?? []
      )
    case .duplicatedKeysInMapping(let duplicates, let context):
      return Diagnostic(
        .duplicateKey,
        "a mapping names \(duplicates.map { "'\($0)'" }.joined(separator: ", ")) twice",
        at: place(context.mark),
        hint: "keep one of them"
      )
    case .reader(let problem, let offset, _, let text):
      let before = text.prefix(offset ?? 0).unicodeScalars
      let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
      return Diagnostic(
        .malformedYAML,
        "the text is not YAML: \(problem)",
        at: SourceLocation(
          file: path,
          line: max(1, lines.count),
          column: (lines.last?.count ?? 0) + 1
        ),
        hint: "remove control characters"
      )
    default:
      return Diagnostic(
        .malformedYAML,
        "the text is not YAML",
        at: SourceLocation(file: path)
      )
    }
  }
}

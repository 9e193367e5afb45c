// SPDX-License-Identifier: GPL-3.0-or-later
internal import Diagnostics
internal import OrganizationModel
internal import Yams

/// Reads one mapping key by key; ``finish()`` reports the keys that nobody asked for.
///
/// Every method reports its faults to the context and returns nil or an empty value, so that one
/// pass finds them all.
final class MappingReader {
  let context: ReadingContext
  let file: String
  /// What the mapping describes, for messages: "task", "quantity".
  let what: String
  let location: SourceLocation
  private var entries: [String: (key: Node, value: Node)] = [:]
  private var wasRead: Set<String> = []
  /// The keys that somebody asked for, whether they are there or not.
  private var known: Set<String> = []

  /// Opens a node that must be a mapping.
  init?(_ node: Node, _ what: String, file: String, context: ReadingContext) {
    self.context = context
    self.file = file
    self.what = what
    location = Self.location(of: node, file: file)
    guard case .mapping(let mapping) = node else {
      context.collector.report(
        Diagnostic(
          .wrongType,
          "\(Self.found(node)) stands where \(Self.withArticle(what)) was expected",
          at: location,
          expected: "a mapping of keys and values"
        )
      )
      return nil
    }
    for (key, value) in mapping {
      guard let name = key.scalar?.string else {
        report(.wrongType, "a key is not a word", at: key)
        continue
      }
      // The composer tells 1 and "1" apart; as keys they are the same.
      if entries.updateValue((key, value), forKey: name) != nil {
        report(.duplicateKey, "a mapping names '\(name)' twice", at: key, hint: "keep one of them")
      }
    }
  }

  // MARK: - Places and problems

  static func location(of node: Node, file: String) -> SourceLocation {
    SourceLocation(
      file: file,
      line: max(1, node.mark?.line ?? 1),
      column: max(1, node.mark?.column ?? 1)
    )
  }

  func location(of node: Node) -> SourceLocation { Self.location(of: node, file: file) }

  /// The place of a key's value, or of the mapping when the key is missing.
  func location(of key: String) -> SourceLocation {
    entries[key].map { location(of: $0.value) } ?? location
  }

  func report(
    _ code: DiagnosticCode,
    _ message: String,
    at node: Node? = nil,
    expected: String? = nil,
    hint: String? = nil,
    notes: [Diagnostic.Note] = []
  ) {
    context.collector.report(
      Diagnostic(
        code,
        message,
        at: node.map { location(of: $0) } ?? location,
        expected: expected,
        hint: hint,
        notes: notes
      )
    )
  }

  static func withArticle(_ what: String) -> String {
    "aeiou".contains(what.prefix(1)) ? "an \(what)" : "a \(what)"
  }

  /// Returns a number as it would be written in a file: 12 and 12.5.
  static func text(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? String(number)
  }

  static func found(_ node: Node) -> String {
    switch node {
    case .scalar(let scalar): scalar.string.isEmpty ? "nothing" : "'\(scalar.string.prefix(60))'"
    case .mapping: "a mapping"
    case .sequence: "a list"
    case .alias: "an alias"
    }
  }

  // MARK: - Values

  /// Returns whether a key is there.
  func has(_ key: String) -> Bool {
    known.insert(key)
    return entries[key] != nil
  }

  /// Returns the hint for the first key that is nearly one of some words.
  func hint(forKeyAmong words: [String]) -> String? {
    entries.keys.sorted().lazy.compactMap { Suggestion.hint(for: $0, among: words) }.first
  }

  /// Returns the node of a key, or nil.
  func node(_ key: String) -> Node? {
    known.insert(key)
    wasRead.insert(key)
    return entries[key]?.value
  }

  /// Returns the node of a key that must be there.
  func required(_ key: String) -> Node? {
    let node = node(key)
    if node == nil {
      report(.missingKey, "the \(what) has no '\(key)'", expected: "the key '\(key)'")
    }
    return node
  }

  /// Returns the word of a scalar key.
  func string(_ key: String, isRequired: Bool = true) -> String? {
    guard let node = isRequired ? required(key) : node(key) else { return nil }
    return string(node, "'\(key)'")
  }

  func string(_ node: Node, _ name: String) -> String? {
    guard let text = node.scalar?.string else {
      report(
        .wrongType,
        "\(Self.found(node)) stands where \(name) was expected",
        at: node,
        expected: "a text"
      )
      return nil
    }
    guard !text.isEmpty else {
      report(.emptyText, "\(name) is empty", at: node, expected: "a text")
      return nil
    }
    return text
  }

  /// Returns a text in both languages.
  func text(_ key: String, isRequired: Bool = true) -> LocalizedText? {
    guard let node = isRequired ? required(key) : node(key) else { return nil }
    return text(node, "'\(key)'")
  }

  func text(_ node: Node, _ name: String) -> LocalizedText? {
    guard let reader = MappingReader(node, "text of \(name)", file: file, context: context) else {
      return nil
    }
    let danish = reader.string("da")
    let english = reader.string("en")
    reader.finish()
    guard let danish, let english else { return nil }
    return LocalizedText(danish: danish, english: english)
  }

  /// Returns true or false; false when the key is not there.
  func flag(_ key: String) -> Bool {
    guard let node = node(key) else { return false }
    switch node.scalar?.string {
    case "true": return true
    case "false": return false
    default:
      report(
        .wrongType,
        "\(Self.found(node)) stands where '\(key)' was expected",
        at: node,
        expected: "true or false"
      )
      return false
    }
  }

  /// Returns a whole number in a range.
  func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let node = required(key) else { return nil }
    guard let text = node.scalar?.string, let value = Int(text) else {
      report(
        .notANumber,
        "\(Self.found(node)) stands where a whole number was expected",
        at: node,
        expected: "a whole number from \(range.lowerBound) to \(range.upperBound)"
      )
      return nil
    }
    guard range.contains(value) else {
      report(
        .outOfRange,
        "\(value) is not a possible '\(key)'",
        at: node,
        expected: "a whole number from \(range.lowerBound) to \(range.upperBound)"
      )
      return nil
    }
    return value
  }

  /// Returns one of the words of an enumeration.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String,
    _ type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    guard let node = required(key), let word = string(node, "'\(key)'") else { return nil }
    if let choice = Choice(rawValue: word) { return choice }
    let words = Choice.allCases.map(\.rawValue)
    report(
      .unknownChoice,
      "'\(word)' is not a possible '\(key)'",
      at: node,
      expected: Suggestion.choices(words, of: "one of"),
      hint: Suggestion.hint(for: word, among: words)
    )
    return nil
  }

  // MARK: - Lists and references

  /// Returns the elements of a list; a missing optional list is empty.
  func list(_ key: String, isRequired: Bool = false) -> [Node] {
    guard let node = isRequired ? required(key) : node(key) else { return [] }
    guard case .sequence(let sequence) = node else {
      report(
        .wrongType,
        "\(Self.found(node)) stands where a list was expected",
        at: node,
        expected: "a list for '\(key)'"
      )
      return []
    }
    if isRequired && sequence.isEmpty {
      report(.emptyList, "'\(key)' names nothing", at: node, expected: "at least one entry")
    }
    return Array(sequence)
  }

  /// Returns a reader for each element of a list of mappings.
  func mappings(_ key: String, _ what: String, isRequired: Bool = false) -> [MappingReader] {
    list(key, isRequired: isRequired).compactMap {
      MappingReader($0, what, file: file, context: context)
    }
  }

  /// Returns a reader for a mapping under a key.
  func mapping(_ key: String, _ what: String, isRequired: Bool = true) -> MappingReader? {
    guard let node = isRequired ? required(key) : node(key) else { return nil }
    return MappingReader(node, what, file: file, context: context)
  }

  /// Returns the words of a list.
  func strings(_ key: String, isRequired: Bool = false) -> [String] {
    list(key, isRequired: isRequired).compactMap { string($0, "an entry of '\(key)'") }
  }

  /// Returns the index of the thing that a key names.
  func reference(_ key: String, _ kind: ReadingContext.Kind) -> Int? {
    guard let node = required(key), let id = string(node, "'\(key)'") else { return nil }
    return context.resolve(id, kind, at: location(of: node))
  }

  /// Returns the indices of the things that a list names, in its order.
  func references(
    _ key: String,
    _ kind: ReadingContext.Kind,
    isRequired: Bool = false
  ) -> [Int] {
    var seen: Set<Int> = []
    return list(key, isRequired: isRequired).compactMap { node in
      guard let id = string(node, "an entry of '\(key)'"),
        let index = context.resolve(id, kind, at: location(of: node))
      else { return nil }
      guard seen.insert(index).inserted else {
        report(.duplicateID, "'\(id)' stands twice in '\(key)'", at: node, hint: "remove one")
        return nil
      }
      return index
    }
  }

  /// Reports a wrong id, then returns the ids that a list names, each of which must be known.
  func ids(_ key: String, _ kind: ReadingContext.Kind, isRequired: Bool = false) -> [String] {
    list(key, isRequired: isRequired).compactMap { node in
      guard let id = string(node, "an entry of '\(key)'"),
        context.resolve(id, kind, at: location(of: node)) != nil
      else { return nil }
      return id
    }
  }

  /// Returns everything that the mapping holds, in the order of the file, where keys are ids.
  func everyEntry() -> [(name: String, key: Node, value: Node)] {
    wasRead.formUnion(entries.keys)
    return entries.map { ($0.key, $0.value.key, $0.value.value) }
      .sorted { location(of: $0.1) < location(of: $1.1) }
  }

  /// Reports every key that was not read.
  func finish() {
    let known = Array(known)
    for (name, entry) in entries.sorted(by: { $0.key < $1.key }) where !wasRead.contains(name) {
      report(
        .unknownKey,
        "\(Self.withArticle(what)) has no key '\(name)'",
        at: entry.key,
        expected: Suggestion.choices(known, of: "one of the keys"),
        hint: Suggestion.hint(for: name, among: known)
      )
    }
  }
}

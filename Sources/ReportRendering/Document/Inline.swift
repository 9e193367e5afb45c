// SPDX-License-Identifier: GPL-3.0-or-later
public import OrganizationModel

/// A piece of running text.
public enum Run: Hashable, Sendable {
  /// Words, without any digit.
  case text(String)
  /// A number as it is written, and where it comes from.
  case number(String, Provenance)
  /// A name, title or id that the data set gives; digits in it count nothing.
  case name(String)
  /// What a source says, in our own words, with the page; digits in it are the source's.
  case told(String, SourceReference)
  /// A place in a source, written out.
  case page(SourceReference)
  /// Words that lead to another place of the same document, or to a file beside it.
  case link(String, to: String)
  /// Words that matter most in their sentence.
  case strong(String)
}

/// Running text.
public struct Inline: Hashable, Sendable {
  /// The pieces, in order.
  public var runs: [Run]

  /// Makes running text of pieces.
  public init(_ runs: [Run] = []) { self.runs = runs }

  /// Makes running text of words without digits.
  public init(_ text: String) { runs = text.isEmpty ? [] : [.text(text)] }

  /// Makes running text of one name.
  public init(name: String) { runs = [.name(name)] }

  /// Whether there is nothing to read.
  public var isEmpty: Bool { runs.isEmpty }

  /// The text without links and marks.
  public var plain: String {
    runs.map { run in
      switch run {
      case .text(let text), .number(let text, _), .name(let text), .told(let text, _),
        .link(let text, _), .strong(let text):
        text
      case .page(let source): source.page
      }
    }.joined()
  }

  /// Everything that the text rests on, in order.
  public var provenances: [Provenance] {
    runs.compactMap { run in
      switch run {
      case .number(_, let provenance): provenance
      case .told(_, let source), .page(let source): .told(source)
      case .text, .name, .link, .strong: nil
      }
    }
  }

  /// Returns two texts one after the other.
  public static func + (left: Inline, right: Inline) -> Inline { Inline(left.runs + right.runs) }

  /// Returns two texts one after the other.
  public static func + (left: Inline, right: String) -> Inline { left + Inline(right) }

  /// Appends a text.
  public static func += (left: inout Inline, right: Inline) { left.runs += right.runs }

  /// Returns the text of words in which each place `{}` is filled with a text, in order.
  ///
  /// - Precondition: There are as many texts as places.
  public init(_ words: String, filling texts: [Inline]) {
    let pieces = words.split(separator: "{}", omittingEmptySubsequences: false).map(String.init)
    precondition(pieces.count == texts.count + 1, "'\(words)' is filled with \(texts.count) texts")
    var result = Inline(pieces[0])
    for (piece, text) in zip(pieces.dropFirst(), texts) { result = result + text + Inline(piece) }
    self = result
  }
}

extension Sequence<Inline> {
  /// Returns the texts with a separator between them.
  func joined(separator: String) -> Inline {
    reduce(into: Inline()) { result, text in
      if !result.isEmpty { result += Inline(separator) }
      result += text
    }
  }
}

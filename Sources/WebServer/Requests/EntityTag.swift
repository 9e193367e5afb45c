// SPDX-License-Identifier: GPL-3.0-or-later

/// The strong ETag of something that has revisions: `"<id>-<revision>"`.
public struct EntityTag: Hashable, Sendable, CustomStringConvertible {
  /// What it is called in addresses.
  public let id: String
  /// How many times it has been changed.
  public let revision: Int

  /// Makes the tag of a revision.
  ///
  /// - Parameters:
  ///   - id: What it is called in addresses: letters, digits, hyphens and underscores.
  ///   - revision: How many times it has been changed.
  public init(id: String, revision: Int) {
    self.id = id
    self.revision = revision
  }

  /// Reads one strong tag; nil for weak ones, lists, `*` and anything else.
  public init?(parsing text: String) {
    guard text.count >= 2, text.first == "\"", text.last == "\"" else { return nil }
    let content = text.dropFirst().dropLast()
    guard let dash = content.lastIndex(of: "-") else { return nil }
    let id = content[..<dash]
    let permitted = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_".utf8)
    guard (1...64).contains(id.utf8.count), id.utf8.allSatisfy(permitted.contains),
      let revision = Self.revision(content[content.index(after: dash)...])
    else { return nil }
    self.init(id: String(id), revision: revision)
  }

  /// The tag as it stands in a header, with its quotation marks.
  public var description: String { "\"\(id)-\(revision)\"" }

  /// Reads a revision, written in the one way that it is written.
  static func revision(_ text: some StringProtocol) -> Int? {
    guard let revision = Int(text), revision >= 0, String(revision) == text else { return nil }
    return revision
  }
}

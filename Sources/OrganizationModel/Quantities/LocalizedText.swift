// SPDX-License-Identifier: GPL-3.0-or-later

/// A language of the output.
public enum Language: String, CaseIterable, Hashable, Sendable {
  /// Danish.
  case danish = "da"
  /// English.
  case english = "en"
}

/// A text in the two languages of the project.
public struct LocalizedText: Hashable, Sendable {
  /// The Danish text.
  public var danish: String
  /// The English text.
  public var english: String

  /// Makes a text from its two wordings.
  public init(danish: String, english: String) {
    self.danish = danish
    self.english = english
  }

  /// Makes a text that reads the same in both languages: arithmetic, a name.
  public init(_ text: String) { self.init(danish: text, english: text) }

  /// Returns the wording in a language.
  public subscript(language: Language) -> String {
    switch language {
    case .danish: danish
    case .english: english
    }
  }
}

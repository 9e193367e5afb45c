// SPDX-License-Identifier: GPL-3.0-or-later

/// Where a long word may be broken, so that it fits into a narrow box.
///
/// The joints of compounds are found by the words that stand alone elsewhere in the same data set;
/// where none fits, Danish and English words alike are broken before a consonant that a vowel follows.
/// This is no dictionary: it is for boxes that would else cut the word.
package struct Hyphenation {
  /// A word in two parts, the first with what ends its line.
  struct Parts {
    var head: String
    var tail: String
    /// How good the place is.
    var place: Place
  }

  /// How good a place is to break a word at, from the least to the best.
  enum Place: Int, Comparable {
    /// Between a vowel and a consonant.
    case syllable
    /// After an s, which joins the parts of many Danish compounds.
    case likelyJoint
    /// Between the words that it is made of.
    case joint

    static func < (left: Place, right: Place) -> Bool { left.rawValue < right.rawValue }
  }

  /// Words that other words may end with, in small letters.
  private let words: Set<String>

  private static let vowels = Set("aeiouyæøåéAEIOUYÆØÅÉ")
  /// Second letters of pairs that stay together, with the first ones.
  private static let pairs: [Character: Set<Character>] = [
    "r": Set("ptkbdgfvPTKBDGFV"), "l": Set("pkbgfPKBGF"), "h": Set("ctspgCTSPG"),
  ]
  private static let leastLetters = 3
  private static let leastLongWord = 10
  private static let leastWord = 6
  /// The longest ending that a word may carry in a compound but not where it stands alone.
  private static let longestEnding = 3

  /// Breaks words as a language does, without knowing any word.
  init() { words = [] }

  /// Breaks words at the joints that some texts show.
  ///
  /// - Parameters:
  ///   - texts: Texts whose words may end others.
  ///   - families: Lists of names that are likely to end alike; what all of a list end with is such
  ///     a word too.
  package init(texts: [String], families: [[String]]) {
    var words: Set<String> = []
    for text in texts {
      for word in text.lowercased().split(whereSeparator: { !$0.isLetter })
      where word.count >= Self.leastWord {
        words.insert(String(word))
      }
    }
    for family in families {
      guard var ending = family.first?.lowercased(), family.count > 1 else { continue }
      for name in family.dropFirst() {
        while !name.lowercased().hasSuffix(ending), !ending.isEmpty { ending.removeFirst() }
      }
      if ending.count >= Self.leastWord, ending.allSatisfy(\.isLetter) { words.insert(ending) }
    }
    self.words = words
  }

  /// Returns the word in two parts, the first of which fits; nil when there is no such place.
  func split(_ word: String, fits: (String) -> Bool) -> Parts? {
    let letters = Array(word)
    var best: Parts?
    for index in letters.indices.dropFirst(2).dropLast(2) {
      guard let (mark, place) = mark(before: index, of: letters) else { continue }
      let head = String(letters[..<index]) + mark
      guard fits(head) else { break }
      if let best, best.place > place { continue }
      best = Parts(head: head, tail: String(letters[index...]), place: place)
    }
    return best
  }

  /// Returns a text in which long words tell where they may be broken, by soft hyphens: at their
  /// joints, else between syllables.
  package func softened(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let letters = Array(String(word))
      guard letters.count > Self.leastLongWord else { return String(word) }
      let places = letters.indices.dropFirst(2).dropLast(2).compactMap { index in
        mark(before: index, of: letters).map { (index: index, mark: $0.mark, place: $0.place) }
      }.filter { !$0.mark.isEmpty }
      let best = places.map(\.place).max() ?? .syllable
      let chosen = Set(places.filter { $0.place == best }.map(\.index))
      return letters.indices.map { (chosen.contains($0) ? "\u{AD}" : "") + String(letters[$0]) }
        .joined()
    }.joined(separator: " ")
  }

  /// What stands at the end of the line when a word is broken before a letter; nil when it may not be.
  private func mark(
    before index: Int,
    of letters: [Character]
  ) -> (mark: String, place: Place)? {
    if "-/".contains(letters[index - 1]) { return ("", .joint) }
    let rest = letters[index...].prefix(while: \.isLetter)
    guard index >= Self.leastLetters, rest.count >= Self.leastLetters,
      letters[..<index].suffix(Self.leastLetters).allSatisfy(\.isLetter),
      letters[..<index].contains(where: Self.vowels.contains)
    else { return nil }
    if isWord(String(rest).lowercased()) { return ("-", .joint) }
    let (letter, next) = (letters[index], letters[index + 1])
    guard !Self.vowels.contains(letter) else { return nil }
    if let second = Self.pairs[next], second.contains(letter),
      Self.vowels.contains(letters[index + 2])
    {
      return ("-", .syllable)
    }
    guard Self.vowels.contains(next) else { return nil }
    if let first = Self.pairs[letter], first.contains(letters[index - 1]) { return nil }
    let isLikely = letters[index - 1] == "s" && index >= Self.leastWord
    return ("-", isLikely ? .likelyJoint : .syllable)
  }

  private func isWord(_ text: String) -> Bool {
    let least = max(Self.leastWord, text.count - Self.longestEnding)
    return least <= text.count
      && (least...text.count).contains { words.contains(String(text.prefix($0))) }
  }
}

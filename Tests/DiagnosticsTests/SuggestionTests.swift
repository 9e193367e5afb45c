// SPDX-License-Identifier: GPL-3.0-or-later

import Diagnostics
import Testing

@Suite struct SuggestionTests {
  static let keys = ["department", "fte", "headcount", "name", "remainder", "source"]

  @Test(arguments: [
    ("remainer", "remainder"),  // a letter left out
    ("departmeent", "department"),  // one too many
    ("nome", "name"),  // another one
    ("soruce", "source"),  // two neighbours swapped
    ("FTE", "fte"),  // capitals
    ("haedcuont", "headcount"),  // two swaps in nine letters
  ])
  func `a mistyped word finds the one that was meant`(word: String, meant: String) {
    #expect(Suggestion.nearest(to: word, among: Self.keys) == meant)
    #expect(Suggestion.hint(for: word, among: Self.keys) == "did you mean '\(meant)'?")
  }

  @Test(arguments: ["", "x", "budget", "emoh", "departmentsandmore", "éßø"])
  func `a word that is far from all finds none`(word: String) {
    #expect(Suggestion.nearest(to: word, among: Self.keys) == nil)
    #expect(Suggestion.hint(for: word, among: Self.keys) == nil)
  }

  @Test func `nothing is near when nothing is known`() {
    #expect(Suggestion.nearest(to: "fte", among: []) == nil)
  }

  @Test func `a word of one letter is not near another one`() {
    #expect(Suggestion.nearest(to: "2", among: ["1", "3"]) == nil)
    #expect(Suggestion.nearest(to: "r2", among: ["r1"]) == "r1")
  }

  @Test func `the nearest wins, then the first in order, whatever the order of the candidates`() {
    #expect(Suggestion.nearest(to: "1.9", among: ["1.2", "2.9", "1.1"]) == "1.1")
    #expect(Suggestion.nearest(to: "strng", among: ["strings", "strong"]) == "strong")
  }

  @Test func `a third of the letters may be wrong, not more`() {
    #expect(Suggestion.nearest(to: "abcdef", among: ["abcdxy"]) == "abcdxy")
    #expect(Suggestion.nearest(to: "abcdef", among: ["abcxyz"]) == nil)
  }

  @Test func `a word of a megabyte is compared in no time`() {
    let word = String(repeating: "a", count: 1 << 20)
    #expect(Suggestion.nearest(to: word, among: Self.keys) == nil)
  }

  @Test func `few choices are listed in order, many are counted`() {
    #expect(Suggestion.choices([], of: "the id of a task") == "the id of a task (none is known)")
    #expect(Suggestion.choices(["b", "a"], of: "one of") == "one of: a, b")
    let ten = (0..<10).map { "t\($0)" }
    #expect(Suggestion.choices(ten, of: "one of").hasSuffix("t8, t9"))
    #expect(Suggestion.choices(ten + ["u"], of: "one of") == "one of (11 known)")
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds what a mistyped word may have meant.
public enum Suggestion {
  /// Returns the candidate nearest to a word, when it is near enough to be meant.
  ///
  /// Near enough is an edit distance (insert, delete, replace, swap neighbours) of at most a third
  /// of the word's length, at least 1, and less than the whole word. Ties go to the candidate that comes first in sorted order.
  public static func nearest(to word: String, among candidates: [String]) -> String? {
    let limit = max(1, word.count / 3)
    let letters = Array(word.lowercased().prefix(64))
    var best: (distance: Int, candidate: String)?
    for candidate in candidates.sorted() where abs(candidate.count - word.count) <= limit {
      let distance = editDistance(letters, Array(candidate.lowercased().prefix(64)))
      if distance <= limit, distance < max(word.count, candidate.count),
        distance < (best?.distance ?? .max)
      {
        best = (distance, candidate)
      }
    }
    return best?.candidate
  }

  /// Returns a hint sentence for a mistyped word, or nil when nothing is near.
  public static func hint(for word: String, among candidates: [String]) -> String? {
    nearest(to: word, among: candidates).map { "did you mean '\($0)'?" }
  }

  /// Returns the choices as a sentence: all of them when few, else how many there are.
  public static func choices(_ candidates: [String], of kind: String) -> String {
    switch candidates.count {
    case 0: "\(kind) (none is known)"
    case 1...10: "\(kind): \(candidates.sorted().joined(separator: ", "))"
    default: "\(kind) (\(candidates.count) known)"
    }
  }

  /// The optimal string alignment distance of two words.
  private static func editDistance(_ left: [Character], _ right: [Character]) -> Int {
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for i in 1...left.count {
      var row = [i] + [Int](repeating: 0, count: right.count)
      for j in 1...right.count {
        let cost = left[i - 1] == right[j - 1] ? 0 : 1
        row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          row[j] = min(row[j], beforeLast[j - 2] + 1)
        }
      }
      beforeLast = last
      last = row
    }
    return last[right.count]
  }
}

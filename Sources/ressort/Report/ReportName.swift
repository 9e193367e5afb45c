// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import OrganizationModel

/// The names of report files, made of nothing but ids, so that the same request has the same name.
///
/// Names are lower-case ASCII letters, digits, hyphens and underscores. Ids that could be taken for
/// others when written so, and names that would be too long, end with a digest of the ids.
enum ReportName {
  /// More letters no name has, without language and ending.
  static let mostLetters = 100
  private static let digestLetters = 12
  private static let areaPrefix = "area-"

  /// Returns the name of a report of some plans.
  static func plans(_ ids: [String]) -> String {
    let name = ids.map(letters).joined(separator: "_")
    // What areas and the list of reports are called is theirs.
    let isTaken = name == list || name.hasPrefix(areaPrefix)
    let isPlain =
      !isTaken
      && ids.allSatisfy { id in
        id.split(separator: "+", omittingEmptySubsequences: false).allSatisfy(isPlainWord)
      }
    return whole(name, isPlain: isPlain, of: ids)
  }

  /// Returns the name of a report of an area.
  static func area(_ id: String) -> String {
    let isPlain = id.allSatisfy { $0.isASCII && $0.isNumber } || isPlainWord(id[...])
    return whole("\(areaPrefix)\(letters(id))", isPlain: isPlain, of: [id])
  }

  /// The name of the list of reports.
  static let list = "index"

  /// Returns the name of a report's files in a language, without an ending.
  static func localized(_ name: String, _ language: Language) -> String {
    "\(name)-\(language.rawValue)"
  }

  /// Returns the file of the list of reports in a language; browsers open the Danish one by itself.
  static func listFile(_ language: Language) -> String {
    "\(language == .danish ? list : localized(list, language)).html"
  }

  private static func letters(_ id: String) -> String {
    id.map { letter in
      switch letter {
      case "a"..."z", "0"..."9", "-": String(letter)
      case "+": "--"
      default: "-"
      }
    }.joined()
  }

  /// Whether a word reads the same as no other word does: the number of a scenario, or a name.
  private static func isPlainWord(_ word: Substring) -> Bool {
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 2 {
      return parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }
    }
    guard parts.count == 1, let first = word.first, ("a"..."z").contains(first) else {
      return false
    }
    return word.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" }
      && !word.contains("--") && word.last != "-"
  }

  private static func whole(_ name: String, isPlain: Bool, of ids: [String]) -> String {
    guard !isPlain || name.utf8.count > mostLetters else { return name }
    let digest = SHA256.digest(of: ids.joined(separator: "\n")).description.prefix(digestLetters)
    return "\(name.prefix(mostLetters - digestLetters - 1))-\(digest)"
  }
}

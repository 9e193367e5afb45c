// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import Wording

/// Reads a number that somebody typed, strictly: what could be read in two ways is not read at all.
///
/// A Danish page takes `1.234,5` and `1234,5`, an English one `1,234.5` and `1234.5`: digits, either
/// none or all of them grouped in threes, at most one decimal mark with digits on both sides, and
/// nothing left over. There is no sign, for nothing that is assumed is below 0.
enum TypedNumber {
  /// More digits than these are not kept exactly.
  private static let mostDigits = 15

  /// Returns the number; nil when the text is no number in the language.
  ///
  /// - Parameters:
  ///   - text: What was typed; white space round it does not count.
  ///   - language: The language of the page.
  static func value(of text: String, in language: Language) -> Double? {
    let (group, point): (Character, Character) = language == .danish ? (".", ",") : (",", ".")
    let parts = text.trimmed.split(separator: point, omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = digits(of: parts[0], grouped: group) else { return nil }
    let fraction = parts.count == 2 ? parts[1] : "0"
    guard isDigits(fraction), whole.count + fraction.count <= mostDigits else { return nil }
    return Double("\(whole).\(fraction)")
  }

  /// The digits of a whole number without the marks between its groups.
  private static func digits(of text: Substring, grouped mark: Character) -> String? {
    let groups = text.split(separator: mark, omittingEmptySubsequences: false)
    guard groups.allSatisfy(isDigits) else { return nil }
    if groups.count > 1 {
      // A group that begins with 0 would be the part of one that the other language writes.
      guard groups[0].count <= 3, groups[0].first != "0",
        groups.dropFirst().allSatisfy({ $0.count == 3 })
      else { return nil }
    }
    return groups.joined()
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// Returns a number as somebody would type it, with as many decimals as tell it exactly, up to 9.
  static func text(of value: Double, in language: Language) -> String {
    var scale = 1.0
    var decimals = 0
    while decimals < 9, abs((value * scale).rounded() - value * scale) > 1e-7 {
      scale *= 10
      decimals += 1
    }
    return NumberText(language: language).text(value, decimals: decimals)
  }
}

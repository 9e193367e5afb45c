// SPDX-License-Identifier: GPL-3.0-or-later

/// The rule for names of variables, constraints and objectives.
///
/// A name has 1 to 190 characters: ASCII letters, digits and `_ . , [ ] - # $ % & @ ' { }`. It
/// starts with a letter or `_`, is not `e` followed by a digit (a reader would take it for an
/// exponent), and is no word of the LP format such as `free` or `end`. Within the rule, a name goes
/// into LP and MPS files as it is, except that LP files show `[`, `]` and `-` as `(`, `)` and `~`.
public enum ProgramName {
  /// The greatest number of characters.
  public static let longest = 190

  /// Returns what is wrong with a name, or `nil` when it is allowed.
  public static func fault(of name: String) -> String? {
    guard let first = name.utf8.first else { return "the name is empty" }
    if name.utf8.count > longest { return "the name has over \(longest) characters" }
    if !isLetter(first) && first != UInt8(ascii: "_") {
      return "the name does not start with a letter or '_'"
    }
    for byte in name.utf8 where !isAllowed(byte) {
      return "the name has a character outside ASCII letters, digits and _.,[]-#$%&@'{}"
    }
    if first | 0x20 == UInt8(ascii: "e"), let second = name.utf8.dropFirst().first,
      isDigit(second)
    {
      return "the name could be read as the exponent of a number"
    }
    // The longest reserved word has 10 letters; only short names need the slow comparison.
    if name.utf8.count <= 10 && reserved.contains(name.lowercased()) {
      return "the name is a word of the LP format"
    }
    return nil
  }

  private static let reserved: Set<String> = [
    "bin", "binaries", "binary", "bound", "bounds", "end", "free", "gen", "general", "generals",
    "inf", "infinity", "int", "integer", "integers", "max", "maximize", "maximise", "maximum",
    "min", "minimize", "minimise", "minimum", "nan", "sec", "semi", "semis", "sin", "sos", "sos1",
    "sos2", "s.t.", "st", "st.", "subject", "such",
  ]

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    if isLetter(byte) || isDigit(byte) { return true }
    switch byte {
    case UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "-"), UInt8(ascii: "#"), UInt8(ascii: "$"),
      UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "@"), UInt8(ascii: "'"),
      UInt8(ascii: "{"), UInt8(ascii: "}"):
      return true
    default:
      return false
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// How wide a text is likely to be, so that figures keep their labels apart.
///
/// - Source: The advance widths of Open Sans in thousandths of the size, rounded to tens; fonts that
///   stand before or after it in the page's list run narrower or as wide.
enum TextMetrics {
  private static let groups: [(width: Double, letters: String)] = [
    (220, "'"),
    (250, ",ijl"),
    (260, " "),
    (270, "!.:;J·"),
    (280, "I"),
    (300, "()"),
    (320, "-"),
    (330, "[]"),
    (340, "f"),
    (350, "t“”"),
    (370, "/\\"),
    (380, "{}"),
    (400, "\""),
    (410, "r"),
    (430, "?"),
    (450, "_"),
    (470, "z"),
    (480, "cs"),
    (500, "vy–»«"),
    (520, "FLkx"),
    (540, "^"),
    (550, "*STg|"),
    (560, "EYaeåé"),
    (570, "$+0123456789<=>Z~−×≥≤"),
    (580, "X`"),
    (600, "PVoøö"),
    (610, "Kbdhnpqu"),
    (620, "R"),
    (630, "ACÅ"),
    (650, "#B"),
    (730, "&DGU"),
    (740, "H"),
    (750, "N"),
    (780, "OQwØ…"),
    (820, "%"),
    (860, "æ"),
    (870, "Æ"),
    (900, "@M"),
    (930, "Wm"),
  ]

  private static let widths: [Character: Double] = Dictionary(
    uniqueKeysWithValues: groups.flatMap { group in group.letters.map { ($0, group.width) } }
  )

  /// Returns the width of a text at a size; letters that are not known count as wide ones.
  static func width(_ text: String, size: Double, isBold: Bool = false) -> Double {
    let sum = text.reduce(0) { $0 + (widths[$1] ?? 750) }
    return sum / 1000 * size * (isBold ? 1.08 : 1)
  }

  /// Returns the text in lines no wider than a width, broken between words; what does not fit into
  /// the lines ends with an ellipsis.
  static func lines(
    _ text: String,
    width limit: Double,
    size: Double,
    isBold: Bool = false,
    atMost count: Int = 3
  ) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ").map(String.init) {
      let longer = line.isEmpty ? word : line + " " + word
      if line.isEmpty || width(longer, size: size, isBold: isBold) <= limit {
        line = longer
      } else {
        lines.append(line)
        line = word
      }
    }
    if !line.isEmpty { lines.append(line) }
    guard lines.count > count else {
      return lines.map { cut($0, width: limit, size: size, isBold: isBold) }
    }
    let rest = lines[(count - 1)...].joined(separator: " ")
    return lines.prefix(count - 1).map { cut($0, width: limit, size: size, isBold: isBold) }
      + [cut(rest, width: limit, size: size, isBold: isBold)]
  }

  /// Returns the text, cut with an ellipsis where it is wider.
  static func cut(_ text: String, width limit: Double, size: Double, isBold: Bool = false) -> String
  {
    guard width(text, size: size, isBold: isBold) > limit else { return text }
    var text = text
    while !text.isEmpty, width(text + "…", size: size, isBold: isBold) > limit {
      text.removeLast()
    }
    while text.last == " " { text.removeLast() }
    return text + "…"
  }
}

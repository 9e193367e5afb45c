// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds anchors and aliases before a file is composed, so that a small file cannot grow into a
/// large tree ("billion laughs").
///
/// The scan follows YAML's rule that `&` and `*` mean something only where a value begins: after a
/// line's indentation, `- `, `: `, `? `, `[`, `{` or `,`. Quoted texts and comments are passed over.
enum AliasScan {
  /// Returns the place of the first anchor or alias, counted from 1.
  static func firstAnchorOrAlias(in text: String) -> (line: Int, column: Int)? {
    var line = 1
    var column = 0
    var valueMayBegin = true
    var quote: UInt8?
    var isComment = false
    var previous: UInt8 = 0x0A
    for byte in text.utf8 {
      if byte == 0x0A {
        line += 1
        column = 0
        isComment = false
        if quote == nil { valueMayBegin = true }
        previous = byte
        continue
      }
      column += 1
      defer { previous = byte }
      if isComment { continue }
      if let open = quote {
        if byte == open && !(open == UInt8(ascii: "\"") && previous == UInt8(ascii: "\\")) {
          quote = nil
        }
        continue
      }
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): continue
      case UInt8(ascii: "#") where previous <= 0x20: isComment = true
      case UInt8(ascii: "&") where valueMayBegin, UInt8(ascii: "*") where valueMayBegin:
        return (line, column)
      case UInt8(ascii: "\"") where valueMayBegin, UInt8(ascii: "'") where valueMayBegin:
        quote = byte
        valueMayBegin = false
      case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","): valueMayBegin = true
      case UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "?"): valueMayBegin = true
      default: valueMayBegin = false
      }
    }
    return nil
  }
}

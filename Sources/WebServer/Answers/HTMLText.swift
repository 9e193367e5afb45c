// SPDX-License-Identifier: GPL-3.0-or-later

/// Text in HTML that no template writes.
enum HTMLText {
  /// Returns a text with everything escaped that means something in HTML.
  static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.append(character)
      }
    }
  }
}

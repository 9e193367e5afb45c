// SPDX-License-Identifier: GPL-3.0-or-later

/// Numbers in files: the shortest text that reads back to the same number, in no locale.
enum NumberText {
  static func text(_ number: Double) -> String {
    if number == 0 { return "0" }
    let text = number.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

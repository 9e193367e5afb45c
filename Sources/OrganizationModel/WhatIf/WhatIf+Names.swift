// SPDX-License-Identifier: GPL-3.0-or-later

extension WhatIf {
  /// Returns whether a text can be the name of a department: one line, neither empty nor too long.
  public static func isUsable(name: String) -> Bool {
    (1...longestName).contains(name.count) && name.contains { !$0.isWhitespace }
      && name.unicodeScalars.allSatisfy { !$0.properties.isDefaultIgnorableCodePoint }
      && name.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
  }

  /// The greatest number that a figure in a unit may have.
  public static func greatestFigure(in unit: Unit) -> Double {
    switch unit {
    case .share: 1
    case .percent: 100
    default: 1e9
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// What a what-if is called in addresses: letters and digits that say nothing and never change.
public struct WhatIfID: Hashable, Sendable {
  /// The letters and digits.
  public let text: String

  /// Makes an id of a text; nil when it is not 1 to 40 letters of `a` to `z` and digits.
  public init?(_ text: String) {
    guard (1...40).contains(text.utf8.count),
      text.utf8.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) })
    else { return nil }
    self.text = text
  }
}

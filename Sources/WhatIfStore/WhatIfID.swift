// SPDX-License-Identifier: GPL-3.0-or-later

/// What a what-if is called in addresses: letters and digits that say nothing and never change.
public struct WhatIfID: Hashable, Sendable {
  /// The letters and digits.
  public let text: String

  private static let letters = Array("abcdefghijklmnopqrstuvwxyz0123456789")

  /// Makes an id of a text; nil when it is not 1 to 40 letters of `a` to `z` and digits.
  public init?(_ text: String) {
    guard (1...40).contains(text.utf8.count),
      text.utf8.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) })
    else { return nil }
    self.text = text
  }

  /// Makes an id of 20 letters and digits that nobody can guess and that no other what-if has.
  ///
  /// - Parameter generator: Where the letters come from.
  public init(using generator: inout some RandomNumberGenerator) {
    text = String(
      (0..<20).map { _ in Self.letters[Int.random(in: Self.letters.indices, using: &generator)] }
    )
  }

  /// Makes an id of 20 letters and digits of the system's own generator.
  public static func random() -> WhatIfID {
    var generator = SystemRandomNumberGenerator()
    return WhatIfID(using: &generator)
  }
}

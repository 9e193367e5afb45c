// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// A secret that lets its holder in; it never shows itself when printed.
public struct AccessToken: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
  /// The characters; in an address they need no escape.
  public let secret: String

  /// Makes a token of 24 random bytes from the operating system.
  ///
  /// - Returns: A token of 32 characters.
  public static func random() -> AccessToken {
    var generator = SystemRandomNumberGenerator()
    let bytes = (0..<24).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    // 24 bytes make 32 characters without padding.
    return AccessToken(
      unchecked: Data(bytes).base64EncodedString()
        .replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_")
    )
  }

  /// Makes a token that the operator chose; nil when it is too easily guessed or needs escapes.
  ///
  /// - Parameter text: At least 32 letters, digits, hyphens and underscores.
  public init?(_ text: String) {
    let permitted = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_".utf8)
    guard (32...128).contains(text.utf8.count), text.utf8.allSatisfy(permitted.contains),
      Set(text.utf8).count >= 8
    else { return nil }
    secret = text
  }

  private init(unchecked text: String) { secret = text }

  /// Says that there is a token, and not which.
  public var description: String { "AccessToken(…)" }

  /// Nothing: a dump shows no secret.
  public var customMirror: Mirror { Mirror(self, children: []) }

  /// Returns whether a text is the secret, in a time that does not depend on how much of it is right.
  ///
  /// - Parameter text: What a request shows.
  /// - Returns: Whether it is this token.
  func matches(_ text: some StringProtocol) -> Bool {
    let expected = Array(secret.utf8)
    let given = Array(text.utf8)
    var difference = UInt8(given.count == expected.count ? 0 : 1)
    for index in expected.indices {
      difference |= expected[index] ^ (index < given.count ? given[index] : 0)
    }
    return difference == 0
  }
}

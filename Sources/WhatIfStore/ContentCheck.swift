// SPDX-License-Identifier: GPL-3.0-or-later

/// A number that tells whether a content is still the one that was stored.
///
/// SQLite notices when its own structure is damaged, not when a letter within a text is. This is the
/// 64-bit FNV-1a digest, which any change of a single byte changes.
enum ContentCheck {
  /// Returns the number of a content.
  static func number(_ content: String) -> Int64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in content.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int64(bitPattern: hash)
  }
}

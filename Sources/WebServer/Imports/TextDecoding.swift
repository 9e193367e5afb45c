// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// The text of a file whose encoding nobody tells.
struct DecodedText {
  /// How the bytes stand for letters.
  enum Encoding { case utf8, windows1252 }

  let text: String
  let encoding: Encoding

  /// Reads bytes as UTF-8, with a mark or without, else as Windows-1252, as spreadsheets write.
  init(_ data: Data) {
    let bytes = data.starts(with: [0xEF, 0xBB, 0xBF]) ? data.dropFirst(3) : data
    if let text = String(validating: bytes, as: UTF8.self) {
      self.text = text
      encoding = .utf8
    } else {
      text = String(String.UnicodeScalarView(bytes.map(Self.scalar)))
      encoding = .windows1252
    }
  }

  /// The letters of Windows-1252 from 0x80 to 0x9F; a byte that stands for none is shown as such.
  private static let upper = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars
  )

  private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    (0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }
}

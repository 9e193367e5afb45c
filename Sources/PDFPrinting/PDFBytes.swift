// SPDX-License-Identifier: GPL-3.0-or-later

/// What is known of the bytes of a PDF without reading it.
enum PDFBytes {
  /// Whether a file begins and ends as a PDF does, so that nothing was cut off.
  static func isWhole(_ bytes: [UInt8]) -> Bool {
    var end = bytes.endIndex
    while end > 0,
      [UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: " ")].contains(bytes[end - 1])
    {
      end -= 1
    }
    return bytes.starts(with: Array("%PDF-".utf8))
      && bytes[..<end].suffix(5).elementsEqual(Array("%%EOF".utf8))
  }

  /// Returns the file without the times at which it was made, which alone differ from run to run.
  ///
  /// The entries become blanks, so that everything stays where the file's index says it is. An entry
  /// stands in plain bytes; one that does not look like it is left alone.
  static func withoutDates(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for key in ["/CreationDate (D:", "/ModDate (D:"] {
      let mark = Array(key.utf8)
      var place = 0
      while let start = bytes[place...].firstRange(of: mark)?.lowerBound {
        place = start + mark.count
        let rest = bytes[place...].prefix(30)
        guard let end = rest.firstIndex(of: UInt8(ascii: ")")) else { continue }
        for index in start...end { bytes[index] = UInt8(ascii: " ") }
      }
    }
    return bytes
  }
}

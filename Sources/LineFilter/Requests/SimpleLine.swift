// SPDX-License-Identifier: GPL-3.0-or-later

/// Where the id and the plan stand in a line that asks for nothing else.
///
/// Recognises a bare plan id, and an object with `id` (a text without escapes, or a whole number)
/// and `plan` (a text without escapes), once each at most, in ASCII. Everything else is read by
/// ``RequestReader``; nothing that it would refuse is recognised here.
struct SimpleLine {
  /// Where the id stands, quotes included; empty when there is none.
  var id = 0..<0
  /// Where the plan stands, without quotes.
  var plan = 0..<0

  /// Reads a line without its line break; nil when it is not simple.
  init?(_ bytes: Span<UInt8>) {
    var place = Self.skipSpace(bytes, 0)
    guard place < bytes.count else { return nil }
    guard bytes[place] == UInt8(ascii: "{") else {
      let start = place
      while place < bytes.count, Self.isPlanByte(bytes[place]) { place += 1 }
      plan = start..<place
      guard !plan.isEmpty, Self.skipSpace(bytes, place) == bytes.count else { return nil }
      return
    }
    var hasPlan = false
    while true {
      // After the opening brace or a comma.
      place = Self.skipSpace(bytes, place + 1)
      guard let key = Self.text(bytes, place) else { return nil }
      place = Self.skipSpace(bytes, key.upperBound + 1)
      guard place < bytes.count, bytes[place] == UInt8(ascii: ":") else { return nil }
      place = Self.skipSpace(bytes, place + 1)
      if Self.isWord(bytes, key, "id") {
        guard id.isEmpty, let end = Self.endOfID(bytes, place) else { return nil }
        id = place..<end
        place = end
      } else if Self.isWord(bytes, key, "plan") {
        guard !hasPlan, let text = Self.text(bytes, place) else { return nil }
        hasPlan = true
        plan = text
        place = text.upperBound + 1
      } else {
        return nil
      }
      place = Self.skipSpace(bytes, place)
      guard place < bytes.count else { return nil }
      if bytes[place] == UInt8(ascii: "}") { break }
      guard bytes[place] == UInt8(ascii: ",") else { return nil }
    }
    guard hasPlan, Self.skipSpace(bytes, place + 1) == bytes.count else { return nil }
  }

  private static func skipSpace(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var place = start
    while place < bytes.count {
      let byte = bytes[place]
      guard byte == 0x20 || byte == 0x09 || byte == 0x0D else { break }
      place += 1
    }
    return place
  }

  private static func isPlanByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "+"),
      UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// The inside of a text in quotes that begins at a place, when it needs no unescaping.
  private static func text(_ bytes: Span<UInt8>, _ start: Int) -> Range<Int>? {
    guard start < bytes.count, bytes[start] == UInt8(ascii: "\"") else { return nil }
    var place = start + 1
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\"") { return start + 1..<place }
      guard byte >= 0x20, byte < 0x7F, byte != UInt8(ascii: "\\") else { return nil }
      place += 1
    }
    return nil
  }

  /// The end of a text or a whole number.
  private static func endOfID(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
    if let text = text(bytes, start) { return text.upperBound + 1 }
    var place = start
    if place < bytes.count, bytes[place] == UInt8(ascii: "-") { place += 1 }
    let digits = place
    while place < bytes.count, bytes[place] >= UInt8(ascii: "0"), bytes[place] <= UInt8(ascii: "9")
    { place += 1 }
    guard place > digits, place == digits + 1 || bytes[digits] != UInt8(ascii: "0"),
      place < bytes.count
    else { return nil }
    switch bytes[place] {
    case UInt8(ascii: ","), UInt8(ascii: "}"), 0x20, 0x09, 0x0D: return place
    default: return nil
    }
  }

  private static func isWord(
    _ bytes: Span<UInt8>,
    _ range: Range<Int>,
    _ word: StaticString
  ) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    for offset in 0..<range.count
    where bytes[range.lowerBound + offset] != (unsafe word.utf8Start[offset]) { return false }
    return true
  }
}

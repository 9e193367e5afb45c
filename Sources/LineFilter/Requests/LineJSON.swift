// SPDX-License-Identifier: GPL-3.0-or-later
internal import Diagnostics

/// A value of a JSON text with the place where it begins and ends, as byte offsets.
struct LineJSON {
  /// What a value is.
  indirect enum Content {
    case null
    case bool(Bool)
    /// A number, read as a double; a number that is too large is infinite.
    case number(Double)
    case string(String)
    case array([LineJSON])
    /// The members in the order written; a key may stand twice.
    case object([Member])
  }

  /// A key with its value.
  struct Member {
    var key: String
    var place: Int
    var value: LineJSON
  }

  var content: Content
  var place: Range<Int>

  /// What a reader is told that found another kind of value.
  var kind: String {
    switch content {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "a text"
    case .array: "a list"
    case .object: "an object"
    }
  }
}

/// Why a text is no JSON, and where.
struct LineJSONFault: Error {
  var code: DiagnosticCode
  var message: String
  var place: Int
}

/// Reads one JSON value (RFC 8259), strictly: no comments, no trailing commas, no lone surrogates.
struct LineJSONReader {
  /// Values may stand in each other so deep; a request needs three.
  static let mostLevels = 32

  private let bytes: [UInt8]
  private var place: Int

  /// Reads a whole text, which must be valid UTF-8.
  static func read(_ bytes: [UInt8]) throws(LineJSONFault) -> LineJSON {
    var reader = LineJSONReader(bytes)
    let value = try reader.value(level: 0)
    reader.skipSpace()
    guard reader.place == bytes.count else {
      throw reader.fault("the line goes on after the end of the request")
    }
    return value
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    place = 0
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private func fault(_ message: String, _ code: DiagnosticCode = .notJSON) -> LineJSONFault {
    LineJSONFault(code: code, message: message, place: min(place, bytes.count))
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A {
      place += 1
    }
  }

  private mutating func value(level: Int) throws(LineJSONFault) -> LineJSON {
    guard level < Self.mostLevels else {
      throw fault("more than \(Self.mostLevels) levels stand in each other", .nestedTooDeeply)
    }
    skipSpace()
    let start = place
    let content: LineJSON.Content
    switch next {
    case UInt8(ascii: "{"): content = .object(try members(level))
    case UInt8(ascii: "["): content = .array(try elements(level))
    case UInt8(ascii: "\""): content = .string(try string())
    case UInt8(ascii: "t"):
      try word("true")
      content = .bool(true)
    case UInt8(ascii: "f"):
      try word("false")
      content = .bool(false)
    case UInt8(ascii: "n"):
      try word("null")
      content = .null
    case let byte?
    where byte == UInt8(ascii: "-") || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte:
      content = .number(try number())
    case nil: throw fault("the request ends before it is complete")
    default: throw fault("a value was expected here")
    }
    return LineJSON(content: content, place: start..<place)
  }

  private mutating func word(_ word: StaticString) throws(LineJSONFault) {
    let text = Array("\(word)".utf8)
    guard bytes[place...].starts(with: text) else { throw fault("a value was expected here") }
    place += text.count
  }

  private mutating func members(_ level: Int) throws(LineJSONFault) -> [LineJSON.Member] {
    place += 1
    var members: [LineJSON.Member] = []
    skipSpace()
    if next == UInt8(ascii: "}") {
      place += 1
      return members
    }
    while true {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw fault("a key in quotes was expected here") }
      let start = place
      let key = try string()
      skipSpace()
      guard next == UInt8(ascii: ":") else { throw fault("a colon was expected after the key") }
      place += 1
      members.append(
        LineJSON.Member(key: key, place: start, value: try value(level: level + 1))
      )
      skipSpace()
      switch next {
      case UInt8(ascii: ","): place += 1
      case UInt8(ascii: "}"):
        place += 1
        return members
      case nil: throw fault("the request ends before it is complete")
      default: throw fault("a comma or '}' was expected here")
      }
    }
  }

  private mutating func elements(_ level: Int) throws(LineJSONFault) -> [LineJSON] {
    place += 1
    var elements: [LineJSON] = []
    skipSpace()
    if next == UInt8(ascii: "]") {
      place += 1
      return elements
    }
    while true {
      elements.append(try value(level: level + 1))
      skipSpace()
      switch next {
      case UInt8(ascii: ","): place += 1
      case UInt8(ascii: "]"):
        place += 1
        return elements
      case nil: throw fault("the request ends before it is complete")
      default: throw fault("a comma or ']' was expected here")
      }
    }
  }

  private mutating func number() throws(LineJSONFault) -> Double {
    let start = place
    if next == UInt8(ascii: "-") { place += 1 }
    let first = next
    let whole = digits()
    guard whole > 0, first != UInt8(ascii: "0") || whole == 1 else {
      place = start
      throw fault("a number has another form here")
    }
    if next == UInt8(ascii: ".") {
      place += 1
      guard digits() > 0 else { throw fault("digits were expected after the point") }
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      place += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { place += 1 }
      guard digits() > 0 else { throw fault("digits were expected in the exponent") }
    }
    // A plain sequence of digits always reads; what is too large gives infinity.
    return Double(String(decoding: bytes[start..<place], as: UTF8.self)) ?? .infinity
  }

  private mutating func digits() -> Int {
    let start = place
    while let byte = next, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { place += 1 }
    return place - start
  }

  private mutating func string() throws(LineJSONFault) -> String {
    place += 1
    var text: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        place += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &text)
      case 0..<0x20: throw fault("a control character stands in a text; write it as an escape")
      default:
        text.append(byte)
        place += 1
      }
    }
    throw fault("a text has no closing quote")
  }

  private mutating func escape(into text: inout [UInt8]) throws(LineJSONFault) {
    place += 1
    switch next {
    case UInt8(ascii: "\""): text.append(UInt8(ascii: "\""))
    case UInt8(ascii: "\\"): text.append(UInt8(ascii: "\\"))
    case UInt8(ascii: "/"): text.append(UInt8(ascii: "/"))
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      let first = try hexadecimal()
      if first & 0xFC00 == 0xD800 {
        place += 1
        guard next == UInt8(ascii: "\\") else { throw fault("half a surrogate pair") }
        place += 1
        guard next == UInt8(ascii: "u") else { throw fault("half a surrogate pair") }
        let second = try hexadecimal()
        guard second & 0xFC00 == 0xDC00 else { throw fault("half a surrogate pair") }
        try append(0x10000 + (first & 0x3FF) << 10 + second & 0x3FF, to: &text)
      } else {
        try append(first, to: &text)
      }
    default: throw fault("no escape is written like this")
    }
    place += 1
  }

  private func append(_ value: UInt32, to text: inout [UInt8]) throws(LineJSONFault) {
    guard let scalar = Unicode.Scalar(value) else { throw fault("half a surrogate pair") }
    text += Array(String(Character(scalar)).utf8)
  }

  /// Reads the four digits after `\u` and stands on the last one.
  private mutating func hexadecimal() throws(LineJSONFault) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      place += 1
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue,
        byte < 0x80
      else { throw fault("four hexadecimal digits were expected after \\u") }
      value = value << 4 + UInt32(digit)
    }
    return value
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
internal import Diagnostics
internal import Exploration
internal import OrganizationModel

/// Appends JSON text to a buffer of bytes, without encoder and allocation.
struct LineText {
  /// The numbers of results have this many decimals at most.
  static let unit = 1_000_000.0

  var bytes: [UInt8] = []

  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Appends some bytes of a line.
  mutating func append(_ line: Span<UInt8>, _ range: Range<Int>) {
    unsafe line.extracting(range).withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }

  mutating func append(whole value: Int) {
    append(millionths: Int64(value) * 1_000_000)
  }

  /// Appends a number of millionths in units: no trailing zeros, and no minus before 0.
  mutating func append(millionths value: Int64) {
    let magnitude = value.magnitude
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    appendDigits(magnitude / 1_000_000)
    var rest = magnitude % 1_000_000
    guard rest > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    var place: UInt64 = 100_000
    while rest > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / place))
      rest %= place
      place /= 10
    }
  }

  private mutating func appendDigits(_ value: UInt64) {
    var place: UInt64 = 1
    while value / place >= 10 { place *= 10 }
    var rest = value
    while place > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / place))
      rest %= place
      place /= 10
    }
  }

  /// Appends a text in quotes.
  mutating func append(quoted text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): append("\\\"")
      case UInt8(ascii: "\\"): append("\\\\")
      case 0x0A: append("\\n")
      case 0x0D: append("\\r")
      case 0x09: append("\\t")
      case 0..<0x20, 0x7F:
        append("\\u00")
        for digit in [byte >> 4, byte & 15] {
          bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
        }
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Returns a number of points or DKK million as millionths.
  static func millionths(_ value: Double) -> Int64 { Int64((value * unit).rounded()) }
}

/// Writes records as JSON lines.
struct RecordText: Sendable {
  private let scenarioIDs: [String]
  private let constraintIDs: [String]

  init(_ dataSet: DataSet) {
    scenarioIDs = dataSet.scenarios.map(\.id)
    constraintIDs = dataSet.constraints.map(\.id)
  }

  /// Appends the line of a record, with its line break.
  func append(_ record: LineRecord, to text: inout LineText) {
    text.append("{")
    if let id = record.id {
      text.append("\"id\":")
      text.append(id)
      text.append(",")
    }
    text.append("\"line\":")
    text.append(whole: record.line)
    if let scores = record.scores {
      append(scores, to: &text)
    } else {
      append(record.problems, to: &text)
    }
    text.append("}\n")
  }

  private func append(_ scores: LineRecord.Scores, to text: inout LineText) {
    text.append(",\"plan\":")
    text.append(quoted: scores.plan)
    text.append(",\"scenarios\":")
    append(scores.scenarios.map { scenarioIDs[$0] }, to: &text)
    Self.append(scores.points.score, movedFTE: scores.points.movedFTE, to: &text)
    text.append(",\"broken\":")
    append(scores.points.broken.map { constraintIDs[$0] }, to: &text)
    if let value = scores.value {
      text.append(",\"value\":")
      text.append(millionths: value)
    }
    if let bounds = scores.bounds {
      text.append(",\"bounds\":{\"coherence\":")
      append(bounds.coherence, to: &text)
      text.append(",\"balance\":")
      append(bounds.balance, to: &text)
      text.append(",\"efficiency\":")
      append(bounds.efficiency, to: &text)
      text.append("}")
    }
  }

  static func append(_ score: EnsembleScore, movedFTE: Int64, to text: inout LineText) {
    text.append(",\"coherence\":")
    text.append(millionths: score.coherence)
    text.append(",\"balance\":")
    text.append(millionths: LineText.millionths(score.balance))
    text.append(",\"efficiency\":")
    text.append(millionths: score.efficiency)
    text.append(",\"movedFTE\":")
    text.append(millionths: movedFTE)
  }

  private func append(_ ids: [String], to text: inout LineText) {
    text.append("[")
    for (index, id) in ids.enumerated() {
      if index > 0 { text.append(",") }
      text.append(quoted: id)
    }
    text.append("]")
  }

  private func append(_ ends: [Int64], to text: inout LineText) {
    text.append("[")
    for (index, end) in ends.enumerated() {
      if index > 0 { text.append(",") }
      text.append(millionths: end)
    }
    text.append("]")
  }

  private func append(_ problems: [Diagnostic], to text: inout LineText) {
    text.append(",\"errors\":[")
    for (index, problem) in problems.enumerated() {
      if index > 0 { text.append(",") }
      text.append("{\"code\":")
      text.append(quoted: problem.code.rawValue)
      text.append(",\"message\":")
      text.append(quoted: problem.message)
      if let expected = problem.expected {
        text.append(",\"expected\":")
        text.append(quoted: expected)
      }
      if let hint = problem.hint {
        text.append(",\"hint\":")
        text.append(quoted: hint)
      }
      if let column = problem.location?.column {
        text.append(",\"column\":")
        text.append(whole: column)
      }
      text.append("}")
    }
    text.append("]")
  }
}

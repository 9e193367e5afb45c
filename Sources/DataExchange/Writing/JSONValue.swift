// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation

/// A JSON value; its text has sorted keys, so that it is the same for every run.
public enum JSONValue: Hashable, Sendable {
  /// Nothing; also what a number that is not finite is written as.
  case null
  /// True or false.
  case bool(Bool)
  /// A whole number.
  case integer(Int)
  /// A number.
  case number(Double)
  /// A text.
  case string(String)
  /// A list.
  case array([JSONValue])
  /// An object.
  case object([String: JSONValue])

  /// Makes an object of the entries that have a value.
  public static func object(_ entries: (String, JSONValue?)...) -> JSONValue {
    .object(
      Dictionary(
        uniqueKeysWithValues: entries.compactMap { key, value in value.map { (key, $0) } }
      )
    )
  }

  /// Makes a list of texts.
  public static func strings(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }

  /// Returns the text of the value, on several lines or on one.
  ///
  /// - Throws: What Foundation's encoder throws; no value that this type can hold makes it throw.
  public func text(isPretty: Bool = true) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if isPretty { encoder.outputFormatting.insert(.prettyPrinted) }
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}

extension JSONValue: Encodable {
  /// Writes the value to an encoder.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .integer(let value): try container.encode(value)
    case .number(let value):
      if value.isFinite {
        // The sum 0 − 0 may carry a minus that no reader wants to see.
        try container.encode(value == 0 ? 0 : value)
      } else {
        try container.encodeNil()
      }
    case .string(let value): try container.encode(value)
    case .array(let values): try container.encode(values)
    case .object(let values): try container.encode(values)
    }
  }
}

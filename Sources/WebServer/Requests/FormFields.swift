// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// The fields of a plain form, as a browser sends them.
public struct FormFields: Hashable, Sendable {
  /// How many fields a form may have.
  static let maximumCount = 5000

  private var values: [String: [String]] = [:]

  /// Reads a body of the kind `application/x-www-form-urlencoded`.
  ///
  /// - Parameter body: The body as it was sent.
  /// - Throws: ``WebFault/badRequest`` when an escape is broken or there are too many fields.
  public init(_ body: String) throws(WebFault) {
    let fields = body.split(separator: "&")
    guard fields.count <= Self.maximumCount else { throw .badRequest }
    for field in fields {
      let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = try Self.decoded(parts[0])
      values[name, default: []].append(parts.count > 1 ? try Self.decoded(parts[1]) : "")
    }
  }

  /// Returns the value of a field; nil when it is missing or was sent more than once.
  public subscript(name: String) -> String? {
    values[name].flatMap { $0.count == 1 ? $0[0] : nil }
  }

  /// Returns the values of a field that may be sent several times, such as ticked boxes.
  ///
  /// - Parameter name: The name of the field.
  /// - Returns: The values in the order in which they were sent.
  public func all(_ name: String) -> [String] { values[name] ?? [] }

  private static func decoded(_ text: Substring) throws(WebFault) -> String {
    guard let decoded = text.replacing("+", with: " ").removingPercentEncoding else {
      throw .badRequest
    }
    return decoded
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import HTTPTypes
public import Hummingbird

/// A value in JSON, with the ETag of its revision when it has revisions.
public struct JSONAnswer<Value: Encodable & Sendable>: ResponseGenerator {
  private let value: Value
  private let tag: EntityTag?
  private let status: HTTPResponse.Status

  /// Makes the answer that is a value.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - tag: The tag of its revision, to be sent back as `If-Match`.
  ///   - status: The status.
  public init(_ value: Value, tag: EntityTag? = nil, status: HTTPResponse.Status = .ok) {
    self.value = value
    self.tag = tag
    self.status = status
  }

  /// Makes the answer to a change that builds on an old revision: 412 with the state as it is now.
  ///
  /// - Parameters:
  ///   - current: The state as it is now.
  ///   - tag: The tag of its revision.
  /// - Returns: The answer.
  public static func stale(current: Value, tag: EntityTag) -> JSONAnswer {
    JSONAnswer(current, tag: tag, status: .preconditionFailed)
  }

  /// Makes the response.
  ///
  /// - Throws: When the value cannot be written in JSON, such as a number that is not finite.
  public func response(from request: Request, context: some RequestContext) throws -> Response {
    JSONText.response(
      try JSONText.data(value),
      status: status,
      headers: tag.map { [.eTag: $0.description] } ?? [:]
    )
  }
}

/// How JSON is written.
enum JSONText {
  /// Returns the bytes of a value: keys in order, dates as in ISO 8601.
  static func data(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    return try encoder.encode(value)
  }

  /// Returns the response that holds some JSON.
  static func response(
    _ data: Data,
    status: HTTPResponse.Status,
    headers: HTTPFields
  ) -> Response {
    var headers = headers
    headers[.contentType] = "application/json"
    return Response(
      status: status,
      headers: headers,
      body: .init(byteBuffer: ByteBuffer(bytes: data))
    )
  }
}

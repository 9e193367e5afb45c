// SPDX-License-Identifier: GPL-3.0-or-later
import HTTPTypes
public import Hummingbird

/// A page.
public struct HTMLAnswer: ResponseGenerator, Sendable {
  private let html: String
  private let status: HTTPResponse.Status
  private let headers: HTTPFields

  /// Makes the answer that is a page.
  ///
  /// - Parameters:
  ///   - html: The whole page, written by a template.
  ///   - status: The status; another than 200 for a form that was not accepted.
  ///   - headers: Headers besides those that every answer has.
  public init(_ html: String, status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]) {
    self.html = html
    self.status = status
    self.headers = headers
  }

  /// The response.
  var response: Response {
    var headers = headers
    headers[.contentType] = "text/html; charset=utf-8"
    return Response(
      status: status,
      headers: headers,
      body: .init(byteBuffer: ByteBuffer(string: html))
    )
  }

  /// Makes the response.
  public func response(from request: Request, context: some RequestContext) -> Response { response }
}

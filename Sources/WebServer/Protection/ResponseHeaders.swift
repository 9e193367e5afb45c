// SPDX-License-Identifier: GPL-3.0-or-later
import HTTPTypes
import Hummingbird

/// The outermost layer: what every answer carries, also one to an error.
struct ResponseHeaders: RouterMiddleware {
  /// Nothing may be loaded but from this server, no code or looks stand in a page, nobody frames it.
  static let contentSecurityPolicy = [
    "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:",
    "connect-src 'self'", "font-src 'self'", "form-action 'self'", "base-uri 'none'",
    "frame-ancestors 'none'",
  ].joined(separator: "; ")

  private static let fixed: HTTPFields = {
    var fields: HTTPFields = [
      .contentSecurityPolicy: contentSecurityPolicy,
      .xContentTypeOptions: "nosniff",
    ]
    let others = [
      ("Referrer-Policy", "same-origin"),
      ("Cross-Origin-Opener-Policy", "same-origin"),
      ("Cross-Origin-Resource-Policy", "same-origin"),
    ]
    for case (let name?, let value) in others.map({ (HTTPField.Name($0), $1) }) {
      fields[name] = value
    }
    return fields
  }()

  func handle(
    _ request: Request,
    context: WebContext,
    next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    for field in Self.fixed { response.headers[field.name] = field.value }
    // An asset says itself how it is kept; data are not kept.
    if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
    // The framework leaves bodies out where a route answers HEAD, but not where an error does.
    return request.method == .head ? response.createHeadResponse() : response
  }
}

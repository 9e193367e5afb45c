// SPDX-License-Identifier: GPL-3.0-or-later
import HTTPTypes
import Hummingbird

/// Lets only the server's own pages, and programs that are no browsers, change something.
///
/// Browsers say where a request comes from; `same-site` is another program on another port of this
/// machine, and refused like any other site.
struct OriginCheck: RouterMiddleware {
  private let configuration: ServerConfiguration
  private static let fetchSite = HTTPField.Name("Sec-Fetch-Site")

  init(_ configuration: ServerConfiguration) { self.configuration = configuration }

  func handle(
    _ request: Request,
    context: WebContext,
    next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    guard request.isSafe || isOurs(request, peer: context.peer) else {
      throw WebFault.foreignOrigin
    }
    return try await next(request, context)
  }

  private func isOurs(_ request: Request, peer: String?) -> Bool {
    // Who shows the token in a header is no page of another site: those cannot set it. The token
    // itself is checked further in.
    if configuration.token != nil, request.bearer != nil, request.headers[.cookie] == nil {
      return true
    }
    if let name = Self.fetchSite, let site = request.headers[name] {
      return site == "same-origin" || site == "none"
    }
    if let origin = request.headers[.origin] {
      let scheme = request.isEncrypted(peer: peer, configuration: configuration) ? "https" : "http"
      return origin.lowercased() == "\(scheme)://\(request.head.authority ?? "")".lowercased()
    }
    return true
  }
}

extension Request {
  /// Whether the method is one that changes nothing.
  var isSafe: Bool { [.get, .head, .options].contains(method) }

  /// What stands after `Authorization: Bearer`.
  var bearer: Substring? {
    guard let text = headers[.authorization], text.lowercased().hasPrefix("bearer ") else {
      return nil
    }
    return text.dropFirst("bearer ".count)
  }

  /// Whether the browser's connection is encrypted, as the trusted proxy says.
  ///
  /// - Parameters:
  ///   - peer: The address that this connection comes from.
  ///   - configuration: The configuration, which names the proxy.
  /// - Returns: False when there is no trusted proxy, or the connection is not the proxy's.
  func isEncrypted(peer: String?, configuration: ServerConfiguration) -> Bool {
    guard let proxy = configuration.trustedProxy, peer == proxy,
      let name = HTTPField.Name("X-Forwarded-Proto")
    else { return false }
    return headers[name]?.lowercased() == "https"
  }
}

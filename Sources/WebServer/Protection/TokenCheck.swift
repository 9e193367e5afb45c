// SPDX-License-Identifier: GPL-3.0-or-later
import HTTPTypes
import Hummingbird

/// Lets in only who shows the token, when there is one: in a cookie, in a header, or once in the address.
///
/// From the address it goes into a cookie at once, so that it does not stay in the history, and cannot
/// be read by a script or sent along by another site.
struct TokenCheck: RouterMiddleware {
  private let configuration: ServerConfiguration

  init(_ configuration: ServerConfiguration) { self.configuration = configuration }

  func handle(
    _ request: Request,
    context: WebContext,
    next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    guard let token = configuration.token else { return try await next(request, context) }
    let cookie = Self.cookieName(request.head.authority)
    if request.method == .get, let shown = request.uri.queryParameters["token"] {
      guard token.matches(shown) else { throw WebFault.noToken }
      var response = SeeOther(context.page.without("token"), in: context.language).response
      response.setCookie(
        Cookie(
          name: cookie,
          value: token.secret,
          path: "/",
          secure: request.isEncrypted(peer: context.peer, configuration: configuration),
          httpOnly: true,
          sameSite: .strict
        )
      )
      return response
    }
    let shown = request.bearer ?? request.cookies[cookie].map { $0.value[...] }
    guard let shown, token.matches(shown) else { throw WebFault.noToken }
    return try await next(request, context)
  }

  /// Returns the name of the cookie; it carries the port, since cookies are shared by all ports.
  ///
  /// - Parameter authority: The `Host` line, whose port is the one that the browser sees.
  /// - Returns: A name such as `ressort-8080`.
  static func cookieName(_ authority: String?) -> String {
    let port = authority.flatMap { Authority($0) }?.port
    return "ressort-" + (port.map { String($0) } ?? "default")
  }
}

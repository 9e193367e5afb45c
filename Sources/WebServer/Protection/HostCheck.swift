// SPDX-License-Identifier: GPL-3.0-or-later
import HTTPTypes
import Hummingbird

/// Answers only requests for a name that the server is known by.
///
/// It is the only thing that stops DNS rebinding: a foreign page whose name suddenly leads to this
/// machine is, for the browser, of the same origin as the server.
struct HostCheck: RouterMiddleware {
  private let answered: Set<HostName>

  init(_ configuration: ServerConfiguration) { answered = configuration.answeredHosts }

  func handle(
    _ request: Request,
    context: WebContext,
    next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    // The first Host line becomes the authority; a second one stays among the headers.
    guard let text = request.head.authority, let authority = Authority(text),
      !request.headers.contains(where: { $0.name.canonicalName == "host" }),
      request.uri.string.hasPrefix("/")
    else { throw WebFault.badHost }
    guard authority.host.isLoopback || answered.contains(authority.host) else {
      throw WebFault.foreignHost
    }
    return try await next(request, context)
  }
}

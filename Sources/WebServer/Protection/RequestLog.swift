// SPDX-License-Identifier: GPL-3.0-or-later
import Hummingbird
import Logging

/// One line for each request: method, path, status, milliseconds; the number is the logger's own.
///
/// No query, header or body, since a token or somebody's words may stand there.
struct RequestLog: RouterMiddleware {
  private let clock = ContinuousClock()

  func handle(
    _ request: Request,
    context: WebContext,
    next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    let start = clock.now
    let response = try await next(request, context)
    let time = (clock.now - start).components
    let milliseconds = time.seconds * 1000 + time.attoseconds / 1_000_000_000_000_000
    context.logger.info(
      "request",
      metadata: [
        "method": "\(request.method.rawValue)",
        "path": "\(request.uri.path.prefix(200))",
        "status": "\(response.status.code)",
        "ms": "\(milliseconds)",
      ]
    )
    return response
  }
}

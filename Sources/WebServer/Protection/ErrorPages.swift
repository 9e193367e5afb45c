// SPDX-License-Identifier: GPL-3.0-or-later
import Hummingbird
import Logging

/// Makes an answer of every error, in the language of the page that was asked for.
///
/// Of an error that is the server's fault its type is logged; its text may hold what somebody wrote.
struct ErrorPages: RouterMiddleware {
  func handle(
    _ request: Request,
    context: WebContext,
    next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    var context = context
    (context.language, context.page) = PageAddress.requested(
      request.uri.path,
      query: request.uri.query
    )
    do {
      return try await next(request, context)
    } catch {
      let answer = FaultAnswer(to: error)
      if answer.isOurs {
        context.logger.error("fault", metadata: ["type": "\(String(reflecting: type(of: error)))"])
      }
      return answer.response(to: request, context: context)
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import HTTPTypes
import Hummingbird

/// The kinds of bodies that routes take.
enum MediaKind: String {
  /// JSON.
  case json = "application/json"
  /// The fields of a plain form.
  case form = "application/x-www-form-urlencoded"
  /// The fields of a form with files.
  case upload = "multipart/form-data"

  /// Makes the kind of a request's body; nil when it is another or not said.
  init?(of request: Request) {
    let text = request.headers[.contentType]?.prefix { $0 != ";" } ?? ""
    self.init(rawValue: text.filter { $0 != " " }.lowercased())
  }
}

/// Takes only bodies of one kind.
///
/// A foreign page can send a plain form without asking, but not JSON.
struct MediaCheck: RouterMiddleware {
  /// The kind that is taken.
  let kind: MediaKind

  func handle(
    _ request: Request,
    context: WebContext,
    next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    guard MediaKind(of: request) == kind else { throw WebFault.wrongMediaType }
    return try await next(request, context)
  }
}

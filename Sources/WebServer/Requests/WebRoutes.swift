// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import HTTPTypes
public import Hummingbird
import NIOCore

/// Where pages enter their routes, each in both languages at once.
///
/// A path such as `scenarier/:id` is then answered at `/scenarier/…` in Danish and at
/// `/en/scenarier/…` in English; a handler finds the language in its context.
public final class WebRoutes {
  private let router: Router<WebContext>
  /// The methods that each path takes.
  private var taken: [String: Set<HTTPRequest.Method>] = [:]

  init(_ router: Router<WebContext>) { self.router = router }

  /// Adds a page, or something else that is only read.
  ///
  /// - Parameters:
  ///   - path: The path without a language, with `:name` for parameters.
  ///   - handler: Makes the answer; it must not change anything, since any site can ask for it.
  public func get(
    _ path: String,
    use handler: @escaping @Sendable (Request, WebContext) async throws -> some ResponseGenerator
  ) {
    add(.get, path, protectedBy: [], use: handler)
  }

  /// Adds a route that a plain form is sent to.
  ///
  /// - Parameters:
  ///   - path: The path without a language.
  ///   - limit: How many bytes the form may have.
  ///   - handler: Makes the answer, usually ``SeeOther``.
  public func form(
    _ path: String,
    limit: Int = BodyLimit.standard,
    use handler:
      @escaping @Sendable (FormFields, Request, WebContext) async throws ->
      some ResponseGenerator
  ) {
    add(.post, path, protectedBy: [MediaCheck(kind: .form), BodyLimit(bytes: limit)]) {
      request,
      context in
      let body = try await request.body.collect(upTo: limit)
      return try await handler(FormFields(String(buffer: body)), request, context)
    }
  }

  /// Adds a route that a form with a file is sent to.
  ///
  /// - Parameters:
  ///   - path: The path without a language.
  ///   - limit: How many bytes the form may have.
  ///   - handler: Makes the answer.
  func upload(
    _ path: String,
    limit: Int = BodyLimit.standard,
    use handler:
      @escaping @Sendable (UploadedForm, Request, WebContext) async throws ->
      some ResponseGenerator
  ) {
    add(.post, path, protectedBy: [MediaCheck(kind: .upload), BodyLimit(bytes: limit)]) {
      request,
      context in
      let body = try await request.body.collect(upTo: limit)
      let form = try UploadedForm(
        Data(body.readableBytesView),
        contentType: request.headers[.contentType] ?? ""
      )
      return try await handler(form, request, context)
    }
  }

  /// Adds a route that takes JSON and changes something.
  ///
  /// The handler decodes the body with `request.decode(as:context:)`, and reads the revision that the
  /// change builds on with ``Precondition``.
  ///
  /// - Parameters:
  ///   - method: The method: POST, PUT, PATCH or DELETE.
  ///   - path: The path without a language.
  ///   - limit: How many bytes the body may have.
  ///   - handler: Makes the answer, usually ``JSONAnswer``.
  public func json(
    _ method: HTTPRequest.Method,
    _ path: String,
    limit: Int = BodyLimit.standard,
    use handler: @escaping @Sendable (Request, WebContext) async throws -> some ResponseGenerator
  ) {
    add(
      method,
      path,
      protectedBy: [MediaCheck(kind: .json), BodyLimit(bytes: limit)],
      use: handler
    )
  }

  /// Adds the files that are part of the program; they have no language.
  func addAssets() {
    for asset in StaticAsset.all {
      router.get("assets/\(asset.name)") { _, _ in asset }
    }
  }

  /// Answers 405 instead of 404 where only the method is wrong; called after all routes.
  func refuseOtherMethods() {
    let all: [HTTPRequest.Method] = [.get, .post, .put, .patch, .delete]
    for (path, methods) in taken {
      let allowed = all.filter(methods.contains).map(\.rawValue).joined(separator: ", ")
      for method in all where !methods.contains(method) {
        router.on(RouterPath(path), method: method) { _, _ -> Response in
          throw HTTPError(.methodNotAllowed, headers: [.allow: allowed])
        }
      }
    }
  }

  private func add(
    _ method: HTTPRequest.Method,
    _ path: String,
    protectedBy layers: [any MiddlewareProtocol<Request, Response, WebContext>],
    use handler: @escaping @Sendable (Request, WebContext) async throws -> some ResponseGenerator
  ) {
    for prefix in ["", "en/"] {
      let group = router.group()
      for layer in layers { group.add(middleware: layer) }
      group.on(RouterPath(prefix + path), method: method, use: handler)
      taken[prefix + path, default: []].insert(method)
    }
  }
}

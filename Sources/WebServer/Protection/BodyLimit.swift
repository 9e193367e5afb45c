// SPDX-License-Identifier: GPL-3.0-or-later
import HTTPTypes
public import Hummingbird
import NIOCore

/// Reads the body of a request into memory, as long as it is not too large.
public struct BodyLimit: RouterMiddleware {
  /// What a body may have unless its route says otherwise: 2 MiB.
  public static let standard = 2 * 1024 * 1024

  /// The greatest number of bytes.
  let bytes: Int

  /// Reads the body, and hands on a request that holds it.
  ///
  /// - Throws: ``WebFault/tooLarge`` when there are more bytes, announced or sent.
  public func handle(
    _ request: Request,
    context: WebContext,
    next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    if let announced = request.headers[.contentLength].flatMap({ Int($0) }), announced > bytes {
      throw WebFault.tooLarge
    }
    var request = request
    var context = context
    context.maxUploadSize = bytes
    do {
      _ = try await request.collectBody(upTo: bytes)
    } catch is NIOTooManyBytesError {
      throw WebFault.tooLarge
    } catch is CancellationError {
      throw CancellationError()
    } catch {
      // The body broke off or is not framed as it should be.
      throw WebFault.badRequest
    }
    return try await next(request, context)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import HTTPTypes
import Hummingbird

/// A file that is part of the program: looks and behaviour of the pages.
///
/// Its address is a route of its own, so there is no path to a file system that could be climbed.
struct StaticAsset: ResponseGenerator, Sendable {
  /// The last part of its address.
  let name: String
  private let content: ByteBuffer
  private let mediaType: String
  private let tag: String

  private init(_ name: String, _ bytes: [UInt8], mediaType: String) {
    self.name = name
    self.mediaType = mediaType
    content = ByteBuffer(bytes: bytes)
    var hash = SHA256()
    hash.update(bytes)
    tag = "\"\(hash.digest().description.prefix(32))\""
  }

  /// All of them.
  static let all = [
    StaticAsset("app.css", PackageResources.app_css, mediaType: "text/css; charset=utf-8"),
    StaticAsset("app.js", PackageResources.app_js, mediaType: "text/javascript; charset=utf-8"),
  ]

  /// Makes the response; empty when the sender has the same bytes already.
  func response(from request: Request, context: some RequestContext) -> Response {
    let headers: HTTPFields = [.eTag: tag, .cacheControl: "no-cache"]
    if Self.known(request.headers[.ifNoneMatch]).contains(where: { $0 == tag || $0 == "*" }) {
      var response = Response(status: .notModified, headers: headers)
      // The length would be understood as that of the content.
      response.headers[.contentLength] = nil
      return response
    }
    var response = Response(status: .ok, headers: headers, body: .init(byteBuffer: content))
    response.headers[.contentType] = mediaType
    return response
  }

  /// Returns the tags of a list; for reading it does not matter whether they are weak.
  private static func known(_ list: String?) -> [String] {
    (list ?? "").split(separator: ",").map { entry in
      let tag = entry.drop { $0 == " " }
      return String((tag.hasPrefix("W/") ? tag.dropFirst(2) : tag).prefix { $0 != " " })
    }
  }
}

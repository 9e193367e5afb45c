// SPDX-License-Identifier: GPL-3.0-or-later
public import Hummingbird
import Logging
import NIOCore
public import OrganizationModel

/// What a route knows of a request besides the request itself.
public struct WebContext: RequestContext {
  /// What the framework needs: the logger, the parameters of the path.
  public var coreContext: CoreRequestContextStorage
  /// The number of the request that error pages show; `logger` writes it with every line.
  public let id: String
  /// The language of the page that is asked for.
  public internal(set) var language: Language
  /// The page that is asked for, to be linked to in the other language.
  public internal(set) var page: PageAddress
  /// How many bytes the body may have.
  public internal(set) var maxUploadSize: Int
  /// The IP address that the connection comes from; nil in tests without a socket.
  let peer: String?

  /// Makes the context of a request that has not been looked at yet.
  public init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    // A logger that keeps nothing has no number either.
    id =
      source.logger[metadataKey: "hb.request.id"]?.description
      ?? String(UInt64.random(in: .min ... .max), radix: 16)
    language = .danish
    page = PageAddress("/")
    maxUploadSize = BodyLimit.standard
    peer = source.channel.remoteAddress?.ipAddress
  }
}

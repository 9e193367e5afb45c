// SPDX-License-Identifier: GPL-3.0-or-later

/// Where the server listens, and whom it answers.
public struct ServerConfiguration: Hashable, Sendable {
  /// The address that it listens on.
  public var host: String
  /// The port; 0 for any free one.
  public var port: Int
  /// Names under which it may be reached besides those of loopback.
  public var allowedHosts: [String]
  /// What a request must show; needed when the server is bound elsewhere than to loopback.
  public var token: AccessToken?
  /// The IP address of the reverse proxy whose `X-Forwarded-Proto` is believed.
  public var trustedProxy: String?

  /// Makes a configuration.
  public init(
    host: String = "127.0.0.1",
    port: Int = 8080,
    allowedHosts: [String] = [],
    token: AccessToken? = nil,
    trustedProxy: String? = nil
  ) {
    self.host = host
    self.port = port
    self.allowedHosts = allowedHosts
    self.token = token
    self.trustedProxy = trustedProxy
  }

  /// Whether only programs on the same machine can reach the server.
  public var isLoopback: Bool { HostName(host)?.isLoopback ?? false }

  /// Whether it listens on all addresses of the machine, so that ``host`` is none to connect to.
  private var listensEverywhere: Bool { ["0.0.0.0", "::"].contains(host) }

  /// The names in the `Host` line of a request that are answered besides those of loopback.
  var answeredHosts: Set<HostName> {
    let own = listensEverywhere ? [] : [host]
    return Set((allowedHosts + own).compactMap { HostName($0) })
  }

  /// Checks that the server can be started like this without being open to others.
  ///
  /// - Throws: ``ConfigurationFault``, the first of what is wrong.
  public func check() throws(ConfigurationFault) {
    guard HostName(host) != nil else { throw .malformedHost(host) }
    guard (0...65_535).contains(port) else { throw .portOutOfRange(port) }
    guard isLoopback || token != nil else { throw .tokenMissing(host) }
    for name in allowedHosts where HostName(name) == nil { throw .malformedHost(name) }
    if let trustedProxy, HostName(trustedProxy)?.isAddress != true {
      throw .malformedProxy(trustedProxy)
    }
  }

  /// Returns the address under which the server is reached, once the port is known.
  ///
  /// - Parameter port: The port that the server really listens on.
  /// - Returns: An address that ends with a slash, without the token.
  public func address(port: Int) -> String {
    let name = listensEverywhere ? allowedHosts.first ?? "localhost" : host
    return "http://\(name.contains(":") ? "[\(name)]" : name):\(port)/"
  }
}

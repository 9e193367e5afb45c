// SPDX-License-Identifier: GPL-3.0-or-later

/// Where the server listens, and whom it answers.
public struct ServerConfiguration: Hashable, Sendable {
  /// The address that it listens on.
  public var host: String
  /// The port; 0 for any free one.
  public var port: Int
  /// Names under which it may be reached besides those of loopback.
  public var allowedHosts: [String]
  /// What a request must show when the server is bound elsewhere than to loopback.
  public var token: String?

  /// Makes a configuration.
  public init(
    host: String = "127.0.0.1",
    port: Int = 8080,
    allowedHosts: [String] = [],
    token: String? = nil
  ) {
    self.host = host
    self.port = port
    self.allowedHosts = allowedHosts
    self.token = token
  }
}

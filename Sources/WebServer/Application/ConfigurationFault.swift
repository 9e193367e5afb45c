// SPDX-License-Identifier: GPL-3.0-or-later

/// Why a server is not started.
public enum ConfigurationFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// A name of a host is not one.
  case malformedHost(String)
  /// A port that does not exist.
  case portOutOfRange(Int)
  /// Others can reach the server, and no token keeps them out.
  case tokenMissing(String)
  /// The trusted proxy is not given by its IP address.
  case malformedProxy(String)
  /// Another program listens on the port.
  case portTaken(Int)
  /// The port may not be used by this user.
  case portForbidden(Int)
  /// The address is none of this machine.
  case foreignAddress(String)

  /// What is wrong, and what to do about it.
  public var description: String {
    switch self {
    case .malformedHost(let name):
      "'\(name)' is not the name of a host; give a name or an IP address, without port or path"
    case .portOutOfRange(let port): "port \(port) is not between 0 and 65535"
    case .tokenMissing(let host):
      "'\(host)' can be reached from other machines; listen on 127.0.0.1 or demand a token"
    case .malformedProxy(let proxy): "the trusted proxy '\(proxy)' is not an IP address"
    case .portTaken(let port):
      "another program listens on port \(port); choose another port, or 0 for any free one"
    case .portForbidden(let port):
      "this user may not listen on port \(port); choose one from 1024 upwards"
    case .foreignAddress(let host): "'\(host)' is not an address of this machine"
    }
  }
}

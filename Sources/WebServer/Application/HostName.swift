// SPDX-License-Identifier: GPL-3.0-or-later

/// The name or IP address of a host, without a port.
struct HostName: Hashable, Sendable {
  /// The name in lower case; an IPv6 address without brackets.
  let text: String

  /// Makes a name of a text; nil when it holds anything that names and addresses do not.
  init?(_ text: some StringProtocol) {
    let lower = text.lowercased()
    let bytes = lower.utf8
    let colons = bytes.count { $0 == UInt8(ascii: ":") }
    let permitted = Set(colons > 0 ? Self.address : Self.name)
    guard (1...253).contains(bytes.count), bytes.allSatisfy(permitted.contains), colons != 1
    else { return nil }
    self.text = lower
  }

  private static let name = Array("abcdefghijklmnopqrstuvwxyz0123456789-._".utf8)
  private static let address = Array("0123456789abcdef:.".utf8)

  /// The four numbers of an IPv4 address in full; nil for anything else.
  private var octets: [UInt8]? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let octets = parts.compactMap { part in
      UInt8(part).flatMap { String($0) == part ? $0 : nil }
    }
    return parts.count == 4 && octets.count == 4 ? octets : nil
  }

  /// Whether it is an IP address, and not a name that somebody's name server answers for.
  var isAddress: Bool { text.contains(":") || octets != nil }

  /// Whether it means this machine, whoever asks.
  var isLoopback: Bool {
    text == "localhost" || text == "::1" || octets?.first == 127
  }
}

/// Whom a request is for: a host and, when it says so, a port.
struct Authority: Hashable, Sendable {
  /// The host.
  let host: HostName
  /// The port; nil for the usual one of the scheme.
  let port: Int?

  /// Makes an authority of the value of a `Host` line; nil when it is malformed.
  init?(_ text: String) {
    let name: Substring
    let rest: Substring
    if text.hasPrefix("["), let end = text.firstIndex(of: "]") {
      name = text[text.index(after: text.startIndex)..<end]
      rest = text[text.index(after: end)...]
      guard name.contains(":") else { return nil }
    } else {
      let end = text.firstIndex(of: ":") ?? text.endIndex
      name = text[..<end]
      rest = text[end...]
    }
    guard let host = HostName(name) else { return nil }
    self.host = host
    if rest.isEmpty {
      port = nil
    } else {
      let digits = rest.dropFirst()
      guard rest.hasPrefix(":"), let port = UInt16(digits), String(port) == digits else {
        return nil
      }
      self.port = Int(port)
    }
  }
}

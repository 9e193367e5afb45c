// SPDX-License-Identifier: GPL-3.0-or-later
import Testing
import WebServer

@Suite struct `Server configurations` {
  @Test func `1 loopback is the default`() throws {
    let configuration = ServerConfiguration()
    #expect(configuration.host == "127.0.0.1")
    #expect(configuration.isLoopback)
    try configuration.check()
  }

  @Test func `6 elsewhere than on loopback a token is needed`() throws {
    for host in ["0.0.0.0", "::", "192.168.1.5", "ressort.example"] {
      var configuration = ServerConfiguration(host: host)
      #expect(!configuration.isLoopback)
      #expect(throws: ConfigurationFault.tokenMissing(host)) { try configuration.check() }
      #expect(throws: ConfigurationFault.tokenMissing(host)) {
        try TestServer.make(configuration)
      }
      configuration.token = .random()
      try configuration.check()
    }
  }

  @Test func `what makes no sense is refused with a reason`() {
    for (configuration, fault) in [
      (ServerConfiguration(host: ""), ConfigurationFault.malformedHost("")),
      (ServerConfiguration(port: 65_536), .portOutOfRange(65_536)),
      (ServerConfiguration(port: -1), .portOutOfRange(-1)),
      (ServerConfiguration(allowedHosts: ["a:80"]), .malformedHost("a:80")),
      (ServerConfiguration(allowedHosts: ["http://a"]), .malformedHost("http://a")),
      (ServerConfiguration(trustedProxy: "proxy"), .malformedProxy("proxy")),
    ] {
      #expect(throws: fault) { try configuration.check() }
      #expect(!"\(fault)".isEmpty)
    }
  }

  @Test func `the address is one that can be opened`() throws {
    let token = AccessToken.random()
    #expect(ServerConfiguration().address(port: 81) == "http://127.0.0.1:81/")
    #expect(ServerConfiguration(host: "::1").address(port: 81) == "http://[::1]:81/")
    let wide = ServerConfiguration(host: "::", token: token)
    #expect(wide.address(port: 81) == "http://localhost:81/")
    let open = ServerConfiguration(host: "0.0.0.0", allowedHosts: ["a.example"], token: token)
    #expect(open.address(port: 81) == "http://a.example:81/")
    #expect(
      try TestServer.make(open).entrance(port: 81)
        == "http://a.example:81/?token=\(token.secret)"
    )
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing
import WebServer

/// What only a socket can show.
@Suite(.timeLimit(.minutes(1))) struct `The server that listens` {
  /// Runs a server, and ends it when the body has returned.
  private func running(
    _ configuration: ServerConfiguration = ServerConfiguration(port: 0),
    _ body: @Sendable (Int) async throws -> Void
  ) async throws {
    let server = try TestServer.make(configuration)
    let (ports, sink) = AsyncStream.makeStream(of: Int.self)
    let task = Task { try await server.run { sink.yield($0) } }
    for await port in ports {
      try await body(port)
      break
    }
    task.cancel()
    _ = await task.result
  }

  private func ask(
    _ port: Int,
    _ uri: String = "/",
    host: String?,
    headers: HTTPFields = [:]
  ) async throws -> TestClient.Response {
    try await TestClient.withClient(host: "127.0.0.1", port: port) { client in
      try await client.execute(
        TestClient.Request(uri, method: .get, authority: host, headers: headers)
      )
    }
  }

  @Test func `1 it says its port, and answers on it`() async throws {
    try await running { port in
      #expect(port > 0)
      let response = try await ask(port, host: "127.0.0.1:\(port)")
      #expect(response.status == .ok)
    }
  }

  @Test func `2 3 Host lines are checked as they come over the wire`() async throws {
    let second = try #require(HTTPField.Name("Host"))
    try await running { port in
      #expect(try await ask(port, host: "evil.test").status == .forbidden)
      #expect(try await ask(port, host: nil).status == .badRequest)
      let twice = try await ask(port, host: "localhost", headers: [second: "localhost"])
      #expect(twice.status == .badRequest)
      #expect(twice.headers[.contentSecurityPolicy] != nil)
      #expect(try await ask(port, "http://evil.test/", host: "localhost").status == .ok)
    }
  }

  @Test func `7 a trusted proxy says that the connection is encrypted`() async throws {
    let token = AccessToken.random()
    let forwarded = try #require(HTTPField.Name("X-Forwarded-Proto"))
    for (proxy, isSecure) in [("127.0.0.1", true), ("127.0.0.2", false)] {
      let configuration = ServerConfiguration(port: 0, token: token, trustedProxy: proxy)
      try await running(configuration) { port in
        let response = try await ask(
          port,
          "/?token=\(token.secret)",
          host: "localhost",
          headers: [forwarded: "https"]
        )
        #expect(response.status == .seeOther)
        #expect(response.headers[.setCookie]?.contains("Secure") == isSecure)
      }
    }
  }

  @Test func `10 headers have a limit`() async throws {
    let name = try #require(HTTPField.Name("X-Long"))
    try await running { port in
      let long = String(repeating: "x", count: 40_000)
      let status = try? await ask(port, host: "localhost", headers: [name: long]).status
      #expect(status == .badRequest || status == nil)
    }
  }

  @Test func `10 a silent connection is closed`() async throws {
    let server = try TestServer.make()
    try await server.application(idleLimit: .milliseconds(100)).test(.live) { client in
      let port = try #require(client.port)
      try await TestClient.withClient(host: "localhost", port: port) { silent in
        try await silent.getChannel().closeFuture.get()
      }
    }
  }

  @Test func `a port that is taken is named`() async throws {
    try await running { port in
      let second = try TestServer.make(ServerConfiguration(port: port))
      await #expect(throws: ConfigurationFault.portTaken(port)) {
        try await second.run { _ in }
      }
    }
  }

  @Test func `an address of another machine is named`() async throws {
    let configuration = ServerConfiguration(host: "192.0.2.1", port: 0, token: .random())
    await #expect(throws: ConfigurationFault.foreignAddress("192.0.2.1")) {
      try await TestServer.make(configuration).run { _ in }
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing
import WebServer

@Suite struct `Tokens` {
  private let token = AccessToken.random()

  private func server() throws -> WebApplication {
    try TestServer.make(
      ServerConfiguration(host: "0.0.0.0", allowedHosts: ["ressort.example"], token: token)
    )
  }

  private func ask(
    _ uri: String = "/",
    _ headers: [(String, String)] = [],
    host: String = "localhost:8080"
  ) async throws -> TestResponse {
    try await TestServer.ask(.get, uri, host: host, headers: headers, of: try server())
  }

  @Test func `6 without the token nothing is answered`() async throws {
    for uri in ["/", "/assets/app.css", "/findes-ikke"] {
      let response = try await ask(uri)
      #expect(response.status == .unauthorized)
      #expect(response.header("WWW-Authenticate") == "Bearer")
      #expect(response.isProtected)
      #expect(!response.text.contains(token.secret))
    }
  }

  @Test func `6 the address with the token becomes a cookie at once`() async throws {
    let response = try await ask("/en/scenarier/a?vis=1&token=\(token.secret)&b=2")
    #expect(response.status == .seeOther)
    #expect(response.header("Location") == "/en/scenarier/a?vis=1&b=2")
    let cookie = try #require(response.header("Set-Cookie"))
    for part in ["ressort-8080=\(token.secret)", "HttpOnly", "SameSite=Strict", "Path=/"] {
      #expect(cookie.contains(part))
    }
    #expect(!cookie.contains("Secure"))
  }

  @Test func `6 the redirect stays on this server`() async throws {
    for path in ["//evil.test/", "/\\evil.test/", "///evil.test/"] {
      let response = try await ask("\(path)?token=\(token.secret)")
      #expect(response.header("Location") == "/evil.test/")
    }
  }

  @Test func `6 cookie and header let in`() async throws {
    #expect(try await ask("/", [("Cookie", "ressort-8080=\(token.secret)")]).status == .ok)
    #expect(try await ask("/", [("Authorization", "Bearer \(token.secret)")]).status == .ok)
  }

  @Test func `6 anything else does not`() async throws {
    let secret = token.secret
    for wrong in ["", String(secret.dropLast()), secret + "x", AccessToken.random().secret] {
      #expect(try await ask("/?token=\(wrong)").status == .unauthorized)
      #expect(try await ask("/", [("Cookie", "ressort-8080=\(wrong)")]).status == .unauthorized)
      #expect(try await ask("/", [("Authorization", "Bearer \(wrong)")]).status == .unauthorized)
    }
    #expect(try await ask("/", [("Authorization", "Basic \(secret)")]).status == .unauthorized)
  }

  @Test func `7 the cookie is that of a port`() async throws {
    let cookie = [("Cookie", "ressort-8080=\(token.secret)")]
    #expect(try await ask("/", cookie, host: "localhost:8081").status == .unauthorized)
    #expect(try await ask("/", cookie, host: "ressort.example").status == .unauthorized)
    let other = [("Cookie", "ressort-default=\(token.secret)")]
    #expect(try await ask("/", other, host: "ressort.example").status == .ok)
  }

  @Test func `7 the word of a proxy counts only when it is trusted`() async throws {
    // Without a socket there is no peer, hence no trusted proxy.
    let response = try await ask("/?token=\(token.secret)", [("X-Forwarded-Proto", "https")])
    #expect(response.header("Set-Cookie")?.contains("Secure") == false)
  }

  @Test func `4 a token in a header stands for the origin, a cookie does not`() async throws {
    let form = [
      ("Content-Type", "application/x-www-form-urlencoded"), ("Sec-Fetch-Site", "cross-site"),
    ]
    let bearer = ("Authorization", "Bearer \(token.secret)")
    let cookie = ("Cookie", "ressort-8080=\(token.secret)")
    for (headers, status) in [
      (form + [bearer], HTTPResponse.Status.seeOther), (form + [cookie], .forbidden),
      (form + [bearer, cookie], .forbidden),
      (form + [("Authorization", "Bearer x")], .unauthorized),
    ] {
      let response = try await TestServer.ask(
        .post,
        "/flytninger",
        headers: headers,
        body: "revision=1",
        of: try server()
      )
      #expect(response.status == status)
    }
  }

  @Test func `tokens are long, and do not show themselves`() throws {
    #expect(token.secret.count == 32)
    #expect(AccessToken.random() != token)
    #expect(AccessToken(token.secret) == token)
    for weak in ["", "kort", String(repeating: "a", count: 40), token.secret.dropLast() + "/"] {
      #expect(AccessToken(weak) == nil)
    }
    let configuration = ServerConfiguration(token: token)
    var dumped = ""
    dump(configuration, to: &dumped)
    for text in ["\(token)", String(reflecting: token), "\(configuration)", dumped] {
      #expect(!text.contains(token.secret))
    }
  }
}

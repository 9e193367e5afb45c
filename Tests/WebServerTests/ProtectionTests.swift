// SPDX-License-Identifier: GPL-3.0-or-later
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing
import WebServer

/// The numbers are those of the checklist in docs/decisions/0016.
@Suite struct `Protection of the server` {
  @Test(arguments: [
    "localhost", "localhost:8080", "LOCALHOST:1", "127.0.0.1:8080", "127.9.9.9", "[::1]:8080",
  ])
  func `2 loopback is answered under all its names`(host: String) async throws {
    #expect(try await TestServer.ask(host: host).status == .ok)
  }

  @Test(arguments: [
    "evil.test", "evil.test:8080", "localhost.evil.test", "127.0.0.1.evil.test", "10.0.0.1",
    "127.0.0", "0x7f.0.0.1", "localhost.", "[::2]",
  ])
  func `2 a foreign host is refused`(host: String) async throws {
    for uri in ["/", "/assets/app.css", "/findes-ikke"] {
      let response = try await TestServer.ask(.get, uri, host: host)
      #expect(response.status == .forbidden)
      #expect(response.isProtected)
    }
  }

  @Test func `2 an allowed host is answered`() async throws {
    let configuration = ServerConfiguration(allowedHosts: ["Ressort.example"])
    let server = try TestServer.make(configuration)
    #expect(try await TestServer.ask(host: "ressort.example:80", of: server).status == .ok)
    #expect(try await TestServer.ask(host: "other.example", of: server).status == .forbidden)
  }

  @Test(arguments: [nil, "", "localhost:", "localhost:x", "localhost:99999", "a b", "[::1", "a/b"])
  func `3 a missing or malformed host is refused`(host: String?) async throws {
    #expect(try await TestServer.ask(host: host).status == .badRequest)
  }

  @Test func `3 a second host is refused`() async throws {
    let response = try await TestServer.ask(headers: [("Host", "localhost:8080")])
    #expect(response.status == .badRequest)
    #expect(response.isProtected)
  }

  @Test func `3 a target that is no path is refused`() async throws {
    #expect(try await TestServer.ask(.options, "*").status == .badRequest)
  }

  private func sent(_ headers: [(String, String)]) async throws -> HTTPResponse.Status {
    let form = [("Content-Type", "application/x-www-form-urlencoded")]
    return try await TestServer.ask(
      .post,
      "/flytninger",
      headers: form + headers,
      body: "revision=3"
    ).status
  }

  @Test(arguments: ["same-site", "cross-site", "", "same-origin, cross-site"])
  func `4 a change from another site is refused`(site: String) async throws {
    #expect(try await sent([("Sec-Fetch-Site", site)]) == .forbidden)
    // Whatever the origin says.
    let origin = ("Origin", "http://localhost:8080")
    #expect(try await sent([("Sec-Fetch-Site", site), origin]) == .forbidden)
  }

  @Test(arguments: ["same-origin", "none"])
  func `4 a change from an own page is taken`(site: String) async throws {
    #expect(try await sent([("Sec-Fetch-Site", site)]) == .seeOther)
  }

  @Test func `4 without Sec-Fetch-Site the origin counts`() async throws {
    #expect(try await sent([("Origin", "http://localhost:8080")]) == .seeOther)
    for origin in [
      "http://localhost:8081", "https://localhost:8080", "http://evil.test", "null", "",
    ] {
      #expect(try await sent([("Origin", origin)]) == .forbidden)
    }
    #expect(try await sent([]) == .seeOther, "a program that is no browser")
  }

  @Test func `4 reading is not asked for its origin, and changes nothing`() async throws {
    let foreign = [("Sec-Fetch-Site", "cross-site")]
    #expect(try await TestServer.ask(headers: foreign).status == .ok)
    let read = try await TestServer.ask(.get, "/flytninger?revision=3", headers: foreign)
    #expect(read.status == .methodNotAllowed)
    #expect(try await TestServer.ask(.head).status == .ok)
  }

  @Test(arguments: ["text/plain", "application/x-www-form-urlencoded", "application/jsonp", nil])
  func `5 JSON routes take nothing but JSON`(type: String?) async throws {
    let response = try await TestServer.ask(
      .put,
      "/scenarier/a",
      headers: type.map { [("Content-Type", $0)] } ?? [],
      body: "{}"
    )
    #expect(response.status == .unsupportedMediaType)
    #expect(response.isProtected)
  }

  @Test func `5 forms take nothing but forms`() async throws {
    let json = [("Content-Type", "application/json")]
    let response = try await TestServer.ask(.post, "/flytninger", headers: json, body: "{}")
    #expect(response.status == .unsupportedMediaType)
  }

  @Test func `8 every answer is protected`() async throws {
    let long = String(repeating: "x", count: 2000)
    let form = [("Content-Type", "application/x-www-form-urlencoded")]
    let answers = [
      try await TestServer.ask(),
      try await TestServer.ask(.get, "/assets/app.js"),
      try await TestServer.ask(.get, "/findes-ikke"),
      try await TestServer.ask(.get, "/fejl"),
      try await TestServer.ask(.get, "/ukendt"),
      try await TestServer.ask(.get, "/hent"),
      try await TestServer.ask(.post, "/flytninger", headers: form, body: long),
      try await TestServer.ask(.post, "/flytninger", headers: form, body: "revision=1"),
      try await TestServer.ask(.delete, "/"),
    ]
    #expect(answers.map(\.status.code) == [200, 200, 404, 500, 400, 200, 413, 303, 405])
    for answer in answers { #expect(answer.isProtected) }
    #expect(answers[0].header("Cache-Control") == "no-store")
  }

  @Test func `10 a body has a limit that its route sets`() async throws {
    let json = [("Content-Type", "application/json")]
    let body = String(repeating: "x", count: 3 * 1024 * 1024)
    let taken = try await TestServer.ask(.post, "/import", headers: json, body: body)
    #expect(taken.status == .ok)
    #expect(taken.text.contains("3145728"))
    let refused = try await TestServer.ask(.put, "/scenarier/a", headers: json, body: body)
    #expect(refused.status == .contentTooLarge)
    #expect(refused.isProtected)
  }

  @Test func `12 names of files are made of letters and digits`() async throws {
    let response = try await TestServer.ask(.get, "/hent")
    let name = "aendringer-2-x.csv"
    #expect(
      response.header("Content-Disposition")
        == "attachment; filename=\"\(name)\"; filename*=UTF-8''\(name)"
    )
    #expect(response.header("Content-Type") == "text/csv; charset=utf-8")
  }
}

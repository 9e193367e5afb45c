// SPDX-License-Identifier: GPL-3.0-or-later
import Hummingbird
import HummingbirdTesting
import OrganizationModel
import Testing
import WebServer

@Suite struct `Answers` {
  @Test func `a page stands at the same address in both languages`() async throws {
    #expect(try await TestServer.ask().text == "da / /en")
    #expect(try await TestServer.ask(.get, "/en?a=1").text == "en /?a=1 /en?a=1")
    #expect(try await TestServer.ask(.get, "/en/").text == "en / /en")
    for uri in ["/scenarier/a", "/en/scenarier/a"] {
      #expect(try await TestServer.ask(.get, uri).text == "<p>a</p>")
    }
  }

  @Test func `addresses stay on this server`() {
    #expect(PageAddress("/a", query: "b=c")[.english] == "/en/a?b=c")
    #expect(PageAddress("/enheder")[.danish] == "/enheder")
    for path in ["//evil.test", "\\evil.test", "/\\/evil.test", "evil.test"] {
      #expect(PageAddress(path)[.danish] == "/evil.test")
    }
  }

  @Test func `a form leads on to a page in its language`() async throws {
    for prefix in ["", "/en"] {
      let response = try await TestServer.ask(
        .post,
        "\(prefix)/flytninger",
        headers: [("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")],
        body: "opgave=1&revision=7"
      )
      #expect(response.status == .seeOther)
      #expect(response.header("Location") == "\(prefix)/scenarier/7")
    }
  }

  @Test func `fields of forms are read as browsers write them`() throws {
    let form = try FormFields("a=1&b=%C3%A6+%2B&c&a=2&=&d=x%3Dy=z")
    #expect(form["b"] == "æ +")
    #expect(form["c"] == "")
    #expect(form["d"] == "x=y=z")
    #expect(form["a"] == nil)
    #expect(form.all("a") == ["1", "2"])
    #expect(form["e"] == nil)
    for broken in ["a=%", "a=%zz", "a=%ff", String(repeating: "a&", count: 5001)] {
      #expect(throws: WebFault.badRequest) { try FormFields(broken) }
    }
  }

  @Test func `assets have a strong tag, and are not sent twice`() async throws {
    for (uri, type) in [
      ("/assets/app.css", "text/css; charset=utf-8"),
      ("/assets/app.js", "text/javascript; charset=utf-8"),
    ] {
      let first = try await TestServer.ask(.get, uri)
      #expect(first.status == .ok)
      #expect(first.header("Content-Type") == type)
      #expect(first.header("Cache-Control") == "no-cache")
      #expect(!first.text.isEmpty)
      let tag = try #require(first.header("ETag"))
      #expect(tag.wholeMatch(of: /"[0-9a-f]{32}"/) != nil)
      for known in [tag, "W/\(tag)", "\"x\", \(tag)", "*"] {
        let again = try await TestServer.ask(.get, uri, headers: [("If-None-Match", known)])
        #expect(again.status == .notModified)
        #expect(again.text.isEmpty)
        #expect(again.header("Content-Length") == nil)
        #expect(again.header("ETag") == tag)
        #expect(again.isProtected)
      }
      for other in ["\"x\"", "", String(tag.dropLast())] {
        let again = try await TestServer.ask(.get, uri, headers: [("If-None-Match", other)])
        #expect(again.status == .ok)
      }
    }
  }

  @Test(arguments: [
    "/assets/", "/assets/../app.css", "/assets/%2e%2e/Package.swift", "/assets/app.css/",
    "/assets/..%2f..%2fetc/passwd", "/en/assets/app.css", "/assets/app.csss",
  ])
  func `no other file can be had`(uri: String) async throws {
    let response = try await TestServer.ask(.get, uri)
    if response.status == .ok {
      // A slash at the end is the same known name.
      #expect(uri == "/assets/app.css/")
    } else {
      #expect(response.status == .notFound)
    }
  }
}

@Suite struct `Preconditions` {
  private func put(_ tag: String?) async throws -> TestResponse {
    try await TestServer.ask(
      .put,
      "/scenarier/a",
      headers: [("Content-Type", "application/json")] + (tag.map { [("If-Match", $0)] } ?? []),
      body: "{\"text\": \"ny\"}"
    )
  }

  @Test func `9 the right revision is taken`() async throws {
    let response = try await put("\"a-3\"")
    #expect(response.status == .ok)
    #expect(response.header("ETag") == "\"a-4\"")
    #expect(response.text == "{\"text\":\"ny\"}")
  }

  @Test func `9 an old revision gets the present state`() async throws {
    let response = try await put("\"a-2\"")
    #expect(response.status == .preconditionFailed)
    #expect(response.header("ETag") == "\"a-3\"")
    #expect(response.text == "{\"text\":\"tre\"}")
    #expect(response.isProtected)
    #expect(try await put("\"b-3\"").status == .preconditionFailed)
  }

  @Test func `9 no revision is not enough`() async throws {
    #expect(try await put(nil).status == .preconditionRequired)
  }

  @Test(arguments: [
    "a-3", "\"a\"", "W/\"a-3\"", "*", "\"a-3\", \"a-4\"", "\"a-03\"", "\"a--3\"", "\"a-+3\"",
    "\"\"",
    "\"-3\"", "\"a-3\"x", "\"a-99999999999999999999\"", "\"a b-3\"", "",
  ])
  func `9 a malformed revision is refused`(tag: String) async throws {
    let status = try await put(tag).status
    // "a--3" is revision 3 of "a-", which is not what the address names.
    #expect(status == (tag == "\"a--3\"" ? .preconditionFailed : .badRequest))
  }

  @Test func `9 plain forms say it in a field`() throws {
    #expect(try Precondition(form: FormFields("revision=12")).revision == 12)
    #expect(throws: WebFault.noPrecondition) { try Precondition(form: FormFields("a=1")) }
    for malformed in ["revision=", "revision=-1", "revision=1&revision=1", "revision=1.0"] {
      #expect(throws: WebFault.badRequest) { try Precondition(form: FormFields(malformed)) }
    }
  }
}

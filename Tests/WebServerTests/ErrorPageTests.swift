// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Hummingbird
import HummingbirdTesting
import Testing
import WebServer
import Wording

@Suite struct `Error pages` {
  @Test func `15 they are in the language of the page that was asked for`() async throws {
    let danish = try await TestServer.ask(.get, "/findes-ikke")
    #expect(danish.status == .notFound)
    #expect(danish.text.contains("<html lang=\"da\">"))
    #expect(danish.text.contains("Siden findes ikke"))
    let english = try await TestServer.ask(.get, "/en/findes-ikke")
    #expect(english.status == .notFound)
    #expect(english.text.contains("<html lang=\"en\">"))
    #expect(english.text.contains("There is no such page"))
    #expect(english.text.contains("href=\"/en\""))
  }

  @Test(arguments: ["/fejl", "/ukendt", "/en/fejl"])
  func `15 they say nothing of the error itself`(uri: String) async throws {
    for accept in ["text/html", "application/json"] {
      let response = try await TestServer.ask(.get, uri, headers: [("Accept", accept)])
      #expect(response.status.code >= 400)
      for word in ["hemmelig", ".swift", "Secret"] { #expect(!response.text.contains(word)) }
    }
  }

  @Test func `15 they show the number that the log has`() async throws {
    let log = KeptLog()
    let server = try TestServer.make(logger: log.logger)
    let response = try await TestServer.ask(.get, "/fejl", of: server)
    let fault = try #require(log.lines.first { $0.hasPrefix("fault") })
    let number = try #require(fault.firstMatch(of: /request\.id=([0-9a-f]+)/)).1
    #expect(response.text.contains(number))
    #expect(fault.contains("type=WebServerTests.TestServer.Secret"))
  }

  @Test func `programs get JSON`() async throws {
    let json = ("Content-Type", "application/json")
    for response in [
      try await TestServer.ask(.get, "/findes-ikke", headers: [("Accept", "application/json")]),
      try await TestServer.ask(.put, "/findes-ikke", headers: [json], body: "{}"),
    ] {
      #expect(response.header("Content-Type") == "application/json")
      let document = try JSONDecoder().decode(
        [String: [String: String]].self,
        from: Data(response.text.utf8)
      )
      #expect(document["error"]?["code"] == "not-found")
      #expect(document["error"]?["message"] == "Siden findes ikke")
      #expect(document["error"]?["request"]?.isEmpty == false)
    }
    let browser = [("Accept", "text/html,application/xml;q=0.9,*/*;q=0.8"), json]
    let page = try await TestServer.ask(.put, "/findes-ikke", headers: browser, body: "{}")
    #expect(page.header("Content-Type") == "text/html; charset=utf-8")
  }

  @Test func `broken JSON is the sender's fault, in our words`() async throws {
    let headers = [("Content-Type", "application/json"), ("If-Match", "\"a-3\"")]
    for body in ["", "{", "{\"tekst\": 1}", "[]"] {
      let response = try await TestServer.ask(.put, "/scenarier/a", headers: headers, body: body)
      #expect(response.status == .badRequest)
      #expect(!response.text.contains("key"))
    }
  }

  @Test func `a wrong method is told which are right`() async throws {
    let response = try await TestServer.ask(.delete, "/en/flytninger")
    #expect(response.status == .methodNotAllowed)
    #expect(response.header("Allow") == "POST")
  }

  @Test func `an answer to HEAD has no body, also an error`() async throws {
    for uri in ["/", "/findes-ikke", "/fejl", "/flytninger", "/assets/app.css"] {
      let response = try await TestServer.ask(.head, uri)
      #expect(response.text.isEmpty)
      #expect(response.header("Content-Length") != "0")
      #expect(response.isProtected)
    }
  }

  @Test func `a foreign header does not become part of a page`() async throws {
    let response = try await TestServer.ask(.get, "/%3Cscript%3E?x=<script>")
    #expect(!response.text.contains("script"))
  }

  @Test func `every fault has words in both languages, and a status of its kind`() {
    for fault in WebFault.allCases { #expect((400..<600).contains(fault.status.code)) }
    for words in ErrorPhrase.allCases.map({ [$0.danish, $0.english] })
      + ErrorAdvice.allCases.map({ [$0.danish, $0.english] })
    {
      #expect(words.allSatisfy { !$0.isEmpty })
      #expect(words[0] != words[1])
    }
  }
}

@Suite struct `The log of requests` {
  @Test func `15 it holds method, path, status and time, and nothing else`() async throws {
    let log = KeptLog()
    let token = AccessToken.random()
    let server = try TestServer.make(ServerConfiguration(token: token), logger: log.logger)
    _ = try await TestServer.ask(.get, "/?token=\(token.secret)&navn=Petersen", of: server)
    _ = try await TestServer.ask(
      .post,
      "/flytninger",
      headers: [
        ("Authorization", "Bearer \(token.secret)"), ("Cookie", "ressort-1=Kagemand"),
        ("Content-Type", "application/x-www-form-urlencoded"),
      ],
      body: "revision=Hemmelighed",
      of: server
    )
    _ = try await TestServer.ask(
      .get,
      "/fejl",
      headers: [("Authorization", "Bearer \(token.secret)")],
      of: server
    )
    let all = log.lines.joined(separator: "\n")
    for word in [token.secret, "Petersen", "Hemmelighed", "Kagemand", "hemmelig", "?"] {
      #expect(!all.contains(word))
    }
    let requests = log.lines.filter { $0.hasPrefix("request ") }
    #expect(requests.count == 3)
    let pattern =
      /request hb\.request\.id=[0-9a-f]+ method=POST ms=\d+ path=\/flytninger status=400/
    #expect(requests[1].wholeMatch(of: pattern) != nil)
  }
}

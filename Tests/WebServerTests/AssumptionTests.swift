// SPDX-License-Identifier: GPL-3.0-or-later
import GLPKSolver
import HTTPTypes
import HummingbirdTesting
import LinearProgramming
import OrganizationModel
import Scoring
import Testing
import WebServer
import WhatIfStore
import Wording

@Suite struct `Assumptions of a what-if` {
  private let server: WhatIfServer

  init() throws { server = try WhatIfServer() }

  /// Sends a figure for an assumption, from the page that lists them.
  private func assume(
    _ page: String,
    _ assumption: String,
    _ low: String,
    _ best: String,
    _ high: String,
    revision: Int = 1
  ) async throws -> TestResponse {
    try await server.post(
      "\(page)/steps",
      [
        "revision": "\(revision)", "kind": "assume", "assumption": assumption, "low": low,
        "best": best, "high": high, "back": "assumptions",
      ]
    )
  }

  @Test func `the page stands in both languages, with every assumption`() async throws {
    let id = try await server.begin("model-1")
    for prefix in ["", "/en"] {
      let page = try await server.get("\(prefix)/what-ifs/\(id.text)/assumptions")
      #expect(page.status == .ok)
      for assumption in server.dataSet.assumptions {
        #expect(page.text.contains("id=\"a-\(assumption.id)\""), "\(assumption.id)")
      }
    }
    #expect(try await server.get("/what-ifs/none/assumptions").status == .notFound)
  }

  @Test func `a figure of one's own counts as the core says, and goes away again`() async throws {
    let page = "/what-ifs/\(try await server.begin("model-1").text)"
    let before = try await server.get(page).text
    let answer = try await assume(page, "cost-per-fte", "0,6", "0,65", "0,8")
    #expect(answer.status == .seeOther)
    #expect(answer.headers[.location] == "\(page)/assumptions")

    let own = server.dataSet.assuming([
      "cost-per-fte": AssumedValue(Interval(0.6, 0.8), best: 0.65)
    ])
    let scorer = try Scorer(own, solver: VerifyingSolver(GLPKSolver()))
    let plan = try own.apply(Combination(parsing: "model-1", in: own))
    let score = try #require(try scorer.comparison(of: [plan]).scores.first)
    let board = try await server.get(page).text
    for criterion in Criterion.allCases {
      let band = try #require(score.criteria[criterion])
      let text = NumberText(language: .danish).range(band, decimals: criterion.decimals)
      #expect(board.contains(">\(text) "), "\(criterion) \(text)")
    }
    let assumptions = try await server.get("\(page)/assumptions").text
    #expect(assumptions.contains("<strong>0,6–0,8\u{a0}mio. kr., bedste skøn 0,65</strong>"))
    #expect(assumptions.contains("0,5–0,7\u{a0}mio. kr., bedste skøn 0,58"))

    let back = try await server.post(
      "\(page)/steps",
      [
        "revision": "2", "kind": "unassume", "assumption": "cost-per-fte",
        "back": "assumptions",
      ]
    )
    #expect(back.status == .seeOther)
    let efficiency = /id="s-efficiency".*?class="value">([^<]*)</.dotMatchesNewlines()
    let (old, new) = (
      before.firstMatch(of: efficiency)?.1,
      try await server.get(page).text.firstMatch(of: efficiency)?.1
    )
    #expect(old != nil && old == new)
  }

  @Test func `parts of one are typed as per cent`() async throws {
    let page = "/en/what-ifs/\(try await server.begin("model-1").text)"
    #expect(try await assume(page, "realization", "40.5", "60", "100").status == .seeOther)
    #expect(
      try await server.get("\(page)/assumptions").text
        .contains("40.5–100\u{a0}per cent, best estimate 60")
    )
  }

  @Test(arguments: [
    ("0.6", "0,65", "0,8"), ("", "0,65", "0,8"), ("0,6", "0,65 mio.", "0,8"),
    ("0,7", "0,65", "0,8"),
    ("-1", "0,65", "0,8"), ("0", "0,65", "9999999999"),
    ("0,6", "0,65", "<script>alert(1)</script>"),
  ])
  func `a bad number is refused and shown again`(
    low: String,
    best: String,
    high: String
  ) async throws {
    let page = "/what-ifs/\(try await server.begin("model-1").text)"
    let answer = try await assume(page, "cost-per-fte", low, best, high)
    #expect(answer.status == .unprocessableContent)
    #expect(answer.text.contains("aria-invalid=\"true\""))
    #expect(answer.text.contains("href=\"#f-cost-per-fte-"))
    #expect(answer.text.contains("value=\"\(best)\""))
    #expect(!answer.text.contains("<script>alert"))
    #expect(try await server.get("\(page)/assumptions").text.contains("Du har ikke sat egne tal"))
  }

  @Test func `figures that a data set could not have are refused`() async throws {
    let page = "/what-ifs/\(try await server.begin("model-1").text)"
    for (id, low, best, high) in [
      ("weight-essential", "0", "0", "0"), ("weight-weak", "0", "3", "4"),
      ("coordination-credit", "0", "50", "100"), ("nothing", "0", "0", "0"),
      ("<b>x</b>", "0", "0", "0"),
    ] {
      let answer = try await assume(page, id, low, best, high)
      #expect(answer.status == .unprocessableContent, "\(id)")
      #expect(answer.text.contains("role=\"alert\""), "\(id)")
      #expect(!answer.text.contains("<b>x"))
    }
  }

  @Test func `a step leads back to known pages only`() async throws {
    let page = "/what-ifs/\(try await server.begin("model-1").text)"
    let answer = try await server.post(
      "\(page)/steps",
      [
        "revision": "1", "kind": "assume", "assumption": "cost-per-fte", "low": "0,6",
        "best": "0,65", "high": "0,8", "back": "//evil.test",
      ]
    )
    #expect(answer.headers[.location] == page)
    let kept = try await server.post(
      "\(page)/undo",
      ["revision": "2", "back": "assumptions", "q": "løn\r\nX: y", "only": "mattering"]
    )
    #expect(
      kept.headers[.location] == "\(page)/assumptions?q=l%C3%B8n%0D%0AX%3A%20y&only=mattering"
    )
  }

  @Test func `a search shows what it finds, escaped`() async throws {
    let page = "/what-ifs/\(try await server.begin("model-1").text)/assumptions"
    let found = try await server.get("\(page)?q=l%C3%B8n").text
    #expect(found.contains("id=\"a-cost-per-fte\"") && !found.contains("id=\"a-weight-weak\""))
    let hostile = try await server.get("\(page)?q=%22%3E%3Cscript%3E").text
    #expect(!hostile.contains("\"><script>"))
    let mattering = try await server.get("\(page)?only=mattering").text
    #expect(mattering.contains("id=\"a-cost-per-fte\""))
    #expect(mattering.count < (try await server.get(page).text.count))
  }

  @Test func `turning points are told for a plan, and none for today`() async throws {
    let changed = "/what-ifs/\(try await server.begin("model-1").text)/assumptions"
    #expect(try await server.get(changed).text.contains("end i dag.</a>"))
    let today = "/what-ifs/\(try await server.begin().text)/assumptions"
    #expect(try await server.get(today).text.contains("Intet er lavet om"))
  }
}

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

/// Where the numbers of a what-if are from.
@Suite struct `Origins of numbers` {
  private let server: WhatIfServer

  init() throws { server = try WhatIfServer() }

  @Test(arguments: Criterion.allCases)
  func `every term of a score is told, and they sum to it`(criterion: Criterion) async throws {
    let page = "/what-ifs/\(try await server.begin("model-1").text)"
    let dataSet = server.dataSet
    let scorer = try Scorer(dataSet, solver: VerifyingSolver(GLPKSolver()))
    let plan = try dataSet.apply(Combination(parsing: "model-1", in: dataSet))
    let terms = scorer.explanation(of: plan, criterion)
    for (prefix, language) in [("", Language.danish), ("/en", .english)] {
      let answer = try await server.get("\(prefix)\(page)/explain/\(criterion.rawValue)")
      #expect(answer.status == .ok)
      let rows = answer.text.matches(of: /<tr><th scope="row">/).count
      // Besides the terms: their sum, and that of those as today.
      let same = terms.contains { $0.change == 0 && $0.kind != .base }
      #expect(rows == terms.count + (same ? 2 : 1))
      let sum = NumberText(language: language)
        .text(terms.map(\.contribution).reduce(0, +), decimals: 2)
      #expect(answer.text.contains("<td class=\"number\">\(sum)</td>"), "\(sum)")
    }
    let board = try await server.get(page).text
    #expect(board.contains("href=\"\(page)/explain/\(criterion.rawValue)\""))
  }

  @Test func `every task has a page that its card leads to`() async throws {
    let page = "/what-ifs/\(try await server.begin("model-1").text)"
    let board = try await server.get(page).text
    for task in server.dataSet.tasks {
      #expect(board.contains("href=\"\(page)/tasks/\(task.id)\""), "\(task.id)")
      let answer = try await server.get("/en\(page)/tasks/\(task.id)")
      #expect(answer.status == .ok, "\(task.id)")
    }
    let printed = try #require(server.dataSet.tasks.first { $0.immovability != nil })
    let answer = try await server.get("\(page)/tasks/\(printed.id)").text
    #expect(answer.contains("immovable-h") && answer.contains("side "))
  }

  @Test func `what is not there is not found`() async throws {
    let page = "/what-ifs/\(try await server.begin("model-1").text)"
    for path in [
      "\(page)/explain/beauty", "\(page)/tasks/nothing", "\(page)/tasks/%3Cscript%3E",
      "/what-ifs/none/explain/balance", "/what-ifs/none/tasks/x",
    ] {
      let answer = try await server.get(path)
      #expect(answer.status == .notFound, "\(path)")
      #expect(!answer.text.contains("<script>"))
    }
  }

  @Test func `names that people give are escaped`() async throws {
    let id = try await server.begin("model-1")
    let name = "<img src=x onerror=\"alert(1)\">"
    _ = try await server.post("/what-ifs/\(id.text)/description", ["revision": "1", "name": name])
    let department = server.dataSet.places[server.dataSet.tasks[0].home].id
    _ = try await server.post(
      "/what-ifs/\(id.text)/steps",
      ["revision": "2", "kind": "rename", "department": department, "name": name]
    )
    for path in [
      "assumptions", "explain/coherence", "explain/balance", "explain/efficiency",
      "tasks/\(server.dataSet.tasks[0].id)",
    ] {
      let answer = try await server.get("/what-ifs/\(id.text)/\(path)")
      #expect(answer.status == .ok)
      #expect(!answer.text.contains("<img"), "\(path)")
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import GLPKSolver
import HTTPTypes
import HummingbirdTesting
import LinearProgramming
import OrganizationModel
import Scoring
import Testing
import WhatIfStore

@testable import WebServer

@Suite struct `The board` {
  private let server: WhatIfServer

  init() throws { server = try WhatIfServer() }

  /// The JSON of a what-if.
  private func document(_ id: WhatIfID) async throws -> ScoredWhatIfDocument {
    let answer = try await server.get("/api/what-ifs/\(id.text)")
    return try JSONDecoder().decode(ScoredWhatIfDocument.self, from: Data(answer.text.utf8))
  }

  @Test(arguments: ["", "/en"])
  func `pages stand in both languages`(prefix: String) async throws {
    let id = try await server.begin(server.dataSet.models[0].id)
    for path in ["/", "/what-ifs/\(id.text)", "/what-ifs/\(id.text)/history"] {
      let page = try await server.get(prefix + path)
      #expect(page.status == .ok, "\(path)")
      #expect(page.text.contains("<html lang=\"\(prefix.isEmpty ? "da" : "en")\">"))
      // Every page leads to its twin.
      let twin = prefix.isEmpty ? "/en" + (path == "/" ? "" : path) : path
      #expect(page.text.contains("href=\"\(twin)\""), "\(path)")
    }
  }

  @Test func `scores of the board are those of the scorer`() async throws {
    let dataSet = server.dataSet
    let model = dataSet.models[1].id
    let id = try await server.begin(model)
    let task = try #require(dataSet.tasks.first { $0.immovability == nil })
    let place = dataSet.places[(task.home + 1) % dataSet.departmentCount].id
    let answer = try await server.post(
      "/what-ifs/\(id.text)/steps",
      ["revision": "1", "kind": "move", "task": task.id, "to": place]
    )
    #expect(answer.status == .seeOther)
    let plan = try dataSet.move(
      dataSet.moves([(task.id, place)], in: dataSet.baseline),
      in: dataSet.apply(Combination(parsing: model, in: dataSet))
    )
    let scorer = try Scorer(dataSet, solver: VerifyingSolver(GLPKSolver()))
    let score = try scorer.scores(of: [plan])[0]
    let told = try await document(id)
    for criterion in Criterion.allCases {
      let band = try #require(score.criteria[criterion])
      let other = try #require(told.criteria[criterion.rawValue]).value
      #expect(abs(band.best - other.best) < 1e-6)
      #expect(abs(band.lower - other.lower) < 1e-4 && abs(band.upper - other.upper) < 1e-4)
    }
  }

  @Test func `steps are undone and done again`() async throws {
    let id = try await server.begin()
    let task = server.dataSet.tasks[0]
    let place = server.dataSet.places[(task.home + 1) % server.dataSet.departmentCount].id
    _ = try await server.post(
      "/what-ifs/\(id.text)/steps",
      ["revision": "1", "kind": "move", "task": task.id, "to": place]
    )
    #expect(try await document(id).whatIf.moves == [task.id: place])
    _ = try await server.post("/what-ifs/\(id.text)/undo", ["revision": "2"])
    #expect(try await document(id).whatIf.moves.isEmpty)
    _ = try await server.post("/what-ifs/\(id.text)/redo", ["revision": "3"])
    #expect(try await document(id).whatIf.moves == [task.id: place])
  }

  @Test func `a step that cannot be done is told with its reason and changes nothing`() async throws
  {
    let id = try await server.begin()
    let answer = try await server.post(
      "/what-ifs/\(id.text)/steps",
      ["revision": "1", "kind": "move", "to": server.dataSet.places[0].id]
    )
    #expect(answer.status == .unprocessableContent)
    #expect(answer.text.contains("Vælg mindst én opgave."))
    #expect(try await document(id).revision == 1)
  }

  @Test func `somebody who comes too late is told and loses nothing`() async throws {
    let id = try await server.begin()
    let (first, second) = (server.dataSet.tasks[0], server.dataSet.tasks[1])
    func place(_ task: WorkTask) -> String {
      server.dataSet.places[(task.home + 1) % server.dataSet.departmentCount].id
    }
    _ = try await server.post(
      "/what-ifs/\(id.text)/steps",
      ["revision": "1", "kind": "move", "task": first.id, "to": place(first)]
    )
    let late: KeyValuePairs = [
      "revision": "1", "kind": "move", "task": second.id, "to": place(second),
    ]
    let answer = try await server.post("/what-ifs/\(id.text)/steps", late)
    #expect(answer.status == .preconditionFailed)
    #expect(answer.text.contains("value=\"\(second.id)\""))
    #expect(try await document(id).whatIf.moves.count == 1)
    let copy = try await server.post("/what-ifs/\(id.text)/duplicate", late)
    let copied = try #require(
      WhatIfID(String(copy.headers[.location]?.split(separator: "/").last ?? ""))
    )
    #expect(try await document(copied).whatIf.moves.count == 2)
    #expect(try await document(id).whatIf.moves.count == 1)
  }

  @Test func `programs say which revision they change`() async throws {
    let id = try await server.begin()
    let path = "/api/what-ifs/\(id.text)/steps"
    let step = #"{"reset":{}}"#
    func send(_ headers: [(String, String)], _ body: String) async throws -> HTTPResponse.Status {
      try await TestServer.ask(
        .post,
        path,
        headers: [("content-type", "application/json")] + headers,
        body: body,
        of: server.application
      ).status
    }
    #expect(try await send([], step) == .preconditionRequired)
    #expect(try await send([("if-match", "\"\(id.text)-7\"")], step) == .preconditionFailed)
    #expect(try await send([("if-match", "\"\(id.text)-1\"")], "{}") == .unprocessableContent)
    // A reset of what was not changed changes nothing, and is refused.
    #expect(try await send([("if-match", "\"\(id.text)-1\"")], step) == .unprocessableContent)
    let area = server.dataSet.areas[0]
    let scenario = server.dataSet.scenarios[area.scenarios[0]].id
    let choose = """
      {"choose":{"area":"\(area.id)","scenario":"\(scenario)","combination":"\(scenario)"}}
      """
    #expect(try await send([("if-match", "\"\(id.text)-1\"")], choose) == .ok)
    #expect(try await document(id).whatIf.combination == scenario)
  }

  @Test func `what people write is shown and never run`() async throws {
    let hostile = "<script>alert('x')</script>\"><img src=x onerror=y>&amp;"
    let id = try await server.begin()
    let name = try await server.post(
      "/what-ifs/\(id.text)/description",
      ["revision": "1", "name": hostile, "note": hostile]
    )
    #expect(name.status == .seeOther)
    _ = try await server.post(
      "/what-ifs/\(id.text)/steps",
      [
        "revision": "2", "kind": "rename", "department": server.dataSet.places[0].id,
        "name": hostile,
      ]
    )
    for path in ["/", "/what-ifs/\(id.text)", "/what-ifs/\(id.text)/history"] {
      let page = try await server.get(path).text
      #expect(!page.contains("<script>alert"), "\(path)")
      #expect(!page.contains("<img src=x"), "\(path)")
      #expect(page.contains("&lt;script&gt;alert(&#39;x&#39;)"), "\(path)")
    }
  }

  @Test func `saved versions are listed, and what is not there is not found`() async throws {
    let id = try await server.begin()
    let answer = try await server.post("/what-ifs/\(id.text)/versions", ["revision": "1"])
    #expect(answer.headers[.location] == "/what-ifs/\(id.text)/history")
    #expect(try server.store.versions(of: id).count == 1)
    for path in ["/what-ifs/nothere", "/what-ifs/NOT-AN-ID", "/what-ifs/nothere/history"] {
      #expect(try await server.get(path).status == .notFound, "\(path)")
    }
  }

  @Test func `columns and cards are those of the plan`() async throws {
    let dataSet = server.dataSet
    for model in dataSet.models {
      let id = try await server.begin(model.id)
      let plan = try dataSet.apply(Combination(parsing: model.id, in: dataSet))
      let page = try await server.get("/what-ifs/\(id.text)").text
      #expect(page.matches(of: /class="column"/).count == plan.places.count)
      #expect(page.matches(of: /<li class="card/).count == dataSet.tasks.count)
      #expect(
        page.matches(of: /<li class="card moved"/).count
          == dataSet.tasks.indices.count { plan.home[$0] != dataSet.tasks[$0].home }
      )
      let changes = try await server.get("/what-ifs/\(id.text)?view=changes").text
      #expect(
        changes.matches(of: /<li class="card/).count
          == dataSet.tasks.indices.count { plan.home[$0] != dataSet.tasks[$0].home }
      )
    }
  }
}

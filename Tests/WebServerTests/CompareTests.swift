// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import Foundation
import GLPKSolver
import HTTPTypes
import HummingbirdTesting
import LinearProgramming
import OrganizationModel
import Scoring
import TestSupport
import Testing
import WhatIfStore
import Wording

@Suite struct `Plans side by side` {
  private let desk: ComparedDesk
  private var dataSet: DataSet { desk.dataSet }

  init() throws { desk = try ComparedDesk() }

  private func split(_ tasks: Range<Int>, name: String) -> WhatIf {
    var whatIf = WhatIf()
    whatIf.formed = [.init(id: "own-1", name: name)]
    for task in dataSet.tasks[tasks] { whatIf.moves[task.id] = "own-1" }
    return whatIf
  }

  private func decimals(_ criterion: Criterion) -> Int { criterion == .efficiency ? 0 : 1 }

  /// The scores and differences on a page are those of a scorer on the same data.
  private func expect(_ page: String, holds comparison: PlanComparison, language: Language) {
    let numbers = NumberText(language: language)
    for (first, score) in comparison.scores.enumerated() {
      for criterion in Criterion.allCases {
        let band = score.criteria[criterion] ?? Band(0)
        #expect(page.contains(numbers.range(band, decimals: decimals(criterion))))
        for second in comparison.scores.indices where second != first {
          let interval = comparison.differences[first, second, criterion]
          guard max(abs(interval.low), abs(interval.high)) > 1e-6 else { continue }
          let best = band.best - (comparison.scores[second].criteria[criterion]?.best ?? 0)
          let difference = Band(
            best: best,
            lower: min(interval.low, best),
            upper: max(interval.high, best)
          )
          let text = numbers.range(difference, decimals: decimals(criterion), isSigned: true)
          #expect(page.contains(text), "\(first) \(second) \(criterion)")
        }
      }
    }
  }

  @Test func `scores and differences are those of the scorer, in both languages`() async throws {
    let ids = ["today", "model-1", "2.1+6.3"]
    let plans = try ids.map { try dataSet.apply(Combination(parsing: $0, in: dataSet)) }
    let comparison = try Scorer(dataSet, solver: VerifyingSolver(GLPKSolver()))
      .comparison(of: plans)
    for language in Language.allCases {
      let page = try await desk.compare(ids, english: language == .english)
      #expect(page.status == .ok)
      #expect(page.text.contains("<html lang=\"\(language.rawValue)\">"))
      expect(page.text, holds: comparison, language: language)
      #expect(page.text.contains("<code>ressort compare today model-1 2.1+6.3</code>"))
    }
    // A plus sign that nobody escaped is one all the same.
    #expect(try await desk.get("/compare?plan=2.1+6.3").text.contains("2.1+6.3"))
  }

  @Test func `departments formed under the same id stay two, and scores are those of each alone`()
    async throws
  {
    let whatIfs = [split(0..<3, name: "Første"), split(40..<45, name: "Anden")]
    let keys = try whatIfs.enumerated().map { try desk.keep($1, name: "Plan \($0)") }
    let page = try await desk.compare(keys + ["today"]).text
    #expect(page.contains("Første") && page.contains("Anden"))
    for whatIf in whatIfs {
      let outcome = try dataSet.outcome(of: whatIf)
      let alone = try Scorer(outcome.dataSet, solver: VerifyingSolver(GLPKSolver()))
        .comparison(of: [outcome.plan, outcome.dataSet.baseline])
      expect(page, holds: alone, language: .danish)
    }
    #expect(!page.contains("<code>"))
  }

  @Test func `all plans are scored with the same figures, those of the data set or of one plan`()
    async throws
  {
    let assumption = try #require(dataSet.assumptions.first { $0.id == "drawback-discount" })
    var whatIf = WhatIf(combination: "model-1")
    whatIf.figures = [assumption.id: OwnFigure(low: 0.1, best: 0.2, high: 0.3)]
    let key = try desk.keep(whatIf, name: "Egne tal")
    let solver = VerifyingSolver(GLPKSolver())
    let own = try dataSet.outcome(of: whatIf).dataSet
    for (rest, data) in [("", dataSet), ("&figures=\(key)", own)] {
      let page = try await desk.compare(["today", key, "model-2"], english: false, rest).text
      let plans = try ["today", "model-1", "model-2"].map {
        try data.apply(Combination(parsing: $0, in: data))
      }
      expect(
        page,
        holds: try Scorer(data, solver: solver).comparison(of: plans),
        language: .danish
      )
      #expect(page.contains(assumption.name.danish) == !rest.isEmpty)
      #expect(page.contains("har egne tal, som ikke er brugt her") == rest.isEmpty)
    }
    // Figures of a plan that is not there are nobody's.
    let page = try await desk.compare(["today"], english: false, "&figures=\(key)").text
    #expect(page.contains("Alle forslag er regnet med datasættets egne tal."))
  }

  @Test func `a saved version stands beside the what-if as it is now`() async throws {
    let key = try desk.keep(split(0..<2, name: "Ny"), name: "Gemt")
    let id = try #require(desk.store.list().first?.id)
    try desk.store.save(id, expecting: 1, program: "0", at: Date())
    let page = try await desk.compare([key, "\(key):1"])
    #expect(page.status == .ok)
    #expect(page.text.contains("Gemt, version 1"))
    #expect(try await desk.compare([key, "\(key):2"]).status == .unprocessableContent)
  }

  @Test(arguments: [
    ["today", "model-1", "model-2", "model-3", "2.1", "2.2", "6.3"], ["ukendt"], ["w:ukendt"],
    ["w:"], ["w:../x"], ["w:abc:x"], ["w:abc:1:2"], ["2.1+2.2"], ["<script>alert(1)</script>"],
    Array(repeating: "x", count: 3) + (0..<300).map { "nr\($0)" },
  ])
  func `too many and unknown plans are told, and nothing else is shown`(plans: [String])
    async throws
  {
    for english in [false, true] {
      let page = try await desk.compare(plans, english: english)
      #expect(page.status == .unprocessableContent)
      #expect(page.text.contains("class=\"problem\" role=\"alert\""))
      #expect(!page.text.contains("class=\"bands\""))
      #expect(!page.text.contains("<script>alert"))
    }
  }

  @Test func `scenarios that do not go together are refused with the reason`() async throws {
    let scenarios = dataSet.scenarios.map(\.id)
    let bad = try #require(
      scenarios.lazy.flatMap { first in scenarios.lazy.map { "\(first)+\($0)" } }.first { id in
        guard let combination = try? Combination(parsing: id, in: dataSet) else { return false }
        return (try? dataSet.apply(combination)) == nil
      }
    )
    let page = try await desk.compare(["today", bad])
    #expect(page.status == .unprocessableContent)
    #expect(page.text.contains("kan ikke vises."))
  }

  @Test func `hostile names of what-ifs are text`() async throws {
    let name = "\"><script>alert(1)</script>{{lead}}{{{content}}}"
    var whatIf = split(0..<2, name: "<b onclick=x>Hus</b>")
    whatIf.names = [dataSet.departments[0].id: "<i>omdøbt</i>"]
    let key = try desk.keep(whatIf, name: name)
    let page = try await desk.compareWeighed([key, "model-1", "today"])
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(!page.contains("<script>alert") && !page.contains("<b onclick"))
    #expect(!page.contains("<i>omd"))
  }

  @Test func `weights rank the plans, and what are no weights is told`() async throws {
    let plans = ["today", "model-1", "model-2"]
    let page = try await desk.compareWeighed(plans, "&coherence=10&balance=30&efficiency=60")
    #expect(
      page.contains("sammenhæng vejer 10 pct., udvalgsbalance 30 pct. og effektivitet 60 pct.")
    )
    #expect(page.contains("name=\"efficiency\" min=\"0\" max=\"100\" step=\"1\" value=\"60\""))
    for bad in [
      "&coherence=0&balance=0&efficiency=0", "&coherence=x", "&balance=-1", "&balance=nan",
    ] {
      let page = try await desk.compare(plans, english: false, bad)
      #expect(page.status == .ok)
      #expect(page.text.contains("Vægtene blev ikke forstået"))
    }
  }

  @Test func `a what-if and the start page lead here`() async throws {
    let key = try desk.keep(WhatIf(), name: "Min")
    let id = key.dropFirst(2)
    #expect(
      try await desk.get("/what-ifs/\(id)").text.contains("/compare?plan=w%3A\(id)&amp;plan=today")
    )
    #expect(try await desk.get("/en/").text.contains("href=\"/en/compare\""))
    #expect(try await desk.get("/compare").status == .ok)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import GLPKSolver
import LinearProgramming
import OrganizationModel
import Scoring
import TestSupport
import Testing

@testable import Exploration

@Suite struct `The catalogue scorer` {
  @Test func `tables give what terms give, for every kind of combination`() throws {
    let scorer = try Shipped.scorer()
    let catalogue = try #require(CatalogueScorer(scorer))
    let terms = TermScorer(scorer)
    let dataSet = scorer.dataSet
    var generator = SplitMix64(seed: 20_241)
    var refused = 0
    var broken = 0
    for _ in 0..<4_000 {
      let options = catalogue.radices.map { Int.random(in: 0..<$0, using: &generator) }
      let combination = catalogue.combination(options)
      #expect(catalogue.options(of: combination) == options)
      let outcome = dataSet.outcome(of: combination)
      guard outcome.problems.isEmpty else {
        refused += 1
        #expect(catalogue.points(options) == nil)
        continue
      }
      let slow = terms.points(outcome.plan)
      #expect(catalogue.points(of: combination) == slow)
      if !slow.broken.isEmpty { broken += 1 }
    }
    #expect(refused > 100 && broken > 1_000)
  }

  @Test func `points are those of the ensemble and moved FTE those of the scorer`() throws {
    let scorer = try Shipped.scorer()
    let ensemble = try Shipped.ensemble()
    let catalogue = try #require(CatalogueScorer(scorer))
    for position in stride(from: 0, to: ensemble.feasibleCount, by: 29_989) {
      let combination = ensemble.combination(ensemble.codes[position])
      let points = try #require(catalogue.points(of: combination))
      #expect(points.score == ensemble.scores[position])
      let moved = try scorer.movedWork(try scorer.dataSet.apply(combination)).total.best
      #expect(abs(Double(points.movedFTE) / 1e6 - moved) < 1e-3)
    }
  }

  @Test func `a small organisation is scored in full`() throws {
    let texts = Dictionary(uniqueKeysWithValues: DataSetTemplate.files.map { ($0.name, $0.text) })
    let scorer = try Scorer(
      try DataSetReader.read(texts: texts),
      solver: VerifyingSolver(GLPKSolver())
    )
    let catalogue = try #require(CatalogueScorer(scorer))
    let terms = TermScorer(scorer)
    for options in Catalogue(scorer.dataSet).choices(Array(catalogue.radices.indices)) {
      let combination = catalogue.combination(options)
      let plan = try? scorer.dataSet.apply(combination)
      #expect(catalogue.points(of: combination) == plan.map { terms.points($0) })
    }
  }
}

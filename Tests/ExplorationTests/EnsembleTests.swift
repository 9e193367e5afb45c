// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import Foundation
import GLPKSolver
import LinearProgramming
import OrganizationModel
import Scoring
import TestSupport
import Testing

@testable import Exploration

/// The shipped ensemble, made once.
enum Shipped {
  private static let folder = Repository.shippedData

  private static let prepared = Result {
    try Scorer(try DataSetReader.read(path: folder), solver: VerifyingSolver(GLPKSolver()))
  }
  private static let enumerated = Result { try Ensemble(try prepared.get()) }

  static func scorer() throws -> Scorer<VerifyingSolver<GLPKSolver>> { try prepared.get() }
  static func ensemble() throws -> Ensemble { try enumerated.get() }
}

@Suite struct `The ensemble` {
  @Test func `every combination is counted once`() throws {
    let ensemble = try Shipped.ensemble()
    #expect(ensemble.combinationCount == 622_080)
    #expect(
      ensemble.feasibleCount + ensemble.refusedCount + ensemble.infeasibleCount == 622_080
    )
    #expect(ensemble.refusedPairs.map(\.count).reduce(0, +) == ensemble.refusedCount)
    #expect(ensemble.codes == ensemble.codes.sorted())
    #expect(Set(ensemble.codes).count == ensemble.codes.count)
  }

  @Test func `random combinations scored from scratch are exactly equal, refused alike`() throws {
    let ensemble = try Shipped.ensemble()
    let dataSet = ensemble.dataSet
    let scorer = try Shipped.scorer()
    var random = SplitMix64(seed: 2024)
    for _ in 0..<2_000 {
      let code = Int32.random(in: 0..<Int32(ensemble.combinationCount), using: &random)
      let combination = ensemble.combination(code)
      let position = ensemble.position(of: code)
      guard let plan = try? dataSet.apply(combination) else {
        #expect(position == nil, "\(combination.id) is refused")
        continue
      }
      let isFeasible = dataSet.checks(of: plan).allSatisfy { check in
        check.isMet || dataSet.constraints[check.constraint].kind == .declared
      }
      #expect((position != nil) == isFeasible, "\(combination.id)")
      guard let position else { continue }
      let score = ensemble.scores[position]
      #expect(score == ensemble.score(fromScratch: plan), "\(combination.id)")
      // The same in floating point, by the scorer that shares none of this.
      let point = scorer.points.score(plan)
      #expect(abs(score.points.coherence - point.coherence) < 1e-3)
      #expect(abs(score.points.balance - point.balance) < 1e-4)
      #expect(abs(score.points.efficiency - point.efficiency) < 1e-2)
    }
  }

  @Test(arguments: 0..<20)
  func `the efficient set is that of pairwise comparison`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    // Few distinct values, so that ties in every criterion occur.
    let range = seed % 2 == 0 ? 0...12 : 0...500
    let scores = (0..<1_500).map { _ in
      EnsembleScore(
        coherence: Int64(Int.random(in: range, using: &random)),
        efficiency: Int64(Int.random(in: range, using: &random)),
        balance: Double(Int.random(in: range, using: &random)) / 7
      )
    }
    let expected = scores.indices.filter { index in
      !scores.contains { $0.dominates(scores[index]) }
    }
    #expect(ParetoSet.positions(of: scores) == expected)
  }

  @Test func `no combination dominates a member, and one dominates every other`() throws {
    let ensemble = try Shipped.ensemble()
    let pareto = try #require(ensemble.summary()).pareto
    let members = pareto.map { ensemble.scores[$0] }
    for member in members { #expect(!ensemble.scores.contains { $0.dominates(member) }) }
    let isMember = Set(pareto)
    for position in ensemble.scores.indices where position % 97 == 0 && !isMember.contains(position)
    {
      let score = ensemble.scores[position]
      #expect(members.contains { $0.dominates(score) })
    }
  }

  @Test func `a small catalogue is that of naive enumeration`() throws {
    let dataSet = try DataSetReader.read(
      texts: Dictionary(uniqueKeysWithValues: DataSetTemplate.files.map { ($0.name, $0.text) })
    )
    let ensemble = try Ensemble(try Scorer(dataSet, solver: VerifyingSolver(GLPKSolver())))
    #expect(ensemble.combinationCount == 6 && ensemble.feasibleCount == 6)
    for (code, score) in zip(ensemble.codes, ensemble.scores) {
      let plan = try dataSet.apply(ensemble.combination(code))
      #expect(score == ensemble.score(fromScratch: plan))
    }
  }

  @Test(arguments: ["model-1", "model-2", "model-3", "today"], [false, true])
  func `the fewest changes are those of naive comparison`(id: String, isStrict: Bool) throws {
    let ensemble = try Shipped.ensemble()
    let dataSet = ensemble.dataSet
    let combination = try Combination(parsing: id, in: dataSet)
    let own = ensemble.score(fromScratch: try dataSet.apply(combination))
    let report = ensemble.improvements(of: combination, isStrict: isStrict)
    let mine = Set(combination.scenarios)
    var nearest: [Int: [Int]] = [:]
    var count = 0
    for (position, score) in ensemble.scores.enumerated()
    where isStrict ? score.exceeds(own) : score.dominates(own) {
      count += 1
      // Areas whose scenario differs: one scenario or none in each.
      let other = Set(ensemble.scenarios(ensemble.codes[position]))
      let areas = Set(mine.symmetricDifference(other).map { dataSet.scenarios[$0].area })
      nearest[areas.count, default: []].append(position)
    }
    #expect(report.dominatingCount == count)
    #expect(report.fewestChanges == nearest.keys.min())
    let expected = nearest.min { $0.key < $1.key }?.value ?? []
    #expect(report.nearest.map(\.position) == expected)
    for improvement in report.nearest {
      #expect(improvement.changes.count == report.fewestChanges)
    }
    let options = ensemble.catalogue.options(of: combination)
    let scale = try #require(ensemble.scale)
    for (index, improvement) in report.bestWithin.enumerated() {
      let changes = try #require(improvement).changes.count
      #expect((1...(index + 1)).contains(changes))
      // The evenly best of all that are so near, the first of equal ones.
      var best = (position: -1, value: -Double.infinity)
      for (position, code) in ensemble.codes.enumerated() {
        let distance = zip(ensemble.options(code), options).count { $0 != $1 }
        guard (1...(index + 1)).contains(distance) else { continue }
        let value = scale.scaled(ensemble.scores[position]).min()
        if value > best.value + 1e-12 { best = (position, value) }
      }
      #expect(improvement?.position == best.position)
    }
  }

  @Test func `loosened conditions let more combinations in`() throws {
    let strict = try Shipped.ensemble()
    let loose = try Ensemble(
      try Shipped.scorer(),
      rules: Ensemble.Rules(loosened: ["seven-departments"])
    )
    #expect(loose.feasibleCount > strict.feasibleCount)
    #expect(loose.refusedCount == strict.refusedCount && loose.infeasibleCount == 0)
  }

  @Test func `the model examples stand somewhere, and today is nobody's better`() throws {
    let ensemble = try Shipped.ensemble()
    let dataSet = ensemble.dataSet
    for id in ["model-1", "model-2", "model-3", "today"] {
      let plan = try dataSet.apply(Combination(parsing: id, in: dataSet))
      let standing = ensemble.standing(of: plan)
      #expect(standing.percentiles.values.allSatisfy { $0 >= 0 && $0 <= 100 })
      let better = ensemble.scores.count { $0.dominates(standing.score) }
      #expect(standing.dominatingCount == better)
    }
  }
}

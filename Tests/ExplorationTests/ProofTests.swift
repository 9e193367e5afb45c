// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import GLPKSolver
import LinearProgramming
import OrganizationModel
import Scoring
import Testing

@testable import Exploration

@Suite struct `The proof of the efficient set` {
  private static let solver = VerifyingSolver(GLPKSolver())

  /// A small catalogue of the shipped organisation: what its areas propose, drawn and cut down.
  static func ensemble(
    seed: Int,
    loosened: Set<String> = [],
    change: (inout DataSet, inout SplitMix64) -> Void = { _, _ in }
  ) throws -> Ensemble {
    var random = SplitMix64(seed: seed)
    var dataSet = try Shipped.scorer().dataSet
    // Three to five areas keep up to three scenarios each; the others none.
    let kept = Set(
      dataSet.areas.indices.shuffled(using: &random).prefix(Int.random(in: 3...5, using: &random))
    )
    for area in dataSet.areas.indices {
      let scenarios = dataSet.areas[area].scenarios.shuffled(using: &random).prefix(3).sorted()
      dataSet.areas[area].scenarios = kept.contains(area) ? scenarios : []
    }
    change(&dataSet, &random)
    return try Ensemble(
      try Scorer(dataSet, solver: solver),
      rules: Ensemble.Rules(loosened: loosened)
    )
  }

  /// The efficient combinations by applying everything and comparing every pair.
  private static func pairwise(_ ensemble: Ensemble) -> [[Int]: EnsembleScore] {
    let catalogue = ensemble.catalogue
    let all = catalogue.choices(Array(catalogue.radices.indices)).compactMap { options in
      if case .feasible(let score) = ensemble.verdict(fromScratch: options).verdict {
        (options: options, score: score)
      } else {
        nil
      }
    }
    let efficient = all.filter { one in !all.contains { $0.score.dominates(one.score) } }
    return Dictionary(uniqueKeysWithValues: efficient.map { ($0.options, $0.score) })
  }

  private static func expectEqual(_ ensemble: Ensemble) throws {
    var progress = ProofProgress(programCount: 0, memberCount: 0, openCount: 1, sampleCount: 0)
    let members = try ensemble.efficientSet(by: solver, &progress) { _ in }
    let found = Dictionary(uniqueKeysWithValues: members.map { ($0.options, $0.score) })
    #expect(found == pairwise(ensemble))
    #expect(members.isEmpty || progress.programCount > 2 * Set(found.values).count)
    let proof = try ensemble.proof(by: solver, sampleCount: 200)
    #expect(proof.holds && proof.memberCount == found.count, "\(proof.differences)")
  }

  @Test(arguments: 0..<8, [[], ["seven-departments"], ["immovable-tasks", "seven-departments"]])
  func `integer programs find what pairwise comparison finds`(
    seed: Int,
    loosened: Set<String>
  ) throws {
    try Self.expectEqual(try Self.ensemble(seed: seed, loosened: loosened))
  }

  @Test(arguments: 0..<12)
  func `combinations of equal score are all found`(seed: Int) throws {
    // An area whose only scenario does nothing makes every combination stand twice, a scenario that
    // does what another one does makes some stand again.
    let ensemble = try Self.ensemble(seed: seed) { dataSet, random in
      let used = dataSet.areas.flatMap(\.scenarios).shuffled(using: &random)
      dataSet.scenarios[used[0]].operations = []
      dataSet.areas[dataSet.scenarios[used[0]].area].scenarios = [used[0]]
      let area = dataSet.scenarios[used[1]].area
      if let last = dataSet.areas[area].scenarios.last {
        dataSet.scenarios[used[1]].operations = dataSet.scenarios[last].operations
      }
    }
    try Self.expectEqual(ensemble)
    let members = Self.pairwise(ensemble)
    #expect(members.count >= 2 * Set(members.values).count)
  }

  @Test(arguments: 0..<12)
  func `scenarios that need or exclude others are kept to`(seed: Int) throws {
    let ensemble = try Self.ensemble(seed: seed) { dataSet, random in
      let used = dataSet.areas.flatMap(\.scenarios).shuffled(using: &random)
      // One needs another; one needs a scenario of no area; two exclude each other.
      dataSet.scenarios[used[0]].requires = [dataSet.scenarios[used[1]].id]
      dataSet.scenarios[used[2]].requires = ["none"]
      dataSet.scenarios[used[1]].excludes = [dataSet.scenarios[used.last ?? 0].id]
    }
    try Self.expectEqual(ensemble)
  }

  @Test(arguments: 0..<8)
  func `what only applying a combination refuses is kept out`(seed: Int) throws {
    let ensemble = try Self.ensemble(seed: seed, loosened: ["seven-departments"]) {
      dataSet,
      random in
      let used = dataSet.areas.flatMap(\.scenarios).shuffled(using: &random)
      // Scenarios that send tasks to a part or a union, which some other scenario may form.
      let places = dataSet.places.indices.dropFirst(dataSet.departmentCount)
      for scenario in used.prefix(2) {
        guard let place = places.randomElement(using: &random) else { continue }
        let tasks = [Int.random(in: dataSet.tasks.indices, using: &random)]
        dataSet.scenarios[scenario].operations = [.transfer(tasks: tasks, to: place)]
      }
    }
    try Self.expectEqual(ensemble)
    let conditional = Refusals(ensemble.catalogue).hasConditional
    #expect(conditional)
  }

  @Test func `answers that are not feasible are cut off one by one`() throws {
    // A formulation that is not told of the conditions; applying each answer tells what breaks one.
    let ensemble = try Self.ensemble(seed: 5)
    var search = EfficientSearch(
      ensemble,
      CatalogueProgram(
        ensemble.catalogue,
        ensemble.terms,
        Refusals(ensemble.catalogue),
        Ensemble.Rules(loosened: Set(ensemble.dataSet.constraints.map(\.id))),
        departmentCount: ensemble.dataSet.departmentCount
      ),
      Self.solver
    )
    while try search.step() {}
    let found = Set(search.members.flatMap(\.options))
    #expect(found == Set(Self.pairwise(ensemble).keys))
  }

  @Test func `the shipped efficient set is proved`() throws {
    let ensemble = try Shipped.ensemble()
    var last = ProofProgress(programCount: 0, memberCount: 0, openCount: 1, sampleCount: 0)
    let proof = try ensemble.proof(by: Self.solver, sampleCount: 500) { last = $0 }
    #expect(proof.holds, "\(proof.differences)")
    #expect(proof.memberCount == ensemble.efficientSet().count)
    #expect(last.programCount == proof.programCount && last.openCount == 0)
    #expect(last.sampleCount == 500)
    // Two a score and one a box that is empty in the end, of which there are at most 2n + 1.
    #expect(proof.programCount <= 4 * proof.memberCount + 1)
  }

  @Test func `a fault of the enumeration is found, whatever it is`() throws {
    let right = try Self.ensemble(seed: 3)
    let efficient = right.efficientSet()
    let first = try #require(efficient.first)

    var better = right
    better.scores[first].coherence += 1
    let differences = try better.proof(by: Self.solver, sampleCount: 0).differences
    #expect(differences.map(\.kind) == [.score])
    #expect(differences.first?.scenarios == right.scenarios(right.codes[first]))

    var worse = right
    worse.scores[first].efficiency -= 1_000_000_000
    let kinds = try worse.proof(by: Self.solver, sampleCount: 0).differences.map(\.kind)
    #expect(kinds.contains(.notEnumerated))

    var poor = right
    let other = try #require(right.scores.indices.first { !efficient.contains($0) })
    poor.scores[other].efficiency += 1_000_000_000
    #expect(
      try poor.proof(by: Self.solver, sampleCount: 0).differences.map(\.kind).contains(.notFound)
    )

    var short = right
    short.codes.remove(at: other)
    short.scores.remove(at: other)
    let found = try short.proof(by: Self.solver, sampleCount: 5_000).differences
    #expect(found.map(\.kind) == [.feasibility])
    #expect(found.first?.enumerated == nil && found.first?.fromScratch == right.scores[other])
  }

  @Test func `the search region is what no point reaches`() {
    var random = SplitMix64(seed: 11)
    for _ in 0..<30 {
      func point() -> WholeScore {
        WholeScore(values: SIMD3((0..<3).map { _ in Int64.random(in: 0...6, using: &random) }))
      }
      let points = (0..<12).map { _ in point() }
      var region = SearchRegion()
      for point in points { region.remove(point) }
      #expect(region.open.count <= 2 * points.count + 1)
      for coherence in 0...7 {
        for efficiency in 0...7 {
          for evenness in 0...7 {
            let score = WholeScore(
              values: SIMD3(Int64(coherence), Int64(efficiency), Int64(evenness))
            )
            let isReached = points.contains { $0.reaches(score) }
            #expect(region.open.contains { score.exceeds($0) } == !isReached)
          }
        }
      }
    }
  }
}

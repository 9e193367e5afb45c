// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Exploration

@Suite struct `Rank acceptabilities` {
  /// The slow twin: cells between the lines, each ranked at its centre.
  private static func bySubdivision(_ space: WeightSpace) -> [[Double]] {
    space.scores.map { own in
      var cells = [space.region.polygon]
      for other in space.scores where other != own {
        cells = cells.flatMap { cell in
          [cell.clipped(by: own - other), cell.clipped(by: other - own)].filter { $0.area > 0 }
        }
      }
      var ranks = [Double](repeating: 0, count: space.scores.count)
      for cell in cells {
        guard let centre = cell.centroid else { continue }
        let better = space.scores.count { centre.value(of: own - $0) < -1e-13 }
        ranks[better] += space.region.share(of: cell)
      }
      return ranks
    }
  }

  private static func check(_ space: WeightSpace, _ comment: Comment) {
    let exact = space.rankAcceptabilities()
    let slow = bySubdivision(space)
    for (one, other) in zip(exact, slow) {
      #expect(zip(one, other).allSatisfy { abs($0 - $1) < 1e-10 }, comment)
      #expect(abs(one.reduce(0, +) - 1) < 1e-12, comment)
    }
    for (ranks, polygon) in zip(exact, space.bestPolygons()) {
      #expect(abs(ranks[0] - space.region.share(of: polygon)) < 1e-12, comment)
    }
  }

  @Test(arguments: 0..<40)
  func `walking the lines gives what cutting into cells gives`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    Self.check(WeightSpace(Draw.scores(9, steps: nil, &random)), "seed \(seed)")
  }

  @Test(arguments: 0..<60)
  func `the same with ties, lines through corners and lines that coincide`(seed: UInt64) {
    var random = SplitMix64(seed: 1_000 + seed)
    let steps = [2, 3, 4, 10][Int(seed) % 4]
    Self.check(WeightSpace(Draw.scores(8, steps: steps, &random)), "seed \(seed), steps \(steps)")
  }

  @Test(arguments: 0..<20)
  func `the same in a region that constraints leave`(seed: UInt64) throws {
    var random = SplitMix64(seed: 2_000 + seed)
    let texts = [
      ["coherence>=balance"], ["efficiency<=0.5", "coherence>=2*efficiency"],
      ["balance>=0.2", "balance<=0.6", "coherence>=0.1"],
    ][Int(seed) % 3]
    let region = try WeightRegion(try WeightConstraint.parsing(texts))
    let scores = Draw.scores(7, steps: seed % 2 == 0 ? 4 : nil, &random)
    let space = WeightSpace(scores, region: region)
    Self.check(space, "seed \(seed)")
    if Set(scores).count == scores.count, seed % 2 == 1 {
      let shares = space.bestPolygons().map(region.share(of:))
      #expect(abs(shares.reduce(0, +) - 1) < 1e-12)
    }
  }

  @Test(arguments: 0..<2)
  func `forty plans agree with dense sampling in every rank`(seed: UInt64) {
    var random = SplitMix64(seed: 3_000 + seed)
    let scores = Draw.scores(40, steps: nil, &random)
    let exact = WeightSpace(scores).rankAcceptabilities()
    let samples = 20_000
    var counts = exact.map { $0.map { _ in 0 } }
    for _ in 0..<samples {
      let weights = Draw.weights(&random)
      let values = scores.map { ($0 * weights).sum() }
      for (rank, plan) in scores.indices.sorted(by: { values[$0] > values[$1] }).enumerated() {
        counts[plan][rank] += 1
      }
    }
    for (shares, counts) in zip(exact, counts) {
      for (share, count) in zip(shares, counts) {
        #expect(abs(share - Double(count) / Double(samples)) < 0.018)
      }
    }
    // Every rank is taken by someone at all weights.
    for rank in scores.indices {
      #expect(abs(exact.map { $0[rank] }.reduce(0, +) - 1) < 1e-12)
    }
  }

  @Test func `a region that is a segment is measured by its length`() throws {
    let region = try WeightRegion(
      try WeightConstraint.parsing(["efficiency<=0", "coherence>=0.25"])
    )
    #expect(region.dimension == 1 && region.shareOfAllWeights == 0)
    // With efficiency out, the first wins where coherence is above a half.
    let space = WeightSpace(
      [SIMD3(100, 0, 0), SIMD3(0, 100, 0), SIMD3(0, 0, 100)],
      region: region
    )
    let shares = space.bestPolygons().map(region.share(of:))
    #expect(abs(shares[0] - 2.0 / 3) < 1e-14 && abs(shares[1] - 1.0 / 3) < 1e-14)
    #expect(shares[2] == 0)
    let ranks = space.rankAcceptabilities()
    #expect(abs(ranks[0][0] - 2.0 / 3) < 1e-14 && abs(ranks[0][1] - 1.0 / 3) < 1e-14)
    #expect(ranks[2] == [0, 0, 1])
  }

  @Test func `a region that is a point ranks at that point`() throws {
    let region = try WeightRegion(
      try WeightConstraint.parsing(["coherence>=0.6", "coherence<=0.6", "balance<=0"])
    )
    #expect(region.dimension == 0)
    let space = WeightSpace([SIMD3(0, 0, 100), SIMD3(100, 0, 0)], region: region)
    #expect(space.rankAcceptabilities() == [[0, 1], [1, 0]])
    #expect(space.bestPolygons().map(region.share(of:)) == [0, 1])
  }
}

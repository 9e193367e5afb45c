// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import Scoring
import Testing

@testable import Exploration

/// Weights drawn evenly from the simplex, and plans drawn for tests.
enum Draw {
  static func weights(_ random: inout SplitMix64) -> SIMD3<Double> {
    let cuts = [Double.random(in: 0...1, using: &random), Double.random(in: 0...1, using: &random)]
      .sorted()
    return SIMD3(cuts[0], cuts[1] - cuts[0], 1 - cuts[1])
  }

  /// Scores in whole steps, so that plans tie in single criteria, along lines and altogether; or
  /// anywhere.
  static func scores(_ count: Int, steps: Int?, _ random: inout SplitMix64) -> [SIMD3<Double>] {
    (0..<count).map { _ in
      func number() -> Double {
        guard let steps else { return Double.random(in: 0...100, using: &random) }
        return 100 / Double(steps) * Double(Int.random(in: 0...steps, using: &random))
      }
      return SIMD3(number(), number(), number())
    }
  }
}

@Suite struct `Weight polygons` {
  @Test func `three plans that are each best in one criterion share the weights evenly`() throws {
    let space = WeightSpace([SIMD3(100, 0, 0), SIMD3(0, 100, 0), SIMD3(0, 0, 100)])
    let polygons = space.bestPolygons()
    for (axis, polygon) in polygons.enumerated() {
      #expect(abs(polygon.area - 1.0 / 3) < 1e-15)
      #expect(polygon.corners.count == 4)
      #expect(polygon.corners.map(\.vector[axis]).max() == 1)
      let nearest = try #require(polygon.nearest(to: .equal))
      #expect((nearest.vector - Weights.equal.vector).max() < 1e-15)
    }
    // By hand: the corner, then the middles of two sides with the middle of all between them.
    let half = 0.5
    let expected: [SIMD3<Double>] = [
      SIMD3(1, 0, 0), SIMD3(half, half, 0), SIMD3(repeating: 1.0 / 3), SIMD3(half, 0, half),
    ]
    for (corner, point) in zip(polygons[0].corners, expected) {
      #expect((corner.vector - point).max() < 1e-15)
    }
  }

  @Test func `a plan that is even in all wins in the middle, by hand`() throws {
    // Best where no weight is above 0.4: the simplex less three corners of 0.36, which overlap
    // three times in 0.04.
    let space = WeightSpace([
      SIMD3(100, 0, 0), SIMD3(0, 100, 0), SIMD3(0, 0, 100), SIMD3(40, 40, 40),
    ])
    let polygon = space.bestPolygons()[3]
    #expect(abs(polygon.area - 0.04) < 1e-14)
    for criterion in Criterion.allCases {
      let range = try #require(polygon.range(of: criterion))
      #expect(abs(range.low - 0.2) < 1e-15 && abs(range.high - 0.4) < 1e-15)
    }
    #expect(polygon.nearest(to: .equal) == .equal)
    let ranks = space.rankAcceptabilities()
    #expect(abs(ranks[3][0] - 0.04) < 1e-14)
    // Second behind the greatest weight alone, first of the others needs two weights above 0.4.
    #expect(abs(ranks[3][1] - (3 * 0.36 - 6 * 0.04)) < 1e-14)
    #expect(abs(ranks[3][2] - 3 * 0.04) < 1e-14)
    #expect(ranks[3][3] == 0)
  }

  @Test(arguments: 0..<6)
  func `polygons part the weights, and agree with dense sampling`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let scores = Draw.scores(4 + Int(seed) % 9, steps: nil, &random)
    let space = WeightSpace(scores)
    let polygons = space.bestPolygons()
    #expect(abs(polygons.map(\.area).reduce(0, +) - 1) < 1e-12)
    let samples = 20_000
    var wins = [Int](repeating: 0, count: scores.count)
    for _ in 0..<samples {
      let weights = Weights(Draw.weights(&random))
      let winner = space.winner(at: weights)
      wins[winner] += 1
      if wins[winner] % 16 == 0 { #expect(polygons[winner].contains(weights)) }
    }
    for (win, polygon) in zip(wins, polygons) {
      // Five standard deviations of a share at most a half.
      #expect(abs(Double(win) / Double(samples) - polygon.area) < 0.018)
    }
  }

  @Test(arguments: 0..<30)
  func `corners lie on the borders and run counter-clockwise from the greatest`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let scores = Draw.scores(8, steps: seed % 2 == 0 ? 6 : nil, &random)
    for (own, polygon) in zip(scores, WeightSpace(scores).bestPolygons()) {
      let points = polygon.corners.map(\.vector)
      for (index, point) in points.enumerated() {
        #expect(abs(point.sum() - 1) < 1e-15 && point.min() >= 0)
        let least = scores.map { ((own - $0) * point).sum() }.min() ?? 0
        #expect(least > -1e-11)
        #expect((point.x, point.y) <= (points[0].x, points[0].y))
        guard points.count > 2 else { continue }
        let next = points[(index + 1) % points.count] - point
        let after = points[(index + 2) % points.count] - point
        #expect(next.x * after.y - next.y * after.x > -1e-13)
      }
    }
  }

  @Test(arguments: 0..<20)
  func `the nearest weights are in the polygon, and none of it is nearer`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let space = WeightSpace(Draw.scores(6, steps: nil, &random))
    func distance(_ point: SIMD3<Double>) -> Double {
      let way = point - Weights.equal.vector
      return (way * way).sum()
    }
    for polygon in space.bestPolygons() where polygon.area > 0 {
      let nearest = try #require(polygon.nearest(to: .equal))
      #expect(polygon.contains(nearest))
      let centroid = try #require(polygon.centroid)
      #expect(polygon.contains(centroid))
      for _ in 0..<500 {
        // A random mixture of the corners.
        let parts = polygon.corners.map { _ in Double.random(in: 0...1, using: &random) }
        let point = zip(parts, polygon.corners).reduce(SIMD3<Double>()) { $0 + $1.0 * $1.1.vector }
        #expect(distance(point / parts.reduce(0, +)) >= distance(nearest.vector) - 1e-12)
      }
    }
  }

  @Test func `equal plans share a polygon, and a tie along a border has no area`() {
    let space = WeightSpace([SIMD3(80, 20, 20), SIMD3(80, 20, 20), SIMD3(80, 10, 20)])
    let polygons = space.bestPolygons()
    #expect(polygons[0] == polygons[1] && polygons[0].area == 1)
    #expect(space.equals() == [[1], [0], []])
    // The third ties where balance weighs nothing.
    #expect(polygons[2].area == 0 && polygons[2].corners.count == 2)
    #expect(space.standings() == [.supported, .supported, .dominated])
    #expect(space.rankAcceptabilities() == [[1, 0, 0], [1, 0, 0], [0, 0, 1]])
  }

  @Test func `efficient and never best is told from beaten`() {
    let space = WeightSpace([
      SIMD3(100, 0, 50), SIMD3(0, 100, 50), SIMD3(40, 40, 50), SIMD3(30, 30, 50),
    ])
    #expect(space.standings() == [.supported, .supported, .unsupported, .dominated])
    #expect(space.dominators() == [[], [], [], [2]])
    // Where only efficiency counts all four tie; that is no support.
    let polygons = space.bestPolygons()
    #expect(polygons[2].corners == [Weights(SIMD3(0, 0, 1))] && polygons[2].area == 0)
    #expect(space.leastRegrets(polygons)[2].value == 0)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import GLPKSolver
import LinearProgramming
import OrganizationModel
import Scoring
import Testing

@testable import Exploration

@Suite struct `Alternatives` {
  private static func small() throws -> Ensemble {
    let dataSet = try DataSetReader.read(
      texts: Dictionary(uniqueKeysWithValues: DataSetTemplate.files.map { ($0.name, $0.text) })
    )
    return try Ensemble(try Scorer(dataSet, solver: VerifyingSolver(GLPKSolver())))
  }

  private static func distance(_ ensemble: Ensemble, _ one: Int, _ other: Int) -> Int {
    zip(ensemble.options(ensemble.codes[one]), ensemble.options(ensemble.codes[other]))
      .count { $0 != $1 }
  }

  /// The least distance of any two of some positions.
  private static func spread(_ ensemble: Ensemble, _ positions: [Int]) -> Int {
    positions.indices.flatMap { one in
      positions.indices.filter { $0 > one }.map {
        distance(ensemble, positions[one], positions[$0])
      }
    }.min() ?? .max
  }

  @Test(arguments: 0..<4)
  func `the best are those of a full sort`(seed: UInt64) throws {
    let ensemble = try Shipped.ensemble()
    let scale = try #require(ensemble.scale)
    var random = SplitMix64(seed: seed)
    let weights = seed == 0 ? Weights(SIMD3(0, 1, 0)) : Weights(Draw.weights(&random))
    let values = ensemble.scores.map { weights.value(of: scale.scaled($0)) }
    // Sorting all of them says nothing more than sorting the upper ones.
    let greatest = try #require(values.max())
    let upper = values.indices.filter { values[$0] >= greatest - 4 }
    let sorted = upper.sorted { (values[$1], $0) < (values[$0], $1) }
    try #require(sorted.count >= 15)
    let report = ensemble.alternatives(
      weights: weights,
      scale: scale,
      slack: .part(0.02),
      count: 15
    )
    #expect(report.best.map(\.position) == Array(sorted.prefix(15)))
    let least = values[sorted[0]] * 0.98
    #expect(report.withinSlackCount == values.count { $0 >= least })
    #expect(report.different.allSatisfy { $0.value >= least })
    #expect(report.different.first?.position == report.best.first?.position)
  }

  @Test(arguments: 0..<4)
  func `different ones are those of a naive search`(seed: UInt64) throws {
    let ensemble = try Shipped.ensemble()
    let scale = try #require(ensemble.scale)
    var random = SplitMix64(seed: 100 + seed)
    let weights = Weights(Draw.weights(&random))
    let report = ensemble.alternatives(
      weights: weights,
      scale: scale,
      slack: .part(0.02),
      count: 6
    )
    let values = ensemble.scores.map { weights.value(of: scale.scaled($0)) }
    let within = values.indices.filter { values[$0] >= report.leastValue }
    var chosen = [try #require(report.best.first).position]
    while chosen.count < min(6, within.count) {
      let far = within.map { one in
        chosen.map { Self.distance(ensemble, one, $0) }.min() ?? 0
      }
      let ranked = within.indices.sorted {
        (far[$1], values[within[$1]], $0) < (far[$0], values[within[$0]], $1)
      }
      chosen.append(within[ranked[0]])
    }
    #expect(report.different.map(\.position) == chosen)
    for (index, alternative) in report.different.enumerated().dropFirst() {
      let nearest = chosen.prefix(index)
        .map { Self.distance(ensemble, $0, alternative.position) }.min()
      #expect(alternative.areasToNearest == nearest)
    }
  }

  @Test(arguments: 2...3, [0.0, 20, 1_000])
  func `the least difference is at least half of the greatest there is`(
    count: Int,
    slack: Double
  ) throws {
    for ensemble in [try Self.small(), try Shipped.ensemble()] {
      let scale = try #require(ensemble.scale)
      // Few enough for every subset; on the large catalogue a narrow slack.
      let isLarge = ensemble.feasibleCount > 100
      let report = ensemble.alternatives(
        weights: .equal,
        scale: scale,
        slack: .points(isLarge ? min(slack, 1.8) : slack),
        count: count
      )
      let values = ensemble.scores.map { Weights.equal.value(of: scale.scaled($0)) }
      let within = values.indices.filter { values[$0] >= report.leastValue }
      #expect(within.count == report.withinSlackCount && within.count < 30)
      guard within.count >= count else { continue }
      func best(_ chosen: [Int], _ rest: ArraySlice<Int>) -> Int {
        if chosen.count == count { return Self.spread(ensemble, chosen) }
        return rest.indices.map { best(chosen + [rest[$0]], rest[($0 + 1)...]) }.max() ?? 0
      }
      let greatest = best([], within[...])
      let found = Self.spread(ensemble, report.different.map(\.position))
      #expect(report.different.count == count)
      #expect(2 * found >= greatest && found <= greatest)
    }
  }

  @Test func `changes name every area with another choice`() throws {
    let ensemble = try Shipped.ensemble()
    var random = SplitMix64(seed: 4)
    for _ in 0..<100 {
      let one = Int.random(in: ensemble.codes.indices, using: &random)
      let other = Int.random(in: ensemble.codes.indices, using: &random)
      let changes = ensemble.changes(from: ensemble.codes[one], to: ensemble.codes[other])
      #expect(changes.count == Self.distance(ensemble, one, other))
      let before = Set(ensemble.scenarios(ensemble.codes[one]))
      let after = Set(changes.compactMap(\.after))
      let changed = before.subtracting(changes.compactMap(\.before)).union(after)
      #expect(changed == Set(ensemble.scenarios(ensemble.codes[other])))
    }
  }
}

@Suite struct `Weights of the shipped plans` {
  private static func plans(_ ids: [String]) throws -> [Plan] {
    let dataSet = try Shipped.ensemble().dataSet
    return try ids.map { try dataSet.apply(Combination(parsing: $0, in: dataSet)) }
  }

  @Test func `the scale runs from 0 to 100 over the feasible combinations`() throws {
    let ensemble = try Shipped.ensemble()
    let scale = try #require(ensemble.scale)
    let distributions = try #require(ensemble.summary()).distributions
    for criterion in Criterion.allCases {
      #expect(scale.worst[criterion.axis] == distributions[criterion]?.lower)
      #expect(scale.best[criterion.axis] == distributions[criterion]?.upper)
    }
    let scaled = ensemble.scores.map(scale.scaled)
    for axis in 0..<3 {
      var (least, greatest) = (Double.infinity, -Double.infinity)
      for score in scaled {
        (least, greatest) = (min(least, score[axis]), max(greatest, score[axis]))
      }
      #expect(least == 0 && greatest == 100)
    }
  }

  @Test func `bounds of differences hold the differences, both ways`() throws {
    let ensemble = try Shipped.ensemble()
    let scorer = try Shipped.scorer()
    let scale = try #require(ensemble.scale)
    let plans = try Self.plans(["today", "model-1", "model-2", "6.3"])
    let bounds = try scorer.differenceBounds(of: plans)
    #expect(bounds.count == 4)
    let toToday = try scorer.scores(of: plans)
    for first in plans.indices {
      for second in plans.indices {
        for criterion in Criterion.allCases {
          let range = bounds[first, second, criterion]
          let back = bounds[second, first, criterion]
          #expect(range.low == -back.high && range.high == -back.low)
          let difference =
            scorer.points.score(plans[first])[criterion]
            - scorer.points.score(plans[second])[criterion]
          #expect(range.contains(difference, tolerance: 1e-5))
          if second == 0, first > 0 {
            let band = try #require(toToday[first].differences[criterion]?.band)
            #expect(abs(band.lower - range.low) < 1e-5 * max(1, abs(range.low)))
            #expect(abs(band.upper - range.high) < 1e-5 * max(1, abs(range.high)))
          }
        }
      }
    }
    let space = WeightSpace(plans.map { scale.scaled(ensemble.score(fromScratch: $0)) })
    let report = WeightReport(space) { first, second, axis in
      let criterion = Criterion.allCases[axis]
      return scale.scaled(bounds[first, second, criterion], criterion)
    }
    for entry in report.entries {
      let certain = try #require(entry.certain)
      let possible = try #require(entry.possible)
      #expect(certain.share <= entry.best.share && entry.best.share <= possible.share)
    }
    #expect(abs(report.entries.map(\.best.share).reduce(0, +) - 1) < 1e-12)
  }

  @Test func `efficient combinations are classed as all combinations class them`() throws {
    let ensemble = try Shipped.ensemble()
    let scale = try #require(ensemble.scale)
    let pareto = ensemble.efficientSet()
    let space = WeightSpace(pareto.map { scale.scaled(ensemble.scores[$0]) })
    let classes = space.standings()
    #expect(!classes.contains(.dominated))
    for (position, standing) in zip(pareto, classes) {
      let among = ensemble.standing(of: ensemble.scores[position], among: pareto, on: scale)
      #expect(among == standing)
    }
    // The corners of a polygon are won against other feasible combinations too.
    let scaled = stride(from: 0, to: ensemble.scores.count, by: 997).map {
      scale.scaled(ensemble.scores[$0])
    }
    for (own, polygon) in zip(space.scores, space.bestPolygons()) {
      for corner in polygon.corners {
        let value = corner.value(of: own)
        #expect(scaled.allSatisfy { corner.value(of: $0) <= value + 1e-9 })
      }
    }
  }
}

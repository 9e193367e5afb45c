// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import GLPKSolver
import LinearProgramming
import OrganizationModel
import Scoring
import TestSupport
import Testing

@testable import Exploration

@Suite struct `Samples` {
  private func dataSet() throws -> DataSet { try Shipped.scorer().dataSet }

  @Test func `the generator is the published one`() {
    var sampling = Exploration.SplitMix64(seed: 1_234_567)
    var shared = TestSupport.SplitMix64(seed: 1_234_567)
    // The reference implementation's first numbers for this seed.
    for expected: UInt64 in [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
    ] {
      #expect(sampling.next() == expected)
      #expect(shared.next() == expected)
    }
  }

  @Test func `every number below a bound is as likely`() {
    var random = Exploration.SplitMix64(seed: 5)
    var counts = [Int](repeating: 0, count: 7)
    for _ in 0..<70_000 { counts[Int(random.next(below: 7))] += 1 }
    // Five standard deviations of a binomial count.
    #expect(counts.allSatisfy { abs($0 - 10_000) < 460 }, "\(counts)")
  }

  @Test func `a keyed permutation is a permutation`() {
    for count in Array(1...130) + [1_000, 4_095, 4_096, 4_097, 65_537] {
      for seed in UInt64(0)..<3 {
        let order = KeyedPermutation(
          count: UInt64(count),
          using: Exploration.SplitMix64(seed: seed)
        )
        let places = (0..<count).map { Int(order[UInt64($0)]) }
        #expect(places.sorted() == Array(0..<count), "\(count), \(seed)")
      }
    }
  }

  @Test func `every order of a few numbers is as likely`() {
    var counts: [[UInt64]: Int] = [:]
    for seed in 0..<24_000 {
      let order = KeyedPermutation(
        count: 4,
        using: Exploration.SplitMix64(seed: 3, name: "key", number: UInt64(seed))
      )
      counts[(0..<4).map { order[$0] }, default: 0] += 1
    }
    #expect(counts.count == 24)
    #expect(counts.values.allSatisfy { abs($0 - 1_000) < 160 }, "\(counts.values.sorted())")
  }

  @Test(arguments: [1, 2, 3, 7, 64, 257])
  func `every part of every interval is drawn once`(count: Int) throws {
    let draws = ParameterDraws(try dataSet(), count: count, seed: UInt64(count))
    let hypercube = draws.hypercube
    #expect(hypercube.dimensions.count == 104)
    let points = (0..<count).map { hypercube[$0] }
    for dimension in hypercube.dimensions.indices {
      let values = points.map { $0[dimension] }
      let interval = hypercube.dimensions[dimension].interval
      guard interval.width > 0 else {
        #expect(values.allSatisfy { $0 == interval.low })
        continue
      }
      var hits = [Int](repeating: 0, count: count)
      for (number, value) in values.enumerated() {
        #expect(interval.contains(value))
        // From the value alone, as a reader of the lines would count.
        let part = (0..<count).first {
          $0 == count - 1
            || value < hypercube.edge(of: dimension, part: $0 + 1)
        }
        let found = try #require(part)
        #expect(found == hypercube.part(of: dimension, number: number))
        #expect(value >= hypercube.edge(of: dimension, part: found))
        hits[found] += 1
      }
      #expect(hits.allSatisfy { $0 == 1 })
    }
  }

  @Test func `values have nine digits, or more where a part is narrower than that`() {
    let wide = LatinHypercube(
      [
        .init(name: "a", interval: Interval(0.03, 17)),
        .init(name: "b", interval: Interval(4e3, 9e9)),
      ],
      count: 500,
      seed: 1
    )
    for number in 0..<500 { #expect(wide[number].allSatisfy { $0.digitCount <= 9 }) }
    let narrow = LatinHypercube(
      [.init(name: "a", interval: Interval(1_000, 1_000.000_01))],
      count: 100,
      seed: 1
    )
    let parts = (0..<100).map { narrow[$0][0] }
    #expect(Set(parts).count == 100)
    for (number, value) in parts.enumerated() {
      let part = narrow.part(of: 0, number: number)
      #expect(value >= narrow.edge(of: 0, part: part))
      #expect(value < narrow.edge(of: 0, part: part + 1))
    }
  }

  @Test(arguments: 0..<200)
  func `rounding to digits is that of decimal text`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let value =
      Double.random(in: 1...10, using: &random)
      * [1e-6, 1e-3, 0.1, 1, 1e3, 1e8, 1e11][Int(seed % 7)]
    let rounded = value.rounded(significantDigits: 9)
    #expect(abs(rounded - value) <= value * 0.5e-8)
    #expect(rounded.rounded(significantDigits: 9) == rounded)
    #expect(rounded.digitCount <= 9, "\(rounded)")
  }

  @Test func `a draw does not depend on what else is drawn`() throws {
    let dataSet = try dataSet()
    let all = ParameterDraws(dataSet, count: 50, seed: 9)
    let one = ParameterDraws(dataSet, of: ["realization"], count: 50, seed: 9)
    let index = try #require(all.ids.firstIndex(of: "realization"))
    for number in [0, 17, 49] { #expect(all[number][index] == one[number][0]) }
    let other = ParameterDraws(dataSet, of: ["realization"], count: 50, seed: 10)
    #expect((0..<50).contains { one[$0][0] != other[$0][0] })
    #expect(ParameterDraws(dataSet, of: [], count: 50, seed: 9)[3].isEmpty)
  }

  @Test func `weights keep the order of the classes inside their intervals`() throws {
    let dataSet = try dataSet()
    for subset in [nil, ["weight-weak", "weight-strong"], ["weight-moderate"]] as [Set<String>?] {
      let draws = ParameterDraws(dataSet, of: subset, count: 400, seed: 4)
      let classes = Strength.allCases.compactMap { strength -> (id: String, best: Double)? in
        guard let weight = dataSet.parameters.strengthWeights[strength],
          case .assumed(let id) = weight.basis
        else { return nil }
        return (id, weight.best)
      }
      #expect(classes.count == 4)
      for number in 0..<400 {
        let values = Dictionary(uniqueKeysWithValues: zip(draws.ids, draws[number]))
        let weights = classes.map { values[$0.id] ?? $0.best }
        #expect(weights == weights.sorted(), "\(weights)")
        for (id, value) in values {
          let assumption = try #require(dataSet.assumptions.first { $0.id == id })
          #expect(assumption.interval.contains(value), "\(id)")
        }
      }
    }
  }

  @Test func `intervals that do not grow with the class are cut to what can be ordered`() throws {
    var dataSet = try dataSet()
    // Weak may weigh up to 9, strong from 0.5: what a reader of files would refuse.
    for (strength, interval) in [
      (Strength.weak, Interval(1, 9)), (.moderate, Interval(0.5, 4)), (.strong, Interval(0.25, 8)),
      (.essential, Interval(2, 6)),
    ] {
      guard case .assumed(let id)? = dataSet.parameters.strengthWeights[strength]?.basis else {
        Issue.record("the weight of \(strength) is not assumed")
        continue
      }
      let index = try #require(dataSet.assumptions.firstIndex { $0.id == id })
      dataSet.assumptions[index].interval = interval
    }
    let draws = ParameterDraws(
      dataSet,
      of: [
        "weight-weak", "weight-moderate", "weight-strong",
        "weight-essential",
      ],
      count: 300,
      seed: 8
    )
    for number in 0..<300 {
      let values = Dictionary(uniqueKeysWithValues: zip(draws.ids, draws[number]))
      let weights = ["weak", "moderate", "strong", "essential"].compactMap {
        values["weight-\($0)"]
      }
      #expect(weights == weights.sorted())
      for (id, value) in values {
        let assumption = try #require(dataSet.assumptions.first { $0.id == id })
        #expect(assumption.interval.contains(value))
      }
    }
  }

  @Test func `random combinations are feasible and all as likely`() throws {
    let dataSet = try DataSetReader.read(
      texts: Dictionary(uniqueKeysWithValues: DataSetTemplate.files.map { ($0.name, $0.text) })
    )
    let small = try Ensemble(try Scorer(dataSet, solver: VerifyingSolver(GLPKSolver())))
    var counts: [String: Int] = [:]
    for number in 0..<6_000 {
      let combination = try #require(small.randomCombination(seed: 2, number: number))
      counts[combination.id, default: 0] += 1
    }
    #expect(counts.count == small.feasibleCount)
    #expect(counts.values.allSatisfy { abs($0 - 1_000) < 150 }, "\(counts)")
    let shipped = try Shipped.ensemble()
    for number in 0..<200 {
      let combination = try #require(shipped.randomCombination(seed: 3, number: number))
      let plan = try shipped.dataSet.apply(combination)
      #expect(
        shipped.dataSet.checks(of: plan).allSatisfy {
          $0.isMet || shipped.dataSet.constraints[$0.constraint].kind == .declared
        }
      )
    }
  }
}

extension Double {
  /// How many significant decimal digits the number is written with.
  fileprivate var digitCount: Int {
    let text = "\(self)".prefix { $0 != "e" }.filter(\.isNumber).drop { $0 == "0" }
    return text.reversed().drop { $0 == "0" }.count
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import GLPKSolver
import LinearProgramming
import OrganizationModel
import TestSupport
import Testing

@testable import Scoring

@Suite struct `Coherence` {
  /// All vertices of the weight polytope have coordinates among the ends of the classes' intervals,
  /// and a ratio of sums is greatest and least at vertices: enumeration is exact.
  private func enumerated(
    _ plan: Plan,
    minus other: Plan?,
    _ dataSet: DataSet
  ) -> Interval {
    let parameters = dataSet.parameters
    let ranges = dataSet.interfaces.compactMap { parameters.strengthWeights[$0.strength] }
    let ends = Array(Set(ranges.flatMap { [$0.low, $0.high] })).sorted()
    let choices = Small.product(ranges.map { range in ends.filter { range.interval.contains($0) } })
      .filter { weights in
        dataSet.interfaces.indices.allSatisfy { i in
          dataSet.interfaces.indices.allSatisfy { j in
            dataSet.interfaces[i].strength <= dataSet.interfaces[j].strength
              || weights[i] >= weights[j]
          }
        }
      }
    var values: [Double] = []
    for discount in [parameters.drawbackDiscount.low, parameters.drawbackDiscount.high] {
      for credit in [parameters.coordinationCredit.low, parameters.coordinationCredit.high] {
        let first = dataSet.credits(in: plan, coordinated: credit)
        let second = other.map { dataSet.credits(in: $0, coordinated: credit) }
        for weights in choices {
          let scaled = weights.indices.map {
            weights[$0] * (dataSet.isNamedOnlyAsDrawback[$0] ? discount : 1)
          }
          var sum = 0.0
          for index in scaled.indices {
            let less = second?[index] ?? 0
            sum += scaled[index] * (first[index] - less)
          }
          values.append(100 * sum / scaled.reduce(0, +))
        }
      }
    }
    return Interval(values.min() ?? 0, values.max() ?? 0)
  }

  @Test func `bounds are those of full enumeration`() throws {
    let dataSet = try Small.template()
    let solver = VerifyingSolver(GLPKSolver())
    var bounds = CoherenceBounds(dataSet)
    for plan in Small.plans(dataSet) {
      let found = try bounds.bounds(plan, solver)
      let expected = enumerated(plan, minus: nil, dataSet)
      #expect(isClose(found.low, expected.low) && isClose(found.high, expected.high), "\(plan.id)")
    }
  }

  @Test func `bounds of differences are those of full enumeration`() throws {
    let dataSet = try Small.template()
    let solver = VerifyingSolver(GLPKSolver())
    var bounds = CoherenceBounds(dataSet)
    let plans = Small.plans(dataSet)
    for plan in plans {
      for other in plans where other != plan {
        let found = try bounds.bounds(plan, minus: other, solver)
        let expected = enumerated(plan, minus: other, dataSet)
        #expect(
          isClose(found.low, expected.low) && isClose(found.high, expected.high),
          "\(plan.id) minus \(other.id)"
        )
      }
    }
  }

  @Test(arguments: 0..<20)
  func `no sample of weights and parameters leaves the bounds`(seed: UInt64) throws {
    let dataSet = try Small.template()
    var random = SplitMix64(seed: seed)
    var bounds = CoherenceBounds(dataSet)
    let plan = try #require(Small.plans(dataSet).randomElement(using: &random))
    let range = try bounds.bounds(plan, VerifyingSolver(GLPKSolver()))
    let parameters = dataSet.parameters
    let discount = Double.random(
      in: parameters.drawbackDiscount.low...parameters.drawbackDiscount.high,
      using: &random
    )
    let credit = Double.random(
      in: parameters.coordinationCredit.low...parameters.coordinationCredit.high,
      using: &random
    )
    // Weights that respect the order of the classes: one draw a class, sorted.
    let draws = Strength.allCases.map { strength in
      parameters.strengthWeights[strength].map {
        Double.random(in: $0.low...$0.high, using: &random)
      } ?? 0
    }
    var running = 0.0
    let ordered = draws.map { draw in
      running = max(running, draw)
      return running
    }
    let credits = dataSet.credits(in: plan, coordinated: credit)
    let weights = dataSet.interfaces.enumerated().map { index, interface in
      ordered[interface.strength.rank] * (dataSet.isNamedOnlyAsDrawback[index] ? discount : 1)
    }
    let score = 100 * zip(weights, credits).map(*).reduce(0, +) / weights.reduce(0, +)
    #expect(range.contains(score, tolerance: 1e-6))
  }

  @Test func `an interface with several pairs counts once, by the share that stands together`()
    throws
  {
    let dataSet = try Small.template(
      replacing: "between: [events, street-permits]",
      with: "pairs: [[events, street-permits], [events, culture-rest]]"
    )
    let index = try #require(dataSet.interfaceIndex["events-permits"])
    #expect(dataSet.credits(in: dataSet.baseline, coordinated: 0.3)[index] == 0.5)
  }

  @Test func `a measure gives its credit to what stays cut, not more`() throws {
    let dataSet = try Small.template()
    let plan = try dataSet.apply(Combination(parsing: "1.2", in: dataSet))
    let index = try #require(dataSet.interfaceIndex["library-school"])
    #expect(dataSet.credits(in: plan, coordinated: 0.3)[index] == 0.3)
    let both = try dataSet.apply(Combination(parsing: "2.1", in: dataSet))
    #expect(dataSet.credits(in: both, coordinated: 0.3)[index] == 0)
  }
}

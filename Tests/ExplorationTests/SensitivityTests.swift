// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import GLPKSolver
import LinearProgramming
import OrganizationModel
import Scoring
import TestSupport
import Testing

@testable import Exploration

/// What assumptions do to differences, against scorers that are made for the other data sets.
@Suite struct `Sensitivities` {
  private func template() throws -> Scorer<VerifyingSolver<GLPKSolver>> {
    let dataSet = try DataSetReader.read(
      texts: Dictionary(uniqueKeysWithValues: DataSetTemplate.files.map { ($0.name, $0.text) })
    )
    return try Scorer(dataSet, solver: VerifyingSolver(GLPKSolver()))
  }

  /// The scores with an assumption at a value, everything made anew.
  private func slowScores(
    _ plans: [Plan],
    _ scorer: Scorer<VerifyingSolver<GLPKSolver>>,
    _ assumption: Int,
    _ value: Double
  ) throws -> [PointScore] {
    let assumed = scorer.dataSet.assumptions[assumption]
    let other = scorer.dataSet.assuming([assumed.id: assumed.estimated(value)])
    let points = try Scorer(
      other,
      solver: VerifyingSolver(GLPKSolver()),
      measure: scorer.measure
    ).points
    return try plans.map { points.score(try other.apply($0.combination)) }
  }

  private func isClose(_ one: Double, _ other: Double) -> Bool {
    abs(one - other) <= 1e-7 * max(1, abs(one), abs(other))
  }

  @Test(arguments: [WorkloadMeasure.cases, WorkloadMeasure(.fte)])
  func `estimates are scored as by a scorer of their own`(measure: WorkloadMeasure) throws {
    let scorer = try Shipped.scorer().measuring(by: measure)
    let ids = ["model-1", "model-3", "5.1+3.1"]
    let plans = [scorer.dataSet.baseline] + (try ids.map { try plan($0, scorer.dataSet) })
    let estimates = EstimateScorer(scorer)
    for (index, assumption) in scorer.dataSet.assumptions.enumerated() {
      for value in [assumption.interval.low, assumption.interval.high] {
        let fast = try estimates.scores(of: plans, assuming: index, at: value)
        let slow = try slowScores(plans, scorer, index, value)
        for (one, other) in zip(fast, slow) {
          for criterion in Criterion.allCases {
            #expect(
              isClose(one[criterion], other[criterion]),
              "\(assumption.id) \(value) \(criterion)"
            )
          }
        }
      }
    }
  }

  private func plan(_ id: String, _ dataSet: DataSet) throws -> Plan {
    try dataSet.apply(Combination(parsing: id, in: dataSet))
  }

  @Test func `a small organisation has every assumption that matters, the greatest first`() throws {
    let scorer = try template()
    let plans = try scorer.dataSet.scenarios.map { try plan($0.id, scorer.dataSet) }
    let found = try scorer.sensitivities(of: plans)
    var turns = 0
    for (position, plan) in plans.enumerated() {
      for criterion in Criterion.allCases {
        let list = try #require(found[position][criterion])
        func difference(_ assumption: Int, _ value: Double) throws -> Double {
          let scores = try slowScores([plan, scorer.dataSet.baseline], scorer, assumption, value)
          return scores[0][criterion] - scores[1][criterion]
        }
        for (index, assumption) in scorer.dataSet.assumptions.enumerated() {
          let ends = try [assumption.interval.low, assumption.best, assumption.interval.high]
            .map { try difference(index, $0) }
          let swing = (ends.max() ?? 0) - (ends.min() ?? 0)
          guard let entry = list.first(where: { $0.assumption == index }) else {
            #expect(swing <= 2 * Accuracy.rounding, "\(plan.id) \(assumption.id)")
            continue
          }
          #expect(isClose(entry.atLow, ends[0]) && isClose(entry.atHigh, ends[2]))
          #expect(isClose(entry.atBest, ends[1]) && isClose(entry.swing, swing))
          for turn in entry.turns {
            turns += 1
            #expect(assumption.interval.contains(turn.value))
            let step = 1e-6 * assumption.interval.width
            let (below, above) = (turn.value - step, turn.value + step)
            #expect(try difference(index, below) * Double(turn.before) > 0)
            #expect(try difference(index, above) * Double(turn.after) > 0)
          }
          if ends[0] * ends[2] < -1e-6 { #expect(!entry.turns.isEmpty) }
        }
        for (one, next) in zip(list, list.dropFirst()) {
          #expect(
            one.swing > next.swing || one.swing == next.swing && one.assumption < next.assumption
          )
        }
      }
    }
    #expect(turns > 0)
  }

  @Test func `one change is found where there are a kink, a jump or several`() throws {
    func change(_ low: Double, _ high: Double, _ function: @escaping (Double) -> Double) throws
      -> SignChange
    { try SignChanges.one(in: Interval(low, high), of: function) }
    let ratio = try change(0, 10) { (3 * $0 - 7) / (1 + 2 * $0) }
    #expect(abs(ratio.value - 7.0 / 3) < 1e-9 && ratio.before == -1 && ratio.after == 1)
    let kink = try change(0, 3) { min($0 - 2, 10 * ($0 - 2)) + 0.001 * ($0 - 2) }
    #expect(abs(kink.value - 2) < 1e-6)
    let jump = try change(0, 10) { $0 < 3.21 ? 2 : -5 - $0 }
    #expect(abs(jump.value - 3.21) < 2e-6 && jump.before == 1 && jump.after == -1)
    let several = try change(0, 10) { ($0 - 1) * ($0 - 4) * ($0 - 8) }
    #expect([1, 4, 8].contains { abs(several.value - $0) < 2e-6 })
  }
}

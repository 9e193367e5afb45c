// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import GLPKSolver
import LinearProgramming
import OrganizationModel
import TestSupport
import Testing

@testable import Scoring

/// Which plan is better than which: the quick way against the exact differences, and those against
/// the differences to today that every score reports.
@Suite struct `Dominance` {
  private let dataSet: DataSet
  private let scorer: Scorer<VerifyingSolver<GLPKSolver>>

  init() throws {
    dataSet = try DataSetReader.read(path: Repository.shippedData)
    scorer = try Scorer(dataSet, solver: VerifyingSolver(GLPKSolver()))
  }

  /// Plans of random scenarios, today first; some differ in one scenario only.
  private func plans(_ count: Int, seed: UInt64) throws -> [Plan] {
    var random = SplitMix64(seed: seed)
    var plans = [dataSet.baseline]
    while plans.count < count {
      var scenarios: [Int] = []
      for area in dataSet.areas where Bool.random(using: &random) {
        if let scenario = area.scenarios.randomElement(using: &random) {
          scenarios.append(scenario)
        }
      }
      for chosen in [scenarios, Array(scenarios.dropFirst())] {
        let combination = Combination(id: "\(plans.count)", scenarios: chosen)
        if let plan = try? dataSet.apply(combination) { plans.append(plan) }
      }
    }
    return Array(plans.prefix(count))
  }

  @Test(arguments: [Workload.cases, .fte])
  func `verdicts are those of the exact differences`(workload: Workload) throws {
    let measure = try #require(WorkloadMeasure([(workload, 1)]))
    let scorer = try Scorer(dataSet, solver: VerifyingSolver(GLPKSolver()), measure: measure)
    let plans = try plans(9, seed: 7)
    let matrix = try scorer.dominance(among: plans)
    let bounds = try scorer.differenceBounds(of: plans)
    var verdicts: Set<Verdict> = []
    for first in plans.indices {
      for second in plans.indices where first != second {
        let differences = Criterion.allCases.map { criterion in
          let range = bounds[first, second, criterion]
          return Difference(Band(best: range.midpoint, lower: range.low, upper: range.high))
        }
        for (criterion, difference) in zip(Criterion.allCases, differences) {
          let verdict = matrix.verdict(first, over: second, in: criterion)
          verdicts.insert(verdict)
          #expect(verdict == difference.verdict, "\(criterion) of \(first) and \(second)")
        }
        let isNeverWorse = differences.allSatisfy { $0.verdictWorse == .not }
        let isBetter = differences.contains { $0.verdict == .necessarily }
        let canBeBetter = differences.contains { $0.verdict != .not }
        #expect(
          matrix.verdict(first, over: second)
            == (isNeverWorse && isBetter ? .necessarily : canBeBetter ? .possibly : .not)
        )
      }
    }
    #expect(verdicts == Set(Verdict.allCases))
  }

  @Test func `differences to today are those that scores report`() throws {
    let plans = try plans(5, seed: 3)
    let bounds = try scorer.differenceBounds(of: plans)
    let scores = try scorer.scores(of: plans)
    for (index, score) in scores.enumerated().dropFirst() {
      for criterion in Criterion.allCases {
        let band = try #require(score.differences[criterion]).band
        let range = bounds[index, 0, criterion]
        #expect(abs(range.low - band.lower) < 1e-6 * max(1, abs(band.lower)), "\(criterion)")
        #expect(abs(range.high - band.upper) < 1e-6 * max(1, abs(band.upper)), "\(criterion)")
        let opposite = bounds[0, index, criterion]
        #expect(opposite.low == -range.high && opposite.high == -range.low)
      }
    }
  }

  @Test func `differences of coherence are the same with and without programs`() throws {
    let plans = try plans(12, seed: 5)
    var quick = CoherenceDifferences(plans, in: dataSet)
    var slow = CoherenceDifferences(plans, in: dataSet, usesPrograms: true)
    let solver = VerifyingSolver(GLPKSolver())
    let found = try quick.leastOfAll(count: plans.count, solver)
    let solved = try slow.leastOfAll(count: plans.count, solver)
    #expect(zip(found, solved).allSatisfy { abs($0 - $1) < 1e-6 })
    #expect(found.contains { $0 > Accuracy.rounding } && found.contains { $0 < -1 })
    let signs = try quick.signs(count: plans.count, solver)
    let solvedSigns = try slow.signs(count: plans.count, solver)
    #expect(signs.signs == solvedSigns.signs)
    #expect(signs.programCount == 0 && solvedSigns.programCount > 0)
  }

  @Test func `points of the data decide most pairs without a program`() throws {
    let plans = try plans(20, seed: 11)
    var slow = CoherenceDifferences(plans, in: dataSet, usesPrograms: true)
    let coherence = try slow.signs(count: plans.count, VerifyingSolver(GLPKSolver()))
    #expect(coherence.programCount < 380 / 2)
    let efficiency = try #require(try scorer.dominance(among: plans).effort[.efficiency])
    #expect(efficiency.pairCount == 380)
    #expect(efficiency.programCount < efficiency.pairCount / 2)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import GLPKSolver
import LinearProgramming
import OrganizationModel
import Scoring
import TestSupport
import Testing

@testable import Exploration

/// Where verdicts turn: on functions whose changes are known, and run again on both sides.
@Suite struct `Flip points` {
  private func changes(
    _ low: Double,
    _ high: Double,
    _ function: @escaping (Double) -> Double
  ) throws -> [SignChange] {
    try SignChanges.all(in: Interval(low, high), zero: 1e-9, of: function)
  }

  @Test func `a ratio of linear functions has its exact zero`() throws {
    let found = try changes(0, 10) { (3 * $0 - 7) / (1 + 2 * $0) }
    #expect(found.count == 1)
    #expect(abs((found.first?.value ?? 0) - 7.0 / 3) < 1e-12)
    #expect(found.first?.before == -1 && found.first?.after == 1)
  }

  @Test func `kinks, jumps and plateaus are found`() throws {
    let kinks = try changes(0, 10) { abs($0 - 4) - 1.5 }
    #expect(kinks.map { ($0.value * 1e6).rounded() / 1e6 } == [2.5, 5.5])
    let jump = try changes(0, 10) { $0 < 3.21 ? -2 : 5 + $0 }
    #expect(jump.count == 1 && abs((jump.first?.value ?? 0) - 3.21) < 1e-7)
    let plateau = try changes(0, 10) { $0 < 2 ? $0 - 2 : $0 > 6 ? $0 - 6 : 0 }
    #expect(plateau.map(\.before) == [-1, 0] && plateau.map(\.after) == [0, 1])
    #expect(plateau.map { ($0.value * 1e5).rounded() / 1e5 } == [2, 6])
    #expect(try changes(0, 10) { _ in 1 }.isEmpty)
    #expect(try changes(3, 3) { $0 - 3 }.isEmpty)
  }

  @Test(arguments: 0..<40)
  func `random pieces have the changes that a fine grid has`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let corners = (0...4).map { _ in Double.random(in: -1...1, using: &random) }
    func function(_ x: Double) -> Double {
      let piece = min(3, Int(x))
      let part = x - Double(piece)
      return corners[piece] * (1 - part) + corners[piece + 1] * part
    }
    let found = try changes(0, 4, function)
    let grid = stride(from: 0.0005, to: 4, by: 0.001).map { function($0) > 0 }
    #expect(found.count == zip(grid, grid.dropFirst()).count { $0 != $1 })
    for change in found {
      #expect(function(change.value - 1e-6) < 0 ? change.before == -1 : change.before == 1)
      #expect(function(change.value + 1e-6) < 0 ? change.after == -1 : change.after == 1)
    }
  }

  private func weighing(_ scorer: Scorer<VerifyingSolver<GLPKSolver>>) throws -> Weighing {
    Weighing(scale: try #require(try Ensemble(scorer).scale), weights: .equal)
  }

  private func template() throws -> Scorer<VerifyingSolver<GLPKSolver>> {
    let dataSet = try DataSetReader.read(
      texts: Dictionary(uniqueKeysWithValues: DataSetTemplate.files.map { ($0.name, $0.text) })
    )
    return try Scorer(dataSet, solver: VerifyingSolver(GLPKSolver()))
  }

  /// The difference from scratch, with one assumption at a value.
  private func difference(
    _ report: FlipReport,
    _ combinations: [Combination],
    _ scorer: Scorer<VerifyingSolver<GLPKSolver>>,
    _ weighing: Weighing,
    _ assumption: Int,
    _ value: Double
  ) throws -> Double {
    let assumed = scorer.dataSet.assumptions[assumption]
    let other = scorer.dataSet.assuming([assumed.id: assumed.estimated(value)])
    let points = try Scorer(other, solver: VerifyingSolver(GLPKSolver())).points
    let scores = try combinations.map { points.score(try other.apply($0)) }
    let (first, second) = (scores[report.first], scores[report.second])
    switch report.subject {
    case .criterion(let criterion): return first[criterion] - second[criterion]
    case .value: return weighing.difference(first, second)
    }
  }

  @Test func `a verdict turns at its flip point, and nowhere else on a grid`() throws {
    let scorer = try template()
    let weighing = try weighing(scorer)
    let ids = ["today"] + scorer.dataSet.scenarios.map(\.id)
    let combinations = try ids.map { try Combination(parsing: $0, in: scorer.dataSet) }
      .filter { (try? scorer.dataSet.apply($0)) != nil }
    let reports = try scorer.flips(among: combinations, weighing: weighing)
    var turns = 0
    for report in reports {
      for influence in report.influences {
        let interval = scorer.dataSet.assumptions[influence.assumption].interval
        func sign(_ value: Double) throws -> Int {
          let difference = try difference(
            report,
            combinations,
            scorer,
            weighing,
            influence.assumption,
            value
          )
          return abs(difference) <= 1e-9 ? 0 : difference < 0 ? -1 : 1
        }
        for change in influence.changes {
          turns += 1
          let step = 1e-6 * interval.width
          if change.value - step > interval.low {
            #expect(try sign(change.value - step) == change.before)
          }
          if change.value + step < interval.high {
            #expect(try sign(change.value + step) == change.after)
          }
        }
        let grid = try (0...20).map {
          try sign(interval.low + (Double($0) + 0.5) / 21.5 * interval.width)
        }
        if zip(grid, grid.dropFirst()).contains(where: { $0 != $1 && $0 * $1 != 0 }) {
          #expect(!influence.changes.isEmpty)
        }
      }
    }
    #expect(turns > 0)
  }

  @Test func `a figure settles what the bounds say when it is known`() throws {
    let scorer = try template()
    let combinations =
      try ["today"].map { try Combination(parsing: $0, in: scorer.dataSet) }
      + [Combination(id: "first", scenarios: [0])]
    let ranking = try scorer.figureRanking(among: combinations, weighing: weighing(scorer))
    let open = ranking.open.filter { $0.subject != .value }
    for figure in ranking.figures {
      let assumption = scorer.dataSet.assumptions[figure.assumption]
      var settled = 0
      for comparison in open {
        guard case .criterion(let criterion) = comparison.subject else { continue }
        let isOpen = try [assumption.interval.low, assumption.best, assumption.interval.high]
          .map { value in
            let other = scorer.dataSet.assuming([assumption.id: .known(value)])
            let plan = try other.apply(combinations[1])
            let score = try Scorer(other, solver: VerifyingSolver(GLPKSolver())).scores(of: [plan])
            let band = try #require(score.first?.differences[criterion]).band
            return band.lower < -Accuracy.rounding && band.upper > Accuracy.rounding
          }
        if !isOpen.contains(true) { settled += 1 }
      }
      #expect(settled <= figure.settledAlways)
      #expect(figure.settledAlways <= figure.settledSometimes)
      #expect((0...1.000001).contains(figure.remainingWidth))
    }
    #expect(!ranking.open.isEmpty && !ranking.figures.isEmpty)
  }

  @Test func `figures are worth the same against one plan as among pairs`() throws {
    let scorer = try template()
    let weighing = try weighing(scorer)
    let scenarios = scorer.dataSet.scenarios.indices.map { [$0] } + [[0, 2]]
    let combinations = scenarios.map { Combination(id: "\($0)", scenarios: $0) }
      .filter { (try? scorer.dataSet.apply($0)) != nil }
    let plans = [scorer.dataSet.baseline] + (try combinations.map { try scorer.dataSet.apply($0) })
    let differences = try scorer.differenceBounds(of: plans)
    var settled = 0
    for subject in 1..<plans.count {
      let fast = try scorer.figureRanking(
        of: subject..<subject + 1,
        against: 0,
        among: plans,
        differences
      )
      let slow = try scorer.figureRanking(
        among: [combinations[subject - 1], Combination(parsing: "today", in: scorer.dataSet)],
        weighing: weighing
      )
      let open = slow.open.filter { $0.subject != .value }
      #expect(fast.open.map(\.subject) == open.map(\.subject))
      #expect(fast.open.allSatisfy { $0.first == subject && $0.second == 0 })
      for figure in fast.figures {
        settled += figure.settledSometimes
        let other = try #require(slow.figures.first { $0.assumption == figure.assumption })
        let isOpenInAll = slow.open.contains { $0.subject == .value }
        #expect(figure.settledAlways <= other.settledAlways)
        #expect(other.settledAlways <= figure.settledAlways + (isOpenInAll ? 1 : 0))
        #expect(figure.settledSometimes <= other.settledSometimes)
        #expect(other.settledSometimes <= figure.settledSometimes + (isOpenInAll ? 1 : 0))
      }
      // What is left out narrows nothing but balance.
      for figure in slow.figures where figure.settledSometimes > 1 {
        #expect(fast.figures.contains { $0.assumption == figure.assumption })
      }
      #expect(fast.figures.map(\.settledAlways) == fast.figures.map(\.settledAlways).sorted(by: >))
    }
    #expect(settled > 0)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import GLPKSolver
import LinearProgramming
import OrganizationModel
import Testing

@testable import Scoring

@Suite struct `Scores of plans` {
  @Test func `the terms of an explanation sum to the score and to its difference`() throws {
    let dataSet = try Small.shipped()
    let scorer = try Small.scorer(dataSet)
    let today = scorer.points.score(dataSet.baseline)
    for id in ["today", "model-1", "model-2", "model-3", "5.1+3.1", "6.1+11.1", "3.1"] {
      let plan = try dataSet.apply(Combination(parsing: id, in: dataSet))
      let score = scorer.points.score(plan)
      for criterion in Criterion.allCases {
        let terms = scorer.explanation(of: plan, criterion)
        #expect(isClose(terms.map(\.contribution).reduce(0, +), score[criterion]), "\(id)")
        #expect(
          isClose(terms.map(\.change).reduce(0, +), score[criterion] - today[criterion]),
          "\(id) \(criterion)"
        )
      }
    }
  }

  @Test func `every best estimate lies in its band and every share in its own`() throws {
    let dataSet = try Small.template()
    for score in try Small.scorer(dataSet).scores(of: Small.plans(dataSet)) {
      for band in score.criteria.values {
        #expect(band.lower <= band.best && band.best <= band.upper)
      }
      #expect(isClose(score.shares.map(\.share.best).reduce(0, +), 1))
      #expect(score.moved.map(\.fte.best).reduce(0, +) <= score.movedFTE.best + 1e-9)
    }
  }

  @Test func `today differs in nothing from itself`() throws {
    let dataSet = try Small.template()
    let score = try #require(try Small.scorer(dataSet).scores(of: [dataSet.baseline]).first)
    #expect(score.differences.values.allSatisfy { $0.verdict == .not && $0.verdictWorse == .not })
    #expect(score.movedFTE == Band(0))
    #expect(score.interfaces.allSatisfy { $0 == .kept })
    #expect(score.criteria[.efficiency] == Band(0))
  }

  @Test func `a verdict is necessary only where the whole band is on one side`() {
    #expect(Difference(Band(best: 2, lower: 1, upper: 3)).verdict == .necessarily)
    #expect(Difference(Band(best: 2, lower: -1, upper: 3)).verdict == .possibly)
    #expect(Difference(Band(best: -2, lower: -3, upper: 0)).verdict == .not)
    #expect(Difference(Band(best: -2, lower: -3, upper: -1)).verdictWorse == .necessarily)
    #expect(Difference(Band(0)).verdict == .not)
  }

  @Test func `scores do not depend on the order in which plans are asked for`() throws {
    let dataSet = try Small.template()
    let plans = Small.plans(dataSet)
    let scorer = try Small.scorer(dataSet)
    let forwards = try scorer.scores(of: plans)
    let backwards = try scorer.scores(of: plans.reversed())
    for (one, other) in zip(forwards, backwards.reversed()) {
      for criterion in Criterion.allCases {
        let (here, there) = (one.criteria[criterion], other.criteria[criterion])
        #expect(isClose(here?.lower ?? 0, there?.lower ?? 1))
        #expect(isClose(here?.upper ?? 0, there?.upper ?? 1))
      }
    }
  }

  @Test func `renaming ids changes no score`() throws {
    let plain = try Small.template()
    var texts = Dictionary(uniqueKeysWithValues: DataSetTemplate.files.map { ($0.name, $0.text) })
    for (name, text) in texts { texts[name] = text.replacing("school-libraries", with: "a-task") }
    let renamed = try DataSetReader.read(texts: texts)
    let one = try Small.scorer(plain).scores(of: Small.plans(plain))
    let other = try Small.scorer(renamed).scores(of: Small.plans(renamed))
    #expect(one.map(\.criteria) == other.map(\.criteria))
  }
}

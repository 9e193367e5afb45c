// SPDX-License-Identifier: GPL-3.0-or-later
import GLPKSolver
import LinearProgramming
import OrganizationModel
import Testing

@testable import Scoring

/// What is left open when an assumption is known, against scorers that are made for the other data
/// sets.
@Suite struct `Known figures` {
  private let solver = VerifyingSolver(GLPKSolver())

  private func questions(_ pairs: [(Int, Int)]) -> [KnownDifferenceQuestion] {
    pairs.flatMap { first, second in
      Criterion.allCases.map {
        KnownDifferenceQuestion(first: first, second: second, criterion: $0)
      }
    }
  }

  /// A scorer of a data set, nil when its figures cannot all hold.
  private func consistent(
    _ dataSet: DataSet,
    _ measure: WorkloadMeasure
  ) throws -> Scorer<VerifyingSolver<GLPKSolver>>? {
    do {
      return try Scorer(dataSet, solver: solver, measure: measure)
    } catch {
      if case .inconsistent = error { return nil }
      throw error
    }
  }

  /// Holds the answers for one value against a scorer of its own; returns how many were decided.
  private func check(
    _ known: KnownDifferences<VerifyingSolver<GLPKSolver>>,
    _ questions: [KnownDifferenceQuestion],
    _ plans: [Plan],
    _ scorer: Scorer<VerifyingSolver<GLPKSolver>>,
    _ assumption: Int,
    _ value: Double
  ) throws -> Int {
    let id = scorer.dataSet.assumptions[assumption].id
    let other = scorer.dataSet.assuming([id: .known(value)])
    let answers = try known.answers(knowing: assumption, as: value)
    guard let slow = try consistent(other, scorer.measure) else {
      #expect(answers == nil, "\(id) \(value)")
      return 0
    }
    let again = try plans.map { try other.apply($0.combination) }
    let now = try scorer.differenceBounds(of: plans)
    let then = try slow.differenceBounds(of: again)
    var decided = 0
    for (question, answer) in zip(questions, try #require(answers)) {
      let (first, second) = (question.first, question.second)
      let bounds = then[first, second, question.criterion]
      guard let answer else {
        let before = now[first, second, question.criterion]
        #expect(isClose(before.low, bounds.low) && isClose(before.high, bounds.high), "\(id)")
        continue
      }
      let isDecided = bounds.low >= -Accuracy.rounding || bounds.high <= Accuracy.rounding
      #expect(answer.isDecided == isDecided, "\(id) \(value) \(question)")
      #expect((answer.bounds == nil) == (question.criterion == .balance))
      if isDecided { decided += 1 }
      if let found = answer.bounds {
        #expect(isClose(found.low, bounds.low) && isClose(found.high, bounds.high), "\(id)")
      }
    }
    return decided
  }

  @Test(arguments: [WorkloadMeasure.cases, WorkloadMeasure(.fte)])
  func `a small organisation has the answers of other scorers`(measure: WorkloadMeasure) throws {
    let dataSet = try Small.template()
    let scorer = try Scorer(dataSet, solver: solver, measure: measure)
    let plans = Small.plans(dataSet)
    let pairs = plans.indices.dropFirst().map { ($0, 0) } + [(1, plans.count - 1)]
    let questions = questions(pairs)
    let known = try KnownDifferences(among: plans, questions, scorer)
    var decided = 0
    for (index, assumption) in dataSet.assumptions.enumerated() {
      for value in [assumption.interval.low, assumption.best, assumption.interval.high] {
        decided += try check(known, questions, plans, scorer, index, value)
      }
    }
    #expect(decided > 0)
  }

  @Test func `shipped figures have them too`() throws {
    let dataSet = try Small.shipped()
    let scorer = try Small.scorer(dataSet)
    let plans =
      [dataSet.baseline]
      + (try ["model-1", "5.1+3.1"].map {
        try dataSet.apply(Combination(parsing: $0, in: dataSet))
      })
    let questions = questions([(1, 0), (2, 0), (1, 2)])
    let known = try KnownDifferences(among: plans, questions, scorer)
    let ids = [
      "cases-committee", "cases-ou", "weight-moderate", "realization", "share-of-year-lost",
      "saving-guidance", "fte-bif-oevrige", "fte-small-unit", "fte-per-headcount",
    ]
    for (index, assumption) in dataSet.assumptions.enumerated() where ids.contains(assumption.id) {
      for value in [assumption.interval.low, assumption.interval.high] {
        _ = try check(known, questions, plans, scorer, index, value)
      }
    }
  }

  @Test func `a value that published totals do not allow has no answer`() throws {
    // With 22.5 to 27.5 in schools, 80 to 86 in all leave 52.5 to 63.5 for the libraries.
    let dataSet = try Small.template(
      replacing:
        "fte: {value: 60, plus-minus: 5, printed: \"ca. 60 årsværk\", source: {page: \"3\"}}",
      with: "fte: {assumed: rest}"
    )
    let scorer = try Small.scorer(dataSet)
    let plans = Small.plans(dataSet)
    let questions = questions([(1, 0)])
    let known = try KnownDifferences(among: plans, questions, scorer)
    let index = try #require(dataSet.assumptions.firstIndex { $0.id == "rest" })
    for value in [50.0, 150] { #expect(try known.answers(knowing: index, as: value) == nil) }
    _ = try check(known, questions, plans, scorer, index, 60)
  }
}

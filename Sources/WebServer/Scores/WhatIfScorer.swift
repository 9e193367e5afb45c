// SPDX-License-Identifier: GPL-3.0-or-later
import LinearProgramming
import OrganizationModel
import Scoring
import Synchronization

/// Scores what-ifs while they are changed; what was scored a short while ago is not scored again.
final class WhatIfScorer<Solver: LinearSolver>: Sendable {
  /// The data set as it is.
  let dataSet: DataSet
  private let solver: Solver
  private let scorer: Scorer<Solver>
  private let recent = Mutex(Recent<Question, ScoredWhatIf>(capacity: 256))
  private let scorers = Mutex(Recent<Variant, Scorer<Solver>>(capacity: 16))

  /// What is asked: nothing else changes an answer.
  private struct Question: Hashable {
    var whatIf: WhatIf
    var other: String
  }

  /// What makes another data set of the one that there is.
  private struct Variant: Hashable {
    var formed: [WhatIf.FormedDepartment]
    var figures: [String: OwnFigure]
  }

  /// Prepares scoring.
  ///
  /// - Throws: `ScoringError` when the data set cannot be scored.
  init(_ dataSet: DataSet, solver: Solver) throws(ScoringError) {
    self.dataSet = dataSet
    self.solver = solver
    scorer = try Scorer(dataSet, solver: solver)
  }

  /// Returns what a what-if comes to beside today and another combination.
  ///
  /// - Parameters:
  ///   - whatIf: The what-if.
  ///   - other: The id of the combination that it is compared with.
  /// - Throws: ``WhatIfRefusal`` when it cannot be applied, `ScoringError` when it cannot be scored.
  func scored(_ whatIf: WhatIf, beside other: String) throws -> ScoredWhatIf {
    var question = Question(whatIf: whatIf, other: other)
    // Locks change what may be done, not what it comes to.
    question.whatIf.locked = []
    if let known = recent.withLock({ $0[question] }) { return known }
    let outcome = try dataSet.outcome(of: question.whatIf)
    let scorer = try self.scorer(of: whatIf, outcome.dataSet)
    var plans = [outcome.plan]
    if other != Combination.todayID {
      plans.append(
        try outcome.dataSet.apply(Combination(parsing: other, in: outcome.dataSet))
      )
    }
    let comparison = try scorer.comparison(of: plans)
    var scored = ScoredWhatIf(
      outcome: outcome,
      score: comparison.scores[0],
      other: nil,
      fte: scorer.fte,
      sharesToday: scorer.points.shares(outcome.dataSet.baseline)
    )
    if plans.count > 1 {
      scored.other = ScoredWhatIf.Compared(
        combination: other,
        score: comparison.scores[1],
        differences: Dictionary(
          uniqueKeysWithValues: Criterion.allCases.map {
            ($0, comparison.differences[0, 1, $0])
          }
        )
      )
    }
    recent.withLock { $0[question] = scored }
    return scored
  }

  /// Returns what a what-if comes to, with the scorer of its data set.
  ///
  /// - Parameter whatIf: The what-if.
  /// - Throws: ``WhatIfRefusal`` when it cannot be applied, `ScoringError` when it cannot be scored.
  func scorer(of whatIf: WhatIf) throws -> (outcome: WhatIfOutcome, scorer: Scorer<Solver>) {
    let outcome = try dataSet.outcome(of: whatIf)
    return (outcome, try scorer(of: whatIf, outcome.dataSet))
  }

  private func scorer(
    of whatIf: WhatIf,
    _ own: DataSet
  ) throws(ScoringError) -> Scorer<Solver> {
    let variant = Variant(formed: whatIf.formed, figures: whatIf.figures)
    if variant.formed.isEmpty && variant.figures.isEmpty { return scorer }
    if let known = scorers.withLock({ $0[variant] }) { return known }
    let made = try Scorer(own, solver: solver)
    scorers.withLock { $0[variant] = made }
    return made
  }
}

/// The values that were asked for last, up to a number of them.
struct Recent<Key: Hashable, Value> {
  private let capacity: Int
  private var values: [Key: (value: Value, use: Int)] = [:]
  private var uses = 0

  init(capacity: Int) { self.capacity = capacity }

  /// A value; setting one forgets those that were not asked for longest.
  subscript(key: Key) -> Value? {
    mutating get {
      guard let known = values[key] else { return nil }
      uses += 1
      values[key]?.use = uses
      return known.value
    }
    set {
      uses += 1
      values[key] = newValue.map { ($0, uses) }
      if values.count > capacity, let oldest = values.min(by: { $0.value.use < $1.value.use }) {
        values[oldest.key] = nil
      }
    }
  }
}

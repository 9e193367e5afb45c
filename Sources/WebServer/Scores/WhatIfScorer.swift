// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
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
  private let compared = Mutex(Recent<JointQuestion, ComparedPlans>(capacity: 48))
  private let scorers = Mutex(Recent<Variant, Scorer<Solver>>(capacity: 16))
  private let influences = Mutex(Recent<WhatIf, [Criterion: [Sensitivity]]>(capacity: 64))

  /// What is asked: nothing else changes an answer.
  private struct Question: Hashable {
    var whatIf: WhatIf
    var other: String
  }

  /// What is asked of several what-ifs.
  private struct JointQuestion: Hashable {
    var whatIfs: [WhatIf]
    var figures: [String: OwnFigure]
  }

  /// What makes another data set of the one that there is.
  private struct Variant: Hashable {
    var formed: [WhatIf.FormedDepartment]
    var figures: [String: OwnFigure]

    init(formed: [WhatIf.FormedDepartment], figures: [String: OwnFigure]) {
      self.formed = formed
      self.figures = figures
    }

    init(_ whatIf: WhatIf) { self.init(formed: whatIf.formed, figures: whatIf.figures) }
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
  /// - Returns: The plan with its scores.
  /// - Throws: ``WhatIfRefusal`` when it cannot be applied, `ScoringError` when it cannot be scored.
  func scored(_ whatIf: WhatIf, beside other: String) throws -> ScoredWhatIf {
    var question = Question(whatIf: whatIf, other: other)
    // Locks change what may be done, not what it comes to.
    question.whatIf.locked = []
    if let known = recent.withLock({ $0[question] }) { return known }
    let outcome = try dataSet.outcome(of: question.whatIf)
    let scorer = try self.scorer(of: Variant(whatIf), outcome.dataSet)
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

  /// Returns every term of a what-if's score in one criterion, at the best estimates.
  func explanation(of whatIf: WhatIf, _ criterion: Criterion) throws -> [ExplanationTerm] {
    let (outcome, scorer) = try scorer(of: whatIf)
    return scorer.explanation(of: outcome.plan, criterion)
  }

  /// Returns what each assumption does to the differences between a what-if and today.
  ///
  /// - Throws: `ScoringError.inconsistent` when the printed figures cannot all hold at an end of an
  ///   interval of somebody's own.
  func sensitivities(of whatIf: WhatIf) throws -> [Criterion: [Sensitivity]] {
    var question = whatIf
    question.locked = []
    if let known = influences.withLock({ $0[question] }) { return known }
    let outcome = try dataSet.outcome(of: question)
    let found =
      try scorer(of: Variant(whatIf), outcome.dataSet).sensitivities(of: [outcome.plan]).first
      ?? [:]
    influences.withLock { $0[question] = found }
    return found
  }

  /// Returns what several what-ifs come to on the same data, beside each other and today.
  ///
  /// - Parameters:
  ///   - whatIfs: The what-ifs; their own figures count nothing.
  ///   - figures: The figures that take the place of assumptions, for all of them.
  /// - Returns: The plans with their scores and differences.
  /// - Throws: `JointRefusal` when one cannot be applied, `ScoringError` when they cannot be scored.
  func compared(
    _ whatIfs: [WhatIf],
    figures: [String: OwnFigure]
  ) throws -> ComparedPlans {
    let plain = whatIfs.map(\.withoutOwnData)
    let question = JointQuestion(whatIfs: plain, figures: figures)
    if let known = compared.withLock({ $0[question] }) { return known }
    let today = WhatIf()
    let outcome = try dataSet.jointOutcome(
      of: plain.contains(today) ? plain : plain + [today],
      figures: figures
    )
    let formed = outcome.dataSet.places[outcome.formed].map {
      WhatIf.FormedDepartment(id: $0.id, name: $0.name.danish)
    }
    let variant = Variant(formed: formed, figures: figures)
    let comparison = try scorer(of: variant, outcome.dataSet).comparison(of: outcome.plans)
    let answer = ComparedPlans(
      outcome: outcome,
      count: whatIfs.count,
      today: plain.firstIndex(of: today) ?? plain.count,
      scores: comparison.scores,
      differences: comparison.differences
    )
    compared.withLock { $0[question] = answer }
    return answer
  }

  /// Returns what a what-if comes to, with the scorer of its data set.
  ///
  /// - Parameter whatIf: The what-if.
  /// - Returns: What it comes to, and what scores it.
  /// - Throws: ``WhatIfRefusal`` when it cannot be applied, `ScoringError` when it cannot be scored.
  func scorer(of whatIf: WhatIf) throws -> (outcome: WhatIfOutcome, scorer: Scorer<Solver>) {
    let outcome = try dataSet.outcome(of: whatIf)
    return (outcome, try scorer(of: Variant(whatIf), outcome.dataSet))
  }

  private func scorer(
    of variant: Variant,
    _ own: DataSet
  ) throws(ScoringError) -> Scorer<Solver> {
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

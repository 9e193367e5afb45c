// SPDX-License-Identifier: GPL-3.0-or-later
internal import OrganizationModel

/// What applying a combination to the data set and scoring the plan term by term says of it.
enum ScratchVerdict: Hashable, Sendable {
  /// It cannot be applied.
  case refused
  /// It breaks a condition.
  case infeasible
  /// It is feasible and scores this.
  case feasible(EnsembleScore)
}

extension Ensemble {
  /// Returns what applying a choice of options says, without anything that was enumerated.
  func verdict(fromScratch options: [Int]) -> (
    verdict: ScratchVerdict, whole: WholeScore?
  ) {
    let outcome = dataSet.outcome(of: catalogue.combination(options))
    guard outcome.problems.isEmpty else { return (.refused, nil) }
    let meetsConditions = dataSet.checks(of: outcome.plan).allSatisfy { check in
      let constraint = dataSet.constraints[check.constraint]
      return check.isMet || constraint.kind == .declared
        || rules.loosened.contains(constraint.id)
    }
    guard meetsConditions else { return (.infeasible, nil) }
    let score = terms.score(outcome.plan)
    return (.feasible(score), WholeScore(score, deviation: terms.deviation(outcome.plan)))
  }
}

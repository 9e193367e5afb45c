// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming
public import OrganizationModel
public import Scoring

/// What one assumption does to a difference between a plan and today, all else at the best
/// estimates.
///
/// The assumption runs over its interval as another best estimate, as in
/// `Scorer.flips(among:weighing:progress:)`.
public struct Sensitivity: Hashable, Sendable {
  /// The assumption, by index.
  public var assumption: Int
  /// The difference at the low end of the assumption's interval.
  public var atLow: Double
  /// The difference at its best estimate, the same for every assumption.
  public var atBest: Double
  /// The difference at the high end.
  public var atHigh: Double
  /// Where in the interval the difference changes its sign, ascending.
  ///
  /// One change is found between the low end and the best estimate where these have different signs,
  /// one between the best estimate and the high end likewise; changes forth and back between two of
  /// them are not searched for.
  public var turns: [SignChange]

  /// How far apart the differences at the ends and at the best estimate lie.
  public var swing: Double { max(atLow, atBest, atHigh) - min(atLow, atBest, atHigh) }
}

extension Scorer {
  /// Returns what each assumption does to the differences between plans and today.
  ///
  /// Assumptions that move a difference by no more than rounding are left out.
  ///
  /// - Parameter plans: The plans.
  /// - Returns: For each plan and criterion the assumptions with the greatest swing first; of equal
  ///   ones the first of the data set.
  /// - Throws: `ScoringError` when the solver fails.
  public func sensitivities(
    of plans: [Plan]
  ) throws -> [[Criterion: [Sensitivity]]] {
    let all = [dataSet.baseline] + plans
    let now = all.map { points.score($0) }
    let estimates = EstimateScorer(self)
    var result = plans.map { _ in
      Dictionary(uniqueKeysWithValues: Criterion.allCases.map { ($0, [Sensitivity]()) })
    }
    for (index, assumption) in dataSet.assumptions.enumerated() {
      var known: [Double: [PointScore]] = [assumption.best: now]
      func difference(_ plan: Int, _ criterion: Criterion, _ value: Double) throws -> Double {
        let scores: [PointScore]
        if let found = known[value] {
          scores = found
        } else {
          scores = try estimates.scores(of: all, assuming: index, at: value)
          known[value] = scores
        }
        return scores[plan + 1][criterion] - scores[0][criterion]
      }
      for plan in plans.indices {
        for criterion in Criterion.allCases {
          let sensitivity = try Sensitivity(index, assumption) {
            try difference(plan, criterion, $0)
          }
          if sensitivity.swing > Accuracy.rounding {
            result[plan][criterion]?.append(sensitivity)
          }
        }
      }
    }
    for plan in plans.indices {
      for criterion in Criterion.allCases {
        result[plan][criterion]?.sort { ($1.swing, $0.assumption) < ($0.swing, $1.assumption) }
      }
    }
    return result
  }
}

extension Sensitivity {
  /// Follows a difference over the interval of an assumption.
  fileprivate init(
    _ index: Int,
    _ assumption: Assumption,
    _ difference: @escaping (Double) throws -> Double
  ) throws {
    self.init(
      assumption: index,
      atLow: try difference(assumption.interval.low),
      atBest: try difference(assumption.best),
      atHigh: try difference(assumption.interval.high),
      turns: []
    )
    guard swing > Accuracy.rounding else { return }
    let places = [
      (assumption.interval.low, atLow), (assumption.best, atBest),
      (assumption.interval.high, atHigh),
    ].filter { abs($0.1) > 1e-9 }
    for (one, next) in zip(places, places.dropFirst()) where (one.1 > 0) != (next.1 > 0) {
      turns.append(
        try SignChanges.one(in: Interval(one.0, next.0), of: difference)
      )
    }
  }
}

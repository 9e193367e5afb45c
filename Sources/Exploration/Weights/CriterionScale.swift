// SPDX-License-Identifier: GPL-3.0-or-later
public import OrganizationModel
public import Scoring

/// Puts each criterion on 0 to 100 by the catalogue's own range (model page, section 8).
///
/// 0 is the worst and 100 the best of all feasible combinations at the best estimates. The scale is
/// fixed: it does not follow the plans that are compared, nor the data when they vary. A plan that
/// is no feasible combination may lie below 0 or above 100. A criterion that is the same for all
/// feasible combinations tells nothing apart; it is 100 for every plan.
public struct CriterionScale: Hashable, Sendable {
  /// The worst value of each criterion, in its own unit.
  public let worst: SIMD3<Double>
  /// The best value of each criterion, in its own unit.
  public let best: SIMD3<Double>
  /// Points on the scale for one unit of each criterion; 0 where the range is a single value.
  public let pointsPerUnit: SIMD3<Double>

  /// Makes the scale of two ends.
  ///
  /// - Precondition: No worst value lies above the best one.
  public init(worst: SIMD3<Double>, best: SIMD3<Double>) {
    self.worst = worst
    self.best = best
    var points = SIMD3<Double>()
    for axis in 0..<3 {
      precondition(worst[axis] <= best[axis], "the worst value of a scale lies above the best one")
      points[axis] = worst[axis] < best[axis] ? 100 / (best[axis] - worst[axis]) : 0
    }
    pointsPerUnit = points
  }

  /// Returns the three criteria of a score on the scale.
  public func scaled(_ score: EnsembleScore) -> SIMD3<Double> {
    let points = score.points
    var scaled = SIMD3<Double>()
    for criterion in Criterion.allCases {
      let axis = criterion.axis
      let range = best[axis] - worst[axis]
      // In this order the ends of the range are 0 and 100 to the last bit.
      scaled[axis] = range > 0 ? 100 * ((points[criterion] - worst[axis]) / range) : 100
    }
    return scaled
  }

  /// Returns a difference of one criterion, or its bounds, in points of the scale.
  public func scaled(_ difference: Interval, _ criterion: Criterion) -> Interval {
    let points = pointsPerUnit[criterion.axis]
    return Interval(points * difference.low, points * difference.high)
  }
}

extension Ensemble {
  /// The scale of the feasible combinations; nil when there are none.
  public var scale: CriterionScale? {
    guard let first = scores.first else { return nil }
    var worst = first
    var best = first
    for score in scores {
      worst.coherence = min(worst.coherence, score.coherence)
      best.coherence = max(best.coherence, score.coherence)
      worst.balance = min(worst.balance, score.balance)
      best.balance = max(best.balance, score.balance)
      worst.efficiency = min(worst.efficiency, score.efficiency)
      best.efficiency = max(best.efficiency, score.efficiency)
    }
    return CriterionScale(worst: worst.points.vector, best: best.points.vector)
  }
}

extension PointScore {
  /// The criteria in the order of weight space, in their own units.
  var vector: SIMD3<Double> { SIMD3(coherence, balance, efficiency) }
}

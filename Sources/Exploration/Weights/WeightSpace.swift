// SPDX-License-Identifier: GPL-3.0-or-later
public import OrganizationModel
internal import Scoring

/// Plans on the scale of the criteria, and the weights that are asked about.
///
/// ```swift
/// let space = WeightSpace(plans.map { scale.scaled(ensemble.score(fromScratch: $0)) })
/// for polygon in space.bestPolygons() { print(space.region.share(of: polygon)) }
/// ```
///
/// A plan's value at weights w is `V = Σ w S`; it is best where no other has more. Plans with the
/// same scores in all three criteria share everything: each is best where the other is, and their
/// shares do not add up to 1.
public struct WeightSpace: Sendable {
  /// Coherence, balance and efficiency of each plan, 0 to 100 over the catalogue's range.
  public let scores: [SIMD3<Double>]
  /// The weights that are asked about.
  public let region: WeightRegion

  /// Makes the space of plans with these scores.
  ///
  /// - Precondition: Scores are finite.
  public init(_ scores: [SIMD3<Double>], region: WeightRegion = .all) {
    precondition(scores.allSatisfy { ($0 - $0) == SIMD3() }, "scores are finite numbers")
    self.scores = scores
    self.region = region
  }

  /// Returns the weights at which each plan is best, exactly.
  ///
  /// - Complexity: O(plans²) half-planes.
  public func bestPolygons() -> [WeightPolygon] {
    scores.map { own in region.polygon.clipped(by: scores.lazy.map { own - $0 }) }
  }

  /// Returns the weights of the whole simplex at which a score is best among others, whatever the
  /// region.
  public static func bestPolygon(
    of score: SIMD3<Double>,
    among others: some Sequence<SIMD3<Double>>
  ) -> WeightPolygon {
    WeightPolygon.simplex.clipped(by: others.lazy.map { score - $0 })
  }

  /// Returns the weights at which each plan is best for all data, or cannot be excluded for some.
  ///
  /// Criteria vary independently of each other within the bounds of their differences, so plan x is
  /// better than y for all data at weights w just when `Σ w L(x, y) ≥ 0` with the least differences
  /// L, and for some data just when `Σ w U(x, y) ≥ 0` with the greatest. Beating every rival for all
  /// data is exact. Each rival being beaten for *some* data is necessary for a plan to be best, not
  /// enough, for the data that beat one rival need not be those that beat another: the second
  /// polygon holds the weights at which no single rival excludes the plan.
  ///
  /// - Parameters:
  ///   - isCertain: Whether for all data, else for some.
  ///   - bounds: The bounds of first − second by plan, plan and axis, in points of the scale. They
  ///     are widened to hold the difference of ``scores``, so that a plan's polygons nest.
  /// - Returns: One polygon for each plan.
  public func polygons(
    isCertain: Bool,
    _ bounds: (_ first: Int, _ second: Int, _ axis: Int) -> Interval
  ) -> [WeightPolygon] {
    scores.indices.map { first in
      let halfPlanes = scores.indices.filter { $0 != first }.map { second in
        let best = scores[first] - scores[second]
        var halfPlane = SIMD3<Double>()
        for axis in 0..<3 {
          let range = bounds(first, second, axis)
          halfPlane[axis] = isCertain ? min(range.low, best[axis]) : max(range.high, best[axis])
        }
        return halfPlane
      }
      return region.polygon.clipped(by: halfPlanes)
    }
  }

  /// Returns for each plan the others with the same scores.
  public func equals() -> [[Int]] {
    scores.indices.map { index in
      scores.indices.filter { $0 != index && scores[$0] == scores[index] }
    }
  }

  /// Returns for each plan those that are at least as good in all three criteria and better in one.
  public func dominators() -> [[Int]] {
    scores.map { own in
      scores.indices.filter { other in
        let difference = scores[other] - own
        return difference.min() >= 0 && difference.max() > 0
      }
    }
  }

  /// Returns how each plan stands to the others over all weights, whatever the region.
  public func standings() -> [WeightStanding] {
    zip(scores, dominators()).map { own, dominators in
      WeightStanding(isDominated: !dominators.isEmpty, Self.bestPolygon(of: own, among: scores))
    }
  }
}

/// How a plan stands to others in the three criteria and under all weights.
public enum WeightStanding: String, CaseIterable, Hashable, Sendable {
  /// None dominates it, and it is best at some weights that leave no criterion out.
  case supported
  /// None dominates it, and yet another one is better at all weights that leave no criterion out.
  case unsupported = "efficient-unsupported"
  /// Another one is at least as good in all three criteria and better in one.
  case dominated

  /// Tells the class from the weights at which a plan is best.
  ///
  /// Where a criterion weighs nothing plans may tie that no sensible weighting ties; the middle of
  /// the corners leaves a criterion out only where all of the polygon does.
  init(isDominated: Bool, _ best: WeightPolygon) {
    let leavesNoneOut = Criterion.allCases.allSatisfy { criterion in
      best.corners.contains { $0[criterion] > WeightPolygon.tolerance }
    }
    self = isDominated ? .dominated : leavesNoneOut ? .supported : .unsupported
  }
}

extension Ensemble {
  /// Returns how a plan stands to all feasible combinations; it need not be one of them.
  ///
  /// - Parameters:
  ///   - score: The plan's score.
  ///   - pareto: The efficient set, from ``efficientSet()``.
  ///   - scale: The scale of the criteria.
  /// - Returns: Its class among all; a combination with the same scores does not dominate it.
  public func standing(
    of score: EnsembleScore,
    among pareto: [Int],
    on scale: CriterionScale
  ) -> WeightStanding {
    if pareto.contains(where: { scores[$0].dominates(score) }) { return .dominated }
    let polygon = WeightSpace.bestPolygon(
      of: scale.scaled(score),
      among: pareto.map { scale.scaled(scores[$0]) }
    )
    return WeightStanding(isDominated: false, polygon)
  }
}

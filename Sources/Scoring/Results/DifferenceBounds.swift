// SPDX-License-Identifier: GPL-3.0-or-later
public import OrganizationModel

/// Bounds of the difference of each two plans in each criterion, over the same data.
public struct DifferenceBounds: Sendable {
  /// How many plans are compared.
  public let count: Int
  /// The least difference of each ordered pair, row by row.
  private var least: [Criterion: [Double]] = [:]

  init(count: Int) { self.count = count }

  /// The bounds of the first plans.
  func prefix(_ count: Int) -> DifferenceBounds {
    var first = DifferenceBounds(count: count)
    for (criterion, least) in least {
      first.least[criterion] = (0..<count).flatMap { row in
        least[row * self.count..<row * self.count + count]
      }
    }
    return first
  }

  mutating func set(_ criterion: Criterion, least: [Double]) {
    // What is left of equal scores after rounding is 0.
    self.least[criterion] = least.map { abs($0) < 1e-9 ? 0 : $0 }
  }

  /// The bounds of the first plan's score less the second one's, in the criterion's unit.
  public subscript(first: Int, second: Int, criterion: Criterion) -> Interval {
    let low = least[criterion]?[first * count + second] ?? 0
    let high = -(least[criterion]?[second * count + first] ?? 0)
    return Interval(min(low, high), max(low, high))
  }
}

extension Scorer {
  /// Returns the bounds of the differences between each two plans.
  ///
  /// - Throws: ``ScoringError`` when the solver fails.
  public func differenceBounds(
    of plans: [Plan],
    in criteria: [Criterion] = Criterion.allCases
  ) throws(ScoringError) -> DifferenceBounds {
    var bounds = DifferenceBounds(count: plans.count)
    for criterion in criteria {
      let least: [Double]
      switch criterion {
      case .coherence:
        var differences = coherenceDifferences(plans)
        least = try differences.leastOfAll(count: plans.count, solver)
      case .balance:
        var comparison = try balanceComparison(plans)
        least = try comparison.leastOfAll(solver)
      case .efficiency:
        var efficiency = EfficiencyRange(ftePolytope, dataSet)
        least = try efficiency.leastOfAll(plans, solver)
      }
      bounds.set(criterion, least: least)
    }
    return bounds
  }
}

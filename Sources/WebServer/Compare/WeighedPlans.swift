// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring

/// Plans in weight space: where each is best, and how they rank at given weights.
struct WeighedPlans {
  /// A plan at given weights.
  struct Rank: Hashable {
    /// Its position among the plans.
    var position: Int
    /// 1 and the number of plans with more value.
    var rank: Int
    /// Its value, in points of the scale.
    var value: Double
  }

  let report: WeightReport

  /// Computes where each plan is best.
  ///
  /// - Parameters:
  ///   - compared: The plans with the bounds of their differences.
  ///   - scale: The scale of the criteria, which does not follow plans and figures.
  /// - Precondition: There is a plan.
  init(_ compared: ComparedPlans, scale: CriterionScale) {
    let scores = (0..<compared.count).map { position in
      var scaled = SIMD3<Double>()
      for criterion in Criterion.allCases {
        scaled[criterion.axis] = scale.scaled(compared.best(position, criterion), criterion)
      }
      return scaled
    }
    report = WeightReport(WeightSpace(scores)) { first, second, axis in
      let criterion = Criterion.allCases[axis]
      return scale.scaled(compared.differences[first, second, criterion], criterion)
    }
  }

  /// Returns the plans by their value at weights, the best first.
  func ranking(at weights: Weights) -> [Rank] {
    let values = report.entries.map { weights.value(of: $0.scores) }
    return values.indices.map { position in
      let better = values.count { $0 > values[position] + Accuracy.rounding }
      return Rank(position: position, rank: better + 1, value: values[position])
    }.sorted { ($0.rank, $0.position) < ($1.rank, $1.position) }
  }
}

extension CriterionScale {
  /// Returns a value of a criterion on the scale.
  func scaled(_ value: Double, _ criterion: Criterion) -> Double {
    let axis = criterion.axis
    let range = best[axis] - worst[axis]
    return range > 0 ? 100 * ((value - worst[axis]) / range) : 100
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
public import Scoring

/// How much each criterion counts: a point of the weight simplex.
///
/// The three weights are not negative and sum to 1, give or take rounding. Vectors hold coherence,
/// balance and efficiency in this order, here and in all of weight space.
public struct Weights: Hashable, Sendable {
  /// The weights of coherence, balance and efficiency.
  public let vector: SIMD3<Double>

  /// Makes weights from shares that sum to 1.
  public init(_ vector: SIMD3<Double>) { self.vector = vector }

  /// Makes weights in the ratio of three numbers, which are scaled to sum to 1.
  ///
  /// - Precondition: The numbers are finite and not negative, and one is above 0.
  public init(ratios: SIMD3<Double>) {
    precondition(ratios.min() >= 0 && ratios.max() > 0 && ratios.max() < .infinity)
    // Scaled first, so that the sum of great numbers stays finite.
    let scaled = ratios / ratios.max()
    vector = scaled / scaled.sum()
  }

  /// Every criterion counts as much as the others.
  public static let equal = Weights(ratios: SIMD3(1, 1, 1))

  /// The weight of a criterion.
  public subscript(criterion: Criterion) -> Double { vector[criterion.axis] }

  /// Returns the value of scores at these weights: `Σ w S`.
  public func value(of scores: SIMD3<Double>) -> Double { (vector * scores).sum() }
}

extension Criterion {
  /// The place of the criterion in a vector of weight space.
  public var axis: Int {
    switch self {
    case .coherence: 0
    case .balance: 1
    case .efficiency: 2
    }
  }
}

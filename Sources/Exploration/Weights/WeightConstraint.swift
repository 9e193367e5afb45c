// SPDX-License-Identifier: GPL-3.0-or-later
public import Diagnostics
internal import Scoring

/// A linear condition on weights, such as `coherence>=2*efficiency` or `balance>=0.2`.
public struct WeightConstraint: Hashable, Sendable {
  /// The condition as it was written.
  public let text: String
  /// The vector a for which the condition reads `a · w ≥ 0`.
  public let halfPlane: SIMD3<Double>

  /// Makes a condition from its vector.
  public init(_ text: String, halfPlane: SIMD3<Double>) {
    self.text = text
    self.halfPlane = halfPlane
  }

  /// Reads conditions: two sums of numbers and of multiples of `coherence`, `balance` and
  /// `efficiency`, with `>=` or `<=` between.
  ///
  /// - Throws: `DiagnosticError` with every fault of every condition.
  public static func parsing(_ texts: [String]) throws(DiagnosticError) -> [WeightConstraint] {
    var constraints: [WeightConstraint] = []
    var problems: [Diagnostic] = []
    for (index, text) in texts.enumerated() {
      var reader = WeightConstraintReader(text, number: index + 1)
      if let halfPlane = reader.read() {
        constraints.append(WeightConstraint(text, halfPlane: halfPlane))
      }
      problems += reader.problems
    }
    guard problems.isEmpty else { throw DiagnosticError(problems) }
    return constraints
  }
}

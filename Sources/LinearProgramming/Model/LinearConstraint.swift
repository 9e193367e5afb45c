// SPDX-License-Identifier: GPL-3.0-or-later

/// One row of a ``LinearProgram``: `lower ≤ Σ coefficient × variable ≤ upper`.
public struct LinearConstraint: Hashable, Sendable {
  /// The name, unique among the constraints of the program.
  public let name: String
  /// One term for each variable with a coefficient other than 0, in the order of the variables.
  public let terms: [LinearTerm]
  /// The least value allowed, or minus infinity.
  public internal(set) var lower: Double
  /// The greatest value allowed, or infinity.
  public internal(set) var upper: Double
}

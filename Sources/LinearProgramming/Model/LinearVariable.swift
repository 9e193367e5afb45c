// SPDX-License-Identifier: GPL-3.0-or-later

/// The name, the bounds and the kind of one variable of a ``LinearProgram``.
public struct LinearVariable: Hashable, Sendable {
  /// The name, unique among the variables of the program.
  public let name: String
  /// The least value allowed, or minus infinity.
  public internal(set) var lower: Double
  /// The greatest value allowed, or infinity.
  public internal(set) var upper: Double
  /// Whether only whole values are allowed.
  public let isInteger: Bool
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// Which variables and constraints are basic, and where the others stand.
///
/// A later call can start from the basis of an earlier one, also when bounds or objectives have
/// changed. A basis never changes what is optimal, only how fast it is found and, among several
/// optimal answers, which one.
public struct SimplexBasis: Hashable, Sendable {
  /// The standing of one variable or constraint.
  public enum Standing: UInt8, Hashable, Sendable, CaseIterable {
    /// Computed from the others.
    case basic = 1
    /// At the lower bound.
    case atLower = 2
    /// At the upper bound.
    case atUpper = 3
    /// Without bounds, and held at 0.
    case free = 4
    /// At the one value that its bounds allow.
    case fixed = 5
  }

  /// One standing for each constraint.
  public var rows: [Standing]
  /// One standing for each variable.
  public var columns: [Standing]

  /// Creates a basis from its parts.
  public init(rows: [Standing], columns: [Standing]) {
    self.rows = rows
    self.columns = columns
  }
}

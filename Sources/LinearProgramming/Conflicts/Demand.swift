// SPDX-License-Identifier: GPL-3.0-or-later

/// One thing that a ``LinearProgram`` asks for, and that can be in conflict with others.
public enum Demand: Hashable, Sendable {
  /// The constraint at a position keeps its bounds.
  case constraint(Int)
  /// A variable keeps its bounds.
  case bounds(of: Variable)
}

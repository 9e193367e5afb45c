// SPDX-License-Identifier: GPL-3.0-or-later

/// A variable of a ``LinearProgram``: its place in the order of creation.
///
/// The name and the bounds live in the program; a variable of one program means nothing in another.
public struct Variable: Hashable, Comparable, Sendable {
  /// The position among the variables of the program, from 0.
  public let index: Int

  /// Creates the variable at a position.
  public init(index: Int) {
    self.index = index
  }

  /// Says whether one variable was added before another.
  public static func < (first: Variable, second: Variable) -> Bool {
    first.index < second.index
  }
}

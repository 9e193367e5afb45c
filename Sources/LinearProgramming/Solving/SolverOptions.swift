// SPDX-License-Identifier: GPL-3.0-or-later

/// The limits of one call of a solver.
public struct SolverOptions: Hashable, Sendable {
  /// The seconds after which the call stops, for all its objectives together; `nil` for no limit.
  public var timeLimitSeconds: Double?
  /// The simplex iterations after which one objective is given up; `nil` for no limit.
  public var iterationLimit: Int?

  /// Creates options; without arguments there are no limits.
  public init(timeLimitSeconds: Double? = nil, iterationLimit: Int? = nil) {
    self.timeLimitSeconds = timeLimitSeconds
    self.iterationLimit = iterationLimit
  }
}

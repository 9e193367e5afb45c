// SPDX-License-Identifier: GPL-3.0-or-later

/// Why a solver stopped.
public enum TerminationStatus: String, Hashable, Sendable, CaseIterable {
  /// The best answer was found.
  case optimal
  /// The constraints and bounds cannot all hold.
  case infeasible
  /// There are answers, and better ones without end.
  case unbounded
  /// There is no best answer; which of the two reasons holds was not found out.
  case infeasibleOrUnbounded
  /// The time was up.
  case timeLimit
  /// The number of iterations was used up.
  case iterationLimit
}

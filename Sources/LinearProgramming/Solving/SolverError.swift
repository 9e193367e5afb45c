// SPDX-License-Identifier: GPL-3.0-or-later

/// Why a program could not be solved at all.
///
/// That a program has no answer is not an error but a ``TerminationStatus``.
public enum SolverError: Error, Hashable, Sendable {
  /// A coefficient, constant or bound is NaN, or infinite where it must not be.
  case notFinite(program: String, place: String)
  /// The program, an objective or a basis breaks a rule.
  case invalid(program: String, reason: String)
  /// The solver would have ended the process; the message is its own.
  case fatal(program: String, message: String)
  /// The solver gave up on numbers too far apart, from every start that was tried.
  case numericalTrouble(program: String, objective: String, message: String)
  /// The solver called an answer optimal, and the check that shares no code with it did not agree.
  case unverified(program: String, objective: String, report: String)
  /// The question needs a definite answer, and the solver stopped before there was one.
  case inconclusive(program: String, status: TerminationStatus)
}

extension SolverError: CustomStringConvertible {
  /// One sentence or more that name the program and the fault.
  public var description: String {
    switch self {
    case .notFinite(let program, let place):
      "the linear program '\(program)' was not solved: \(place) is not a finite number"
    case .invalid(let program, let reason):
      "the linear program '\(program)' was not solved: \(reason)"
    case .fatal(let program, let message):
      "the solver failed on the linear program '\(program)' and said: \(message)"
    case .numericalTrouble(let program, let objective, let message):
      "the linear program '\(program)' could not be solved for '\(objective)': \(message); its "
        + "numbers may lie too far apart"
    case .unverified(let program, let objective, let report):
      "the answer of the solver to '\(objective)' over the linear program '\(program)' did not "
        + "pass the check and is not used: \(report)"
    case .inconclusive(let program, let status):
      "the solver stopped on the linear program '\(program)' before it had an answer: \(status)"
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
public import LinearProgramming
public import OrganizationModel

/// Why a score could not be computed.
public enum ScoringError: Error, Sendable {
  /// The published figures of a measure cannot all hold, so no bound has a meaning.
  case inconsistent(Workload)
  /// A measure of work is not known for every task, so shares of it cannot be compared.
  case incomplete(Workload, missing: [String])
  /// The solver failed, or its answer did not pass the check.
  case solver(SolverError)
}

extension ScoringError: CustomStringConvertible {
  /// The reason in a sentence.
  public var description: String {
    switch self {
    case .inconsistent(let workload):
      "the published figures of \(workload.rawValue) cannot all hold; 'ressort reconcile' shows "
        + "which"
    case .incomplete(let workload, let missing):
      "\(workload.rawValue) is not known for \(missing.count) tasks, among them "
        + missing.prefix(3).map { "'\($0)'" }.joined(separator: ", ")
    case .solver(let error): error.description
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// Gathers the problems of one reading, so that all are told at once.
///
/// A class, because the readers of one data set share it. Not for use from several threads.
public final class DiagnosticCollector {
  /// The problems so far, in the order in which they were found.
  public private(set) var diagnostics: [Diagnostic] = []
  /// How many problems are kept; what follows is only counted.
  public let limit: Int
  /// How many problems were found beyond ``limit``.
  public private(set) var droppedCount = 0

  /// Makes an empty collector.
  public init(limit: Int = 200) {
    self.limit = limit
  }

  /// Adds a problem.
  public func report(_ diagnostic: Diagnostic) {
    if diagnostics.count < limit {
      diagnostics.append(diagnostic)
    } else {
      droppedCount += 1
    }
  }

  /// Whether an error, not only a warning, was found.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Throws all problems when one of them is an error.
  public func throwIfErrors() throws(DiagnosticError) {
    guard hasErrors else { return }
    var all = diagnostics.sortedByPlace()
    if droppedCount > 0 {
      all.append(
        Diagnostic(
          .tooManyProblems, "\(droppedCount) further problems are not shown",
          hint: "mend the first ones and run again"))
    }
    throw DiagnosticError(all)
  }
}

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
  /// Whether an error, not only a warning, was found; one beyond ``limit`` counts too.
  public private(set) var hasErrors = false
  /// Whether further problems are only counted, so that hints for them need not be sought.
  public var isFull: Bool { diagnostics.count >= limit }

  private var known: Set<Diagnostic> = []

  /// Makes an empty collector.
  public init(limit: Int = 200) {
    self.limit = limit
  }

  /// Adds a problem; one that is already there in every part is not added again.
  public func report(_ diagnostic: Diagnostic) {
    guard known.insert(diagnostic).inserted else { return }
    if diagnostic.severity == .error { hasErrors = true }
    if diagnostics.count < limit {
      diagnostics.append(diagnostic)
    } else {
      droppedCount += 1
    }
  }

  /// Throws all problems when one of them is an error.
  public func throwIfErrors() throws(DiagnosticError) {
    guard hasErrors else { return }
    var all = diagnostics.sortedByPlace()
    if droppedCount > 0 {
      all.append(
        Diagnostic(
          .tooManyProblems,
          "further problems are not shown: \(droppedCount)",
          hint: "mend the first ones and run again"
        )
      )
    }
    throw DiagnosticError(all)
  }
}

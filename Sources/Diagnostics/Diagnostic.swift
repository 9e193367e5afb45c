// SPDX-License-Identifier: GPL-3.0-or-later

/// One problem in the input, as data; ``DiagnosticRenderer`` makes the text.
public struct Diagnostic: Error, Hashable, Sendable {
  /// How bad a problem is.
  public enum Severity: String, Hashable, Sendable {
    /// Nothing is computed.
    case error
    /// The result stands; the reader should know.
    case warning
  }

  /// A second place that belongs to the problem.
  public struct Note: Hashable, Sendable {
    /// What is to be seen there.
    public var message: String
    /// Where it is, when it is in a file.
    public var location: SourceLocation?

    /// Makes a note from a sentence and a place.
    public init(_ message: String, at location: SourceLocation? = nil) {
      self.message = message
      self.location = location
    }
  }

  /// The kind of problem; never reused for another.
  public var code: DiagnosticCode
  /// How bad it is.
  public var severity: Severity
  /// Where it is, when it is in a file.
  public var location: SourceLocation?
  /// What is wrong, in one sentence without a full stop, ids in single quotes.
  public var message: String
  /// What would have been right.
  public var expected: String?
  /// What to do, when there is something to do.
  public var hint: String?
  /// Other places that belong to the problem.
  public var notes: [Note]

  /// Makes a problem from its parts.
  public init(
    _ code: DiagnosticCode,
    _ message: String,
    at location: SourceLocation? = nil,
    expected: String? = nil,
    hint: String? = nil,
    notes: [Note] = [],
    severity: Severity = .error
  ) {
    self.code = code
    self.severity = severity
    self.location = location
    self.message = message
    self.expected = expected
    self.hint = hint
    self.notes = notes
  }
}

/// All problems of one request, thrown once.
public struct DiagnosticError: Error, Sendable {
  /// The problems, in the order of their places.
  public var diagnostics: [Diagnostic]

  /// Makes an error from problems, ordered by place; those without a place come last.
  public init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics.sortedByPlace()
  }

  /// Makes an error from one problem.
  public init(_ diagnostic: Diagnostic) {
    self.init([diagnostic])
  }
}

extension [Diagnostic] {
  /// Returns the problems ordered by place, those without a place last, equal places as they came.
  public func sortedByPlace() -> [Diagnostic] {
    enumerated().sorted { left, right in
      switch (left.element.location, right.element.location) {
      case (let here?, let there?) where here != there: here < there
      case (.some, .none): true
      case (.none, .some): false
      default: left.offset < right.offset
      }
    }.map(\.element)
  }
}

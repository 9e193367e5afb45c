// SPDX-License-Identifier: GPL-3.0-or-later

/// What is to become as small or as large as possible over a ``LinearProgram``.
///
/// An objective stands apart from the program, so that many of them can share one model and one
/// basis in a single call of ``LinearSolver/solve(_:objectives:startingFrom:options:)``.
public struct Objective: Hashable, Sendable {
  /// The name, by which messages and files call the objective.
  public let name: String
  /// The direction that is sought.
  public let sense: ObjectiveSense
  /// One term for each variable with a coefficient other than 0, in the order of the variables.
  public let terms: [LinearTerm]
  /// The number added to every value.
  public let constant: Double

  /// Creates an objective; terms of one variable are merged.
  public init(_ name: String, _ sense: ObjectiveSense, _ expression: some LinearExpressible) {
    let expression = expression.linearExpression
    self.name = name
    self.sense = sense
    self.terms = expression.terms.merged()
    self.constant = expression.constant
  }

  /// Creates an objective that is the same everywhere, to ask only whether there is any answer.
  public static func feasibility(_ name: String = "feasibility") -> Objective {
    Objective(name, .minimize, LinearExpression())
  }

  /// Returns the value of the objective.
  ///
  /// - Parameter values: One value for each variable of the program.
  /// - Returns: The sum of the terms and the constant.
  public func value(at values: [Double]) -> Double {
    terms.reduce(0) { $0 + $1.coefficient * values[$1.variable.index] } + constant
  }
}

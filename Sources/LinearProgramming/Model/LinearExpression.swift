// SPDX-License-Identifier: GPL-3.0-or-later

/// Something that can stand as a linear expression: a ``Variable`` or a ``LinearExpression``.
public protocol LinearExpressible {
  /// The value as a linear expression.
  var linearExpression: LinearExpression { get }
}

/// A sum of terms and a constant, as it was written down.
///
/// ```swift
/// let total = 2 * homeCare + nursing - 12
/// ```
///
/// Terms are kept in the order given and may name a variable twice; a ``LinearProgram`` and an
/// ``Objective`` merge them.
public struct LinearExpression: LinearExpressible, Hashable, Sendable {
  /// The terms, in the order in which they were added.
  public var terms: [LinearTerm]
  /// The number that does not depend on any variable.
  public var constant: Double

  /// Creates an expression from its parts.
  public init(terms: [LinearTerm] = [], constant: Double = 0) {
    self.terms = terms
    self.constant = constant
  }

  /// Creates the sum of coefficients times variables.
  public init(_ terms: some Sequence<(Double, Variable)>, constant: Double = 0) {
    self.init(terms: terms.map { LinearTerm($0.0, $0.1) }, constant: constant)
  }

  /// Creates the plain sum of variables.
  public init(sumOf variables: some Sequence<Variable>) {
    self.init(terms: variables.map { LinearTerm(1, $0) })
  }

  /// The expression itself.
  public var linearExpression: LinearExpression { self }

  /// Adds one term at the end.
  public mutating func add(_ coefficient: Double, _ variable: Variable) {
    terms.append(LinearTerm(coefficient, variable))
  }

  /// Returns the value of the expression.
  ///
  /// - Parameter values: One value for each variable of the program.
  /// - Returns: The sum of the terms and the constant.
  public func value(at values: [Double]) -> Double {
    terms.reduce(constant) { $0 + $1.coefficient * values[$1.variable.index] }
  }
}

extension Variable: LinearExpressible {
  /// The variable with the coefficient 1.
  public var linearExpression: LinearExpression {
    LinearExpression(terms: [LinearTerm(1, self)])
  }
}

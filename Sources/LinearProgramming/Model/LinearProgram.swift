// SPDX-License-Identifier: GPL-3.0-or-later

/// A polyhedron: variables with bounds, and linear constraints on them; of its points those count
/// in which every integer variable is whole.
///
/// The program is a plain value. It knows neither an objective nor a solver:
///
/// ```swift
/// var program = LinearProgram(name: "staff")
/// let care = program.addVariable("fte[care]", upper: 900)
/// let nursing = program.addVariable("fte[nursing]")
/// program.addConstraint("total", care + nursing, lower: 1_000, upper: 1_200)
/// ```
///
/// Nothing is checked while a program is put together; ``validate(objectives:)`` checks it as a
/// whole before it is solved.
public struct LinearProgram: Hashable, Sendable {
  /// The name, by which messages and files call the program.
  public var name: String
  /// The variables, in the order in which they were added.
  public private(set) var variables: [LinearVariable] = []
  /// The constraints, in the order in which they were added.
  public private(set) var constraints: [LinearConstraint] = []

  /// Creates a program without variables and constraints.
  public init(name: String) {
    self.name = name
  }

  /// Adds a variable.
  ///
  /// - Parameters:
  ///   - name: A unique name; ``ProgramName`` says which are allowed.
  ///   - lower: The least value, or minus infinity.
  ///   - upper: The greatest value, or infinity.
  ///   - isInteger: Whether only whole values are allowed; the bounds must then be whole or
  ///     infinite, and only an ``IntegerSolver`` takes the program.
  /// - Returns: The variable, for use in expressions.
  @discardableResult
  public mutating func addVariable(
    _ name: String,
    lower: Double = 0,
    upper: Double = .infinity,
    isInteger: Bool = false
  ) -> Variable {
    variables.append(
      LinearVariable(name: name, lower: lower, upper: upper, isInteger: isInteger)
    )
    return Variable(index: variables.count - 1)
  }

  /// Adds the constraint that an expression lies between two bounds.
  ///
  /// The constant of the expression is moved to the bounds.
  ///
  /// - Parameters:
  ///   - name: A unique name; ``ProgramName`` says which are allowed.
  ///   - expression: What is bounded; terms of one variable are merged.
  ///   - lower: The least value, or minus infinity.
  ///   - upper: The greatest value, or infinity.
  /// - Returns: The position of the constraint in ``constraints``.
  @discardableResult
  public mutating func addConstraint(
    _ name: String,
    _ expression: some LinearExpressible,
    lower: Double = -.infinity,
    upper: Double = .infinity
  ) -> Int {
    let expression = expression.linearExpression
    // A constant that is not finite could turn a bound into "none"; as NaN the check finds it.
    let constant = expression.constant.isFinite ? expression.constant : .nan
    constraints.append(
      LinearConstraint(
        name: name,
        terms: expression.terms.merged(),
        lower: lower - constant,
        upper: upper - constant
      )
    )
    return constraints.count - 1
  }

  /// Adds the constraint that an expression lies in a range.
  ///
  /// - Returns: The position of the constraint in ``constraints``.
  @discardableResult
  public mutating func addConstraint(
    _ name: String,
    _ expression: some LinearExpressible,
    in range: ClosedRange<Double>
  ) -> Int {
    addConstraint(name, expression, lower: range.lowerBound, upper: range.upperBound)
  }

  /// Adds the constraint that an expression has one value.
  ///
  /// - Returns: The position of the constraint in ``constraints``.
  @discardableResult
  public mutating func addConstraint(
    _ name: String,
    _ expression: some LinearExpressible,
    equals value: Double
  ) -> Int {
    addConstraint(name, expression, lower: value, upper: value)
  }

  /// Replaces the bounds of a variable.
  public mutating func setBounds(of variable: Variable, lower: Double, upper: Double) {
    variables[variable.index].lower = lower
    variables[variable.index].upper = upper
  }

  /// Replaces the bounds of a constraint; the constant of its expression is already in them.
  public mutating func setBounds(ofConstraint index: Int, lower: Double, upper: Double) {
    constraints[index].lower = lower
    constraints[index].upper = upper
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

extension LinearExpressible {
  /// Returns the sum of two expressions.
  public static func + (first: Self, second: some LinearExpressible) -> LinearExpression {
    var sum = first.linearExpression
    sum += second
    return sum
  }

  /// Returns the sum of an expression and a number.
  public static func + (expression: Self, number: Double) -> LinearExpression {
    var sum = expression.linearExpression
    sum.constant += number
    return sum
  }

  /// Returns the sum of a number and an expression.
  public static func + (number: Double, expression: Self) -> LinearExpression {
    expression + number
  }

  /// Returns the difference of two expressions.
  public static func - (first: Self, second: some LinearExpressible) -> LinearExpression {
    var difference = first.linearExpression
    difference -= second
    return difference
  }

  /// Returns the difference of an expression and a number.
  public static func - (expression: Self, number: Double) -> LinearExpression {
    expression + -number
  }

  /// Returns the difference of a number and an expression.
  public static func - (number: Double, expression: Self) -> LinearExpression {
    -expression + number
  }

  /// Returns the expression with the signs turned.
  public static prefix func - (expression: Self) -> LinearExpression {
    -1 * expression
  }

  /// Returns a multiple of an expression.
  public static func * (factor: Double, expression: Self) -> LinearExpression {
    var product = expression.linearExpression
    for place in product.terms.indices {
      product.terms[place].coefficient *= factor
    }
    // Without the test a factor that is not finite would turn no constant into NaN.
    if product.constant != 0 { product.constant *= factor }
    return product
  }

  /// Returns a multiple of an expression.
  public static func * (expression: Self, factor: Double) -> LinearExpression {
    factor * expression
  }
}

extension LinearExpression {
  /// Adds an expression in place.
  public static func += (sum: inout LinearExpression, expression: some LinearExpressible) {
    let added = expression.linearExpression
    sum.terms += added.terms
    sum.constant += added.constant
  }

  /// Subtracts an expression in place.
  public static func -= (difference: inout LinearExpression, expression: some LinearExpressible) {
    difference += -1 * expression.linearExpression
  }
}

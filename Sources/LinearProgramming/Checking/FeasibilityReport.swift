// SPDX-License-Identifier: GPL-3.0-or-later

/// Which constraints and bounds of a program a point breaks, and by how much.
///
/// It is computed from the program and the point alone and shares no code with any solver.
public struct FeasibilityReport: Hashable, Sendable {
  /// A constraint or bound that does not hold.
  public struct Violation: Hashable, Sendable {
    /// What does not hold.
    public let demand: Demand
    /// The name of the constraint or variable.
    public let name: String
    /// The distance from the nearest allowed value, in the unit of the row; infinite for NaN.
    public let amount: Double
    /// The amount relative to the bound, the largest term of the row, and 1.
    public let relativeAmount: Double
  }

  /// What does not hold within the tolerance: variables first, then constraints, each in order.
  public private(set) var violations: [Violation] = []
  /// The largest amount of all rows and bounds, also those within the tolerance.
  public private(set) var largestAmount = 0.0
  /// The largest relative amount of all rows and bounds, also those within the tolerance.
  public private(set) var largestRelativeAmount = 0.0

  /// Whether the point satisfies everything within the tolerance.
  public var isFeasible: Bool { violations.isEmpty }

  /// Measures a point.
  ///
  /// - Parameters:
  ///   - point: One value for each variable; another number of values is a broken promise of the
  ///     caller and stops the process.
  ///   - program: A program that ``LinearProgram/validate(objectives:)`` accepts.
  ///   - tolerance: The relative amount that is no violation.
  public init(
    of point: [Double],
    in program: LinearProgram,
    tolerance: Double = Tolerance.relative
  ) {
    precondition(point.count == program.variables.count, "a point has one value for each variable")
    for index in point.indices {
      let variable = program.variables[index]
      let value = point[index]
      // `!` with `&&`, not `||`: a NaN is inside no bounds.
      guard !(value >= variable.lower && value <= variable.upper) || value.isInfinite else {
        continue
      }
      record(
        .bounds(of: Variable(index: index)),
        variable.name,
        value,
        size: 0,
        lower: variable.lower,
        upper: variable.upper,
        tolerance
      )
    }
    for index in program.constraints.indices {
      let constraint = program.constraints[index]
      var activity = 0.0
      var size = 0.0
      for term in constraint.terms {
        let part = term.coefficient * point[term.variable.index]
        activity += part
        size = max(size, abs(part))
      }
      guard !(activity >= constraint.lower && activity <= constraint.upper) || activity.isInfinite
      else { continue }
      record(
        .constraint(index),
        constraint.name,
        activity,
        size: size,
        lower: constraint.lower,
        upper: constraint.upper,
        tolerance
      )
    }
  }

  private mutating func record(
    _ demand: Demand,
    _ name: String,
    _ value: Double,
    size: Double,
    lower: Double,
    upper: Double,
    _ tolerance: Double
  ) {
    let bound = value < lower ? lower : upper
    let distance = abs(value - bound)
    let amount = distance.isFinite ? distance : .infinity
    let relative = amount.isFinite ? amount / max(Tolerance.unit, abs(bound), size) : .infinity
    largestAmount = max(largestAmount, amount)
    largestRelativeAmount = max(largestRelativeAmount, relative)
    if relative > tolerance {
      violations.append(
        Violation(demand: demand, name: name, amount: amount, relativeAmount: relative)
      )
    }
  }
}

extension FeasibilityReport: CustomStringConvertible {
  /// One clause, with the three worst faults by name.
  public var description: String {
    if isFeasible { return "every constraint and bound holds" }
    let worst = violations.sorted { $0.relativeAmount > $1.relativeAmount }.prefix(3)
      .map { "'\($0.name)' by \($0.amount)" }
    return
      "\(violations.count) constraints or bounds are broken, first \(worst.joined(separator: ", "))"
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// What an ``IntegerSolver`` found, apart from why it stopped.
public struct IntegerSolution: Hashable, Sendable {
  /// Why the solver stopped; with ``TerminationStatus/timeLimit`` there may be an answer that is not
  /// proved the best.
  public var status: TerminationStatus
  /// The value of the objective with its constant; NaN where there is no answer.
  public var objectiveValue: Double
  /// One value for each variable, whole for integer ones; empty where there is no answer.
  public var values: [Double]
  /// No answer is better than this; NaN where nothing is known.
  public var bound: Double
  /// How many subproblems were looked at.
  public var nodeCount: Int

  /// Creates a solution from its parts.
  public init(
    status: TerminationStatus,
    objectiveValue: Double = .nan,
    values: [Double] = [],
    bound: Double = .nan,
    nodeCount: Int = 0
  ) {
    precondition(status != .optimal || !objectiveValue.isNaN, "an optimal answer has a value")
    self.status = status
    self.objectiveValue = objectiveValue
    self.values = values
    self.bound = bound
    self.nodeCount = nodeCount
  }

  /// The value of the objective, or `nil` unless the answer is proved the best.
  public var optimalValue: Double? { status == .optimal ? objectiveValue : nil }

  /// The distance between the value and the bound, relative to the value and 1; NaN where one of
  /// them is not known.
  public var relativeGap: Double {
    abs(bound - objectiveValue) / max(1, abs(objectiveValue))
  }

  /// The value of one variable of an answer.
  public subscript(variable: Variable) -> Double { values[variable.index] }
}

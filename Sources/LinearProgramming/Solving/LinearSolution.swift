// SPDX-License-Identifier: GPL-3.0-or-later

/// What a solver found for one objective, apart from why it stopped.
///
/// Duals follow one convention for both senses: the dual of a constraint is the change of the
/// objective value for each unit by which the binding bound grows. With the reduced cost
/// `d_j = c_j − Σ_i y_i a_ij` of variable *j*, an optimal answer of a minimisation has
///
/// - `d_j ≥ 0` at the lower bound, `d_j ≤ 0` at the upper bound, `d_j = 0` between them, and
/// - `y_i ≥ 0` where the lower bound of the constraint binds, `y_i ≤ 0` where the upper one does,
///   `y_i = 0` where none does.
///
/// For a maximisation all these signs are turned.
public struct LinearSolution: Hashable, Sendable {
  /// Why the solver stopped.
  public var status: TerminationStatus
  /// The value of the objective with its constant; NaN unless the status is optimal.
  public var objectiveValue: Double
  /// One value for each variable; empty unless the status is optimal.
  public var primal: [Double]
  /// One dual value for each constraint; empty unless the status is optimal.
  public var dual: [Double]

  /// Creates an optimal answer.
  public init(objectiveValue: Double, primal: [Double], dual: [Double]) {
    self.status = .optimal
    self.objectiveValue = objectiveValue
    self.primal = primal
    self.dual = dual
  }

  /// Creates the record that there is no answer.
  ///
  /// - Parameter status: Why there is none; not `optimal`.
  public init(without status: TerminationStatus) {
    precondition(status != .optimal, "an optimal answer has values")
    self.status = status
    self.objectiveValue = .nan
    self.primal = []
    self.dual = []
  }

  /// The value of the objective, or `nil` unless the status is optimal.
  public var optimalValue: Double? {
    status == .optimal ? objectiveValue : nil
  }

  /// The value of one variable of an optimal answer.
  public subscript(variable: Variable) -> Double {
    primal[variable.index]
  }
}

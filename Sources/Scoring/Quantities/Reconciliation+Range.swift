// SPDX-License-Identifier: GPL-3.0-or-later
public import LinearProgramming
public import OrganizationModel

extension Reconciliation {
  /// Returns the least and greatest sum of tasks' quantities over everything that the figures allow.
  ///
  /// - Parameters:
  ///   - tasks: The tasks, by index.
  ///   - workload: The measure that is summed.
  ///   - dataSet: The data set.
  ///   - solver: The solver that is asked.
  /// - Returns: The range of the sum, in the unit of the measure.
  /// - Throws: ``ScoringError`` when the figures cannot all hold or the solver fails.
  public static func range(
    of tasks: [Int],
    _ workload: Workload,
    in dataSet: DataSet,
    solver: some LinearSolver
  ) throws(ScoringError) -> Interval {
    let polytope = QuantityPolytope(workload, of: dataSet)
    let coefficients = Dictionary(uniqueKeysWithValues: tasks.map { ($0, 1.0) })
    let answers = try solver.answers(
      polytope.program,
      [
        polytope.objective("sum-low", .minimize, coefficients),
        polytope.objective("sum-high", .maximize, coefficients),
      ]
    )
    guard answers.count == 2 else { throw .inconsistent(workload) }
    return Interval(
      answers[0].objectiveValue,
      max(answers[0].objectiveValue, answers[1].objectiveValue)
    )
  }
}

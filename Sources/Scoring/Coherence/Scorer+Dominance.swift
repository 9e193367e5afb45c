// SPDX-License-Identifier: GPL-3.0-or-later
public import LinearProgramming
public import OrganizationModel

extension Scorer {
  /// The solver that scores are computed with.
  package var verifiedSolver: Solver { solver }

  /// Returns the coherence program at the best discount with one objective for each ordered pair of
  /// plans: the least difference of their scores, above 0 where the first is necessarily better.
  ///
  /// - Parameter plans: The plans, compared each with each.
  /// - Returns: The program and `plans.count * (plans.count - 1)` objectives.
  public func dominanceProgram(_ plans: [Plan]) -> (LinearProgram, [Objective]) {
    let program = CoherenceBounds.program(
      dataSet,
      discount: dataSet.parameters.drawbackDiscount.best
    )
    let credit = dataSet.parameters.coordinationCredit.best
    let credits = plans.map { dataSet.credits(in: $0, coordinated: credit) }
    var objectives: [Objective] = []
    for first in plans.indices {
      for second in plans.indices where second != first {
        objectives.append(
          CoherenceBounds.objective(
            "pair-\(first)-\(second)",
            .minimize,
            zip(credits[first], credits[second]).map(-),
            in: program
          )
        )
      }
    }
    return (program.program, objectives)
  }
}

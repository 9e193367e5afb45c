// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming
public import OrganizationModel

extension Scorer {
  /// Returns the band of the sum of a measure over each set of tasks, over all consistent data.
  ///
  /// Tasks that have no figure of the measure add nothing; a task that is listed is listed once.
  ///
  /// - Parameters:
  ///   - sets: Sets of tasks, by index.
  ///   - workload: The measure that is summed.
  /// - Returns: One band for each set, in the unit of the measure, in the order of the sets.
  /// - Throws: ``ScoringError`` when the figures of the measure cannot all hold or the solver fails.
  public func amounts(
    of sets: [[Int]],
    _ workload: Workload
  ) throws(ScoringError) -> [Band] {
    guard sets.contains(where: { !$0.isEmpty }) else { return sets.map { _ in Band(0) } }
    let isFTE = workload == .fte
    let polytope = isFTE ? ftePolytope : QuantityPolytope(workload, of: dataSet)
    let best = isFTE ? fte : try polytope.reconciledBest(solver)
    let objectives = sets.flatMap { set in
      let coefficients = Dictionary(uniqueKeysWithValues: set.map { ($0, 1.0) })
      return [ObjectiveSense.minimize, .maximize].map {
        polytope.objective("sum-of-\(workload.rawValue)", $0, coefficients)
      }
    }
    let answers = try solver.answers(polytope.program, objectives)
    guard answers.count == objectives.count else { throw .inconsistent(workload) }
    return sets.enumerated().map { index, set in
      Band(
        best: set.reduce(0) { $0 + best[$1] },
        lower: answers[2 * index].objectiveValue,
        upper: answers[2 * index + 1].objectiveValue
      )
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming
internal import OrganizationModel

/// Bounds of coherence of many plans: without programs where the data set allows, else by those of
/// ``CoherenceBounds``.
struct CoherenceScores {
  private let dataSet: DataSet
  private let range: CoherenceRange?
  private let creditEnds: [Double]

  init(_ dataSet: DataSet) {
    self.dataSet = dataSet
    range = CoherenceRange(dataSet)
    creditEnds = CoherenceBounds.creditEnds(dataSet)
  }

  /// Returns the bounds of a plan's score; the programs start anew for each plan.
  func bounds(_ plan: Plan, _ solver: some LinearSolver) throws(ScoringError) -> Interval {
    guard let range else {
      var programs = CoherenceBounds(dataSet)
      return try programs.bounds(plan, solver)
    }
    let ends = plan.isCoordinated.contains(true) ? creditEnds : Array(creditEnds.prefix(1))
    return range.range(ends.map { dataSet.credits(in: plan, coordinated: $0) })
  }
}

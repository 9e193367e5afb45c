// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming
internal import OrganizationModel
internal import Scoring

extension Scorer {
  /// Returns the balance of plans by each single measure that is known for all tasks.
  ///
  /// - Parameters:
  ///   - plans: The plans.
  ///   - scores: Their scores, which hold the balance by the measure in use.
  /// - Returns: One view a measure, the measure in use first, then in the order of the measures.
  /// - Throws: `ScoringError` when the solver fails.
  func workloads(
    of plans: [Plan],
    _ scores: [PlanScore]
  ) throws(ScoringError) -> [Comparison.WorkloadView] {
    let known = Workload.allCases.filter { workload in
      dataSet.tasks.allSatisfy { $0[workload] != nil }
    }
    var views: [Comparison.WorkloadView] = []
    for workload in known {
      if measure == WorkloadMeasure(workload) {
        views.insert(Comparison.WorkloadView(workload, scores), at: 0)
        continue
      }
      do throws(ScoringError) {
        let balances = try measuring(by: WorkloadMeasure(workload)).balances(of: plans)
        views.append(
          Comparison.WorkloadView(
            measure: workload,
            balance: balances.map(\.score),
            differences: balances.map(\.difference),
            shares: balances.map(\.shares)
          )
        )
      } catch .inconsistent {
        // Nothing is scored by this measure; what is scored by others holds all the same.
        continue
      }
    }
    return views
  }
}

extension Comparison.WorkloadView {
  /// The view by the measure that the scores are computed with.
  fileprivate init(_ measure: Workload, _ scores: [PlanScore]) {
    self.measure = measure
    balance = scores.compactMap { $0.criteria[.balance] }
    differences = scores.compactMap { $0.differences[.balance] }
    shares = scores.map(\.shares)
  }
}

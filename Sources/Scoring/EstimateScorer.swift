// SPDX-License-Identifier: GPL-3.0-or-later
public import LinearProgramming
public import OrganizationModel

/// Scores plans at other best estimates of single assumptions, fast.
///
/// Tasks that share an assumption move together, spread totals are spread again, the part that
/// continues a department is found again, and estimates that then disagree with published totals are
/// reconciled: the scores are those of a ``Scorer`` that is made for the other data set. What does not
/// depend on the assumption is not computed again.
public struct EstimateScorer<Solver: LinearSolver>: Sendable {
  private let scorer: Scorer<Solver>
  private let staff: ReestimatedQuantities

  /// Makes a scorer of other estimates from a scorer.
  public init(_ scorer: Scorer<Solver>) {
    self.scorer = scorer
    staff = ReestimatedQuantities(scorer.ftePolytope, reconciled: scorer.fte)
  }

  /// Returns the scores of plans when one assumption has another best estimate.
  ///
  /// - Parameters:
  ///   - plans: The plans, as the scorer's own data set gives them.
  ///   - assumption: The assumption, by index.
  ///   - value: Its best estimate.
  /// - Returns: The scores, in the order of the plans.
  /// - Precondition: The value lies in the assumption's interval.
  /// - Throws: ``ScoringError`` when the solver fails, or the figures of a measure of work cannot all
  ///   hold with totals that are spread again.
  public func scores(
    of plans: [Plan],
    assuming assumption: Int,
    at value: Double
  ) throws(ScoringError) -> [PointScore] {
    let assumed = scorer.dataSet.assumptions[assumption]
    precondition(assumed.interval.contains(value), "an estimate lies outside its interval")
    let other = scorer.dataSet.assuming([assumed.id: assumed.estimated(value)])
    let fte = other.tasks.map(\.fte.best)
    let hasOtherStaff = fte != scorer.ftePolytope.best
    let reconciled = hasOtherStaff ? try staff.nearest(to: fte, scorer.solver) : scorer.fte
    let points = PointScorer(other, work: try work(in: other, reconciled), fte: reconciled)
    return plans.map { plan in
      points.score(hasOtherStaff ? plan.identified(in: other) : plan)
    }
  }

  /// The best estimates of each part of the measure.
  private func work(
    in other: DataSet,
    _ fte: [Double]
  ) throws(ScoringError) -> [(weight: Double, work: [Double])] {
    var result: [(weight: Double, work: [Double])] = []
    for (part, known) in zip(scorer.measure.parts, scorer.bestWork) {
      if part.workload == .fte {
        result.append((part.weight, fte))
      } else if other.hasSame(part.workload, as: scorer.dataSet) {
        result.append(known)
      } else {
        let best = other.tasks.map { $0[part.workload]?.best ?? 0 }
        let holds = other.clearlyHold(best, part.workload)
        let polytope = holds ? nil : QuantityPolytope(part.workload, of: other)
        result.append((part.weight, try polytope?.nearest(to: best, scorer.solver) ?? best))
      }
    }
    return result
  }
}

extension Plan {
  /// The plan as another version of the data set gives it: which part of a split, or which side of a
  /// merger, continues a department depends on their FTE, and nothing else does.
  func identified(in other: DataSet) -> Plan {
    var plan = self
    plan.identity = other.outcome(of: combination).plan.identity
    return plan
  }
}

extension DataSet {
  /// Whether the tasks have the same quantities of a measure as in another version of the data set,
  /// and the totals of departments too.
  func hasSame(_ workload: Workload, as other: DataSet) -> Bool {
    tasks.indices.allSatisfy { task in
      // Number by number: a quantity as a whole takes its words along.
      switch workload {
      case .fte:
        tasks[task].fte.best == other.tasks[task].fte.best
          && tasks[task].fte.interval == other.tasks[task].fte.interval
      case .headcount:
        tasks[task].headcount?.best == other.tasks[task].headcount?.best
          && tasks[task].headcount?.interval == other.tasks[task].headcount?.interval
      case .cases:
        tasks[task].cases?.best == other.tasks[task].cases?.best
          && tasks[task].cases?.interval == other.tasks[task].cases?.interval
      case .budget:
        tasks[task].budget?.best == other.tasks[task].budget?.best
          && tasks[task].budget?.interval == other.tasks[task].budget?.interval
      }
    }
      && aggregates.indices.allSatisfy {
        aggregates[$0].workload != workload || aggregates[$0].total == other.aggregates[$0].total
      }
  }

  /// Whether amounts by task agree with the intervals and published totals of a measure so well that
  /// no tolerance is needed; what is nearer to a bound than rounding is left to the program.
  func clearlyHold(_ amounts: [Double], _ workload: Workload) -> Bool {
    func lies(_ value: Double, _ low: Double, _ high: Double) -> Bool {
      let slack = 1e-9 * max(1, abs(value))
      return low - slack <= value && value <= high + slack
    }
    let all = amounts.reduce(0, +)
    return tasks.indices.allSatisfy { task in
      tasks[task][workload].map { lies(amounts[task], $0.low, $0.high) } ?? false
    }
      && aggregates.allSatisfy { aggregate in
        guard aggregate.workload == workload else { return true }
        let sum = aggregate.tasks.reduce(0) { $0 + amounts[$1] }
        let total = aggregate.total
        return aggregate.isShareOfAll
          ? lies(100 * sum, total.low * all, total.high * all) : lies(sum, total.low, total.high)
      }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
public import LinearProgramming
public import OrganizationModel

/// Scores the plans of one data set, with bounds over everything that the published figures allow.
///
/// ```swift
/// let scorer = try Scorer(dataSet, solver: VerifyingSolver(GLPKSolver()))
/// let plan = try dataSet.apply(Combination(parsing: "2.1+6.3", in: dataSet))
/// let scores = try scorer.scores(of: [plan])
/// ```
public struct Scorer<Solver: LinearSolver>: Sendable {
  /// The data set.
  public let dataSet: DataSet
  /// What committees' work is measured by.
  public let measure: WorkloadMeasure
  /// Scores at the best estimates.
  public let points: PointScorer
  /// Best estimates of FTE by task, in agreement with the published totals.
  public let fte: [Double]
  let solver: Solver
  let polytopes: [(polytope: QuantityPolytope, weight: Double)]
  let ftePolytope: QuantityPolytope
  /// Best estimates of work by task, for each part of the measure.
  let bestWork: [(weight: Double, work: [Double])]

  /// Prepares the scoring of a data set.
  ///
  /// - Throws: ``ScoringError`` when a measure is not known for every task, or the published
  ///   figures of a measure that is needed cannot all hold.
  public init(
    _ dataSet: DataSet,
    solver: Solver,
    measure: WorkloadMeasure = .cases
  ) throws(ScoringError) {
    try Self.check(measure, dataSet)
    let polytope = QuantityPolytope(.fte, of: dataSet)
    try self.init(dataSet, solver, measure, polytope, fte: try polytope.reconciledBest(solver))
  }

  /// Returns the scorer with another measure of work; what does not depend on it is kept.
  ///
  /// - Parameter measure: What committees' work is measured by.
  /// - Returns: The same as a scorer made for the measure.
  /// - Throws: ``ScoringError`` when the measure is not known for every task, or its published
  ///   figures cannot all hold.
  public func measuring(by measure: WorkloadMeasure) throws(ScoringError) -> Scorer {
    try Self.check(measure, dataSet)
    return try Scorer(dataSet, solver, measure, ftePolytope, fte: fte)
  }

  private static func check(
    _ measure: WorkloadMeasure,
    _ dataSet: DataSet
  ) throws(ScoringError) {
    for part in measure.parts {
      let missing = dataSet.tasks.filter { $0[part.workload] == nil }.map(\.id)
      guard missing.isEmpty else { throw .incomplete(part.workload, missing: missing) }
    }
  }

  private init(
    _ dataSet: DataSet,
    _ solver: Solver,
    _ measure: WorkloadMeasure,
    _ ftePolytope: QuantityPolytope,
    fte: [Double]
  ) throws(ScoringError) {
    self.dataSet = dataSet
    self.solver = solver
    self.measure = measure
    self.ftePolytope = ftePolytope
    self.fte = fte
    var polytopes: [(polytope: QuantityPolytope, weight: Double)] = []
    var work: [(weight: Double, work: [Double])] = []
    for part in measure.parts {
      let polytope =
        part.workload == .fte ? ftePolytope : QuantityPolytope(part.workload, of: dataSet)
      polytopes.append((polytope, part.weight))
      work.append(
        (part.weight, part.workload == .fte ? fte : try polytope.reconciledBest(solver))
      )
    }
    self.polytopes = polytopes
    bestWork = work
    points = PointScorer(dataSet, work: work, fte: fte)
  }

  /// Returns everything that is computed for each plan, compared with today.
  ///
  /// - Returns: One score for each plan, in the order of the plans.
  /// - Throws: ``ScoringError`` when the solver fails.
  public func scores(of plans: [Plan]) throws(ScoringError) -> [PlanScore] {
    let baseline = dataSet.baseline
    var coherence = CoherenceBounds(dataSet)
    var efficiency = EfficiencyBounds(dataSet, polytope: ftePolytope)
    var today = try BalanceBounds(baseline, polytopes: polytopes, solver)
    let discounting = Discounting(dataSet.parameters)
    let parameters = EfficiencyParameters(bestOf: dataSet)
    let pointsToday = points.score(baseline)
    var results: [PlanScore] = []
    for plan in plans {
      let point = points.score(plan)
      let profile = EfficiencyProfile(plan, in: dataSet)
      let isToday = plan.home == baseline.home && !plan.isCoordinated.contains(true)
      var balance = isToday ? today : try BalanceBounds(plan, polytopes: polytopes, solver)
      let ranges: [Criterion: Interval] = [
        .coherence: try coherence.bounds(plan, solver),
        .balance: try balance.score(solver),
        .efficiency: try efficiency.bounds(profile, named: plan.id, solver),
      ]
      let changes: [Criterion: Interval] =
        isToday
        ? [.coherence: Interval(0), .balance: Interval(0), .efficiency: Interval(0)]
        : [
          .coherence: try coherence.bounds(plan, minus: baseline, solver),
          .balance: try balance.difference(to: &today, solver),
          .efficiency: ranges[.efficiency] ?? Interval(0),
        ]
      let moved = try movedWork(plan)
      results.append(
        PlanScore(
          plan: plan,
          criteria: ranges.bands { point[$0] },
          differences: changes.bands { point[$0] - pointsToday[$0] }.mapValues(Difference.init),
          constraints: dataSet.checks(of: plan),
          shares: shares(of: plan, balance),
          effectiveCommittees: Balance.effectiveNumber(points.shares(plan)),
          interfaces: dataSet.interfaces.indices.map {
            dataSet.status(of: $0, in: plan, comparedWith: baseline)
          },
          departmentsMet: dataSet.targetGroups.indices.map {
            DepartmentsMet(
              group: $0,
              before: dataSet.places(metBy: $0, in: baseline).count,
              after: dataSet.places(metBy: $0, in: plan).count
            )
          },
          moved: moved.flows,
          movedFTE: moved.total,
          efficiency: profile.summary(parameters, fte: fte, discounting, in: dataSet)
        )
      )
    }
    return results
  }

  /// Returns who moves where, with bands, and all that moves.
  public func movedWork(
    _ plan: Plan
  ) throws(ScoringError) -> (flows: [MovedWork], total: Band) {
    let moved = dataSet.tasks.indices.filter { dataSet.isMoved(task: $0, in: plan) }
    let groups = Dictionary(grouping: moved) { [dataSet.tasks[$0].home, plan.home[$0]] }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
    let sets = groups.map(\.value) + [moved]
    let bands = try bands(of: sets, named: plan.id)
    let flows = zip(groups, bands).map { group, band in
      MovedWork(from: group.key[0], to: group.key[1], tasks: group.value, fte: band)
    }
    return (flows, bands.last ?? Band(0))
  }

  /// Returns the band of the FTE of each set of tasks.
  func bands(of sets: [[Int]], named name: String) throws(ScoringError) -> [Band] {
    let objectives = sets.flatMap { set in
      let coefficients = Dictionary(uniqueKeysWithValues: set.map { ($0, 1.0) })
      return [ObjectiveSense.minimize, .maximize].map {
        ftePolytope.objective("moved-\(name.ascii)", $0, coefficients)
      }
    }
    let answers = try solver.answers(ftePolytope.program, objectives)
    guard answers.count == objectives.count else { throw .inconsistent(.fte) }
    return sets.enumerated().map { index, set in
      Band(
        best: set.reduce(0) { $0 + fte[$1] },
        lower: answers[2 * index].objectiveValue,
        upper: answers[2 * index + 1].objectiveValue
      )
    }
  }
}

extension [Criterion: Interval] {
  /// Joins each criterion's bounds with its best estimate.
  fileprivate func bands(best: (Criterion) -> Double) -> [Criterion: Band] {
    reduce(into: [:]) { bands, entry in
      bands[entry.key] = Band(
        best: best(entry.key),
        lower: entry.value.low,
        upper: entry.value.high
      )
    }
  }
}

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
    var results: [PlanScore] = []
    for plan in plans {
      let isToday = isToday(plan)
      var balance = isToday ? today : try BalanceBounds(plan, polytopes: polytopes, solver)
      let profile = EfficiencyProfile(plan, in: dataSet)
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
      results.append(
        score(
          of: plan,
          ranges,
          changes,
          shares: balance.shareBounds,
          moved: try movedWork(plan)
        )
      )
    }
    return results
  }

  /// Whether a plan is the organisation as it is.
  func isToday(_ plan: Plan) -> Bool {
    plan.home == dataSet.baseline.home && !plan.isCoordinated.contains(true)
  }

  /// Puts together what is computed for a plan.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - ranges: The bounds of each criterion.
  ///   - changes: The bounds of its difference to today.
  ///   - shares: The bounds of the committees' shares.
  ///   - moved: Who moves where.
  /// - Returns: The score.
  func score(
    of plan: Plan,
    _ ranges: [Criterion: Interval],
    _ changes: [Criterion: Interval],
    shares: [Interval],
    moved: (flows: [MovedWork], total: Band)
  ) -> PlanScore {
    let baseline = dataSet.baseline
    let (point, today) = (points.score(plan), points.score(baseline))
    return PlanScore(
      plan: plan,
      criteria: ranges.bands { point[$0] },
      differences: changes.bands { point[$0] - today[$0] }.mapValues(Difference.init),
      constraints: dataSet.checks(of: plan),
      shares: self.shares(of: plan, shares),
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
      efficiency: EfficiencyProfile(plan, in: dataSet).summary(
        EfficiencyParameters(bestOf: dataSet),
        fte: fte,
        Discounting(dataSet.parameters),
        in: dataSet
      )
    )
  }

  /// Returns who moves where, with bands, and all that moves.
  public func movedWork(
    _ plan: Plan
  ) throws(ScoringError) -> (flows: [MovedWork], total: Band) {
    try movedWork([plan], named: plan.id)[0]
  }

  /// Returns who moves where under each plan.
  func movedWork(
    _ plans: [Plan],
    named name: String
  ) throws(ScoringError) -> [(flows: [MovedWork], total: Band)] {
    let groups = plans.map { plan in
      let moved = dataSet.tasks.indices.filter { dataSet.isMoved(task: $0, in: plan) }
      return Dictionary(grouping: moved) { [dataSet.tasks[$0].home, plan.home[$0]] }
        .sorted { $0.key.lexicographicallyPrecedes($1.key) }
    }
    let sets = groups.map { $0.map(\.value) + [$0.flatMap(\.value).sorted()] }
    let distinct = Set(sets.joined()).sorted { $0.lexicographicallyPrecedes($1) }
    let known = Dictionary(
      uniqueKeysWithValues: zip(distinct, try bands(of: distinct, named: name))
    )
    return zip(groups, sets).map { groups, sets in
      let flows = groups.map { key, tasks in
        MovedWork(from: key[0], to: key[1], tasks: tasks, fte: known[tasks] ?? Band(0))
      }
      return (flows, sets.last.flatMap { known[$0] } ?? Band(0))
    }
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

// SPDX-License-Identifier: GPL-3.0-or-later
public import LinearProgramming
public import OrganizationModel

/// Bounds of a plan's three criteria over everything that the published figures allow.
public struct PlanBounds: Hashable, Sendable {
  /// Bounds of coherence, 0 to 100.
  public var coherence: Interval
  /// Bounds of committee balance, 0 to 100.
  public var balance: Interval
  /// Bounds of efficiency, DKK million.
  public var efficiency: Interval

  /// The bounds of a criterion.
  public subscript(criterion: Criterion) -> Interval {
    switch criterion {
    case .coherence: coherence
    case .balance: balance
    case .efficiency: efficiency
    }
  }
}

/// Computes the bounds of many plans, each on its own, without differences between plans.
///
/// The bounds are those of ``Scorer/scores(of:)``. Each plan's programs are made small first: tasks
/// and interfaces that the plan and the published figures do not tell apart share one variable,
/// which changes no answer. What plans have in common is remembered by what each criterion depends
/// on; answers never depend on which plans were asked for before, since every program starts from
/// the same basis. Not for use from several threads; each makes one of its own.
public struct BoundsScorer<Solver: LinearSolver> {
  /// How many answers are remembered for each criterion; then the memory is emptied.
  public static var memory: Int { 4_096 }

  private let dataSet: DataSet
  private let solver: Solver
  private let fte: QuantityClasses
  private let work: [(classes: QuantityClasses, weight: Double)]
  /// The tasks that have work of the measure.
  private let workingTasks: [Int]
  private let isRanked: [Bool]
  private let baseline: EfficiencyBaseline
  private var coherence: [[UInt32]: Interval] = [:]
  private var balance: [[UInt32]: Interval] = [:]
  private var efficiency: [EfficiencyProfile: Interval] = [:]

  /// Makes a scorer of bounds from a scorer.
  public init(_ scorer: Scorer<Solver>) {
    dataSet = scorer.dataSet
    solver = scorer.solver
    fte = QuantityClasses(scorer.ftePolytope)
    work = scorer.polytopes.map { (QuantityClasses($0.polytope), $0.weight) }
    workingTasks = Set(scorer.polytopes.flatMap(\.polytope.tasks)).sorted()
    var isRanked = [Bool](repeating: false, count: scorer.dataSet.interfaces.count)
    for (index, interface) in scorer.dataSet.interfaces.enumerated() {
      for other in interface.strongerThan {
        isRanked[index] = true
        isRanked[other] = true
      }
    }
    self.isRanked = isRanked
    baseline = EfficiencyBaseline(scorer.dataSet)
  }

  /// Returns the bounds of a plan.
  ///
  /// - Throws: ``ScoringError`` when the solver fails.
  public mutating func bounds(of plan: Plan) throws(ScoringError) -> PlanBounds {
    PlanBounds(
      coherence: try coherenceBounds(plan),
      balance: try balanceBounds(plan),
      efficiency: try efficiencyBounds(plan)
    )
  }

  private mutating func coherenceBounds(_ plan: Plan) throws(ScoringError) -> Interval {
    // What decides an interface's credit: how many of its pairs are cut, and whether a measure
    // covers it.
    let states = dataSet.interfaces.indices.map { index in
      UInt32(dataSet.cutPairs(of: index, in: plan)) << 1 | (plan.isCoordinated[index] ? 1 : 0)
    }
    if let known = coherence[states] { return known }
    var groups: [[Int]] = []
    var groupOf: [[Int]: Int] = [:]
    for (index, interface) in dataSet.interfaces.enumerated() {
      if isRanked[index] {
        groups.append([index])
        continue
      }
      let key = [
        Int(states[index]), interface.pairs.count, interface.strength.rank,
        dataSet.isNamedOnlyAsDrawback[index] ? 1 : 0,
      ]
      if let group = groupOf[key] {
        groups[group].append(index)
      } else {
        groupOf[key] = groups.count
        groups.append([index])
      }
    }
    var bounds = CoherenceBounds(dataSet, groups: groups)
    let interval = try bounds.bounds(plan, solver)
    if coherence.count >= Self.memory { coherence.removeAll(keepingCapacity: true) }
    coherence[states] = interval
    return interval
  }

  private mutating func balanceBounds(_ plan: Plan) throws(ScoringError) -> Interval {
    let key = workingTasks.map { UInt32(plan.home[$0]) } + plan.places.map { UInt32($0) }
    if let known = balance[key] { return known }
    let polytopes = work.map {
      (
        polytope: $0.classes.merged(by: plan.home, keyCount: dataSet.places.count),
        weight: $0.weight
      )
    }
    let interval = try BalanceBounds(plan, polytopes: polytopes, solver).score
    if balance.count >= Self.memory { balance.removeAll(keepingCapacity: true) }
    balance[key] = interval
    return interval
  }

  private mutating func efficiencyBounds(_ plan: Plan) throws(ScoringError) -> Interval {
    let profile = EfficiencyProfile(plan, in: dataSet, comparedWith: baseline)
    if let known = efficiency[profile] { return known }
    // Tasks whose FTE have the same coefficient whatever the parameters: those of the same functions
    // that change, and that move or not.
    var keys = [Int](repeating: 0, count: dataSet.tasks.count)
    var keyCount = 1
    func part(_ members: [Int]) {
      var next: [Int: Int] = [:]
      for task in members {
        let key = next[keys[task]] ?? keyCount
        if key == keyCount {
          next[keys[task]] = key
          keyCount += 1
        }
        keys[task] = key
      }
    }
    part(profile.movedTasks)
    for (index, function) in dataSet.functions.enumerated() where profile.gathering[index] != 0 {
      part(function.tasks)
    }
    let merged = fte.merged(by: keys, keyCount: keyCount)
    var bounds = EfficiencyBounds(dataSet, polytope: merged)
    let interval = try bounds.bounds(profile, named: plan.id, solver)
    if efficiency.count >= Self.memory { efficiency.removeAll(keepingCapacity: true) }
    efficiency[profile] = interval
    return interval
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
public import LinearProgramming
public import OrganizationModel

/// Whether the published figures of one measure agree, and what follows from them (model page,
/// section 4).
public struct Reconciliation: Sendable {
  /// A task's interval before and after.
  public struct Tightened: Hashable, Sendable {
    /// The task, by index.
    public var task: Int
    /// Its own interval; nil when only published totals speak of it.
    public var given: Interval?
    /// What all figures together leave of it.
    public var reconciled: Interval
    /// The best estimate, in agreement with the published totals.
    public var best: Double

    /// Whether the figures together say more than the task's own interval.
    public var isTightened: Bool {
      guard let given else { return reconciled.high < .infinity }
      let slack = Accuracy.rounding * max(1, given.width)
      return reconciled.low > given.low + slack || reconciled.high < given.high - slack
    }
  }

  /// A figure that takes part in a conflict, or is corrected.
  public enum Figure: Hashable, Sendable {
    /// A published total, by index.
    case aggregate(Int)
    /// A task's own quantity, by index.
    case task(Int)
  }

  /// A correction that would make the figures agree.
  public struct Correction: Hashable, Sendable {
    /// The figure.
    public var figure: Figure
    /// How much is added to it, in the unit of the measure.
    public var amount: Double
  }

  /// The measure.
  public var workload: Workload
  /// Whether all figures can hold together.
  public var isConsistent: Bool
  /// Whether the best estimates agree with every figure as they are.
  public var bestAgrees: Bool
  /// What the figures leave of each task's interval; empty when they cannot all hold.
  public var tasks: [Tightened]
  /// Figures that cannot all hold, none of which can be left out; empty when they can.
  public var conflict: [Figure]
  /// The least correction that makes them agree; empty when nothing is to correct.
  public var corrections: [Correction]
}

extension Reconciliation {
  /// Reconciles the figures of one measure.
  ///
  /// - Throws: ``ScoringError`` when the solver fails.
  public init(
    _ workload: Workload,
    of dataSet: DataSet,
    solver: some LinearSolver
  ) throws(ScoringError) {
    let polytope = QuantityPolytope(workload, of: dataSet)
    let objectives = polytope.tasks.flatMap { task in
      [ObjectiveSense.minimize, .maximize].map {
        polytope.objective("tighten-\(task)", $0, [task: 1])
      }
    }
    self.workload = workload
    bestAgrees = polytope.holdsBest
    // A task that nothing bounds from above has no greatest value; it is left out of the LPs.
    let bounded = polytope.program.bounded
    let answers = try solver.answers(bounded, objectives)
    isConsistent = !answers.isEmpty || polytope.tasks.isEmpty
    conflict = []
    corrections = []
    tasks = []
    if isConsistent {
      let best = try polytope.reconciledBest(solver)
      tasks = polytope.tasks.enumerated().map { index, task in
        let low = answers[2 * index].objectiveValue
        let high = answers[2 * index + 1].objectiveValue
        return Tightened(
          task: task,
          given: dataSet.tasks[task][workload]?.interval,
          reconciled: Interval(low, max(low, high >= 1e9 ? .infinity : high)),
          best: best[task]
        )
      }
    } else {
      try explainConflict(polytope, solver)
    }
  }

  private mutating func explainConflict(
    _ polytope: QuantityPolytope,
    _ solver: some LinearSolver
  ) throws(ScoringError) {
    let taskOfVariable = Dictionary(uniqueKeysWithValues: polytope.variables.map { ($1, $0) })
    func figure(_ demand: Demand) -> Figure? {
      switch demand {
      case .constraint(let index): .aggregate(polytope.aggregateOfConstraint[index])
      case .bounds(let variable): taskOfVariable[variable].map { .task($0) }
      }
    }
    let demands =
      polytope.program.constraints.indices.map { Demand.constraint($0) }
      + polytope.tasks.compactMap { polytope.variables[$0].map { .bounds(of: $0) } }
    let finder = ConflictFinder(solver: solver)
    do throws(SolverError) {
      if case .irreducible(let members) = try finder.irreducibleConflict(
        in: polytope.program,
        among: demands
      ) {
        conflict = members.compactMap(figure)
      }
      let correction = try finder.leastCorrection(
        of: polytope.program,
        elastic: demands.map { ElasticDemand($0) }
      )
      corrections = zip(demands, correction.amounts).compactMap { demand, amount in
        guard abs(amount) > Accuracy.rounding else { return nil }
        // An amount says where the value lies; the figure is corrected towards it.
        return figure(demand).map { Correction(figure: $0, amount: amount) }
      }
    } catch {
      throw .solver(error)
    }
  }
}

extension LinearProgram {
  /// The program with every unbounded variable held below a billion, so that each has a greatest
  /// value; a value at that bound means that there is none.
  var bounded: LinearProgram {
    var copy = self
    for (index, variable) in variables.enumerated() where variable.upper == .infinity {
      copy.setBounds(of: Variable(index: index), lower: variable.lower, upper: 1e9)
    }
    return copy
  }
}

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
/// The bounds are those of ``Scorer/scores(of:)``; docs/decisions/0010 tells how they are found so
/// much faster. What plans have in common is remembered, and no answer depends on which plans were
/// asked for before: every program starts from the same basis. Not for use from several threads;
/// each makes one of its own.
public struct BoundsScorer<Solver: LinearSolver> {
  private let solver: Solver
  private let coherence: CoherenceScores
  private var balance: BalanceRange
  private var efficiency: EfficiencyRange

  /// Makes a scorer of bounds from a scorer.
  public init(_ scorer: Scorer<Solver>) {
    solver = scorer.solver
    coherence = CoherenceScores(scorer.dataSet)
    balance = BalanceRange(scorer.polytopes, scorer.dataSet)
    efficiency = EfficiencyRange(scorer.ftePolytope, scorer.dataSet)
  }

  /// Returns the bounds of a plan.
  ///
  /// - Throws: ``ScoringError`` when the solver fails.
  public mutating func bounds(of plan: Plan) throws(ScoringError) -> PlanBounds {
    PlanBounds(
      coherence: try coherence.bounds(plan, solver),
      balance: try balance.bounds(plan, solver),
      efficiency: try efficiency.bounds(plan, solver)
    )
  }
}

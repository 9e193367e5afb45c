// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming
public import OrganizationModel

/// Which of several plans is better than which, for all consistent data or for some (robust ordinal
/// regression: Greco, Mousseau and Słowiński 2008).
public struct DominanceMatrix: Sendable {
  /// How many pairs a criterion was asked about, and what it took.
  public struct Effort: Hashable, Sendable {
    /// The ordered pairs of different plans.
    public var pairCount: Int
    /// The linear programs that were solved; the other pairs were decided by data at hand.
    public var programCount: Int
  }

  /// How many plans are compared.
  public let count: Int
  /// What each criterion took.
  public internal(set) var effort: [Criterion: Effort] = [:]
  private var signs: [Criterion: [LeastSign]] = [:]

  init(count: Int) { self.count = count }

  mutating func set(_ criterion: Criterion, _ signs: [LeastSign], programCount: Int) {
    self.signs[criterion] = signs
    effort[criterion] = Effort(pairCount: count * (count - 1), programCount: programCount)
  }

  private func least(_ first: Int, _ second: Int, _ criterion: Criterion) -> LeastSign {
    signs[criterion]?[first * count + second] ?? .zero
  }

  /// Returns whether a plan is better than another one in a criterion.
  public func verdict(_ first: Int, over second: Int, in criterion: Criterion) -> Verdict {
    if least(first, second, criterion) == .above { return .necessarily }
    return least(second, first, criterion) == .below ? .possibly : .not
  }

  /// Returns whether a plan is better than another one whatever the weights of the criteria.
  ///
  /// Necessarily: never worse in any criterion and better in one, for all data, so that no positive
  /// weights can turn it. Possibly: better for some weights and some data. Not: for none.
  public func verdict(_ first: Int, over second: Int) -> Verdict {
    let leasts = Criterion.allCases.map { least(first, second, $0) }
    if !leasts.contains(.below), leasts.contains(.above) { return .necessarily }
    return Criterion.allCases.contains { least(second, first, $0) == .below } ? .possibly : .not
  }
}

extension Scorer {
  /// Compares each plan with each other one.
  ///
  /// Pairs are first held against points of the data that are known to be consistent; programs are
  /// solved for the pairs that no point decides.
  ///
  /// - Parameters:
  ///   - plans: The plans.
  ///   - criteria: The criteria that are compared; a criterion left out counts as equal everywhere.
  /// - Returns: The verdicts on every ordered pair.
  /// - Throws: ``ScoringError`` when the solver fails.
  public func dominance(
    among plans: [Plan],
    in criteria: [Criterion] = Criterion.allCases
  ) throws(ScoringError) -> DominanceMatrix {
    var matrix = DominanceMatrix(count: plans.count)
    func decide(
      _ criterion: Criterion,
      _ differences: some CriterionDifferences
    ) throws(ScoringError) {
      var differences = differences
      let answer = try differences.signs(count: plans.count, solver)
      matrix.set(criterion, answer.signs, programCount: answer.programCount)
    }
    for criterion in criteria {
      switch criterion {
      case .coherence: try decide(criterion, coherenceDifferences(plans))
      case .balance: try decide(criterion, balanceDifferences(plans))
      case .efficiency: try decide(criterion, efficiencyDifferences(plans))
      }
    }
    return matrix
  }

  func coherenceDifferences(_ plans: [Plan]) -> CoherenceDifferences {
    CoherenceDifferences(plans, in: dataSet)
  }

  func balanceDifferences(_ plans: [Plan]) -> BalanceDifferences {
    BalanceDifferences(plans, in: dataSet, polytopes: polytopes, bestWork: bestWork)
  }

  func efficiencyDifferences(_ plans: [Plan]) -> EfficiencyDifferences {
    EfficiencyDifferences(plans, in: dataSet, polytope: ftePolytope, bestFTE: fte)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
public import OrganizationModel
public import Scoring

/// What the whole space of combinations looks like.
public struct EnsembleSummary: Sendable {
  /// The range of a criterion and how many combinations fall into each of equal parts of it.
  public struct Distribution: Hashable, Sendable {
    /// The least value.
    public var lower: Double
    /// The greatest value.
    public var upper: Double
    /// Counts by part, from the least to the greatest.
    public var counts: [Int]
  }

  /// A combination that a reader will want to know.
  public struct Notable: Hashable, Sendable {
    /// Why it is notable.
    public enum Reason: String, Hashable, Sendable {
      case coherence, balance, efficiency
      /// The greatest least score when each criterion is put on 0 to 100 over its range.
      case allThree = "all-three"
    }

    /// Why it is notable.
    public var reason: Reason
    /// The position in the ensemble.
    public var position: Int
  }

  /// In how many of the efficient combinations a scenario is (Liesiö, Mild and Salo 2007).
  public enum Core: String, Hashable, Sendable {
    case all, some, none
  }

  /// Where a plan stands among the feasible combinations.
  public struct Standing: Hashable, Sendable {
    /// The id of the plan.
    public var id: String
    /// Its score.
    public var score: EnsembleScore
    /// Percent of the feasible combinations that score no better, by criterion.
    public var percentiles: [Criterion: Double]
    /// How many feasible combinations dominate it.
    public var dominatingCount: Int
  }

  /// Each criterion's distribution.
  public var distributions: [Criterion: Distribution]
  /// The positions of the efficient combinations, ascending.
  public var pareto: [Int]
  /// Notable combinations.
  public var notable: [Notable]
  /// The core index of each scenario, by index.
  public var core: [Core]
}

extension Ensemble {
  /// Returns the summary of the feasible combinations; nil when there are none.
  public func summary(parts: Int = 20) -> EnsembleSummary? {
    guard !scores.isEmpty else { return nil }
    let pareto = efficientSet()
    var distributions: [Criterion: EnsembleSummary.Distribution] = [:]
    for criterion in Criterion.allCases {
      distributions[criterion] = distribution(criterion, parts: parts)
    }
    return EnsembleSummary(
      distributions: distributions,
      pareto: pareto,
      notable: notable(pareto, distributions),
      core: core(pareto)
    )
  }

  /// Returns the positions of the feasible combinations that no other dominates, ascending.
  public func efficientSet() -> [Int] { ParetoSet.positions(of: scores) }

  /// The range of a criterion, parted; the criterion is chosen once, not for each of all scores.
  private func distribution(_ criterion: Criterion, parts: Int) -> EnsembleSummary.Distribution {
    switch criterion {
    case .coherence: distribution(parts) { Double($0.coherence) / IntegerTerms.unit }
    case .balance: distribution(parts) { $0.balance }
    case .efficiency: distribution(parts) { Double($0.efficiency) / IntegerTerms.unit }
    }
  }

  private func distribution(
    _ parts: Int,
    _ value: (EnsembleScore) -> Double
  ) -> EnsembleSummary.Distribution {
    var lower = Double.infinity
    var upper = -Double.infinity
    for score in scores {
      lower = min(lower, value(score))
      upper = max(upper, value(score))
    }
    var counts = [Int](repeating: 0, count: parts)
    let step = upper > lower ? (upper - lower) / Double(parts) : 1
    for score in scores { counts[min(parts - 1, Int((value(score) - lower) / step))] += 1 }
    return EnsembleSummary.Distribution(lower: lower, upper: upper, counts: counts)
  }

  /// The best in each criterion, and the most even in all three, among the efficient ones; of equal
  /// ones the first.
  private func notable(
    _ pareto: [Int],
    _ distributions: [Criterion: EnsembleSummary.Distribution]
  ) -> [EnsembleSummary.Notable] {
    func scaled(_ position: Int, _ criterion: Criterion) -> Double {
      guard let range = distributions[criterion], range.upper > range.lower else { return 100 }
      return 100 * (scores[position].points[criterion] - range.lower)
        / (range.upper - range.lower)
    }
    func first(_ value: (Int) -> Double) -> Int {
      var best = pareto[0]
      for position in pareto where value(position) > value(best) { best = position }
      return best
    }
    return [
      EnsembleSummary.Notable(reason: .coherence, position: first { scaled($0, .coherence) }),
      EnsembleSummary.Notable(reason: .balance, position: first { scaled($0, .balance) }),
      EnsembleSummary.Notable(reason: .efficiency, position: first { scaled($0, .efficiency) }),
      EnsembleSummary.Notable(
        reason: .allThree,
        position: first { position in
          Criterion.allCases.map { scaled(position, $0) }.min() ?? 0
        }
      ),
    ]
  }

  private func core(_ pareto: [Int]) -> [EnsembleSummary.Core] {
    var counts = [Int](repeating: 0, count: dataSet.scenarios.count)
    for position in pareto { for scenario in scenarios(codes[position]) { counts[scenario] += 1 } }
    return counts.map { $0 == pareto.count ? .all : $0 == 0 ? .none : .some }
  }

  /// Returns where a plan stands among the feasible combinations; it need not be one of them.
  public func standing(of plan: Plan) -> EnsembleSummary.Standing {
    let own = score(fromScratch: plan)
    var (coherence, balance, efficiency, dominating) = (0, 0, 0, 0)
    for score in scores {
      if score.coherence <= own.coherence { coherence += 1 }
      if score.balance <= own.balance { balance += 1 }
      if score.efficiency <= own.efficiency { efficiency += 1 }
      if score.dominates(own) { dominating += 1 }
    }
    let count = Double(max(1, scores.count))
    return EnsembleSummary.Standing(
      id: plan.id,
      score: own,
      percentiles: [
        .coherence: 100 * Double(coherence) / count, .balance: 100 * Double(balance) / count,
        .efficiency: 100 * Double(efficiency) / count,
      ],
      dominatingCount: dominating
    )
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
public import LinearProgramming
public import Scoring

/// What all comparisons of plans of one data set have in common, computed once.
public struct ComparisonSetting<Solver: LinearSolver>: Sendable {
  /// The scorer of the data set.
  public let scorer: Scorer<Solver>
  /// Every combination.
  public let ensemble: Ensemble
  /// What the combinations look like.
  public let summary: EnsembleSummary
  /// The scale of the criteria over the feasible combinations.
  public let scale: CriterionScale
  /// The scores of the feasible combinations, by each two criteria.
  public let densities: [DensityGrid]

  /// Prepares comparisons; nil when no combination is feasible, so that there is no scale.
  ///
  /// - Parameters:
  ///   - scorer: The scorer of the data set.
  ///   - ensemble: Every combination of the same data set.
  public init?(_ scorer: Scorer<Solver>, among ensemble: Ensemble) {
    guard let summary = ensemble.summary(), let scale = ensemble.scale else { return nil }
    self.scorer = scorer
    self.ensemble = ensemble
    self.summary = summary
    self.scale = scale
    densities = ensemble.densities()
  }
}

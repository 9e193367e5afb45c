// SPDX-License-Identifier: GPL-3.0-or-later
public import OrganizationModel
public import Scoring

/// What a plan scores at the best estimates, in whole numbers, and what it breaks.
public struct PlanPoints: Hashable, Sendable {
  /// The three criteria.
  public var score: EnsembleScore
  /// Millionths of an FTE that move.
  public var movedFTE: Int64
  /// The conditions of the terms of reference that the plan breaks, by index, ascending.
  public var broken: [Int]

  /// Makes points from their parts.
  public init(score: EnsembleScore, movedFTE: Int64, broken: [Int]) {
    self.score = score
    self.movedFTE = movedFTE
    self.broken = broken
  }
}

/// Scores plans at the best estimates, term by term, with the whole numbers of the ensemble.
///
/// The slow twin of ``CatalogueScorer``, for plans of every kind: with single tasks moved, of other
/// parameters, of catalogues that are too large for tables.
public struct TermScorer: Sendable {
  /// The data set.
  public let dataSet: DataSet
  let terms: IntegerTerms

  /// Makes a scorer from the terms of point scores.
  public init<Solver>(_ scorer: Scorer<Solver>) {
    self.init(scorer.dataSet, scorer.terms)
  }

  init(_ dataSet: DataSet, _ terms: PointTerms) {
    self.dataSet = dataSet
    self.terms = IntegerTerms(
      dataSet,
      terms,
      bits: IntegerTerms.bits(places: dataSet.places.count)
    )
  }

  /// Returns what a plan scores.
  ///
  /// - Complexity: O(tasks + pairs of interfaces).
  public func points(_ plan: Plan) -> PlanPoints {
    PlanPoints(
      score: terms.score(plan),
      movedFTE: terms.moved(plan),
      broken: dataSet.checks(of: plan).filter { !$0.isMet }.map(\.constraint)
    )
  }
}

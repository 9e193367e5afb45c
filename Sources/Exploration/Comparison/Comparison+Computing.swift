// SPDX-License-Identifier: GPL-3.0-or-later
public import LinearProgramming
public import OrganizationModel
public import Scoring

extension Comparison {
  /// Computes everything of some plans beside today and rivals; nil when no combination is feasible,
  /// so that there is no scale.
  ///
  /// - Parameters:
  ///   - subjects: The plans that the comparison is about.
  ///   - rivals: Plans that they are shown beside; those among the subjects are left out.
  ///   - scorer: The scorer of the data set.
  ///   - ensemble: Every combination of the same data set.
  /// - Throws: ``ScoringError`` when the solver fails.
  public init?<Solver: LinearSolver>(
    of subjects: [Plan],
    beside rivals: [Plan],
    by scorer: Scorer<Solver>,
    among ensemble: Ensemble
  ) throws {
    let dataSet = scorer.dataSet
    let others = rivals.filter { rival in
      rival.id != Combination.todayID && !subjects.contains { $0.home == rival.home }
    }
    let plans = [dataSet.baseline] + subjects + others
    guard let summary = ensemble.summary(), let scale = ensemble.scale else { return nil }
    let differences = try scorer.differenceBounds(of: plans)
    let points = plans.map { ensemble.score(fromScratch: $0) }
    let space = WeightSpace(points.map { scale.scaled($0) })
    self.dataSet = dataSet
    measure = scorer.measure
    self.plans = plans
    self.subjects = 1..<(1 + subjects.count)
    let scores = try scorer.scores(of: plans)
    self.scores = scores
    self.differences = differences
    workloads = try scorer.workloads(of: plans, scores)
    self.ensemble = ensemble
    self.summary = summary
    standings = plans.map { ensemble.standing(of: $0) }
    self.scale = scale
    weights = WeightReport(space) { first, second, axis in
      let criterion = Criterion.allCases[axis]
      return scale.scaled(differences[first, second, criterion], criterion)
    }
    improvements = subjects.map { ensemble.improvements(of: $0.combination, isStrict: true) }
    densities = ensemble.densities()
    explanations = plans.map { plan in
      Dictionary(
        uniqueKeysWithValues: Criterion.allCases.map {
          ($0, scorer.explanation(of: plan, $0))
        }
      )
    }
    moneyTerms = try scorer.moneyTerms(of: plans)
    moneyBands = try plans.map { try scorer.efficiencyBands(of: $0) }
    sensitivities = try scorer.sensitivities(of: subjects)
    self.figures = try scorer.figureRanking(
      of: self.subjects,
      against: 0,
      among: plans,
      differences
    )
  }
}

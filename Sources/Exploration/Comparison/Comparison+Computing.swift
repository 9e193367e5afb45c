// SPDX-License-Identifier: GPL-3.0-or-later
public import LinearProgramming
public import OrganizationModel
import Scoring

extension Comparison {
  /// Computes everything of some plans beside today and rivals.
  ///
  /// - Parameters:
  ///   - subjects: The plans that the comparison is about.
  ///   - rivals: Plans that they are shown beside; those among the subjects are left out.
  ///   - setting: What all comparisons of the data set have in common.
  /// - Throws: `ScoringError` when the solver fails.
  public init<Solver: LinearSolver>(
    of subjects: [Plan],
    beside rivals: [Plan],
    in setting: ComparisonSetting<Solver>
  ) throws {
    let (scorer, ensemble, scale) = (setting.scorer, setting.ensemble, setting.scale)
    let dataSet = scorer.dataSet
    let others = rivals.filter { rival in
      rival.id != Combination.todayID && !subjects.contains { $0.home == rival.home }
    }
    let plans = [dataSet.baseline] + subjects + others
    let positions = 1..<(1 + subjects.count)
    let together = try scorer.comparison(of: plans)
    let (scores, differences) = (together.scores, together.differences)
    // What settles open comparisons takes about as long as all the rest.
    let (rest, figures) = try concurrently {
      Rest(
        workloads: try scorer.workloads(of: plans, scores),
        staff: try scorer.staff(of: plans),
        moneyTerms: try scorer.moneyTerms(of: plans),
        moneyBands: try plans.map { try scorer.efficiencyBands(of: $0) },
        sensitivities: try scorer.sensitivities(of: subjects),
        standings: plans.map { ensemble.standing(of: $0) },
        improvements: subjects.map { ensemble.improvements(of: $0.combination, isStrict: true) }
      )
    } and: {
      try scorer.figureRanking(of: positions, against: 0, among: plans, differences)
    }
    let space = WeightSpace(plans.map { scale.scaled(ensemble.score(fromScratch: $0)) })
    self.dataSet = dataSet
    measure = scorer.measure
    self.plans = plans
    self.subjects = positions
    self.scores = scores
    staff = rest.staff
    self.differences = differences
    workloads = rest.workloads
    self.ensemble = ensemble
    summary = setting.summary
    standings = rest.standings
    self.scale = scale
    weights = WeightReport(space) { first, second, axis in
      let criterion = Criterion.allCases[axis]
      return scale.scaled(differences[first, second, criterion], criterion)
    }
    improvements = rest.improvements
    densities = setting.densities
    explanations = plans.map { plan in
      Dictionary(
        uniqueKeysWithValues: Criterion.allCases.map {
          ($0, scorer.explanation(of: plan, $0))
        }
      )
    }
    moneyTerms = rest.moneyTerms
    moneyBands = rest.moneyBands
    sensitivities = rest.sensitivities
    self.figures = figures
  }

  /// What is computed on one thread while the other one is busy.
  private struct Rest: Sendable {
    var workloads: [WorkloadView]
    var staff: [StaffView]
    var moneyTerms: [[MoneyTerm]]
    var moneyBands: [EfficiencyBands]
    var sensitivities: [[Criterion: [Sensitivity]]]
    var standings: [EnsembleSummary.Standing]
    var improvements: [ImprovementReport]
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
public import OrganizationModel
public import Scoring

/// Everything that is computed of some plans beside today and rivals: what a report is made from.
public struct Comparison: Sendable {
  /// The balance of work by one measure.
  public struct WorkloadView: Sendable {
    /// The measure.
    public var measure: Workload
    /// The balance of each plan, in the order of the plans.
    public var balance: [Band]
    /// Its difference to today.
    public var differences: [Difference]
    /// The committees' shares under each plan, in the order of the plan's places.
    public var shares: [[CommitteeShare]]
  }

  /// What one assumption does to a difference between a subject and today.
  public typealias Sensitivity = Exploration.Sensitivity

  /// A group of terms of a net present value.
  public typealias MoneyTerm = Scoring.MoneyTerm

  /// How many feasible combinations have about the same scores in two criteria.
  public typealias DensityGrid = Exploration.DensityGrid

  /// The data set.
  public let dataSet: DataSet
  /// What committees' work is measured by.
  public let measure: WorkloadMeasure
  /// Today, the subjects, then the rivals that they are shown beside.
  public let plans: [Plan]
  /// The positions of the subjects among the plans.
  public let subjects: Range<Int>
  /// The scores, in the order of the plans.
  public let scores: [PlanScore]
  /// The bounds of the differences between each two plans.
  public let differences: DifferenceBounds
  /// The balance by each single measure that is known for all tasks and whose published figures can
  /// hold together; the measure in use first.
  public let workloads: [WorkloadView]
  /// Every combination.
  public let ensemble: Ensemble
  /// What the combinations look like.
  public let summary: EnsembleSummary
  /// Where each plan stands among them, in the order of the plans.
  public let standings: [EnsembleSummary.Standing]
  /// The scale of the criteria over the feasible combinations.
  public let scale: CriterionScale
  /// The plans in weight space, with bounds.
  public let weights: WeightReport
  /// For each subject the fewest changes to a combination that is better in every criterion.
  public let improvements: [ImprovementReport]
  /// The scores of the feasible combinations: coherence with balance, coherence with efficiency,
  /// balance with efficiency.
  public let densities: [DensityGrid]
  /// Every term of each plan's score, in the order of the plans.
  public let explanations: [[Criterion: [ExplanationTerm]]]
  /// The groups of terms of each plan's net present value, in the order of the plans.
  public let moneyTerms: [[MoneyTerm]]
  /// What each plan's efficiency consists of, with bounds, in the order of the plans.
  public let moneyBands: [EfficiencyBands]
  /// For each subject and criterion the assumptions that move the difference to today, greatest first.
  public let sensitivities: [[Criterion: [Sensitivity]]]
  /// The unpublished figures by how many open comparisons of subjects with today each would settle.
  public let figures: FigureRanking
}

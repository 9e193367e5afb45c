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

  /// What one assumption does to a difference between a subject and today, all else at the best
  /// estimates.
  public struct Sensitivity: Hashable, Sendable {
    /// The assumption, by index.
    public var assumption: Int
    /// The difference at the low end of the assumption's interval.
    public var atLow: Double
    /// The difference at the high end.
    public var atHigh: Double
  }

  /// A group of terms of a net present value.
  public struct MoneyTerm: Hashable, Sendable {
    /// What the terms are of.
    public enum Kind: Hashable, Sendable {
      /// A function that is gathered or fragmented, by index.
      case function(Int)
      /// Coordination of interfaces newly cut.
      case coordination
      /// Working time lost by tasks that move.
      case transfer
      /// The start of new departments.
      case startup
    }

    /// What the terms are of.
    public var kind: Kind
    /// What they add to the net present value, DKK million, over all consistent data.
    public var amount: Band
  }

  /// How many feasible combinations have about the same scores in two criteria, on a grid of hexagons.
  public struct DensityGrid: Hashable, Sendable {
    /// A hexagon.
    public struct Cell: Hashable, Sendable {
      /// The column, from the least score of the first criterion on.
      public var column: Int
      /// The row, from the least score of the second criterion on; odd rows are half a hexagon on.
      public var row: Int
      /// How many combinations.
      public var count: Int
    }

    /// The criterion across.
    public var across: Criterion
    /// The criterion upwards.
    public var upwards: Criterion
    /// The range across that the columns divide.
    public var acrossRange: Interval
    /// The range upwards that the rows divide.
    public var upwardsRange: Interval
    /// How many columns there are.
    public var columns: Int
    /// How many rows there are.
    public var rows: Int
    /// The hexagons that hold any, by row and column.
    public var cells: [Cell]
  }

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
  /// The scores of the feasible combinations, by each two criteria.
  public let densities: [DensityGrid]
  /// Every term of each plan's score, in the order of the plans.
  public let explanations: [[Criterion: [ExplanationTerm]]]
  /// The terms of each plan's net present value, in the order of the plans.
  public let moneyTerms: [[MoneyTerm]]
  /// For each subject and criterion the assumptions that move the difference to today, greatest first.
  public let sensitivities: [[Criterion: [Sensitivity]]]
  /// The unpublished figures by how many open comparisons of subjects with today each would settle.
  public let figures: FigureRanking
}

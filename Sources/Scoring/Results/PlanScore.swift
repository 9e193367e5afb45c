// SPDX-License-Identifier: GPL-3.0-or-later
public import OrganizationModel

/// The three criteria at the best estimates.
public struct PointScore: Hashable, Sendable {
  /// Coherence, 0 to 100.
  public var coherence: Double
  /// Committee balance, 0 to 100.
  public var balance: Double
  /// Efficiency, net present value in DKK million.
  public var efficiency: Double

  /// Makes a score.
  public init(coherence: Double, balance: Double, efficiency: Double) {
    self.coherence = coherence
    self.balance = balance
    self.efficiency = efficiency
  }

  /// The value of a criterion.
  public subscript(criterion: Criterion) -> Double {
    switch criterion {
    case .coherence: coherence
    case .balance: balance
    case .efficiency: efficiency
    }
  }
}

/// A committee's share of the work.
public struct CommitteeShare: Hashable, Sendable {
  /// The place of its department.
  public var place: Int
  /// The share, 0 to 1.
  public var share: Band
}

/// Work that goes from one department of today to a department of the plan.
public struct MovedWork: Hashable, Sendable {
  /// The department of today, by index.
  public var from: Int
  /// The place that receives it.
  public var to: Int
  /// The tasks, by index.
  public var tasks: [Int]
  /// Their FTE.
  public var fte: Band
}

/// Departments that a target group meets.
public struct DepartmentsMet: Hashable, Sendable {
  /// The target group, by index.
  public var group: Int
  /// Today.
  public var before: Int
  /// Under the plan.
  public var after: Int
}

/// Everything that is computed for one plan.
public struct PlanScore: Sendable {
  /// The plan.
  public var plan: Plan
  /// Each criterion with its band.
  public var criteria: [Criterion: Band]
  /// Each criterion's difference to today.
  public var differences: [Criterion: Difference]
  /// The conditions of the terms of reference.
  public var constraints: [ConstraintCheck]
  /// Each committee's share of the work, in the order of the plan's places.
  public var shares: [CommitteeShare]
  /// The effective number of committees at the best estimates.
  public var effectiveCommittees: Double
  /// What happens to each interface, by index: created, removed or kept.
  public var interfaces: [InterfaceStatus]
  /// Departments met by each target group.
  public var departmentsMet: [DepartmentsMet]
  /// Who moves where.
  public var moved: [MovedWork]
  /// All FTE that moves.
  public var movedFTE: Band
  /// The terms of efficiency in short.
  public var efficiency: EfficiencySummary
}

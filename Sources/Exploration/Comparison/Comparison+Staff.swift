// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming
public import OrganizationModel
public import Scoring

extension Comparison {
  /// Who works where under a plan, and what moves.
  public struct StaffView: Sendable {
    /// FTE of each department, in the order of the plan's places.
    public var departments: [Band]
    /// FTE that leaves each department of today, by index.
    public var leaving: [Band]
    /// FTE that comes to each department, in the order of the plan's places.
    public var arriving: [Band]
    /// The share of all FTE that moves, 0 to 1.
    public var movedShare: Band
    /// What each flow takes with it, in the order of the flows of the plan's score.
    public var flows: [[Workload: PublishedAmount]]
    /// What all flows take with them.
    public var all: [Workload: PublishedAmount]
  }

  /// A measure summed over those of some tasks for which a source gives it.
  public struct PublishedAmount: Hashable, Sendable {
    /// The tasks for which it is published or derived from what is published, by index.
    public var tasks: [Int]
    /// Their sum; nil when there is none, or when the published figures cannot all hold.
    public var amount: Band?
  }

  /// The measures that are published for some tasks only, as people and money that move.
  public static let publishedMeasures: [Workload] = [.headcount, .budget]
}

extension Scorer {
  /// Returns who works where under each plan.
  func staff(of plans: [Plan]) throws(ScoringError) -> [Comparison.StaffView] {
    var views: [Comparison.StaffView] = []
    for plan in plans { views.append(try staff(of: plan)) }
    return views
  }

  private func staff(of plan: Plan) throws(ScoringError) -> Comparison.StaffView {
    let tasks = dataSet.tasks.indices
    let moved = tasks.filter { dataSet.isMoved(task: $0, in: plan) }
    let staying = tasks.filter { !dataSet.isMoved(task: $0, in: plan) }
    let departments = plan.places.map { place in tasks.filter { plan.home[$0] == place } }
    let leaving = (0..<dataSet.departmentCount).map { department in
      moved.filter { dataSet.tasks[$0].home == department }
    }
    let arriving = plan.places.map { place in moved.filter { plan.home[$0] == place } }
    let bands = try amounts(of: departments + leaving + arriving + [moved, staying], .fte)
    let flows = try movedWork(plan).flows.map(\.tasks) + [moved]
    var published = [[Workload: Comparison.PublishedAmount]](repeating: [:], count: flows.count)
    for measure in Comparison.publishedMeasures {
      for (index, amount) in try publishedAmounts(of: flows, measure).enumerated() {
        published[index][measure] = amount
      }
    }
    let (first, second) = (departments.count, departments.count + leaving.count)
    return Comparison.StaffView(
      departments: Array(bands[..<first]),
      leaving: Array(bands[first..<second]),
      arriving: Array(bands[second..<(second + arriving.count)]),
      movedShare: Self.share(of: bands[bands.count - 2], beside: bands[bands.count - 1]),
      flows: Array(published.dropLast()),
      all: published.last ?? [:]
    )
  }

  private func publishedAmounts(
    of sets: [[Int]],
    _ measure: Workload
  ) throws(ScoringError) -> [Comparison.PublishedAmount] {
    let known = sets.map { set in
      set.filter { dataSet.tasks[$0][measure]?.isPublished ?? false }
    }
    let bands: [Band]?
    do {
      bands = try amounts(of: known, measure)
    } catch .inconsistent {
      // Published figures that contradict each other say nothing of a sum; the tasks are still told.
      bands = nil
    }
    return known.enumerated().map { index, tasks in
      Comparison.PublishedAmount(tasks: tasks, amount: tasks.isEmpty ? nil : bands?[index])
    }
  }

  /// The share of a part of a whole whose other part varies too: the bounds take each part at the end
  /// that is worst for the share, so they may be somewhat wider than consistent data allow.
  private static func share(of part: Band, beside rest: Band) -> Band {
    func share(_ part: Double, _ rest: Double) -> Double {
      part + rest > 0 ? part / (part + rest) : 0
    }
    return Band(
      best: share(part.best, rest.best),
      lower: share(part.lower, rest.upper),
      upper: share(part.upper, rest.lower)
    )
  }
}

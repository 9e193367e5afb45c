// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import Scoring

/// What a plan does to the work of a committee, and how much of that is certain.
///
/// All work is somewhere both before and after, so a committee's share goes the way of its work: what
/// its department receives less what it gives.
struct CommitteeChange: Hashable {
  enum Kind: Hashable {
    /// There is no such committee under the plan.
    case ends
    /// There is no such committee today.
    case arises
    /// It has the same work.
    case same
    /// It has more or less, for all data.
    case certain(isUp: Bool)
    /// It has no less (or no more), for all data.
    case never(isDown: Bool)
    /// The data do not decide; the best estimates point up, down or nowhere.
    case open(isUp: Bool?)
  }

  /// The place of its department.
  var place: Int
  /// What happens.
  var kind: Kind

  /// Which way it goes in a figure, and whether that is certain; nil for neither.
  var trend: DotPanels.Trend? {
    switch kind {
    case .certain(let isUp): DotPanels.Trend(isUp: isUp, isCertain: true)
    case .never(let isDown): DotPanels.Trend(isUp: isDown, isCertain: true)
    case .open(let isUp?): DotPanels.Trend(isUp: isUp, isCertain: false)
    case .ends, .arises, .same, .open: nil
    }
  }

  /// Returns what a plan does to every committee, those of today first.
  ///
  /// - Parameters:
  ///   - score: The plan with the best estimates of its committees' shares.
  ///   - today: The same of today.
  ///   - measure: What work is measured by.
  ///   - dataSet: The data set; the intervals of its tasks are outer bounds, so that what is called
  ///     certain is.
  /// - Returns: The committees of today, then those that arise, each by place.
  static func all(
    in score: PlanScore,
    beside today: PlanScore,
    by measure: WorkloadMeasure,
    of dataSet: DataSet
  ) -> [CommitteeChange] {
    let plan = score.plan
    let departments = 0..<dataSet.departmentCount
    return departments.map { place in
      guard let after = score.shares.first(where: { $0.place == place }),
        let before = today.shares.first(where: { $0.place == place })
      else { return CommitteeChange(place: place, kind: .ends) }
      let change = after.share.best - before.share.best
      return CommitteeChange(
        place: place,
        kind: kind(of: place, in: plan, by: measure, dataSet, change: change)
      )
    }
      + plan.places.filter { !departments.contains($0) }.map {
        CommitteeChange(place: $0, kind: .arises)
      }
  }

  private static func kind(
    of place: Int,
    in plan: Plan,
    by measure: WorkloadMeasure,
    _ dataSet: DataSet,
    change best: Double
  ) -> Kind {
    let changes = measure.parts.map { part in
      dataSet.tasks.enumerated().reduce(Interval(0)) { sum, entry in
        let (index, task) = entry
        let isHere = plan.home[index] == place
        guard isHere != (task.home == place), let work = task[part.workload] else { return sum }
        return sum + (isHere ? work.interval : Interval(-work.high, -work.low))
      }
    }
    let slack = Accuracy.rounding
    let isNeverDown = changes.allSatisfy { $0.low >= -slack }
    let isNeverUp = changes.allSatisfy { $0.high <= slack }
    switch (isNeverDown, isNeverUp) {
    case (true, true): return .same
    case (true, false):
      return changes.contains { $0.low > slack } ? .certain(isUp: true) : .never(isDown: true)
    case (false, true):
      return changes.contains { $0.high < -slack } ? .certain(isUp: false) : .never(isDown: false)
    case (false, false): return .open(isUp: abs(best) <= slack ? nil : best > 0)
    }
  }
}

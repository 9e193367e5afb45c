// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming
internal import OrganizationModel

/// The quantities of one measure with tasks merged that neither plans nor published figures tell
/// apart, and points of them that are moved to other intervals.
struct QuantityGroups: Sendable {
  /// The polytope with one variable a group.
  let polytope: QuantityPolytope
  /// The group of each task, by task index; −1 where there is none.
  private let groupOfTask: [Int]
  /// For each group the class: groups of one class have the same coefficient in every row.
  private let classOfGroup: [Int]

  /// The group of each task that stands for one.
  var count: Int { classOfGroup.count }

  init(_ classes: QuantityClasses, by keys: [Int], keyCount: Int) {
    let grouping = classes.grouping(by: keys, keyCount: keyCount)
    polytope = classes.merged(by: keys, keyCount: keyCount)
    classOfGroup = grouping.classOfGroup
    var groupOfTask = [Int](repeating: -1, count: keys.count)
    for (task, group) in zip(classes.polytope.tasks, grouping.groupOfTask) {
      groupOfTask[task] = group
    }
    self.groupOfTask = groupOfTask
  }

  /// The intervals of the groups in another version of the data set, whose published figures speak of
  /// the same tasks.
  func intervals(in other: DataSet) -> [Interval] {
    var low = [Double](repeating: 0, count: count)
    var high = low
    for (task, group) in groupOfTask.enumerated() where group >= 0 {
      guard let quantity = other.tasks[task][polytope.workload] else {
        high[group] = .infinity
        continue
      }
      low[group] += quantity.low
      high[group] += quantity.high
    }
    return zip(low, high).map { Interval($0, max($0, $1)) }
  }

  /// The polytope with other intervals, and the totals of another version of the data set.
  func polytope(_ intervals: [Interval], in other: DataSet) -> QuantityPolytope {
    var program = polytope.program
    for (index, interval) in intervals.enumerated() {
      program.setBounds(of: Variable(index: index), lower: interval.low, upper: interval.high)
    }
    for (row, aggregate) in polytope.aggregateOfConstraint.enumerated() {
      let total = other.aggregates[aggregate]
      guard !total.isShareOfAll else { continue }
      program.setBounds(ofConstraint: row, lower: total.total.low, upper: total.total.high)
    }
    return QuantityPolytope(
      merging: polytope,
      program: program,
      tasks: polytope.tasks,
      polytope.variables
    )
  }

  /// Returns amounts by group moved into other intervals; nil when that changes what a row sums.
  ///
  /// What a group can no longer hold goes to other groups of its class, which every row sums alike.
  func moved(_ amounts: [Double], into intervals: [Interval], _ other: DataSet) -> [Double]? {
    var moved = amounts
    var missing: [Int: Double] = [:]
    for (group, interval) in intervals.enumerated() {
      moved[group] = min(max(amounts[group], interval.low), interval.high)
      if moved[group] != amounts[group] {
        missing[classOfGroup[group], default: 0] += amounts[group] - moved[group]
      }
    }
    for (group, interval) in intervals.enumerated() {
      guard let rest = missing[classOfGroup[group]], rest != 0 else { continue }
      let taken = min(max(moved[group] + rest, interval.low), interval.high) - moved[group]
      moved[group] += taken
      missing[classOfGroup[group]] = rest - taken
    }
    let size = amounts.reduce(0) { max($0, abs($1)) }
    guard missing.values.allSatisfy({ abs($0) <= 1e-12 * size }) else { return nil }
    // Totals that are others now must hold too; nothing else has changed.
    for (row, aggregate) in polytope.aggregateOfConstraint.enumerated() {
      let total = other.aggregates[aggregate]
      guard !total.isShareOfAll else { continue }
      let sum = polytope.program.constraints[row].terms.reduce(0) {
        $0 + $1.coefficient * moved[$1.variable.index]
      }
      guard total.total.contains(sum, tolerance: 1e-9 * max(1, abs(sum))) else { return nil }
    }
    return moved
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

extension [WorkTask] {
  /// Returns the tasks with the departments' totals of cases and budget spread over those that give
  /// none of their own.
  ///
  /// The best estimate follows the tasks' FTE; the interval is from 0 to twice that (model page,
  /// section 6). What tasks give of their own is taken off the total first.
  func spreadingTotals(of departments: ArraySlice<Department>) -> [WorkTask] {
    var tasks = self
    for (index, department) in departments.enumerated() {
      if let total = department.totalCases {
        tasks.spread(total, over: \.cases, home: index, what: "cases")
      }
      if let total = department.totalBudget {
        tasks.spread(total, over: \.budget, home: index, what: "budget")
      }
    }
    return tasks
  }

  private mutating func spread(
    _ total: Quantity,
    over measure: WritableKeyPath<WorkTask, Quantity?>,
    home: Int,
    what: String
  ) {
    let members = indices.filter { self[$0].home == home }
    let open = members.filter { self[$0][keyPath: measure] == nil }
    let given = members.compactMap { self[$0][keyPath: measure]?.best }.reduce(0, +)
    let rest = Swift.max(0, total.best - given)
    let fte = open.map { self[$0].fte.best }.reduce(0, +)
    guard fte > 0 else { return }
    for index in open {
      let share = self[index].fte.best / fte
      self[index][keyPath: measure] = Quantity(
        Interval(0, 2 * rest * share),
        best: rest * share,
        unit: total.unit,
        basis: .derived(Quantity.spreadDerivation(what))
      )
    }
  }
}

extension Quantity {
  /// How a quantity is derived that is spread from the total of its department.
  fileprivate static func spreadDerivation(_ what: String) -> String {
    "the department's \(what), spread by FTE"
  }

  /// Whether the quantity is spread from the total of its department, so that nobody gave it for the
  /// task itself.
  public var isSpread: Bool {
    ["cases", "budget"].contains { basis == .derived(Self.spreadDerivation($0)) }
  }
}

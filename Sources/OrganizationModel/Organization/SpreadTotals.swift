// SPDX-License-Identifier: GPL-3.0-or-later

extension [WorkTask] {
  /// Returns the tasks with the departments' totals of cases and budget spread over those that give
  /// none of their own.
  ///
  /// The best estimate follows the tasks' FTE; the interval is from 0 to twice that (model page,
  /// section 6). What tasks give of their own is taken off the total first.
  func spreadingTotals(of departments: ArraySlice<Department>) -> [WorkTask] {
    var tasks = self
    for (index, department) in departments.enumerated() { tasks.spread(department, home: index) }
    return tasks
  }

  /// Spreads the totals of some departments again, after their tasks or totals have changed.
  mutating func respreadTotals(of departments: ArraySlice<Department>, only homes: Set<Int>) {
    for index in indices where homes.contains(self[index].home) {
      if self[index].cases?.isSpread ?? false { self[index].cases = nil }
      if self[index].budget?.isSpread ?? false { self[index].budget = nil }
    }
    for (index, department) in departments.enumerated() where homes.contains(index) {
      spread(department, home: index)
    }
  }

  private mutating func spread(_ department: Department, home: Int) {
    if let total = department.totalCases {
      spread(total, over: \.cases, home: home, basis: Quantity.spreadCases)
    }
    if let total = department.totalBudget {
      spread(total, over: \.budget, home: home, basis: Quantity.spreadBudget)
    }
  }

  private mutating func spread(
    _ total: Quantity,
    over measure: WritableKeyPath<WorkTask, Quantity?>,
    home: Int,
    basis: Basis
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
        basis: basis
      )
    }
  }
}

extension Quantity {
  /// What cases and budgets rest on that are spread from the total of their department.
  fileprivate static let spreadCases = Basis.derived(
    LocalizedText(
      danish: "forvaltningens sager, fordelt efter årsværk",
      english: "the department's cases, spread by FTE"
    )
  )
  fileprivate static let spreadBudget = Basis.derived(
    LocalizedText(
      danish: "forvaltningens budget, fordelt efter årsværk",
      english: "the department's budget, spread by FTE"
    )
  )

  /// Whether the quantity is spread from the total of its department.
  public var isSpread: Bool { basis == Self.spreadCases || basis == Self.spreadBudget }
}

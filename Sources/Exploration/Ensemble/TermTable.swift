// SPDX-License-Identifier: GPL-3.0-or-later
internal import OrganizationModel

/// What the terms of one set of areas add to the scores, for every choice of options in them.
///
/// A term (an interface, a function, a task, the new departments) depends on the choices of a few
/// areas only; terms of the same areas share a table, so that scoring a combination is a few
/// look-ups and additions.
struct TermTable<Work: SIMD & Sendable>: Sendable where Work.Scalar == Int32 {
  /// What one choice adds.
  struct Entry: Sendable {
    var coherence: Int64 = 0
    var efficiency: Int64 = 0
    /// FTE that move; no part of a score, so the walk does not sum it.
    var moved: Int64 = 0
    /// Work by place.
    var work = Work.zero

    static func += (sum: inout Entry, term: Entry) {
      sum.coherence &+= term.coherence
      sum.efficiency &+= term.efficiency
      sum.work &+= term.work
    }
  }

  /// The areas, ascending.
  let areas: [Int]
  /// One entry a choice, the last area running fastest.
  let entries: [Entry]
}

/// The terms of a catalogue, by the areas that they depend on.
struct TermGroups {
  struct Group {
    var interfaces: [Int] = []
    var functions: [Int] = []
    var tasks: [Int] = []
    var hasNewDepartments = false
  }

  private(set) var groups: [UInt64: Group] = [:]

  init(_ catalogue: Catalogue) {
    let dataSet = catalogue.dataSet
    for task in dataSet.tasks.indices {
      groups[catalogue.areasOfTask[task], default: Group()].tasks.append(task)
    }
    for (index, interface) in dataSet.interfaces.enumerated() {
      let areas = interface.pairs.reduce(catalogue.coordinators[index]) {
        $0 | catalogue.areasOfTask[$1.first] | catalogue.areasOfTask[$1.second]
      }
      groups[areas, default: Group()].interfaces.append(index)
    }
    for (index, function) in dataSet.functions.enumerated() {
      let areas = function.tasks.reduce(UInt64(0)) { $0 | catalogue.areasOfTask[$1] }
      groups[areas, default: Group()].functions.append(index)
    }
    groups[catalogue.structural, default: Group()].hasNewDepartments = true
    mergeSubsets()
  }

  /// Terms of areas that all belong to a larger table go there: fewer look-ups.
  private mutating func mergeSubsets() {
    let sets = groups.keys.sorted { ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1) }
    for set in sets {
      guard let larger = sets.first(where: { $0 != set && $0 & set == set && groups[$0] != nil }),
        let group = groups.removeValue(forKey: set)
      else { continue }
      groups[larger]?.interfaces += group.interfaces
      groups[larger]?.functions += group.functions
      groups[larger]?.tasks += group.tasks
      if group.hasNewDepartments { groups[larger]?.hasNewDepartments = true }
    }
  }

  /// Makes the tables, in a fixed order.
  func tables<Work>(
    _ catalogue: Catalogue,
    _ terms: IntegerTerms,
    _ type: Work.Type
  ) -> [TermTable<Work>] {
    groups.sorted { $0.key < $1.key }.map { set, group in
      let areas = Catalogue.members(set)
      let entries = catalogue.choices(areas).map { choice in
        var options = [Int](repeating: 0, count: catalogue.radices.count)
        for (area, option) in zip(areas, choice) { options[area] = option }
        let plan = catalogue.dataSet.outcome(of: catalogue.combination(options)).plan
        return entry(group, plan, terms, type)
      }
      return TermTable(areas: areas, entries: entries)
    }
  }

  private func entry<Work>(
    _ group: Group,
    _ plan: Plan,
    _ terms: IntegerTerms,
    _ type: Work.Type
  ) -> TermTable<Work>.Entry {
    var entry = TermTable<Work>.Entry()
    for index in group.interfaces {
      entry.coherence += terms.coherence(ofInterface: index, in: plan)
      entry.efficiency += terms.efficiency(ofInterface: index, in: plan)
    }
    for index in group.functions {
      entry.efficiency += terms.efficiency(ofFunction: index, in: plan)
    }
    for task in group.tasks {
      entry.efficiency += terms.efficiency(ofTask: task, in: plan)
      entry.moved += terms.moved(task: task, in: plan)
      entry.work[plan.home[task]] += terms.work[task]
    }
    if group.hasNewDepartments { entry.efficiency += terms.efficiencyOfNewDepartments(in: plan) }
    return entry
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
internal import OrganizationModel

/// A walk over the tree of choices, area by area.
///
/// What the choices so far decide is added on the way down, so that most look-ups are shared by many
/// combinations. All tables lie in one array, and every list of a node is a run in a flat one, so
/// that nothing is allocated or counted on the way.
struct Walk<Work: SIMD & Sendable> where Work.Scalar == Int32 {
  typealias Entry = TermTable<Work>.Entry

  /// A table that the choice of an area completes: where it begins, and its run of strides.
  private struct Step {
    var base: Int
    var strides: Range<Int>
  }

  /// The number of departments of a choice in the structural areas, and whether it is allowed.
  private struct Structure {
    var departmentCount: Int
    var isAllowed: Bool
  }

  private let catalogue: Catalogue
  private let workTotal: Int
  private let placeCount: Int
  private let radices: [Int]
  private var entries: [Entry] = []
  private var steps: [Step] = []
  private var strides: [(area: Int, stride: Int)] = []
  /// The run of steps of each area.
  private var stepsOfArea: [Range<Int>] = []
  private var structures: [Structure] = []
  /// The area whose choice settles the departments; -1 when no area splits or merges any.
  private let lastStructural: Int
  /// What one more option of an area adds to the position in ``structures``.
  private var structureStrides: [Int]
  /// For each area and option, in one row, the run of options that it cannot stand with.
  private var conflictsOfOption: [Range<Int>] = []
  private var conflicts: [(area: Int, option: Int)] = []
  private var firstOption: [Int] = []
  private var breaks: [Bool] = []
  private let conditional: Refusals?
  /// How many combinations stand below a choice in each area.
  private let below: [Int]

  private var options: [Int]
  private(set) var codes: [Int32] = []
  private(set) var scores: [EnsembleScore] = []
  private(set) var refusedCount = 0
  private(set) var infeasibleCount = 0
  private(set) var refusedPairs: [[Int]: Int] = [:]

  init(
    catalogue: Catalogue,
    terms: IntegerTerms,
    refusals: Refusals,
    rules: Ensemble.Rules,
    tables: [TermTable<Work>]
  ) {
    self.catalogue = catalogue
    workTotal = terms.workTotal
    placeCount = catalogue.dataSet.places.count
    radices = catalogue.radices
    conditional = refusals.hasConditional ? refusals : nil
    options = [Int](repeating: 0, count: radices.count)
    structureStrides = options
    lastStructural = Catalogue.members(catalogue.structural).last ?? -1
    var below = [Int](repeating: 1, count: radices.count + 1)
    for area in radices.indices.reversed() { below[area] = below[area + 1] * radices[area] }
    self.below = below
    let broken = catalogue.breaks(rules)
    for area in radices.indices {
      let first = steps.count
      for table in tables where table.areas.last == area { add(table) }
      stepsOfArea.append(first..<steps.count)
      firstOption.append(breaks.count)
      for option in 0..<radices[area] {
        let start = conflicts.count
        conflicts += refusals.pairs[area][option]
        conflictsOfOption.append(start..<conflicts.count)
        breaks.append(broken[area][option])
      }
    }
    addStructures(rules)
    codes.reserveCapacity(below[0])
    scores.reserveCapacity(below[0])
  }

  private mutating func add(_ table: TermTable<Work>) {
    let start = strides.count
    var stride = 1
    for area in table.areas.reversed() {
      strides.append((area, stride))
      stride *= radices[area]
    }
    steps.append(Step(base: entries.count, strides: start..<strides.count))
    entries += table.entries
  }

  private mutating func addStructures(_ rules: Ensemble.Rules) {
    let areas = Catalogue.members(catalogue.structural)
    let required = catalogue.dataSet.constraints.compactMap { constraint -> Int? in
      guard case .departmentCount(let count) = constraint.kind,
        !rules.loosened.contains(constraint.id)
      else { return nil }
      return count
    }
    structures = catalogue.choices(areas).map { choice in
      var options = [Int](repeating: 0, count: radices.count)
      for (area, option) in zip(areas, choice) { options[area] = option }
      let count = catalogue.dataSet.outcome(of: catalogue.combination(options)).plan.places.count
      return Structure(departmentCount: count, isAllowed: required.allSatisfy { $0 == count })
    }
    var stride = 1
    for area in areas.reversed() {
      structureStrides[area] = stride
      stride *= radices[area]
    }
  }

  /// Walks the whole tree; `constant` is what no choice changes.
  mutating func run(adding constant: Entry) {
    visit(
      0,
      code: 0,
      structure: 0,
      constant,
      isBroken: lastStructural < 0 && !structures[0].isAllowed
    )
  }

  private mutating func visit(
    _ area: Int,
    code: Int,
    structure: Int,
    _ sum: Entry,
    isBroken: Bool
  ) {
    guard area < radices.count else {
      return finish(code: code, structure: structure, sum, isBroken: isBroken)
    }
    for option in 0..<radices[area] {
      options[area] = option
      let row = firstOption[area] + option
      if let other = conflict(row) {
        refuse(area, option, other)
        continue
      }
      let structure = structure + option * structureStrides[area]
      // What is broken from here on is counted, not scored.
      let isBroken =
        isBroken || breaks[row] || area == lastStructural && !structures[structure].isAllowed
      var next = sum
      if !isBroken {
        for step in stepsOfArea[area] { next += entries[index(steps[step])] }
      }
      visit(
        area + 1,
        code: code * radices[area] + option,
        structure: structure,
        next,
        isBroken: isBroken
      )
    }
    options[area] = 0
  }

  /// The entry of a table that the choices so far select.
  private func index(_ step: Step) -> Int {
    var index = step.base
    for run in step.strides { index += options[strides[run].area] * strides[run].stride }
    return index
  }

  /// An earlier choice that refuses the option of a row, or nil.
  private func conflict(_ row: Int) -> (area: Int, option: Int)? {
    for run in conflictsOfOption[row] where options[conflicts[run].area] == conflicts[run].option {
      return conflicts[run]
    }
    return nil
  }

  private mutating func refuse(_ area: Int, _ option: Int, _ other: (area: Int, option: Int)) {
    let areas = catalogue.dataSet.areas
    let pair = [
      areas[other.area].scenarios[other.option - 1], areas[area].scenarios[option - 1],
    ]
    refusedCount += below[area + 1]
    refusedPairs[pair, default: 0] += below[area + 1]
  }

  private mutating func finish(code: Int, structure: Int, _ sum: Entry, isBroken: Bool) {
    if conditional != nil, isRefusedWhole() {
      refusedCount += 1
      return
    }
    guard !isBroken else {
      infeasibleCount += 1
      return
    }
    let count = structures[structure].departmentCount
    // Places that the plan does not have hold no work; each would count as the whole distance.
    var deviation = (count - placeCount) * workTotal
    for place in 0..<placeCount { deviation += abs(count * Int(sum.work[place]) - workTotal) }
    codes.append(Int32(truncatingIfNeeded: code))
    scores.append(
      EnsembleScore(
        coherence: sum.coherence,
        efficiency: sum.efficiency,
        balance: IntegerTerms.balance(
          deviation: deviation,
          committees: count,
          workTotal: workTotal
        )
      )
    )
  }

  private func isRefusedWhole() -> Bool {
    guard let refusals = conditional else { return false }
    let holdsConditional = options.enumerated().contains { refusals.conditional[$0][$1] }
    return holdsConditional
      && !catalogue.dataSet.outcome(of: catalogue.combination(options)).problems.isEmpty
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
internal import OrganizationModel
public import Scoring

/// Why a catalogue cannot be enumerated.
public enum EnsembleError: Error, Hashable, Sendable, CustomStringConvertible {
  /// More combinations than can be held.
  case tooManyCombinations(Int)
  /// More departments, parts and unions than work is counted in.
  case tooManyPlaces(Int)

  /// The reason in a sentence.
  public var description: String {
    switch self {
    case .tooManyCombinations(let count):
      "there are \(count) combinations; at most \(Ensemble.mostCombinations) are enumerated"
    case .tooManyPlaces(let count):
      "there are \(count) departments, parts and unions; at most 64 are counted"
    }
  }
}

extension Ensemble {
  /// More combinations are not enumerated; they would not fit in memory.
  public static let mostCombinations = 50_000_000

  /// Scores every combination.
  ///
  /// - Throws: ``EnsembleError`` when the catalogue is too large.
  public init<Solver>(_ scorer: Scorer<Solver>, rules: Rules = Rules()) throws(EnsembleError) {
    let catalogue = Catalogue(scorer.dataSet)
    let count = catalogue.radices.reduce(1.0) { $0 * Double($1) }
    guard count <= Double(Self.mostCombinations) else {
      throw .tooManyCombinations(Int(min(count, 1e15)))
    }
    switch scorer.dataSet.places.count {
    case ...16: self.init(scorer, catalogue, rules, SIMD16<Int32>.self, bits: 25)
    case ...32: self.init(scorer, catalogue, rules, SIMD32<Int32>.self, bits: 24)
    case ...64: self.init(scorer, catalogue, rules, SIMD64<Int32>.self, bits: 23)
    case let places: throw .tooManyPlaces(places)
    }
  }

  private init<Solver, Work: SIMD & Sendable>(
    _ scorer: Scorer<Solver>,
    _ catalogue: Catalogue,
    _ rules: Rules,
    _ type: Work.Type,
    bits: Int
  ) where Work.Scalar == Int32 {
    dataSet = scorer.dataSet
    self.catalogue = catalogue
    combinationCount = catalogue.combinationCount
    terms = IntegerTerms(scorer.dataSet, scorer.terms, bits: bits)
    let refusals = Refusals(catalogue)
    var walk = Walk(
      catalogue: catalogue,
      terms: terms,
      refusals: refusals,
      rules: rules,
      tables: TermGroups(catalogue).tables(catalogue, terms, type)
    )
    walk.run()
    codes = walk.codes
    scores = walk.scores
    refusedCount = walk.refusedCount
    infeasibleCount = walk.infeasibleCount
    refusedPairs = walk.refusedPairs.sorted {
      ($0.value, $1.key[0], $1.key[1]) > ($1.value, $0.key[0], $0.key[1])
    }.map { RefusedPair(scenarios: $0.key, count: $0.value) }
  }
}

/// A walk over the tree of choices, area by area; what the choices so far decide is added on the way
/// down, so that most look-ups are shared by many combinations.
private struct Walk<Work: SIMD & Sendable> where Work.Scalar == Int32 {
  let catalogue: Catalogue
  let terms: IntegerTerms
  let refusals: Refusals
  let tables: [TermTable<Work>]
  /// For each area the tables that its choice completes, with the strides of their areas.
  let completed: [[(table: Int, strides: [(area: Int, stride: Int)])]]
  /// For each choice in structural areas the number of departments, and whether that is allowed.
  let structures: StructureTable
  /// For each area and option whether the scenario breaks a condition by itself.
  let breaks: [[Bool]]
  var options: [Int]
  var codes: [Int32] = []
  var scores: [EnsembleScore] = []
  var refusedCount = 0
  var infeasibleCount = 0
  var refusedPairs: [[Int]: Int] = [:]
  /// How many combinations stand below a choice in each area.
  private let below: [Int]

  init(
    catalogue: Catalogue,
    terms: IntegerTerms,
    refusals: Refusals,
    rules: Ensemble.Rules,
    tables: [TermTable<Work>]
  ) {
    self.catalogue = catalogue
    self.terms = terms
    self.refusals = refusals
    self.tables = tables
    let radices = catalogue.radices
    var completed = radices.map { _ in [(table: Int, strides: [(area: Int, stride: Int)])]() }
    for (index, table) in tables.enumerated() {
      var stride = 1
      var strides: [(area: Int, stride: Int)] = []
      for area in table.areas.reversed() {
        strides.append((area, stride))
        stride *= radices[area]
      }
      if let last = table.areas.last { completed[last].append((index, strides)) }
    }
    self.completed = completed
    structures = StructureTable(catalogue, rules)
    breaks = catalogue.breaks(rules)
    options = [Int](repeating: 0, count: radices.count)
    var below = [Int](repeating: 1, count: radices.count + 1)
    for area in radices.indices.reversed() { below[area] = below[area + 1] * radices[area] }
    self.below = below
    codes.reserveCapacity(below[0])
    scores.reserveCapacity(below[0])
  }

  mutating func run() {
    var constant = TermTable<Work>.Entry()
    for table in tables where table.areas.isEmpty { constant += table.entries[0] }
    visit(0, code: 0, constant, isBroken: false)
  }

  private mutating func visit(
    _ area: Int,
    code: Int,
    _ sum: TermTable<Work>.Entry,
    isBroken: Bool
  ) {
    guard area < options.count else { return finish(code: code, sum, isBroken: isBroken) }
    for option in 0..<catalogue.radices[area] {
      options[area] = option
      if let other = refusals.pairs[area][option].first(where: { options[$0.area] == $0.option }) {
        refusedCount += below[area + 1]
        let pair = [
          catalogue.dataSet.areas[other.area].scenarios[other.option - 1],
          catalogue.dataSet.areas[area].scenarios[option - 1],
        ]
        refusedPairs[pair, default: 0] += below[area + 1]
        continue
      }
      var next = sum
      for (table, strides) in completed[area] {
        var index = 0
        for (other, stride) in strides { index += options[other] * stride }
        next += tables[table].entries[index]
      }
      visit(
        area + 1,
        code: code * catalogue.radices[area] + option,
        next,
        isBroken: isBroken || breaks[area][option]
      )
    }
    options[area] = 0
  }

  private mutating func finish(code: Int, _ sum: TermTable<Work>.Entry, isBroken: Bool) {
    if refusals.hasConditional, isRefusedWhole() {
      refusedCount += 1
      return
    }
    let structure = structures[options]
    guard !isBroken, structure.isAllowed else {
      infeasibleCount += 1
      return
    }
    let count = structure.departmentCount
    let difference = sum.work &* Int32(count) &- Int32(terms.workTotal)
    let distance = difference.replacing(with: 0 &- difference, where: difference .< 0)
    // Places that the plan does not have hold no work; each would count as the whole distance.
    let deviation = Int(distance.wrappedSum()) - (Work.scalarCount - count) * terms.workTotal
    codes.append(Int32(code))
    scores.append(
      EnsembleScore(
        coherence: sum.coherence,
        efficiency: sum.efficiency,
        balance: terms.balance(deviation: deviation, committees: count)
      )
    )
  }

  private func isRefusedWhole() -> Bool {
    let holdsConditional = options.enumerated().contains { refusals.conditional[$0][$1] }
    return holdsConditional
      && !catalogue.dataSet.outcome(of: catalogue.combination(options)).problems.isEmpty
  }
}

/// The number of departments of each choice in the structural areas.
private struct StructureTable {
  struct Structure {
    var departmentCount: Int
    var isAllowed: Bool
  }

  private let strides: [(area: Int, stride: Int)]
  private let structures: [Structure]

  init(_ catalogue: Catalogue, _ rules: Ensemble.Rules) {
    let areas = Catalogue.members(catalogue.structural)
    let required = catalogue.dataSet.constraints.compactMap { constraint -> Int? in
      guard case .departmentCount(let count) = constraint.kind,
        !rules.loosened.contains(constraint.id)
      else { return nil }
      return count
    }
    structures = catalogue.choices(areas).map { choice in
      var options = [Int](repeating: 0, count: catalogue.radices.count)
      for (area, option) in zip(areas, choice) { options[area] = option }
      let count = catalogue.dataSet.outcome(of: catalogue.combination(options)).plan.places.count
      return Structure(
        departmentCount: count,
        isAllowed: required.allSatisfy { $0 == count }
      )
    }
    var stride = 1
    var strides: [(area: Int, stride: Int)] = []
    for area in areas.reversed() {
      strides.append((area, stride))
      stride *= catalogue.radices[area]
    }
    self.strides = strides
  }

  subscript(options: [Int]) -> Structure {
    var index = 0
    for (area, stride) in strides { index += options[area] * stride }
    return structures[index]
  }
}

extension Catalogue {
  /// For each area and option whether the scenario alone breaks a condition on tasks that stay.
  func breaks(_ rules: Ensemble.Rules) -> [[Bool]] {
    radices.enumerated().map { area, radix in
      (0..<radix).map { option in
        guard option > 0 else { return false }
        let scenario = dataSet.areas[area].scenarios[option - 1]
        let combination = Combination(id: dataSet.scenarios[scenario].id, scenarios: [scenario])
        return dataSet.checks(of: dataSet.outcome(of: combination).plan).contains { check in
          let constraint = dataSet.constraints[check.constraint]
          return constraint.kind == .immovableTasks && !check.isMet
            && !rules.loosened.contains(constraint.id)
        }
      }
    }
  }
}

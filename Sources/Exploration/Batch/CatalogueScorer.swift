// SPDX-License-Identifier: GPL-3.0-or-later
public import OrganizationModel
public import Scoring

/// What a choice of scenarios scores, without lists: for millions of them.
public struct ChoicePoints: Hashable, Sendable {
  /// The three criteria.
  public var score: EnsembleScore
  /// Millionths of an FTE that move.
  public var movedFTE: Int64
  /// The conditions that the plan breaks: a set of indices, one bit each.
  public var broken: UInt64
}

/// Scores choices of scenarios at the best estimates from tables, without applying them.
///
/// A choice is one option an area: 0 for none, n for the area's n-th scenario. The tables are those
/// of the ensemble (``Ensemble``), so every number is the same.
public struct CatalogueScorer: Sendable {
  /// Tables with more entries are not made.
  static let mostEntries = 2_000_000

  /// What one table adds, by the choice of its areas.
  private struct Table {
    var areas: Range<Int>
    var firstEntry: Int
  }

  /// The data set.
  public let dataSet: DataSet
  /// The number of areas.
  public let areaCount: Int
  /// How many options an area has.
  public let radices: [Int]

  private let catalogue: Catalogue
  private let placeCount: Int
  private let workTotal: Int
  private var tables: [Table] = []
  /// The areas of all tables, one table after the other, with what one more option adds to the entry.
  private var strides: [(area: Int, stride: Int)] = []
  private var coherence: [Int64] = []
  private var efficiency: [Int64] = []
  private var moved: [Int64] = []
  /// Work by entry, then by place.
  private var work: [Int32] = []
  /// The areas that split or merge departments, with what one more option adds to the structure.
  private var structureStrides: [(area: Int, stride: Int)] = []
  /// The number of departments, and the conditions on it that are broken, by structure.
  private var structures: [(count: Int, broken: UInt64)] = []
  /// Conditions that a scenario breaks wherever it is, by area and option.
  private var broken: [[UInt64]] = []
  private let refusals: Refusals

  /// Makes the tables; nil when the catalogue is too large for them.
  public init?<Solver>(_ scorer: Scorer<Solver>) {
    self.init(scorer.dataSet, scorer.terms)
  }

  private init?(_ dataSet: DataSet, _ pointTerms: PointTerms) {
    guard dataSet.areas.count <= 64, dataSet.constraints.count <= 64 else { return nil }
    let catalogue = Catalogue(dataSet)
    let groups = TermGroups(catalogue)
    let sets = Array(groups.groups.keys) + [catalogue.structural]
    let sizes = sets.map { set in
      Catalogue.members(set).reduce(1.0) { $0 * Double(catalogue.radices[$1]) }
    }
    guard sizes.reduce(0, +) <= Double(Self.mostEntries) else { return nil }
    self.dataSet = dataSet
    self.catalogue = catalogue
    areaCount = catalogue.radices.count
    radices = catalogue.radices
    placeCount = dataSet.places.count
    refusals = Refusals(catalogue)
    let terms = IntegerTerms(
      dataSet,
      pointTerms,
      bits: IntegerTerms.bits(places: dataSet.places.count)
    )
    workTotal = terms.workTotal
    switch dataSet.places.count {
    case ...16: add(groups.tables(catalogue, terms, SIMD16<Int32>.self))
    case ...32: add(groups.tables(catalogue, terms, SIMD32<Int32>.self))
    case ...64: add(groups.tables(catalogue, terms, SIMD64<Int32>.self))
    default: return nil
    }
    addConditions()
  }

  private mutating func add<Work>(_ added: [TermTable<Work>]) {
    for table in added {
      let first = strides.count
      var stride = 1
      for area in table.areas.reversed() {
        strides.append((area, stride))
        stride *= radices[area]
      }
      tables.append(Table(areas: first..<strides.count, firstEntry: coherence.count))
      for entry in table.entries {
        coherence.append(entry.coherence)
        efficiency.append(entry.efficiency)
        moved.append(entry.moved)
        for place in 0..<placeCount { work.append(entry.work[place]) }
      }
    }
  }

  private mutating func addConditions() {
    let areas = Catalogue.members(catalogue.structural)
    structures = catalogue.choices(areas).map { choice in
      var options = [Int](repeating: 0, count: areaCount)
      for (area, option) in zip(areas, choice) { options[area] = option }
      let count = dataSet.outcome(of: catalogue.combination(options)).plan.places.count
      var broken: UInt64 = 0
      for (index, constraint) in dataSet.constraints.enumerated() {
        if case .departmentCount(let required) = constraint.kind, required != count {
          broken |= 1 << UInt64(index)
        }
      }
      return (count, broken)
    }
    var stride = 1
    for area in areas.reversed() {
      structureStrides.append((area, stride))
      stride *= radices[area]
    }
    broken = radices.enumerated().map { area, radix in
      (0..<radix).map { option in
        guard option > 0 else { return 0 }
        let scenario = dataSet.areas[area].scenarios[option - 1]
        let combination = Combination(id: dataSet.scenarios[scenario].id, scenarios: [scenario])
        let plan = dataSet.outcome(of: combination).plan
        return dataSet.checks(of: plan).reduce(UInt64(0)) { set, check in
          if case .departmentCount = dataSet.constraints[check.constraint].kind { return set }
          return check.isMet ? set : set | 1 << UInt64(check.constraint)
        }
      }
    }
  }

  /// Returns the option of each area of a combination.
  public func options(of combination: Combination) -> [Int] {
    var options = [Int](repeating: 0, count: areaCount)
    for scenario in combination.scenarios {
      let area = dataSet.scenarios[scenario].area
      options[area] = (dataSet.areas[area].scenarios.firstIndex(of: scenario) ?? -1) + 1
    }
    return options
  }

  /// Returns what a choice scores; nil when it is refused, or only applying it can tell.
  ///
  /// - Parameter options: One option an area; more are not looked at.
  public func points(_ options: [Int]) -> ChoicePoints? {
    guard isPlain(options) else { return nil }
    var points = ChoicePoints(
      score: EnsembleScore(coherence: 0, efficiency: 0, balance: 0),
      movedFTE: 0,
      broken: 0
    )
    return unsafe withUnsafeTemporaryAllocation(of: Int.self, capacity: placeCount) { byPlace in
      unsafe byPlace.initialize(repeating: 0)
      for table in tables {
        var entry = table.firstEntry
        for run in table.areas { entry += options[strides[run].area] * strides[run].stride }
        points.score.coherence &+= coherence[entry]
        points.score.efficiency &+= efficiency[entry]
        points.movedFTE &+= moved[entry]
        let row = entry * placeCount
        for place in 0..<placeCount { unsafe byPlace[place] &+= Int(work[row + place]) }
      }
      var structure = 0
      for (area, stride) in structureStrides { structure += options[area] * stride }
      let count = structures[structure].count
      points.broken = structures[structure].broken
      for area in 0..<areaCount { points.broken |= broken[area][options[area]] }
      // Places that the plan does not have hold no work; each would count as the whole distance.
      var deviation = (count - placeCount) * workTotal
      for place in 0..<placeCount { deviation += abs(count * (unsafe byPlace[place]) - workTotal) }
      points.score.balance = IntegerTerms.balance(
        deviation: deviation,
        committees: count,
        workTotal: workTotal
      )
      return points
    }
  }

  /// Whether no two options of a choice, and none alone, may be refused.
  private func isPlain(_ options: [Int]) -> Bool {
    for area in 0..<areaCount where options[area] > 0 {
      if refusals.conditional[area][options[area]] { return false }
      for other in refusals.pairs[area][options[area]] where options[other.area] == other.option {
        return false
      }
    }
    return true
  }

  /// Returns what a combination scores from the tables; nil as for a choice.
  public func points(of combination: Combination) -> PlanPoints? {
    points(options(of: combination)).map { points in
      PlanPoints(
        score: points.score,
        movedFTE: points.movedFTE,
        broken: dataSet.constraints.indices.filter { points.broken >> UInt64($0) & 1 == 1 }
      )
    }
  }
}

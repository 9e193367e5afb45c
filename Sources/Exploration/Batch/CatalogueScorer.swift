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
///
/// A class, so that handing it on costs nothing; it never changes.
public final class CatalogueScorer: Sendable {
  /// Tables with more entries are not made.
  static let mostEntries = 2_000_000

  /// What one table adds, by the choice of its areas.
  private struct Table {
    var areas: Range<Int>
    var firstEntry: Int
  }

  /// An area of a table, and what one more option of it adds to the entry.
  private struct Stride {
    var area: Int
    var stride: Int

    /// The strides of areas, the last one running fastest.
    static func of(_ areas: [Int], _ radices: [Int]) -> [Stride] {
      var stride = 1
      return areas.reversed().map { area in
        defer { stride *= radices[area] }
        return Stride(area: area, stride: stride)
      }
    }
  }

  /// The departments of a choice in the structural areas.
  private struct Structure {
    var count: Int
    var broken: UInt64
  }

  /// All tables, one after the other.
  private struct Rows {
    var tables: [Table] = []
    var strides: [Stride] = []
    var coherence: [Int64] = []
    var efficiency: [Int64] = []
    var moved: [Int64] = []
    var work: [Int32] = []

    init<Work>(_ added: [TermTable<Work>], _ catalogue: Catalogue) {
      for table in added {
        let first = strides.count
        strides += Stride.of(table.areas, catalogue.radices)
        tables.append(Table(areas: first..<strides.count, firstEntry: coherence.count))
        for entry in table.entries {
          coherence.append(entry.coherence)
          efficiency.append(entry.efficiency)
          moved.append(entry.moved)
          for place in catalogue.dataSet.places.indices { work.append(entry.work[place]) }
        }
      }
    }
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
  private let tables: [Table]
  /// The areas of all tables, one table after the other, with what one more option adds to the entry.
  private let strides: [Stride]
  private let coherence: [Int64]
  private let efficiency: [Int64]
  private let moved: [Int64]
  /// Work by entry, then by place.
  private let work: [Int32]
  /// The areas that split or merge departments, with what one more option adds to the structure.
  private let structureStrides: [Stride]
  /// The number of departments, and the conditions on it that are broken, by structure.
  private let structures: [Structure]
  /// Conditions that a scenario breaks wherever it is, by area and option.
  private let broken: [[UInt64]]
  private let refusals: Refusals

  /// Makes the tables; nil when the catalogue is too large for them.
  public convenience init?<Solver>(_ scorer: Scorer<Solver>) {
    self.init(scorer.dataSet, scorer.terms)
  }

  // Not generic over the solver, so that the compiler makes the tables for each width of vector.
  private init?(_ dataSet: DataSet, _ pointTerms: PointTerms) {
    guard dataSet.areas.count <= 64, dataSet.constraints.count <= 64 else { return nil }
    let catalogue = Catalogue(dataSet)
    let groups = TermGroups(catalogue)
    let sizes = (Array(groups.groups.keys) + [catalogue.structural]).map { set in
      Catalogue.members(set).reduce(1.0) { $0 * Double(catalogue.radices[$1]) }
    }
    guard sizes.reduce(0, +) <= Double(Self.mostEntries) else { return nil }
    let terms = IntegerTerms(
      dataSet,
      pointTerms,
      bits: IntegerTerms.bits(places: dataSet.places.count)
    )
    let rows: Rows
    switch dataSet.places.count {
    case ...16: rows = Rows(groups.tables(catalogue, terms, SIMD16<Int32>.self), catalogue)
    case ...32: rows = Rows(groups.tables(catalogue, terms, SIMD32<Int32>.self), catalogue)
    case ...64: rows = Rows(groups.tables(catalogue, terms, SIMD64<Int32>.self), catalogue)
    default: return nil
    }
    self.dataSet = dataSet
    self.catalogue = catalogue
    areaCount = catalogue.radices.count
    radices = catalogue.radices
    placeCount = dataSet.places.count
    refusals = Refusals(catalogue)
    workTotal = terms.workTotal
    tables = rows.tables
    strides = rows.strides
    coherence = rows.coherence
    efficiency = rows.efficiency
    moved = rows.moved
    work = rows.work
    structureStrides = Stride.of(Catalogue.members(catalogue.structural), catalogue.radices)
    structures = Self.structures(catalogue)
    broken = Self.broken(catalogue)
  }

  private static func structures(_ catalogue: Catalogue) -> [Structure] {
    let dataSet = catalogue.dataSet
    let areas = Catalogue.members(catalogue.structural)
    return catalogue.choices(areas).map { choice in
      var options = [Int](repeating: 0, count: catalogue.radices.count)
      for (area, option) in zip(areas, choice) { options[area] = option }
      let count = dataSet.outcome(of: catalogue.combination(options)).plan.places.count
      var broken: UInt64 = 0
      for (index, constraint) in dataSet.constraints.enumerated() {
        if case .departmentCount(let required) = constraint.kind, required != count {
          broken |= 1 << UInt64(index)
        }
      }
      return Structure(count: count, broken: broken)
    }
  }

  private static func broken(_ catalogue: Catalogue) -> [[UInt64]] {
    let dataSet = catalogue.dataSet
    return catalogue.radices.enumerated().map { area, radix in
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

  /// Returns the combination of a choice.
  public func combination(_ options: [Int]) -> Combination { catalogue.combination(options) }

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
  /// - Returns: The points, in whole numbers.
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
      for run in structureStrides { structure += options[run.area] * run.stride }
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

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
    try self.init(scorer.dataSet, scorer.terms, rules)
  }

  // Not generic over the solver, so that the compiler makes the walk for each width of vector.
  private init(
    _ dataSet: DataSet,
    _ pointTerms: PointTerms,
    _ rules: Rules
  ) throws(EnsembleError) {
    let catalogue = Catalogue(dataSet)
    let count = catalogue.radices.reduce(1.0) { $0 * Double($1) }
    guard count <= Double(Self.mostCombinations) else {
      throw .tooManyCombinations(Int(min(count, 1e15)))
    }
    let bits = IntegerTerms.bits(places: dataSet.places.count)
    switch dataSet.places.count {
    case ...16: self.init(pointTerms, catalogue, rules, SIMD16<Int32>.self, bits: bits)
    case ...32: self.init(pointTerms, catalogue, rules, SIMD32<Int32>.self, bits: bits)
    case ...64: self.init(pointTerms, catalogue, rules, SIMD64<Int32>.self, bits: bits)
    case let places: throw .tooManyPlaces(places)
    }
  }

  private init<Work: SIMD & Sendable>(
    _ pointTerms: PointTerms,
    _ catalogue: Catalogue,
    _ rules: Rules,
    _ type: Work.Type,
    bits: Int
  ) where Work.Scalar == Int32 {
    dataSet = catalogue.dataSet
    self.catalogue = catalogue
    self.rules = rules
    combinationCount = catalogue.combinationCount
    terms = IntegerTerms(catalogue.dataSet, pointTerms, bits: bits)
    let tables = TermGroups(catalogue).tables(catalogue, terms, type)
    var walk = Walk(
      catalogue: catalogue,
      terms: terms,
      refusals: Refusals(catalogue),
      rules: rules,
      tables: tables
    )
    var constant = TermTable<Work>.Entry()
    for table in tables where table.areas.isEmpty { constant += table.entries[0] }
    walk.run(adding: constant)
    codes = walk.codes
    scores = walk.scores
    refusedCount = walk.refusedCount
    infeasibleCount = walk.infeasibleCount
    refusedPairs = walk.refusedPairs.sorted {
      ($0.value, $1.key[0], $1.key[1]) > ($1.value, $0.key[0], $0.key[1])
    }.map { RefusedPair(scenarios: $0.key, count: $0.value) }
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

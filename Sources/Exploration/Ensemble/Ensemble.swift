// SPDX-License-Identifier: GPL-3.0-or-later
public import OrganizationModel
internal import Scoring

/// Every combination of one scenario or none in each area, scored exactly (model page, section 9).
///
/// Scores are sums of whole numbers (``EnsembleScore``): what is added when the choices of an area
/// are known does not depend on the order of the areas.
public struct Ensemble: Sendable {
  /// Which conditions of the terms of reference a feasible plan meets.
  public struct Rules: Hashable, Sendable {
    /// The ids of conditions that a plan may break.
    public var loosened: Set<String>

    /// Makes rules; every condition counts except those named and those that are only declared.
    public init(loosened: Set<String> = []) { self.loosened = loosened }
  }

  /// A pair of scenarios that cannot be combined, with the combinations that hold it first.
  public struct RefusedPair: Hashable, Sendable {
    /// The two scenarios, by index.
    public var scenarios: [Int]
    /// How many combinations are refused for this pair, each counted for its first pair.
    public var count: Int
  }

  /// The data set.
  public let dataSet: DataSet
  /// Which conditions count.
  public let rules: Rules
  /// How many combinations there are.
  public let combinationCount: Int
  /// How many cannot be applied.
  public internal(set) var refusedCount = 0
  /// How many can be applied but break a condition.
  public internal(set) var infeasibleCount = 0
  /// Why combinations are refused, by pair.
  public internal(set) var refusedPairs: [RefusedPair] = []
  /// The options of each feasible combination, packed by ``options(_:)``, in counting order.
  public internal(set) var codes: [Int32] = []
  /// The scores of the feasible combinations, in the same order.
  public internal(set) var scores: [EnsembleScore] = []

  let catalogue: Catalogue
  let terms: IntegerTerms

  /// How many combinations can be applied and meet the conditions.
  public var feasibleCount: Int { codes.count }

  /// Returns the option of each area of a feasible combination.
  public func options(_ code: Int32) -> [Int] {
    var rest = Int(code)
    var options = [Int](repeating: 0, count: catalogue.radices.count)
    for area in catalogue.radices.indices.reversed() {
      options[area] = rest % catalogue.radices[area]
      rest /= catalogue.radices[area]
    }
    return options
  }

  /// Returns the position of a combination among the feasible ones, or nil when it is none.
  ///
  /// - Complexity: O(log n).
  public func position(of code: Int32) -> Int? {
    var low = 0
    var high = codes.count
    while low < high {
      let middle = (low + high) / 2
      if codes[middle] < code { low = middle + 1 } else { high = middle }
    }
    return low < codes.count && codes[low] == code ? low : nil
  }

  /// Returns the combination of a code.
  public func combination(_ code: Int32) -> Combination { catalogue.combination(options(code)) }

  /// Returns the combination at a position among the feasible ones.
  public func combination(at position: Int) -> Combination { combination(codes[position]) }

  /// Returns the scenarios of a code, by index.
  public func scenarios(_ code: Int32) -> [Int] { combination(code).scenarios }

  /// Returns the score of a plan from scratch, term by term.
  public func score(fromScratch plan: Plan) -> EnsembleScore { terms.score(plan) }
}

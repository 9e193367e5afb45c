// SPDX-License-Identifier: GPL-3.0-or-later
internal import OrganizationModel

/// The range of coherence over all weights that the strength classes allow, without a program.
///
/// The same optimum as the programs of ``CoherenceBounds``. For a value λ the greatest of
/// `Σ δ w (κ − λ)` is easy to find: an interface weighs the greatest weight b of its class where
/// `δ(κ − λ)` is positive, else the least a, and what is left is linear in a₁ ≤ b₁ ≤ a₂ ≤ b₂ …, each
/// between two numbers, so that each stands at one of the ends (a walk along the chain finds which).
/// The score at these weights is the next λ, and when none is greater λ is the optimum (Dinkelbach
/// 1967): a few rounds, each exact, for one end of the discount and of the coordination credit.
///
/// Rankings of interfaces of different classes follow from the order of the classes. Of interfaces
/// that are ranked within a class, those with the greatest weight are any set that holds with each
/// also those ranked above it; the best of these sets is tried out. A data set that ranks more than
/// a few in a row needs the programs.
struct CoherenceRange: Sendable {
  private struct Link {
    var low: Double
    var high: Double
  }

  /// Interfaces of one class that are ranked among each other.
  private struct Ranking {
    var interfaces: [Int]
    /// The sets that may have the greatest weight, one bit an interface, the empty set first.
    var sets: [UInt32]
  }

  /// More interfaces in one ranking are left to the programs.
  private static let mostRanked = 12

  private let classes: [Int]
  private let rankings: [Ranking]
  private let discounts: [[Double]]
  /// The ends of a₁, b₁, a₂, b₂ …, weakest class first.
  private let chain: [Link]
  /// The ends of all links, ascending, each once.
  private let levels: [Double]

  /// Prepares the ranges of a data set; nil when it needs the programs.
  init?(_ dataSet: DataSet) {
    guard let rankings = Self.rankings(dataSet) else { return nil }
    self.rankings = rankings
    let parameters = dataSet.parameters
    chain = Strength.allCases.flatMap { strength in
      let range = parameters.strengthWeights[strength]
      let link = Link(low: range?.low ?? 0, high: range?.high ?? 0)
      return [link, link]
    }
    levels = Set(chain.flatMap { [$0.low, $0.high] }).sorted()
    // Where no weight need be positive the score is no number everywhere.
    guard !dataSet.interfaces.isEmpty, chain.allSatisfy({ $0.low > 0 }) else { return nil }
    // Some weights must be in order.
    var greatestLow = 0.0
    for link in chain {
      greatestLow = max(greatestLow, link.low)
      guard greatestLow <= link.high else { return nil }
    }
    classes = dataSet.interfaces.map(\.strength.rank)
    let discount = parameters.drawbackDiscount
    let ends = discount.low < discount.high ? [discount.low, discount.high] : [discount.best]
    guard ends.allSatisfy({ $0 > 0 }) else { return nil }
    discounts = ends.map { end in dataSet.isNamedOnlyAsDrawback.map { $0 ? end : 1 } }
  }

  /// The rankings within classes; nil when one is too large or goes against the classes.
  private static func rankings(_ dataSet: DataSet) -> [Ranking]? {
    let interfaces = dataSet.interfaces
    var above = [[Int]](repeating: [], count: interfaces.count)
    var group = Array(interfaces.indices)
    for (index, interface) in interfaces.enumerated() {
      for other in interface.strongerThan {
        if interfaces[other].strength > interface.strength { return nil }
        guard interfaces[other].strength == interface.strength else { continue }
        above[other].append(index)
        let (one, two) = (group[index], group[other])
        for place in group.indices where group[place] == two { group[place] = one }
      }
    }
    var rankings: [Ranking] = []
    for (_, members) in Dictionary(grouping: group.indices, by: { group[$0] })
      .sorted(by: { $0.key < $1.key }) where members.count > 1
    {
      guard members.count <= mostRanked else { return nil }
      let sets = (UInt32(0)..<1 << UInt32(members.count)).filter { set in
        members.indices.allSatisfy { place in
          set >> UInt32(place) & 1 == 0
            || above[members[place]].allSatisfy { higher in
              members.firstIndex(of: higher).map { set >> UInt32($0) & 1 == 1 } ?? false
            }
        }
      }
      rankings.append(Ranking(interfaces: members, sets: sets))
    }
    return rankings
  }

  /// Returns the least and the greatest score.
  ///
  /// - Parameter credits: κ of each interface at each end of the coordination credit.
  /// - Returns: The range in points, 0 to 100.
  func range(_ credits: [[Double]]) -> Interval {
    var lower = Double.infinity
    var upper = -Double.infinity
    for discount in discounts {
      for credit in credits {
        upper = max(upper, greatest(credit, discount))
        // The least of C is 100 less the greatest of what is not credited.
        lower = min(lower, 1 - greatest(credit.map { 1 - $0 }, discount))
      }
    }
    return Interval(100 * lower, 100 * max(lower, upper))
  }

  private func greatest(_ credits: [Double], _ discounts: [Double]) -> Double {
    var lowest = chain.map(\.low)
    for index in lowest.indices.dropFirst() {
      lowest[index] = max(lowest[index], lowest[index - 1])
    }
    var value = score(lowest, credits, discounts, [Int](repeating: 0, count: classes.count))
    for _ in 0..<64 {
      let ends = ends(credits, discounts, value)
      let next = score(best(credits, discounts, value, ends), credits, discounts, ends)
      guard next > value else { break }
      value = next
    }
    return value
  }

  /// For each interface whether it weighs the a of its class (0) or the b (1), where the sum of
  /// `δ w (κ − value)` is greatest.
  private func ends(_ credits: [Double], _ discounts: [Double], _ value: Double) -> [Int] {
    var ends = credits.map { $0 > value ? 1 : 0 }
    for ranking in rankings {
      var best = (set: UInt32(0), gain: 0.0)
      for set in ranking.sets {
        var gain = 0.0
        for (place, index) in ranking.interfaces.enumerated() where set >> UInt32(place) & 1 == 1 {
          gain += discounts[index] * (credits[index] - value)
        }
        if gain > best.gain { best = (set, gain) }
      }
      for (place, index) in ranking.interfaces.enumerated() {
        ends[index] = Int(best.set >> UInt32(place) & 1)
      }
    }
    return ends
  }

  /// The score at weights of a and b by class, with the end of each interface.
  private func score(
    _ weights: [Double],
    _ credits: [Double],
    _ discounts: [Double],
    _ ends: [Int]
  ) -> Double {
    var kept = 0.0
    var all = 0.0
    for index in classes.indices {
      let weight = discounts[index] * weights[2 * classes[index] + ends[index]]
      kept += weight * credits[index]
      all += weight
    }
    return kept / all
  }

  /// The a and b of each class that make `Σ δ w (κ − value)` greatest.
  private func best(
    _ credits: [Double],
    _ discounts: [Double],
    _ value: Double,
    _ ends: [Int]
  ) -> [Double] {
    var gains = [Double](repeating: 0, count: chain.count)
    for index in classes.indices {
      gains[2 * classes[index] + ends[index]] += discounts[index] * (credits[index] - value)
    }
    // totals[k]: the greatest sum of the links so far when the last stands at most at levels[k].
    var totals = [Double](repeating: 0, count: levels.count)
    var choices: [[Int]] = []
    for (place, link) in chain.enumerated() {
      var next = [Double](repeating: -.infinity, count: levels.count)
      var chosen = [Int](repeating: -1, count: levels.count)
      for (level, weight) in levels.enumerated() {
        if level > 0 {
          next[level] = next[level - 1]
          chosen[level] = chosen[level - 1]
        }
        guard weight >= link.low, weight <= link.high else { continue }
        let total = totals[level] + gains[place] * weight
        if total > next[level] {
          next[level] = total
          chosen[level] = level
        }
      }
      totals = next
      choices.append(chosen)
    }
    var weights = [Double](repeating: 0, count: chain.count)
    var level = levels.count - 1
    for place in chain.indices.reversed() {
      level = choices[place][level]
      weights[place] = levels[level]
    }
    return weights
  }
}

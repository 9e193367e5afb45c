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
/// Rankings of interfaces of different classes follow from the order of the classes; a data set
/// that ranks interfaces of one class needs the programs.
struct CoherenceRange: Sendable {
  private struct Link {
    var low: Double
    var high: Double
  }

  private let classes: [Int]
  private let discounts: [[Double]]
  /// The ends of a₁, b₁, a₂, b₂ …, weakest class first.
  private let chain: [Link]

  /// Prepares the ranges of a data set; nil when it needs the programs.
  init?(_ dataSet: DataSet) {
    for interface in dataSet.interfaces {
      for other in interface.strongerThan
      where dataSet.interfaces[other].strength >= interface.strength { return nil }
    }
    let parameters = dataSet.parameters
    chain = Strength.allCases.flatMap { strength in
      let range = parameters.strengthWeights[strength]
      let link = Link(low: range?.low ?? 0, high: range?.high ?? 0)
      return [link, link]
    }
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

  /// Returns the least and the greatest score.
  ///
  /// - Parameter credits: κ of each interface at each end of the coordination credit.
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
    // Sums of δ and of δκ by class, at the least weights.
    var value = score(chain.map(\.low), atLeast: credits, discounts)
    for _ in 0..<64 {
      let weights = best(credits, discounts, value)
      let next = score(weights, credits, discounts, value)
      guard next > value else { break }
      value = next
    }
    return value
  }

  /// The score where every interface weighs the a of its class, put in order.
  private func score(
    _ lows: [Double],
    atLeast credits: [Double],
    _ discounts: [Double]
  ) -> Double {
    var weights = lows
    for index in weights.indices.dropFirst() {
      weights[index] = max(weights[index], weights[index - 1])
    }
    return score(weights, credits, discounts, .infinity)
  }

  /// The score where interfaces with more credit than a value weigh the b of their class, else a.
  private func score(
    _ weights: [Double],
    _ credits: [Double],
    _ discounts: [Double],
    _ value: Double
  ) -> Double {
    var kept = 0.0
    var all = 0.0
    for index in classes.indices {
      let place = 2 * classes[index] + (credits[index] > value ? 1 : 0)
      let weight = discounts[index] * weights[place]
      kept += weight * credits[index]
      all += weight
    }
    return kept / all
  }

  /// The a and b of each class that make `Σ δ w (κ − value)` greatest.
  private func best(_ credits: [Double], _ discounts: [Double], _ value: Double) -> [Double] {
    var gains = [Double](repeating: 0, count: chain.count)
    for index in classes.indices {
      let place = 2 * classes[index] + (credits[index] > value ? 1 : 0)
      gains[place] += discounts[index] * (credits[index] - value)
    }
    // totals[k]: the greatest sum of the links so far when the last stands at most at levels[k].
    let levels = Set(chain.flatMap { [$0.low, $0.high] }).sorted()
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

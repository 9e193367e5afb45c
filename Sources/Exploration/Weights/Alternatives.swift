// SPDX-License-Identifier: GPL-3.0-or-later
public import Diagnostics
internal import OrganizationModel

/// How far below the best value an alternative may lie.
public enum Slack: Hashable, Sendable {
  /// A part of the best value, 0.02 for 2 %.
  case part(Double)
  /// Points of the scale of 0 to 100.
  case points(Double)

  /// Reads `2%` or, in points, `1.5`.
  ///
  /// - Throws: `DiagnosticError` for what is no number, negative or not finite.
  public init(parsing text: String) throws(DiagnosticError) {
    let isPercent = text.hasSuffix("%")
    func fault(_ code: DiagnosticCode, _ reason: String) -> DiagnosticError {
      DiagnosticError(
        Diagnostic(
          code,
          "the slack '\(text)' is \(reason)",
          expected: "percent of the best value, such as 2%, or points of 0 to 100, such as 1.5"
        )
      )
    }
    guard let value = Double(isPercent ? String(text.dropLast()) : text) else {
      throw fault(.notANumber, "not a number")
    }
    guard value.isFinite else { throw fault(.notFinite, "not finite") }
    guard value >= 0 else { throw fault(.negative, "below 0") }
    self = isPercent ? .part(value / 100) : .points(value)
  }

  /// Returns the least value that is near enough to the best one.
  public func least(_ best: Double) -> Double {
    switch self {
    case .part(let part): best - part * abs(best)
    case .points(let points): best - points
    }
  }
}

/// A feasible combination with its value at given weights.
public struct Alternative: Hashable, Sendable {
  /// The position in the ensemble.
  public var position: Int
  /// The value `Σ w S`, 0 to 100.
  public var value: Double
  /// In how many areas it differs from the nearest one chosen before it; nil for the first.
  public var areasToNearest: Int?
}

/// The best combinations at given weights, and good ones that differ most.
public struct AlternativesReport: Sendable {
  /// The k best, the best first; of equal ones the first in counting order.
  public var best: [Alternative]
  /// The best one, then good ones that differ much, in the order in which they were chosen.
  public var different: [Alternative]
  /// How many combinations lie within the slack of the best.
  public var withinSlackCount: Int
  /// The least value within the slack.
  public var leastValue: Double
}

extension Ensemble {
  /// Returns the best combinations at weights, and those within a slack of the best that differ
  /// most from each other.
  ///
  /// Difference is counted in areas with another choice. The different ones are chosen one by one:
  /// the best, then always the one whose nearest chosen one is farthest away; of equally far ones
  /// the one with the greatest value, then the first in counting order. The least difference in the
  /// result is at least half of the greatest that so many could have (Gonzalez 1985, Hamming
  /// distance being a metric); the search stops where all that is left is the same as a chosen one.
  ///
  /// - Parameters:
  ///   - weights: What each criterion counts.
  ///   - scale: The scale of the criteria, ``scale``.
  ///   - slack: How far below the best value is near enough.
  ///   - count: How many of each are wanted.
  /// - Returns: At most `count` of each; none when no combination is feasible.
  /// - Complexity: O(feasible × areas + within slack × areas × count).
  public func alternatives(
    weights: Weights,
    scale: CriterionScale,
    slack: Slack,
    count: Int
  ) -> AlternativesReport {
    let values = scores.map { weights.value(of: scale.scaled($0)) }
    guard count > 0, let greatest = values.max() else {
      return AlternativesReport(best: [], different: [], withinSlackCount: 0, leastValue: 0)
    }
    let least = slack.least(greatest)
    let within = values.indices.filter { values[$0] >= least }
    return AlternativesReport(
      best: Self.best(values, count).map { Alternative(position: $0, value: values[$0]) },
      different: different(within, values, count),
      withinSlackCount: within.count,
      leastValue: least
    )
  }

  /// The positions of the greatest values, of equal ones the first.
  private static func best(_ values: [Double], _ count: Int) -> [Int] {
    var best: [Int] = []
    for position in values.indices {
      if best.count == count, values[position] <= values[best[count - 1]] { continue }
      let place = best.firstIndex { values[$0] < values[position] } ?? best.count
      best.insert(position, at: place)
      if best.count > count { best.removeLast() }
    }
    return best
  }

  private func different(_ within: [Int], _ values: [Double], _ count: Int) -> [Alternative] {
    let areas = catalogue.radices.count
    var options: [UInt16] = []
    options.reserveCapacity(within.count * areas)
    for position in within {
      for option in self.options(codes[position]) {
        options.append(UInt16(truncatingIfNeeded: option))
      }
    }
    var nearest = [Int](repeating: areas + 1, count: within.count)
    var chosen: [Alternative] = []
    while chosen.count < count {
      var next = 0
      for index in within.indices {
        let isBetter =
          nearest[index] == nearest[next]
          ? values[within[index]] > values[within[next]] : nearest[index] > nearest[next]
        if isBetter { next = index }
      }
      guard !within.isEmpty, nearest[next] > 0 else { break }
      chosen.append(
        Alternative(
          position: within[next],
          value: values[within[next]],
          areasToNearest: chosen.isEmpty ? nil : nearest[next]
        )
      )
      for index in within.indices where nearest[index] > 0 {
        var distance = 0
        for area in 0..<areas
        where options[index * areas + area] != options[next * areas + area] { distance += 1 }
        nearest[index] = min(nearest[index], distance)
      }
    }
    return chosen
  }

  /// Returns what has to be changed in one combination to have another one.
  ///
  /// - Parameters:
  ///   - first: The code of the one.
  ///   - second: The code of the other.
  /// - Returns: The areas with another choice, without scores.
  public func changes(from first: Int32, to second: Int32) -> [ScenarioChange] {
    func scenario(_ area: Int, _ option: Int) -> Int? {
      option == 0 ? nil : dataSet.areas[area].scenarios[option - 1]
    }
    return zip(options(first), options(second)).enumerated().compactMap { area, pair in
      pair.0 == pair.1
        ? nil
        : ScenarioChange(
          area: area,
          before: scenario(area, pair.0),
          after: scenario(area, pair.1),
          scoreAlone: nil
        )
    }
  }
}

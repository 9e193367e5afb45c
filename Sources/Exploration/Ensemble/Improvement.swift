// SPDX-License-Identifier: GPL-3.0-or-later
public import OrganizationModel
internal import Scoring

/// The choice of one area, changed.
public struct ScenarioChange: Hashable, Sendable {
  /// The area, by index.
  public var area: Int
  /// The scenario before, by index; nil for none.
  public var before: Int?
  /// The scenario after, by index; nil for none.
  public var after: Int?
  /// The score when this change alone is made; nil when that cannot be applied.
  public var scoreAlone: EnsembleScore?
}

/// A feasible combination a few changes away from a plan.
public struct Improvement: Hashable, Sendable {
  /// The position in the ensemble.
  public var position: Int
  /// What is changed.
  public var changes: [ScenarioChange]
}

/// What could be better than a plan, and how few changes it takes.
public struct ImprovementReport: Sendable {
  /// The plan's own score.
  public var score: EnsembleScore
  /// How many feasible combinations are better.
  public var dominatingCount: Int
  /// The least number of changes to one that is better; nil when none is.
  public var fewestChanges: Int?
  /// Every better combination at that distance, in counting order.
  public var nearest: [Improvement]
  /// The evenly best combination within 1, 2 and 3 changes; nil where no feasible one is so near.
  ///
  /// Evenly best is where the least criterion, on 0 to 100 over the feasible ranges, is greatest; of
  /// equal ones the first.
  public var bestWithin: [Improvement?]
}

extension Ensemble {
  /// Returns what could be better than a combination.
  ///
  /// - Parameters:
  ///   - combination: The combination; it need not be a feasible one.
  ///   - isStrict: Whether better means better in every criterion, not only in one and as good in
  ///     the others.
  /// - Returns: The combinations that are better with the fewest changes, and the best near ones.
  public func improvements(
    of combination: Combination,
    isStrict: Bool = false
  ) -> ImprovementReport {
    let options = catalogue.options(of: combination)
    let own = score(fromScratch: dataSet.outcome(of: combination).plan)
    let ranges = Criterion.allCases.map { criterion in range(criterion) }
    var dominating = 0
    var fewest = Int.max
    var nearest: [Int] = []
    var best: [(position: Int, value: Double)?] = [nil, nil, nil]
    for position in scores.indices {
      let distance = distance(codes[position], options, atMost: max(3, fewest))
      if isStrict ? scores[position].exceeds(own) : scores[position].dominates(own) {
        dominating += 1
        if distance < fewest { (fewest, nearest) = (distance, []) }
        if distance == fewest { nearest.append(position) }
      }
      if (1...3).contains(distance) {
        let value = least(scores[position], ranges)
        for changes in distance...3 where value > best[changes - 1]?.value ?? -.infinity {
          best[changes - 1] = (position, value)
        }
      }
    }
    return ImprovementReport(
      score: own,
      dominatingCount: dominating,
      fewestChanges: nearest.isEmpty ? nil : fewest,
      nearest: nearest.map { improvement($0, options) },
      bestWithin: best.map { $0.map { improvement($0.position, options) } }
    )
  }

  /// How many areas two choices differ in; counting stops above a limit.
  private func distance(_ code: Int32, _ options: [Int], atMost limit: Int) -> Int {
    var rest = Int(code)
    var distance = 0
    for area in options.indices.reversed() {
      if rest % catalogue.radices[area] != options[area] { distance += 1 }
      if distance > limit { return distance }
      rest /= catalogue.radices[area]
    }
    return distance
  }

  private func range(_ criterion: Criterion) -> (low: Double, high: Double) {
    scores.reduce((low: .infinity, high: -.infinity)) { range, score in
      let value = score.points[criterion]
      return (min(range.low, value), max(range.high, value))
    }
  }

  private func least(_ score: EnsembleScore, _ ranges: [(low: Double, high: Double)]) -> Double {
    zip(Criterion.allCases, ranges).map { criterion, range in
      range.high > range.low
        ? 100 * (score.points[criterion] - range.low) / (range.high - range.low) : 100
    }.min() ?? 0
  }

  private func improvement(_ position: Int, _ options: [Int]) -> Improvement {
    func scenario(_ area: Int, _ option: Int) -> Int? {
      option == 0 ? nil : dataSet.areas[area].scenarios[option - 1]
    }
    let other = self.options(codes[position])
    let changes = options.indices.filter { options[$0] != other[$0] }.map { area in
      var alone = options
      alone[area] = other[area]
      let plan = try? dataSet.apply(catalogue.combination(alone))
      return ScenarioChange(
        area: area,
        before: scenario(area, options[area]),
        after: scenario(area, other[area]),
        scoreAlone: plan.map { score(fromScratch: $0) }
      )
    }
    return Improvement(position: position, changes: changes)
  }
}

extension Catalogue {
  /// The option of each area that a combination chooses.
  func options(of combination: Combination) -> [Int] {
    var options = [Int](repeating: 0, count: radices.count)
    for scenario in combination.scenarios {
      let area = dataSet.scenarios[scenario].area
      options[area] = (dataSet.areas[area].scenarios.firstIndex(of: scenario) ?? -1) + 1
    }
    return options
  }
}

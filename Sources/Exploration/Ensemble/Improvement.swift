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
    var dominating = 0
    var fewest = Int.max
    var nearest: [Int] = []
    for position in scores.indices
    where isStrict ? scores[position].exceeds(own) : scores[position].dominates(own) {
      dominating += 1
      let distance = distance(codes[position], options, atMost: fewest)
      if distance < fewest { (fewest, nearest) = (distance, []) }
      if distance == fewest { nearest.append(position) }
    }
    return ImprovementReport(
      score: own,
      dominatingCount: dominating,
      fewestChanges: nearest.isEmpty ? nil : fewest,
      nearest: nearest.map { improvement($0, options) },
      bestWithin: best(near: options, within: 3).map { $0.map { improvement($0, options) } }
    )
  }

  /// The position of the evenly best combination within one change, two, and so on.
  private func best(near options: [Int], within limit: Int) -> [Int?] {
    guard let scale else { return [Int?](repeating: nil, count: limit) }
    let ranges = Criterion.allCases.map { (low: scale.worst[$0.axis], high: scale.best[$0.axis]) }
    var best: [(position: Int, value: Double)?] = Array(repeating: nil, count: limit)
    for (position, distance) in positions(near: options, within: limit) {
      let value = least(scores[position], ranges)
      for changes in distance...limit where value > best[changes - 1]?.value ?? -.infinity {
        best[changes - 1] = (position, value)
      }
    }
    return best.map { $0?.position }
  }

  /// The feasible combinations that differ from a choice in few areas, with the number of these, in
  /// counting order.
  private func positions(
    near options: [Int],
    within limit: Int
  ) -> [(position: Int, distance: Int)] {
    var strides = [Int](repeating: 1, count: options.count)
    for area in options.indices.dropLast().reversed() {
      strides[area] = strides[area + 1] * catalogue.radices[area + 1]
    }
    var found: [(position: Int, distance: Int)] = []
    func visit(_ area: Int, _ code: Int, _ distance: Int) {
      guard area < options.count, distance < limit else {
        // No further change: the rest is as it is.
        if distance > 0, let position = position(of: Int32(code)) {
          found.append((position, distance))
        }
        return
      }
      for option in 0..<catalogue.radices[area] {
        let isChanged = option != options[area]
        let code = code + (option - options[area]) * strides[area]
        visit(area + 1, code, distance + (isChanged ? 1 : 0))
      }
    }
    visit(0, zip(options, strides).reduce(0) { $0 + $1.0 * $1.1 }, 0)
    return found.sorted { $0.position < $1.position }
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

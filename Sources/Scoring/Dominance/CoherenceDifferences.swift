// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming
internal import OrganizationModel

/// Differences of coherence over all weights that the strength classes and rankings allow.
///
/// Most data sets need no program (``CoherenceRange``); for the others the programs are those of
/// ``CoherenceBounds``.
struct CoherenceDifferences: CriterionDifferences {
  static let pairsAtOnce = 64

  private let withoutPrograms: CoherenceRange?
  /// The programs where they are needed, one for each of ``discounts``.
  private var programs: [CoherenceBounds.Program]
  /// The discount of each interface, by end.
  private let discounts: [[Double]]
  /// The credit of each interface, by end of the coordination credit and plan.
  private let credits: [[[Double]]]
  private let bestWeights: [Double]
  private let bestCredits: [[Double]]
  private let ranks: [Int]
  private let intervals: [Interval]
  private let classRanges: [[Interval]]
  private let rankings: [(stronger: Int, weaker: Int)]

  /// Prepares the comparison; `usesPrograms` asks for programs where none would be needed.
  init(_ plans: [Plan], in dataSet: DataSet, usesPrograms: Bool = false) {
    withoutPrograms = usesPrograms ? nil : CoherenceRange(dataSet)
    programs = withoutPrograms == nil ? CoherenceBounds(dataSet).programs : []
    discounts = CoherenceBounds.discountEnds(dataSet).map { end in
      dataSet.isNamedOnlyAsDrawback.map { $0 ? end : 1 }
    }
    credits = CoherenceBounds.creditEnds(dataSet).map { end in
      plans.map { dataSet.credits(in: $0, coordinated: end) }
    }
    let model = CoherenceModel(dataSet)
    bestWeights = model.bestWeights.map { model.bestTotal > 0 ? 100 * $0 / model.bestTotal : 0 }
    bestCredits = plans.map { dataSet.credits(in: $0, coordinated: model.bestCredit) }
    ranks = dataSet.interfaces.map(\.strength.rank)
    intervals = Strength.allCases.map {
      dataSet.parameters.strengthWeights[$0]?.interval ?? Interval(0)
    }
    classRanges = Self.classRanges(intervals)
    rankings = dataSet.interfaces.enumerated().flatMap { index, interface in
      interface.strongerThan.map { (stronger: index, weaker: $0) }
    }
  }

  func areEqual(_ pair: PlanPair) -> Bool {
    credits.allSatisfy { $0[pair.first] == $0[pair.second] }
  }

  /// Takes the best estimates and, for each pair, weights that are as unfavourable to the first plan
  /// as classes that do not overlap allow.
  mutating func refuteCheaply(_ signs: inout PairSigns, _ solver: some LinearSolver) -> Int {
    signs.refute(by: scores(bestCredits, bestWeights))
    for pair in signs.open where isCertain(pair) { signs[pair] = .above }
    for discounts in discounts {
      for credits in credits {
        for pair in signs.open {
          let difference = zip(credits[pair.first], credits[pair.second]).map { $0 - $1 }
          for ranges in classRanges {
            guard let weights = weights(against: difference, ranges) else { continue }
            let total = zip(weights, discounts).reduce(0) { $0 + $1.0 * $1.1 }
            guard total > 0 else { continue }
            let points = zip(weights, discounts).map { 100 * $0 * $1 / total }
            let least = zip(difference, points).reduce(0) { $0 + $1.0 * $1.1 }
            if least < -Accuracy.rounding {
              signs.refute(by: scores(credits, points))
              break
            }
          }
        }
      }
    }
    return 0
  }

  /// Whether the first plan is better even where each weight is taken from its class's interval on
  /// its own, whatever the others are.
  private func isCertain(_ pair: PlanPair) -> Bool {
    discounts.allSatisfy { discounts in
      credits.allSatisfy { credits in
        var least = 0.0
        var total = 0.0
        for (index, discount) in discounts.enumerated() {
          let difference = credits[pair.first][index] - credits[pair.second][index]
          let range = intervals[ranks[index]]
          least += discount * difference * (difference < 0 ? range.high : range.low)
          total += discount * range.high
        }
        return 100 * least > 2 * Accuracy.rounding * total
      }
    }
  }

  /// Weights in the ranges of their classes that are greatest where the first plan loses; nil when
  /// they break a ranking that cannot be mended one by one.
  private func weights(against difference: [Double], _ ranges: [Interval]) -> [Double]? {
    var weights = difference.indices.map { index in
      difference[index] < 0 ? ranges[ranks[index]].high : ranges[ranks[index]].low
    }
    for (stronger, weaker) in rankings where weights[stronger] < weights[weaker] {
      let range = ranges[ranks[weaker]]
      if range.contains(weights[stronger]) {
        weights[weaker] = weights[stronger]
      } else {
        weights[stronger] = weights[weaker]
      }
    }
    let holds =
      rankings.allSatisfy { weights[$0.stronger] >= weights[$0.weaker] }
      && weights.indices.allSatisfy { ranges[ranks[$0]].contains(weights[$0]) }
    return holds ? weights : nil
  }

  /// Ranges of the classes, from the weakest, that lie within the data's and touch at most at their
  /// ends: between two classes the boundary is at the lower or at the upper end of what both allow.
  private static func classRanges(_ given: [Interval]) -> [[Interval]] {
    let boundaries = max(0, given.count - 1)
    return (0..<(1 << boundaries)).compactMap { choice in
      var ranges: [Interval] = []
      var low = given.first?.low ?? 0
      for rank in given.indices {
        var high = given[rank].high
        if rank < boundaries {
          let next = given[rank + 1]
          high = choice >> rank & 1 == 0 ? max(low, next.low) : min(high, next.high)
        }
        guard low >= given[rank].low, high <= given[rank].high, low <= high else { return nil }
        ranges.append(Interval(low, high))
        low = rank < boundaries ? max(high, given[rank + 1].low) : high
      }
      return ranges
    }
  }

  private func scores(_ credits: [[Double]], _ points: [Double]) -> [Double] {
    credits.map { credit in
      var sum = 0.0
      for index in points.indices { sum += credit[index] * points[index] }
      return sum
    }
  }

  /// The differences of credits that can give the least difference of scores: at one end of the
  /// coordination credit where it pulls one way.
  private func leastDifferences(_ pair: PlanPair) -> [[Double]] {
    let differences = credits.map { zip($0[pair.first], $0[pair.second]).map { $0 - $1 } }
    guard differences.count == 2 else { return differences }
    let rises = zip(differences[0], differences[1]).map { $1 - $0 }
    if rises.allSatisfy({ $0 >= 0 }) { return [differences[0]] }
    return rises.allSatisfy { $0 <= 0 } ? [differences[1]] : differences
  }

  mutating func least(
    _ pairs: ArraySlice<PlanPair>,
    isSignEnough: Bool,
    _ solver: some LinearSolver
  ) throws(ScoringError) -> LeastDifferences {
    var result = LeastDifferences()
    if let withoutPrograms {
      result.values = pairs.map { withoutPrograms.range(leastDifferences($0)).low }
      return result
    }
    result.values = [Double](repeating: .infinity, count: pairs.count)
    let questions = pairs.enumerated().flatMap { position, pair in
      leastDifferences(pair).map { (position: position, difference: $0) }
    }
    for index in programs.indices {
      let program = programs[index]
      let objectives = questions.map { question in
        CoherenceBounds.objective("difference", .minimize, question.difference, in: program)
      }
      let answers = try solver.answers(
        program.program,
        objectives,
        startingFrom: &programs[index].basis
      )
      result.programCount += answers.count
      for (question, answer) in zip(questions, answers) {
        result.values[question.position] = min(
          result.values[question.position],
          answer.objectiveValue
        )
        guard isSignEnough else { continue }
        let points = zip(program.discounts, program.weights).map { discount, weight in
          100 * discount * weight.value(at: answer.primal)
        }
        for credits in credits { result.points.append(scores(credits, points)) }
      }
    }
    return result
  }
}

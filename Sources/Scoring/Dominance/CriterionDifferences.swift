// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming

/// An ordered pair of plans, by position.
struct PlanPair: Hashable, Sendable {
  var first: Int
  var second: Int
}

/// The least differences of several pairs, and where in the data they were found.
struct LeastDifferences {
  /// One least difference `first − second` for each pair.
  var values: [Double] = []
  /// The scores of every plan at points of the data that were met on the way.
  var points: [[Double]] = []
  /// How many linear programs were solved.
  var programCount = 0
}

/// One criterion of several plans, each two of which are compared over the same data.
protocol CriterionDifferences {
  /// How many pairs are best asked about at once: each answer may refute the pairs that wait.
  static var pairsAtOnce: Int { get }

  /// Whether two plans have the same score whatever the data.
  func areEqual(_ pair: PlanPair) -> Bool

  /// Refutes pairs by points of the data that are cheap to find.
  ///
  /// - Returns: How many linear programs were solved.
  mutating func refuteCheaply(
    _ signs: inout PairSigns,
    _ solver: some LinearSolver
  ) throws(ScoringError) -> Int

  /// Returns the least difference of each pair over all consistent data.
  ///
  /// Where `isSignEnough`, only signs are asked for: a value may then be any that has the right sign,
  /// and points of the data are wanted that decide other pairs.
  mutating func least(
    _ pairs: ArraySlice<PlanPair>,
    isSignEnough: Bool,
    _ solver: some LinearSolver
  ) throws(ScoringError) -> LeastDifferences
}

/// For each ordered pair of plans the sign of the least difference, as far as it is known.
///
/// A point of the data at which the second plan is better refutes that the first one is better for
/// all data; so one solved program answers many pairs.
struct PairSigns {
  private let count: Int
  private var signs: [LeastSign?]
  /// The least difference of each pair at the points so far.
  private var leastSeen: [Double]

  init(count: Int) {
    self.count = count
    leastSeen = [Double](repeating: .infinity, count: count * count)
    signs = [LeastSign?](repeating: nil, count: count * count)
    for plan in 0..<count { signs[plan * count + plan] = .zero }
  }

  subscript(_ pair: PlanPair) -> LeastSign? {
    get { signs[pair.first * count + pair.second] }
    set { signs[pair.first * count + pair.second] = newValue }
  }

  /// The signs, row by row; every one has to be known.
  var all: [LeastSign] { signs.map { $0 ?? .zero } }

  /// The pairs whose sign is not known yet.
  var open: [PlanPair] {
    signs.indices.filter { signs[$0] == nil }.map {
      PlanPair(first: $0 / count, second: $0 % count)
    }
  }

  /// Takes in that the first plan of a pair is never worse; whether it is always better is known when
  /// a point was met at which it is not.
  mutating func setNeverWorse(_ pair: PlanPair) {
    if LeastSign(leastSeen[pair.first * count + pair.second]) != .above { self[pair] = .zero }
  }

  /// Takes in the scores of every plan at one point of the data.
  mutating func refute(by scores: [Double]) {
    for first in 0..<count {
      for second in 0..<count {
        let difference = scores[first] - scores[second]
        let pair = first * count + second
        if difference < leastSeen[pair] { leastSeen[pair] = difference }
        if difference < -Accuracy.rounding { signs[pair] = .below }
      }
    }
  }
}

/// Where the least difference of two plans lies.
enum LeastSign: Sendable {
  /// Above 0: the first plan is better for all data.
  case above
  /// At 0, give or take rounding: the first plan is never worse.
  case zero
  /// Below 0: the first plan is worse for some data.
  case below

  init(_ least: Double) {
    self = least > Accuracy.rounding ? .above : least < -Accuracy.rounding ? .below : .zero
  }
}

extension CriterionDifferences {
  /// Returns the sign of every pair's least difference: by points of the data first, by programs
  /// where no point decides.
  mutating func signs(
    count: Int,
    _ solver: some LinearSolver
  ) throws(ScoringError) -> (signs: [LeastSign], programCount: Int) {
    var signs = PairSigns(count: count)
    for pair in signs.open where areEqual(pair) { signs[pair] = .zero }
    var programCount = try refuteCheaply(&signs, solver)
    var open = signs.open[...]
    while !open.isEmpty {
      let chunk = open.prefix(Self.pairsAtOnce)
      let answer = try least(chunk, isSignEnough: true, solver)
      programCount += answer.programCount
      for (pair, value) in zip(chunk, answer.values) { signs[pair] = LeastSign(value) }
      for point in answer.points { signs.refute(by: point) }
      open = open.dropFirst(Self.pairsAtOnce).filter { signs[$0] == nil }[...]
    }
    return (signs.all, programCount)
  }

  /// Returns the least difference of every ordered pair, row by row.
  mutating func leastOfAll(
    count: Int,
    _ solver: some LinearSolver
  ) throws(ScoringError) -> [Double] {
    var values = [Double](repeating: 0, count: count * count)
    var pairs: [PlanPair] = []
    for first in 0..<count {
      for second in 0..<count where first != second {
        let pair = PlanPair(first: first, second: second)
        if !areEqual(pair) { pairs.append(pair) }
      }
    }
    let answer = try least(pairs[...], isSignEnough: false, solver)
    for (pair, value) in zip(pairs, answer.values) {
      values[pair.first * count + pair.second] = value
    }
    return values
  }
}

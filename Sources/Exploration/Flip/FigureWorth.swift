// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming
public import OrganizationModel
public import Scoring

/// A comparison that the consistent data do not decide.
public struct OpenComparison: Hashable, Sendable {
  /// The plans compared, by position.
  public var first: Int
  /// The other plan.
  public var second: Int
  /// What they are compared by.
  public var subject: ComparisonSubject
  /// The bounds of the difference first − second.
  public var bounds: Interval
}

/// What it would be worth to know an unpublished figure.
public struct FigureWorth: Hashable, Sendable {
  /// The assumption that stands for the figure, by index.
  public var assumption: Int
  /// How many comparisons are decided wherever of the three values that are tried the figure lies:
  /// the ends of its interval and its best estimate.
  public var settledAlways: Int
  /// How many are decided at one of the three values at least.
  public var settledSometimes: Int
  /// The part of the open bounds that is left on average, 0 to 1.
  public var remainingWidth: Double
}

/// The comparisons that are open, and the figures that would help.
public struct FigureRanking: Sendable {
  /// What the data do not decide.
  public var open: [OpenComparison]
  /// Every assumption that narrows an open comparison, the most useful first.
  public var figures: [FigureWorth]
}

extension Scorer {
  /// Ranks the unpublished figures by how many open comparisons each would settle if it were known.
  ///
  /// A figure is taken as known at the ends of its interval and at its best estimate; where published
  /// totals do not allow a value, it is not counted.
  ///
  /// - Parameters:
  ///   - combinations: The plans, each compared with each later one.
  ///   - weighing: How the criteria are weighed for the comparison by all three.
  ///   - progress: Called with the part that is done, 0 to 1.
  /// - Returns: The open comparisons and the figures.
  /// - Throws: ``ScoringError`` when the solver fails; `DiagnosticError` when a plan is refused.
  public func figureRanking(
    among combinations: [Combination],
    weighing: Weighing,
    progress: (Double) -> Void = { _ in }
  ) throws -> FigureRanking {
    let bounds = try differences(combinations, Criterion.allCases)
    let open = comparisons(bounds, combinations.count, weighing).filter { !$0.isDecided }
    var figures: [FigureWorth] = []
    for (index, assumption) in dataSet.assumptions.enumerated() where !open.isEmpty {
      progress(Double(index) / Double(dataSet.assumptions.count))
      let values = Set([assumption.interval.low, assumption.best, assumption.interval.high])
      var outcomes: [[OpenComparison]] = []
      for value in values.sorted() {
        let other = dataSet.assuming([assumption.id: .known(value)])
        guard let changed = try differences(combinations, in: other) else { continue }
        let known = bounds.merging(changed) { $1 }
        outcomes.append(comparisons(known, combinations.count, weighing))
      }
      if let worth = FigureWorth(index, open, outcomes) { figures.append(worth) }
    }
    progress(1)
    figures.sort(by: FigureWorth.isMoreUseful)
    return FigureRanking(open: open, figures: figures)
  }

  /// The bounds of the differences of combinations in some criteria.
  private func differences(
    _ combinations: [Combination],
    _ criteria: [Criterion]
  ) throws(ScoringError) -> [Criterion: DifferenceBounds] {
    let plans = combinations.map { dataSet.outcome(of: $0).plan }
    var result: [Criterion: DifferenceBounds] = [:]
    for criterion in criteria {
      result[criterion] = try differenceBounds(of: plans, in: [criterion])
    }
    return result
  }

  /// The bounds of the differences that are not the same in another version of the data set; nil when
  /// its figures cannot all hold.
  private func differences(
    _ combinations: [Combination],
    in other: DataSet
  ) throws(ScoringError) -> [Criterion: DifferenceBounds]? {
    let touched = dataSet.criteria(touchedIn: other, measure)
    do {
      let scorer = try Scorer(other, solver: verifiedSolver, measure: measure)
      return try scorer.differences(combinations, touched)
    } catch {
      if case .inconsistent = error { return nil }
      throw error
    }
  }

  /// Every pair by every subject, in a fixed order.
  private func comparisons(
    _ bounds: [Criterion: DifferenceBounds],
    _ count: Int,
    _ weighing: Weighing
  ) -> [OpenComparison] {
    func range(_ first: Int, _ second: Int, _ criterion: Criterion) -> Interval {
      bounds[criterion]?[first, second, criterion] ?? Interval(0)
    }
    return (0..<count).flatMap { first in
      (first + 1..<max(first + 1, count)).flatMap { second in
        let single = Criterion.allCases.map { criterion in
          OpenComparison(
            first: first,
            second: second,
            subject: .criterion(criterion),
            bounds: range(first, second, criterion)
          )
        }
        let value = Criterion.allCases.reduce(Interval(0)) { sum, criterion in
          sum + range(first, second, criterion).scaled(by: weighing.rate(criterion))
        }
        return single + [
          OpenComparison(first: first, second: second, subject: .value, bounds: value)
        ]
      }
    }
  }
}

extension OpenComparison {
  /// Whether the difference has one sign for all consistent data.
  var isDecided: Bool {
    bounds.low >= -Accuracy.rounding || bounds.high <= Accuracy.rounding
  }

  /// Whether two comparisons ask the same question.
  fileprivate func asksTheSame(as other: OpenComparison) -> Bool {
    first == other.first && second == other.second && subject == other.subject
  }
}

extension FigureWorth {
  /// Whether a figure comes before another one: it settles more, or narrows more, or is earlier in the
  /// data set.
  static func isMoreUseful(_ one: FigureWorth, _ other: FigureWorth) -> Bool {
    (other.settledAlways, other.settledSometimes, one.remainingWidth, one.assumption)
      < (one.settledAlways, one.settledSometimes, other.remainingWidth, other.assumption)
  }

  /// What a figure does to open comparisons; nil when nothing.
  fileprivate init?(_ index: Int, _ open: [OpenComparison], _ outcomes: [[OpenComparison]]) {
    guard !outcomes.isEmpty else { return nil }
    var (always, sometimes, width) = (0, 0, 0.0)
    for question in open {
      let answers = outcomes.compactMap { $0.first(where: question.asksTheSame) }
      let decided = answers.count { $0.isDecided }
      if decided == answers.count { always += 1 }
      if decided > 0 { sometimes += 1 }
      let mean = answers.reduce(0) { $0 + $1.bounds.width } / Double(answers.count)
      width += mean / question.bounds.width
    }
    let remaining = width / Double(open.count)
    guard remaining < 1 - Accuracy.rounding || sometimes > 0 else { return nil }
    self.init(
      assumption: index,
      settledAlways: always,
      settledSometimes: sometimes,
      remainingWidth: remaining
    )
  }
}

extension DataSet {
  /// The criteria whose numbers differ in another version of the data set.
  fileprivate func criteria(touchedIn other: DataSet, _ measure: WorkloadMeasure) -> [Criterion] {
    let (mine, theirs) = (parameters, other.parameters)
    func differs(_ workload: Workload) -> Bool {
      tasks.map { $0[workload] } != other.tasks.map { $0[workload] }
        || aggregates.filter { $0.workload == workload }
          != other.aggregates.filter { $0.workload == workload }
    }
    return Criterion.allCases.filter { criterion in
      switch criterion {
      case .coherence:
        mine.strengthWeights != theirs.strengthWeights
          || mine.drawbackDiscount != theirs.drawbackDiscount
          || mine.coordinationCredit != theirs.coordinationCredit
      case .balance: measure.parts.contains { differs($0.workload) }
      case .efficiency:
        differs(.fte) || functions != other.functions
          || mine.money != theirs.money || mine.coordinationFTE != theirs.coordinationFTE
      }
    }
  }
}

extension Parameters {
  /// The quantities of efficiency that stand for themselves.
  fileprivate var money: [Quantity] {
    [discountRate, realization, costPerFTE, shareOfYearLost, startupCost]
  }
}

extension Interval {
  /// The product with a number that is not negative.
  fileprivate func scaled(by factor: Double) -> Interval { Interval(low * factor, high * factor) }
}

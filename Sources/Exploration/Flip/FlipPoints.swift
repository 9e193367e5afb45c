// SPDX-License-Identifier: GPL-3.0-or-later
public import OrganizationModel
public import Scoring

/// What two plans are compared by.
public enum ComparisonSubject: Hashable, Sendable {
  /// One criterion.
  case criterion(Criterion)
  /// The weighted sum of all criteria on 0 to 100.
  case value
}

/// How criteria are put on one scale and weighed (model page, section 8).
public struct Weighing: Hashable, Sendable {
  /// The scale of the criteria.
  public var scale: CriterionScale
  /// How much each one counts.
  public var weights: Weights

  /// Makes a weighing.
  public init(scale: CriterionScale, weights: Weights) {
    self.scale = scale
    self.weights = weights
  }

  /// Returns what one unit of a criterion adds to the weighted sum.
  public func rate(_ criterion: Criterion) -> Double {
    scale.pointsPerUnit[criterion.axis] * weights[criterion]
  }

  /// Returns the weighted sum of differences between two plans.
  public func difference(_ first: PointScore, _ second: PointScore) -> Double {
    Criterion.allCases.reduce(0) { $0 + rate($1) * (first[$1] - second[$1]) }
  }
}

/// A verdict at the best estimates, and what would turn it.
public struct FlipReport: Sendable {
  /// What an assumption does to a verdict.
  public struct Influence: Sendable {
    /// The assumption, by index.
    public var assumption: Int
    /// Where the difference changes its sign in the assumption's interval, ascending.
    public var changes: [SignChange]
    /// The least and greatest difference that were met in the interval.
    public var range: Interval
  }

  /// The plans compared, by position.
  public var first: Int
  /// The other plan.
  public var second: Int
  /// What they are compared by.
  public var subject: ComparisonSubject
  /// The difference first − second at the best estimates.
  public var difference: Double
  /// The assumptions that the difference depends on, in the order of the data set.
  public var influences: [Influence]
}

extension Scorer {
  /// Finds for every assumption the values at which a verdict between two plans turns, all else at
  /// the best estimates.
  ///
  /// Each assumption runs over its interval as another best estimate: tasks that share it move
  /// together, spread totals are spread again, and estimates that then disagree with published
  /// totals are reconciled. The scale of the weighing stays as it is.
  ///
  /// - Parameters:
  ///   - combinations: The plans, each compared with each later one.
  ///   - weighing: How the criteria are weighed.
  ///   - progress: Called with the part that is done, 0 to 1.
  /// - Returns: One report for each pair and subject.
  /// - Throws: ``ScoringError`` when the solver fails; `DiagnosticError` when a plan is refused.
  public func flips(
    among combinations: [Combination],
    weighing: Weighing,
    progress: (Double) -> Void = { _ in }
  ) throws -> [FlipReport] {
    let pairs = combinations.indices.flatMap { first in
      combinations.indices.filter { $0 > first }.map { (first, $0) }
    }
    let subjects = Criterion.allCases.map { ComparisonSubject.criterion($0) } + [.value]
    func difference(
      _ scores: [PointScore],
      _ pair: (Int, Int),
      _ subject: ComparisonSubject
    ) -> Double {
      let (first, second) = (scores[pair.0], scores[pair.1])
      switch subject {
      case .criterion(let criterion): return first[criterion] - second[criterion]
      case .value: return weighing.difference(first, second)
      }
    }
    let plans = try combinations.map { try dataSet.apply($0) }
    let now = plans.map { points.score($0) }
    let estimates = EstimateScorer(self)
    var reports = pairs.flatMap { pair in
      subjects.map { subject in
        FlipReport(
          first: pair.0,
          second: pair.1,
          subject: subject,
          difference: difference(now, pair, subject),
          influences: []
        )
      }
    }
    for (index, assumption) in dataSet.assumptions.enumerated() {
      progress(Double(index) / Double(dataSet.assumptions.count))
      var known: [Double: [PointScore]] = [assumption.best: now]
      func scores(_ value: Double) throws -> [PointScore] {
        if let scores = known[value] { return scores }
        let scores = try estimates.scores(of: plans, assuming: index, at: value)
        known[value] = scores
        return scores
      }
      for position in reports.indices {
        let (pair, subject) = (
          (reports[position].first, reports[position].second), reports[position].subject
        )
        let influence = try influence(assumption, index) {
          difference(try scores($0), pair, subject)
        }
        if let influence { reports[position].influences.append(influence) }
      }
    }
    progress(1)
    return reports
  }

  /// What an assumption does to a difference; nil when nothing.
  private func influence(
    _ assumption: Assumption,
    _ index: Int,
    _ difference: @escaping (Double) throws -> Double
  ) throws -> FlipReport.Influence? {
    let interval = assumption.interval
    // Five places tell whether it matters at all.
    let probes = [0, 0.29, 0.53, 0.77, 1].map { interval.low + $0 * interval.width }
    let values = try (probes + [assumption.best]).map(difference)
    guard let low = values.min(), let high = values.max(), high - low > Accuracy.rounding * 1e-3
    else { return nil }
    return FlipReport.Influence(
      assumption: index,
      changes: try SignChanges.all(in: interval, zero: 1e-9, of: difference),
      range: Interval(low, high)
    )
  }
}

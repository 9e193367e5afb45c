// SPDX-License-Identifier: GPL-3.0-or-later

/// One of the three considerations that plans are weighed by.
public enum Criterion: String, CaseIterable, Hashable, Sendable {
  /// Coherent service for citizens and businesses (*sammenhæng*), 0 to 100.
  case coherence
  /// Balance of work between the committees (*balance*), 0 to 100.
  case balance
  /// Efficient administration (*effektivitet*), net present value in DKK million.
  case efficiency
}

/// A number with the range that the consistent data allow.
public struct Band: Hashable, Sendable {
  /// The value at the best estimates.
  public var best: Double
  /// The least value over all consistent data.
  public var lower: Double
  /// The greatest value over all consistent data.
  public var upper: Double

  /// Makes a band; bounds that miss the best estimate by rounding are moved to it.
  ///
  /// - Precondition: The bounds hold `best` give or take rounding.
  public init(best: Double, lower: Double, upper: Double) {
    let slack = Accuracy.rounding * max(1, abs(best))
    precondition(lower - slack <= best && best <= upper + slack, "a band misses its best estimate")
    self.best = best
    self.lower = min(lower, best)
    self.upper = max(upper, best)
  }

  /// A band that holds one value only.
  public init(_ value: Double) {
    self.init(best: value, lower: value, upper: value)
  }
}

/// What the consistent data say of a difference between two plans (robust ordinal regression).
public enum Verdict: String, CaseIterable, Hashable, Sendable {
  /// Better for all consistent data.
  case necessarily
  /// Better for some consistent data, not for all.
  case possibly
  /// Better for no consistent data.
  case not
}

/// The difference of one criterion between a plan and another one, over the same data.
public struct Difference: Hashable, Sendable {
  /// The difference with its band.
  public var band: Band

  /// Makes a difference.
  public init(_ band: Band) { self.band = band }

  /// Whether the plan is better than the other one.
  public var verdict: Verdict {
    band.lower > Accuracy.rounding
      ? .necessarily : band.upper > Accuracy.rounding ? .possibly : .not
  }

  /// Whether the plan is worse than the other one.
  public var verdictWorse: Verdict {
    band.upper < -Accuracy.rounding
      ? .necessarily : band.lower < -Accuracy.rounding ? .possibly : .not
  }
}

/// How exactly results are compared, in one place.
public enum Accuracy {
  /// Differences below this, on the scale of a score or relative to it, are rounding: answers of
  /// the solver are checked to 1e-7 relative.
  public static let rounding = 1e-6
}

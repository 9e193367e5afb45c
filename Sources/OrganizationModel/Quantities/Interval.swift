// SPDX-License-Identifier: GPL-3.0-or-later

/// A closed interval of numbers; an end may be infinite.
public struct Interval: Hashable, Sendable {
  /// The lower end.
  public var low: Double
  /// The upper end, not below ``low``.
  public var high: Double

  /// Makes an interval from its ends.
  ///
  /// - Precondition: `low <= high`.
  public init(_ low: Double, _ high: Double) {
    precondition(low <= high, "an interval's low end lies above its high end")
    self.low = low
    self.high = high
  }

  /// Makes the interval that holds one number only.
  public init(_ value: Double) {
    self.init(value, value)
  }

  /// The length of the interval.
  public var width: Double { high - low }
  /// The middle of the interval.
  public var midpoint: Double { low + (high - low) / 2 }

  /// Whether a number lies in the interval, give or take a tolerance.
  public func contains(_ value: Double, tolerance: Double = 0) -> Bool {
    low - tolerance <= value && value <= high + tolerance
  }

  /// Returns the sum of two intervals.
  public static func + (left: Interval, right: Interval) -> Interval {
    Interval(left.low + right.low, left.high + right.high)
  }

  /// Returns the interval of all products of two intervals that hold no negative number.
  public static func * (left: Interval, right: Interval) -> Interval {
    Interval(left.low * right.low, left.high * right.high)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
internal import OrganizationModel

/// A value of a parameter at which a difference changes its sign.
public struct SignChange: Hashable, Sendable {
  /// The value of the parameter.
  public var value: Double
  /// The sign just below it: −1, 0 or 1.
  public var before: Int
  /// The sign just above it.
  public var after: Int
}

/// Finds where a function of one parameter changes its sign.
///
/// Scores are ratios of linear functions of each parameter, piece by piece: a committee that crosses
/// an equal share, or a department that becomes the larger one of two, starts a new piece. A ratio
/// of linear functions is known from three of its values and has at most one zero. So an interval is
/// halved until three further values agree with the ratio through its ends and its middle. Where the
/// sign is the same at every value that was met, halving stops at a 64th of the whole interval: two
/// changes that lie nearer together than that, between pieces, can be missed.
struct SignChanges {
  /// The function.
  private let function: (Double) throws -> Double
  /// Values nearer to 0 than this are 0.
  private let zero: Double
  /// The whole interval.
  private let interval: Interval
  private var known: [Double: Double] = [:]

  /// Returns the changes in an interval, ascending.
  ///
  /// - Parameters:
  ///   - interval: The values of the parameter.
  ///   - zero: Values of the function nearer to 0 than this are 0.
  ///   - function: The function.
  /// - Returns: The changes; each value is exact to a 10 millionth of the interval or better.
  /// - Throws: What the function throws.
  static func all(
    in interval: Interval,
    zero: Double,
    of function: @escaping (Double) throws -> Double
  ) throws -> [SignChange] {
    guard interval.width > 0 else { return [] }
    var search = SignChanges(function: function, zero: zero, interval: interval)
    return joined(try search.changes(interval.low, interval.high))
  }

  /// Returns one change between two values at which the function is above 0 on one side and below on
  /// the other; where it changes back and forth between them, one of the changes.
  ///
  /// The zero of the ratio through the ends and the middle is tried first; as long as the sign does
  /// not change there, what is left is halved at least.
  ///
  /// - Parameters:
  ///   - range: The values of the parameter.
  ///   - function: The function.
  /// - Returns: The change, exact to a 10 millionth of the range.
  /// - Throws: What the function throws.
  static func one(
    in range: Interval,
    of function: @escaping (Double) throws -> Double
  ) throws -> SignChange {
    var search = SignChanges(function: function, zero: 0, interval: range)
    let (before, after) = (
      search.sign(try search.value(range.low)), search.sign(try search.value(range.high))
    )
    let near = range.width * 1e-7
    var (low, high) = (range.low, range.high)
    while high - low > near {
      let middle = low + (high - low) / 2
      var places = [middle]
      if let root = try search.ratio(low, middle, high) {
        let (left, right) = (max(low, root - near / 2), min(high, root + near / 2))
        if search.sign(try search.value(left)) == before,
          search.sign(try search.value(right)) == after
        {
          return SignChange(value: root, before: before, after: after)
        }
        places += [left, right]
      }
      // A value of 0 belongs to neither side; it is as good an end as any.
      for place in places.sorted() where low < place && place < high {
        if search.sign(try search.value(place)) == before {
          low = place
        } else {
          high = place
          break
        }
      }
    }
    return SignChange(value: low + (high - low) / 2, before: before, after: after)
  }

  private init(function: @escaping (Double) throws -> Double, zero: Double, interval: Interval) {
    self.function = function
    self.zero = zero
    self.interval = interval
  }

  private mutating func value(_ parameter: Double) throws -> Double {
    if let value = known[parameter] { return value }
    let value = try function(parameter)
    known[parameter] = value
    return value
  }

  private func sign(_ value: Double) -> Int { abs(value) <= zero ? 0 : value < 0 ? -1 : 1 }

  private mutating func changes(_ low: Double, _ high: Double) throws -> [SignChange] {
    let before = sign(try value(low))
    let after = sign(try value(high))
    let middle = low + (high - low) / 2
    if let root = try pieceRoot(low, middle, high) {
      guard before != after else { return [] }
      return [
        SignChange(
          value: try polished(root, low, high, before, after),
          before: before,
          after: after
        )
      ]
    }
    let between = sign(try value(middle))
    let isOneSign = before == after && between == before
    if isOneSign, high - low <= interval.width / 64 { return [] }
    if high - low <= interval.width * 1e-9 {
      return before == after ? [] : [SignChange(value: middle, before: before, after: after)]
    }
    return try changes(low, middle) + changes(middle, high)
  }

  /// Returns the zero, clamped to the interval, of the ratio of linear functions through three
  /// values; nil when other values do not lie on it.
  private mutating func pieceRoot(
    _ low: Double,
    _ middle: Double,
    _ high: Double
  ) throws -> Double? {
    guard let (slope, bend) = try curve(low, middle, high) else { return nil }
    let (left, centre, right) = (try value(low), try value(middle), try value(high))
    let half = (high - low) / 2
    // Reconciled estimates are answers of a solver, which are exact to about this much.
    let tolerance = max(zero, 1e-7 * max(abs(left), abs(centre), abs(right)))
    for x in [-0.5, 0.3137, 0.5] {
      let expected = (centre + slope * x) / (1 + bend * x)
      if abs(try value(middle + half * x) - expected) > tolerance { return nil }
    }
    return try ratio(low, middle, high)
  }

  /// Returns the zero, clamped to the interval, of the ratio of linear functions through three
  /// values; nil when there is no such ratio without a pole between.
  private mutating func ratio(
    _ low: Double,
    _ middle: Double,
    _ high: Double
  ) throws -> Double? {
    guard let (slope, _) = try curve(low, middle, high) else { return nil }
    let root = slope == 0 ? 0 : -(try value(middle)) / slope
    return min(high, max(low, middle + (high - low) / 2 * root))
  }

  /// Returns the slope and the bend of `(centre + slope · x) / (1 + bend · x)` through three values,
  /// with x from −1 to 1 over the interval.
  private mutating func curve(
    _ low: Double,
    _ middle: Double,
    _ high: Double
  ) throws -> (slope: Double, bend: Double)? {
    let (left, centre, right) = (try value(low), try value(middle), try value(high))
    let bend = left == right ? 0 : (2 * centre - left - right) / (right - left)
    guard bend.isFinite, abs(bend) < 1 else { return nil }
    return ((right * (1 + bend) - left * (1 - bend)) / 2, bend)
  }

  /// Returns the root where the function changes its sign, by halving when it is not the ratio's.
  private mutating func polished(
    _ root: Double,
    _ low: Double,
    _ high: Double,
    _ before: Int,
    _ after: Int
  ) throws -> Double {
    let near = interval.width * 1e-8
    let (left, right) = (max(low, root - near), min(high, root + near))
    if sign(try value(left)) == before, sign(try value(right)) == after { return root }
    var (lower, upper) = (low, high)
    while upper - lower > near {
      let middle = lower + (upper - lower) / 2
      if sign(try value(middle)) == before { lower = middle } else { upper = middle }
    }
    return lower + (upper - lower) / 2
  }

  /// Joins changes at one value: from plus to 0 and from 0 to minus is from plus to minus.
  private static func joined(_ changes: [SignChange]) -> [SignChange] {
    var result: [SignChange] = []
    for change in changes {
      if let last = result.last, abs(last.value - change.value) <= 1e-12 * abs(change.value) {
        result[result.count - 1].after = change.after
      } else {
        result.append(change)
      }
    }
    return result.filter { $0.before != $0.after }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
public import OrganizationModel

/// A Latin hypercube: points spread so that in every dimension each of as many equal parts of the
/// interval as there are points holds exactly one of them.
///
/// A point is computed on its own, from the seed, its number and the names of the dimensions; neither
/// the other points nor the other dimensions are needed. Memory does not grow with the points.
///
/// - Source: McKay, Beckman and Conover (1979), Technometrics 21(2).
public struct LatinHypercube: Sendable {
  /// One dimension: a quantity that is drawn.
  public struct Dimension: Hashable, Sendable {
    /// The name; dimensions of the same name and seed are drawn alike.
    public var name: String
    /// The interval that is drawn from; its ends are finite.
    public var interval: Interval

    /// Makes a dimension.
    public init(name: String, interval: Interval) {
      self.name = name
      self.interval = interval
    }
  }

  /// How many points there are, and parts of each interval.
  public let count: UInt64
  /// The dimensions, in the order of a point's values.
  public let dimensions: [Dimension]
  private let seed: UInt64
  private let orders: [KeyedPermutation]

  /// Values are rounded to so many significant digits where that leaves them in their part.
  public static let digits = 9

  /// Makes the points that follow from a seed.
  ///
  /// - Precondition: `count` is positive and below 2⁵³.
  public init(_ dimensions: [Dimension], count: Int, seed: UInt64) {
    precondition(count > 0 && count < 1 << 53, "so many points cannot be drawn")
    self.count = UInt64(count)
    self.dimensions = dimensions
    self.seed = seed
    orders = dimensions.map {
      KeyedPermutation(
        count: UInt64(count),
        using: SplitMix64(seed: seed, name: "order/" + $0.name)
      )
    }
  }

  /// Returns a point: one value a dimension.
  ///
  /// - Parameter number: Counted from 0, below ``count``.
  public subscript(number: Int) -> [Double] {
    dimensions.indices.map { value(of: $0, number: UInt64(number)) }
  }

  /// Returns which part of the interval of a dimension a point lies in, counted from 0.
  public func part(of dimension: Int, number: Int) -> Int {
    Int(orders[dimension][UInt64(number)])
  }

  /// Returns the lower end of a part of a dimension's interval; of the part after the last one, the
  /// upper end of the interval.
  public func edge(of dimension: Int, part: Int) -> Double {
    let interval = dimensions[dimension].interval
    // Not low + width · 1, which may miss the end by a bit.
    return UInt64(part) == count
      ? interval.high : interval.low + interval.width * (Double(part) / Double(count))
  }

  private func value(of index: Int, number: UInt64) -> Double {
    let part = Int(orders[index][number])
    let low = edge(of: index, part: part)
    let high = edge(of: index, part: part + 1)
    var random = SplitMix64(seed: seed, name: "value/" + dimensions[index].name, number: number)
    let value = low + (high - low) * random.nextFraction()
    // The upper end belongs to the next part. A part that no other number lies in is its lower end.
    guard value < high else { return low }
    for digits in Self.digits..<17 {
      let rounded = value.rounded(significantDigits: digits)
      if rounded >= low, rounded < high { return rounded }
    }
    return value
  }
}

extension Double {
  /// Returns the number nearest to this one that has so many significant decimal digits.
  ///
  /// With plain arithmetic only, so that every machine gives the same bits; numbers whose last digit
  /// would stand after the 22nd decimal, or that are too large to have decimals, are left alone.
  func rounded(significantDigits digits: Int) -> Double {
    let size = magnitude
    guard size >= 1e-6, size < 1e15 else { return self }
    var decimals = digits - 1
    var power = 1.0
    while size >= power * 10 { (power, decimals) = (power * 10, decimals - 1) }
    while size < power { (power, decimals) = (power / 10, decimals + 1) }
    // Powers of ten up to 10²² have no error, so that the quotient is the number nearest to the
    // decimal, and prints as it.
    let scale = (0..<Swift.abs(decimals)).reduce(1.0) { scale, _ in scale * 10 }
    return decimals >= 0
      ? (self * scale).rounded() / scale : (self / scale).rounded() * scale
  }
}

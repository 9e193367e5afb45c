// SPDX-License-Identifier: GPL-3.0-or-later

/// A small generator with a seed: the same numbers on every machine.
///
/// - Source: Steele, Lea and Flood (2014), "Fast splittable pseudorandom number generators".
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Makes a generator whose numbers follow from the seed.
  public init(seed: some BinaryInteger) { state = UInt64(truncatingIfNeeded: seed) }

  /// Makes the generator of one cell of a table: of a seed, a name and a number.
  ///
  /// What is drawn for one name does not change when others are drawn too, and what is drawn for one
  /// number can be had without the numbers before it.
  init(seed: UInt64, name: String, number: UInt64 = 0) {
    var state = Self.mixed(seed &+ Self.increment)
    for byte in name.utf8 { state = Self.mixed((state ^ UInt64(byte)) &+ Self.increment) }
    self.state = Self.mixed(state ^ Self.mixed(number &+ Self.increment))
  }

  /// Returns the next number.
  public mutating func next() -> UInt64 {
    state &+= Self.increment
    return Self.mixed(state)
  }

  /// Returns a number from 0 up to, not including, a bound; each is as likely.
  ///
  /// - Precondition: `bound` is positive.
  mutating func next(below bound: UInt64) -> UInt64 {
    precondition(bound > 0, "no number is below 0")
    // Lemire (2019): the high half of a product; the few low halves that would favour some numbers
    // are drawn again. Written out, since the standard library does not promise its own way.
    let unfair = (0 &- bound) % bound
    while true {
      let product = next().multipliedFullWidth(by: bound)
      if product.low >= unfair { return product.high }
    }
  }

  /// Returns a number between 0 and 1, neither of them, on a grid of 2⁵² steps.
  mutating func nextFraction() -> Double {
    (Double(next() >> 12) + 0.5) * 0x1p-52
  }

  /// The odd part of the golden ratio in 64 bits.
  private static let increment: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// A bijection of 64 bits that changes about half of them when one bit changes.
  static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// A random order of `0 ..< count` that is never written down: the place of each number is computed
/// on its own.
///
/// A Feistel network over the next power of two is a bijection whatever its round function is;
/// numbers that land outside are sent through it again until they land inside ("cycle walking"), and
/// so the rest is a bijection too.
///
/// - Source: Black and Rogaway (2002), "Ciphers with arbitrary finite domains".
struct KeyedPermutation: Sendable {
  /// How many numbers are permuted.
  let count: UInt64
  private let keys: [UInt64]
  private let lowBits: UInt64
  private let lowMask: UInt64
  private let highMask: UInt64

  /// Tiny networks mix badly; numbers are permuted among at least so many powers of two.
  private static let leastBits = 6
  private static let rounds = 8

  /// Makes an order that follows from the generator.
  ///
  /// - Precondition: `count` is positive and below 2⁶².
  init(count: UInt64, using generator: SplitMix64) {
    precondition(count > 0 && count < 1 << 62, "so many numbers cannot be permuted")
    self.count = count
    var generator = generator
    keys = (0..<Self.rounds).map { _ in generator.next() }
    let bits = UInt64(max(Self.leastBits, 64 - (count - 1).leadingZeroBitCount))
    lowBits = bits / 2
    lowMask = (1 << lowBits) - 1
    highMask = (1 << (bits - lowBits)) - 1
  }

  /// Returns the place of a number.
  ///
  /// - Precondition: `number` is below ``count``.
  /// - Complexity: O(1), two walks of the network on average at most for 33 numbers or more.
  subscript(number: UInt64) -> UInt64 {
    precondition(number < count, "the number is not permuted")
    var place = network(number)
    while place >= count { place = network(place) }
    return place
  }

  private func network(_ number: UInt64) -> UInt64 {
    var low = number & lowMask
    var high = number >> lowBits
    for round in stride(from: 0, to: Self.rounds, by: 2) {
      high ^= SplitMix64.mixed(low ^ keys[round]) & highMask
      low ^= SplitMix64.mixed(high ^ keys[round + 1]) & lowMask
    }
    return high << lowBits | low
  }
}

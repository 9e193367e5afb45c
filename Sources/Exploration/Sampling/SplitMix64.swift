// SPDX-License-Identifier: GPL-3.0-or-later

/// A small generator with a seed, so that what is drawn can be drawn again (Steele, Lea and Flood
/// 2014).
public struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  /// Makes a generator whose numbers follow from the seed.
  public init(seed: some BinaryInteger) {
    state = UInt64(truncatingIfNeeded: seed)
  }

  /// Returns the next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

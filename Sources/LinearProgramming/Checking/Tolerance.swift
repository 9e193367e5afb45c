// SPDX-License-Identifier: GPL-3.0-or-later

/// How far a checked answer may be from exact, with the reasons.
///
/// Solvers compute in binary floating point and stop when a fault is below a tolerance of their own.
/// A check must be wider than that, and narrower than any figure that a reader would notice.
public enum Tolerance {
  /// The fault allowed in a bound, a sign or a value, relative to the numbers that it comes from.
  ///
  /// Published figures have at most six digits, so 1e-7 of a figure is never visible. Solvers behind
  /// this module are set a hundred times tighter, so that scaling and rounding have room between.
  public static let relative = 1e-7

  /// The size below which a bound or an activity is measured absolutely.
  ///
  /// Rows are in FTE, cases, kroner or shares. A share of 1e-7 is a tenth of a case in a million, so
  /// numbers below 1 need no finer measure than 1e-7 itself.
  public static let unit = 1.0

  /// The distance from a whole number within which a solver's value stands for it.
  ///
  /// The rounded value is what is checked and used, so this only tells a rounding from a fraction.
  public static let integrality = 1e-5

  /// The weighted least correction, relative to the figures corrected, that counts as none.
  ///
  /// Ten times ``relative``: the bounds of an elastic row and its slack may each be off by that.
  public static let correction = 1e-6

  /// Says whether two numbers are equal but for rounding.
  ///
  /// It does not promise transitivity: a chain of close numbers may end far away.
  public static func areClose(_ first: Double, _ second: Double) -> Bool {
    first == second
      || abs(first - second) <= relative * max(unit, abs(first), abs(second))
  }
}

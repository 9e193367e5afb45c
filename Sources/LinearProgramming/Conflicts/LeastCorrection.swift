// SPDX-License-Identifier: GPL-3.0-or-later

/// The cheapest way to make demands agree that cannot all hold.
public struct LeastCorrection: Hashable, Sendable {
  /// `optimal`, or `infeasible` when the demands that may not be broken already disagree.
  public let status: TerminationStatus
  /// The weighted sum of the sizes of all corrections; NaN unless the status is optimal.
  public let total: Double
  /// One signed amount for each elastic demand, in its order; empty unless the status is optimal.
  ///
  /// An amount below 0 says that the value lies that far below the lower bound, one above 0 that it
  /// lies that far above the upper bound. Adding it to the broken bound makes the demand hold.
  /// Which of several equally cheap corrections is found is not promised.
  public let amounts: [Double]
  /// One value for each variable of the program; empty unless the status is optimal.
  public let point: [Double]
  /// The largest amount relative to the bound that it corrects and 1.
  let largestRelativeAmount: Double
  /// The elastic demands whose duals are not 0: with the fixed ones they are in conflict.
  let disputed: [Demand]

  /// Whether every demand can be kept, within ``Tolerance/correction``.
  public var isConsistent: Bool {
    status == .optimal && largestRelativeAmount <= Tolerance.correction
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// How much long runs may take of the machine.
public struct JobLimits: Hashable, Sendable {
  /// How many run at once.
  public var running: Int
  /// How many wait; one more is refused.
  public var waiting: Int
  /// How long one may run.
  public var time: Duration
  /// How long what a run gave is kept.
  public var kept: Duration
  /// How many ended runs are kept; the oldest go first.
  public var keptCount: Int

  /// Makes limits.
  public init(
    running: Int = 1,
    waiting: Int = 8,
    time: Duration = .seconds(300),
    kept: Duration = .seconds(1800),
    keptCount: Int = 32
  ) {
    self.running = running
    self.waiting = waiting
    self.time = time
    self.kept = kept
    self.keptCount = keptCount
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
public import OrganizationModel

/// What a long run is called in addresses; nobody can guess another's.
public struct JobID: Hashable, Sendable, CustomStringConvertible {
  private let high: UInt64
  private let low: UInt64

  init() {
    high = .random(in: .min ... .max)
    low = .random(in: .min ... .max)
  }

  /// Reads an id as it stands in an address; nil when it is not one.
  public init?(_ text: String) {
    guard text.utf8.count == 32, let high = UInt64(text.prefix(16), radix: 16),
      let low = UInt64(text.suffix(16), radix: 16)
    else { return nil }
    self.high = high
    self.low = low
    guard description == text else { return nil }
  }

  /// The id as 32 lower-case hexadecimal digits.
  public var description: String {
    [high, low].map {
      let digits = String($0, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}

/// How it stands with a long run.
public struct JobStatus<Output: Sendable>: Sendable {
  /// What may have become of a run.
  public enum State: Sendable {
    /// Others are before it: how many.
    case waiting(ahead: Int)
    /// It runs.
    case running
    /// It ended, with this.
    case done(Output)
    /// It ended with an error, whose text is for the log only, or took too long.
    case failed(tooLong: Bool)
    /// It was cancelled.
    case cancelled
  }

  /// What has become of it.
  public let state: State
  /// How much is done, from 0 to 1.
  public let fraction: Double
  /// What is being done; nil when the run has not said.
  public let words: LocalizedText?

  /// What it gave; nil unless it is done.
  public var output: Output? {
    if case .done(let output) = state { output } else { nil }
  }

  /// Whether it can still change.
  public var isOpen: Bool {
    switch state {
    case .waiting, .running: true
    case .done, .failed, .cancelled: false
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
public import OrganizationModel
import Synchronization

/// What a long run and those who wait for it tell each other; safe to use from any thread.
public final class JobProgress: Sendable {
  /// Thrown by ``check()`` in a run that is to end.
  public struct Stopped: Error, Hashable, Sendable {}

  private struct State {
    var fraction = 0.0
    var words: LocalizedText?
    var isStopped = false
  }

  private let state = Mutex(State())

  init() {}

  /// How much is done, from 0 to 1.
  public var fraction: Double { state.withLock { $0.fraction } }

  /// What is being done; nil when the run has not said.
  public var words: LocalizedText? { state.withLock { $0.words } }

  /// Whether the run is to end: it was cancelled, or takes too long.
  public var isStopped: Bool { state.withLock { $0.isStopped } }

  /// Says how far the run is.
  ///
  /// - Parameters:
  ///   - fraction: How much is done; it is held between 0 and 1, and never falls.
  ///   - words: What is being done; nil leaves the words as they were.
  public func report(_ fraction: Double, _ words: LocalizedText? = nil) {
    state.withLock {
      // Not a number is no progress.
      if fraction > $0.fraction { $0.fraction = min(fraction, 1) }
      if let words { $0.words = words }
    }
  }

  /// Ends the run when nobody waits for it any more; to be called between steps.
  ///
  /// - Throws: ``Stopped``.
  public func check() throws {
    if isStopped { throw Stopped() }
  }

  func stop() { state.withLock { $0.isStopped = true } }
}

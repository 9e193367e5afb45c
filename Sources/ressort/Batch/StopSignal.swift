// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Synchronization

/// The request to stop that came last: SIGINT or SIGTERM, 0 for none.
private let requested = Atomic<Int32>(0)

/// Lets a run end where nothing is half done, when it is asked to stop.
enum StopSignal {
  /// The signal that asked to stop, or nil.
  static var received: Int32? {
    let signal = requested.load(ordering: .relaxed)
    return signal == 0 ? nil : signal
  }

  /// Begins to listen; the second request of a kind ends the process at once.
  static func listen() {
    requested.store(0, ordering: .relaxed)
    for number in [SIGINT, SIGTERM] {
      var action = sigaction()
      unsafe action.__sigaction_handler.sa_handler = { signal in
        requested.store(signal, ordering: .relaxed)
      }
      // Without SA_RESTART a read that waits for input ends when the signal comes.
      action.sa_flags = CInt(bitPattern: UInt32(SA_RESETHAND))
      _ = unsafe sigaction(number, &action, nil)
    }
    // A limit on the size of files is told as a full disk is.
    _ = signal(SIGXFSZ, SIG_IGN)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Synchronization

/// The request to stop that came last: SIGINT or SIGTERM, 0 for none.
private let requested = Atomic<Int32>(0)

/// The end of a pipe that the handler writes to, so that whoever waits for input wakes up whatever
/// thread the signal came to.
private let bell = Atomic<Int32>(-1)

/// The other end of the pipe.
private let waker = Atomic<Int32>(-1)

/// Lets a run end where nothing is half done, when it is asked to stop.
enum StopSignal {
  /// The signal that asked to stop, or nil.
  static var received: Int32? {
    let signal = requested.load(ordering: .relaxed)
    return signal == 0 ? nil : signal
  }

  /// Waits until a descriptor has something to read, or a signal asks to stop.
  static func wait(for descriptor: Int32) {
    let end = waker.load(ordering: .relaxed)
    var both = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: end, events: Int16(POLLIN), revents: 0),
    ]
    // An error here, or a signal, is seen by the caller's next look.
    _ = unsafe poll(&both, 2, -1)
  }

  /// Begins to listen; the second request of a kind ends the process at once.
  static func listen() {
    requested.store(0, ordering: .relaxed)
    var ends: [Int32] = [-1, -1]
    if unsafe pipe(&ends) == 0 {
      waker.store(ends[0], ordering: .relaxed)
      bell.store(ends[1], ordering: .relaxed)
    }
    // A parent may have left the signals blocked.
    var both = sigset_t()
    _ = unsafe sigemptyset(&both)
    for number in [SIGINT, SIGTERM] { _ = unsafe sigaddset(&both, number) }
    _ = unsafe pthread_sigmask(SIG_UNBLOCK, &both, nil)
    for number in [SIGINT, SIGTERM] {
      var action = sigaction()
      unsafe action.__sigaction_handler.sa_handler = { signal in
        requested.store(signal, ordering: .relaxed)
        var byte: UInt8 = 1
        _ = unsafe write(bell.load(ordering: .relaxed), &byte, 1)
      }
      action.sa_flags = CInt(bitPattern: UInt32(SA_RESETHAND))
      _ = unsafe sigaction(number, &action, nil)
    }
    // A limit on the size of files is told as a full disk is.
    _ = signal(SIGXFSZ, SIG_IGN)
  }
}

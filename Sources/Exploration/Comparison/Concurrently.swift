// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dispatch
internal import Synchronization

/// Returns the results of two pieces of work that are done at the same time.
///
/// Neither sees the other, so the results do not depend on which is faster.
///
/// - Parameters:
///   - first: The one.
///   - second: The other.
/// - Returns: Both results.
/// - Throws: What the first throws, else what the second throws.
func concurrently<First: Sendable, Second: Sendable>(
  _ first: @Sendable () throws -> First,
  and second: @Sendable () throws -> Second
) throws -> (First, Second) {
  let one = Mutex<Result<First, any Error>?>(nil)
  let other = Mutex<Result<Second, any Error>?>(nil)
  DispatchQueue.concurrentPerform(iterations: 2) { part in
    if part == 0 {
      let result = Result { try first() }
      one.withLock { $0 = result }
    } else {
      let result = Result { try second() }
      other.withLock { $0 = result }
    }
  }
  guard let one = one.withLock({ $0 }), let other = other.withLock({ $0 }) else {
    preconditionFailure("work was not done")
  }
  return (try one.get(), try other.get())
}

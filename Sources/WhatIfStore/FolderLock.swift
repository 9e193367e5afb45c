// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation

/// Lets one at a time, among all threads and processes, open the stores of a folder.
///
/// So nobody opens a file while another one puts a migrated copy in its place. The lock is the
/// system's, on the folder itself: it leaves nothing behind when a process is killed.
enum FolderLock {
  /// Runs a body while nobody else runs one for a file of the same folder.
  static func withLock<Value>(
    for file: StoreFile,
    patience: Duration,
    _ body: () throws -> Value
  ) throws -> Value {
    let descriptor = unsafe open(file.folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw WhatIfStoreError.system(file.path) }
    defer { close(descriptor) }
    let start = ContinuousClock.now
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else { throw WhatIfStoreError.system(file.path) }
      guard ContinuousClock.now - start < patience else {
        throw WhatIfStoreError.busy(path: file.path)
      }
      Thread.sleep(forTimeInterval: 0.01)
    }
    return try body()
  }
}

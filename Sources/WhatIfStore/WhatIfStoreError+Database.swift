// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import GRDB

extension WhatIfStoreError {
  /// Makes an error of what a database or the system said about a file.
  init(_ error: any Error, path: String) {
    if let error = error as? WhatIfStoreError {
      self = error
      return
    }
    guard let error = error as? DatabaseError else {
      let isFull = (error as? CocoaError)?.code == .fileWriteOutOfSpace
      self = isFull ? .noSpace(path: path) : .unwritable(path: path, reason: "\(error)")
      return
    }
    let reason = error.message ?? "\(error.resultCode)"
    switch error.extendedResultCode {
    // The file that connections share in memory cannot grow either on a full disk.
    case .SQLITE_IOERR_SHMSIZE:
      self = .noSpace(path: path)
      return
    case .SQLITE_IOERR_DATA, .SQLITE_IOERR_CORRUPTFS:
      self = .damaged(path: path, reason: reason)
      return
    default: break
    }
    switch error.resultCode {
    case .SQLITE_FULL: self = .noSpace(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    // Our statements are always the same: a table that does not take them is not as we made it.
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT, .SQLITE_ERROR, .SQLITE_CONSTRAINT,
      .SQLITE_MISMATCH:
      self = .damaged(path: path, reason: reason)
    default: self = .unwritable(path: path, reason: reason)
    }
  }

  /// Makes an error of the system's last error number.
  static func system(_ path: String) -> WhatIfStoreError {
    let code = errno
    guard code != ENOSPC, code != EDQUOT else { return .noSpace(path: path) }
    return .unwritable(path: path, reason: unsafe String(cString: strerror(code)))
  }
}

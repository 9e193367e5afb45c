// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import GRDB

extension WhatIfStore {
  /// Writes a whole copy of the store to another file, which only its owner may read.
  ///
  /// Others may read meanwhile; changes wait. The copy is a store like this one.
  ///
  /// - Parameter path: The file, whose folder must exist.
  /// - Throws: ``WhatIfStoreError/fileExists(path:)`` when something is there, or another case when
  ///   the copy cannot be written; nothing is left of it then.
  public func backUp(to path: String) throws(WhatIfStoreError) {
    let copy = StoreFile(path: path)
    do {
      try copy.make()
    } catch {
      throw WhatIfStoreError(error, path: copy.path)
    }
    do {
      try pool.vacuum(into: copy.path)
      try StoreFile.sync(copy.path)
      try StoreFile.sync(copy.folder)
    } catch {
      copy.remove()
      throw WhatIfStoreError(error, path: copy.path)
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation

/// A folder that nobody else sees, for one run of a browser.
struct ScratchFolder {
  let folder: URL

  /// Makes the folder.
  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("ressort-pdf-\(UUID().uuidString)", isDirectory: true)
    try FileManager.default.createDirectory(
      at: folder,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
  }

  /// Returns the place of a file in the folder.
  func url(_ name: String) -> URL { folder.appendingPathComponent(name) }

  /// Removes the folder with everything in it.
  func remove() {
    // Processes that were ended may take a moment to be gone, and write until then.
    for _ in 0..<20 {
      try? FileManager.default.removeItem(at: folder)
      guard FileManager.default.fileExists(atPath: folder.path) else { return }
      Thread.sleep(forTimeInterval: 0.05)
    }
  }
}

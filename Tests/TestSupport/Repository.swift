// SPDX-License-Identifier: GPL-3.0-or-later
public import Foundation

/// Where the files of the project are.
public enum Repository {
  /// The folder of the project.
  public static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The folder of the data set that the project ships.
  public static let shippedData = root.appendingPathComponent("scenarios/ressortanalyse-2024").path
}

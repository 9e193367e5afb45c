// SPDX-License-Identifier: GPL-3.0-or-later

/// Whether an objective is to become as small or as large as possible.
public enum ObjectiveSense: String, Hashable, Sendable, CaseIterable {
  /// The least value is sought.
  case minimize
  /// The greatest value is sought.
  case maximize
}

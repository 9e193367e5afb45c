// SPDX-License-Identifier: GPL-3.0-or-later
public import Foundation

/// A version of a what-if that somebody saved; it never changes and is kept for ever.
public struct SavedVersion: Hashable, Sendable {
  /// What a list says about it.
  public let summary: SavedVersionSummary
  /// What the what-if consisted of.
  public let content: String
}

/// What a list says about a saved version.
public struct SavedVersionSummary: Hashable, Sendable {
  /// The what-if that it is of.
  public let whatIf: WhatIfID
  /// Its number among the versions of the what-if: 1, 2, and so on.
  public let number: Int
  /// The revision of the what-if that was saved.
  public let revision: Int
  /// What the what-if was called.
  public let name: String
  /// What was said about it.
  public let note: String
  /// The digest of the data that it was made on.
  public let fingerprint: String
  /// The version of the program that saved it.
  public let program: String
  /// When it was saved, to the millisecond.
  public let savedAt: Date
}

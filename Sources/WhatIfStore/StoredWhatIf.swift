// SPDX-License-Identifier: GPL-3.0-or-later
public import Foundation

/// What a new what-if starts with.
public struct NewWhatIf: Hashable, Sendable {
  /// What people call it.
  public var name: String
  /// What people say about it.
  public var note: String
  /// The id of the data set that it is about.
  public var dataSet: String
  /// The digest of the data that it was made on.
  public var fingerprint: String
  /// What it consists of; the store never looks into it.
  public var content: String

  /// Makes the start of a what-if.
  public init(
    name: String,
    note: String = "",
    dataSet: String,
    fingerprint: String,
    content: String
  ) {
    self.name = name
    self.note = note
    self.dataSet = dataSet
    self.fingerprint = fingerprint
    self.content = content
  }
}

/// A what-if as it stands in the store.
public struct StoredWhatIf: Hashable, Sendable {
  /// What it is called in addresses.
  public let id: WhatIfID
  /// What people call it.
  public let name: String
  /// What people say about it.
  public let note: String
  /// The id of the data set that it is about.
  public let dataSet: String
  /// The digest of the data that it was made on.
  public let fingerprint: String
  /// What it consists of; the store never looks into it.
  public let content: String
  /// How many changes were accepted, the making included; a change names the one that it is of.
  public let revision: Int
  /// When it was made, to the millisecond.
  public let createdAt: Date
  /// When it was last changed, to the millisecond.
  public let changedAt: Date
  /// Whether it was put away.
  public let isArchived: Bool
}

/// What a list says about a what-if.
public struct WhatIfSummary: Hashable, Sendable {
  /// What it is called in addresses.
  public let id: WhatIfID
  /// What people call it.
  public let name: String
  /// What people say about it.
  public let note: String
  /// The id of the data set that it is about.
  public let dataSet: String
  /// How many changes were accepted, the making included.
  public let revision: Int
  /// When it was last changed, to the millisecond.
  public let changedAt: Date
  /// Whether it was put away.
  public let isArchived: Bool
  /// How many versions of it were saved.
  public let savedVersions: Int
}

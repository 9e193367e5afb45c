// SPDX-License-Identifier: GPL-3.0-or-later

/// A political committee (*udvalg*).
public struct Committee: Hashable, Sendable {
  /// The id.
  public var id: String
  /// The full name.
  public var name: LocalizedText
  /// The abbreviation.
  public var short: LocalizedText

  /// Makes a committee.
  public init(id: String, name: LocalizedText, short: LocalizedText) {
    self.id = id
    self.name = name
    self.short = short
  }
}

/// A department (*forvaltning*) with its committee; also a part or a union that a scenario forms.
public struct Department: Hashable, Sendable {
  /// The id.
  public var id: String
  /// The full name.
  public var name: LocalizedText
  /// The abbreviation.
  public var short: LocalizedText
  /// The committee that it serves.
  public var committee: Committee
  /// Where it is named.
  public var source: SourceReference?
  /// Committee cases a year in all, to be spread over its tasks.
  public var totalCases: Quantity?
  /// Budget in DKK million a year in all, to be spread over its tasks.
  public var totalBudget: Quantity?

  /// Makes a department.
  public init(
    id: String,
    name: LocalizedText,
    short: LocalizedText,
    committee: Committee,
    source: SourceReference? = nil,
    totalCases: Quantity? = nil,
    totalBudget: Quantity? = nil
  ) {
    self.id = id
    self.name = name
    self.short = short
    self.committee = committee
    self.source = source
    self.totalCases = totalCases
    self.totalBudget = totalBudget
  }
}

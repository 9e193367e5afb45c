// SPDX-License-Identifier: GPL-3.0-or-later
public import OrganizationModel

/// One term of a score; the contributions of all terms sum to the score.
public struct ExplanationTerm: Sendable {
  /// What a term is about.
  public enum Kind: String, Hashable, Sendable {
    /// The score before any deduction: 100 points of balance.
    case base
    /// An interface and its credit.
    case interface
    /// A committee's distance from an equal share.
    case committee
    /// A function that is gathered or fragmented.
    case function
    /// Coordination of an interface newly cut.
    case coordination
    /// Working time lost by a task that moves.
    case transfer
    /// The start of a new department.
    case startup
  }

  /// A number that the term is made of.
  public struct Factor: Sendable {
    /// What the number is, in the words of the format: "weight", "fte".
    public var name: String
    /// The number used.
    public var value: Double
    /// The quantity behind it, when it is one of the data.
    public var quantity: Quantity?

    /// Makes a factor.
    public init(_ name: String, _ value: Double, _ quantity: Quantity? = nil) {
      self.name = name
      self.value = value
      self.quantity = quantity
    }
  }

  /// What the term is about.
  public var kind: Kind
  /// The id of the thing that it is about.
  public var id: String
  /// Its name.
  public var name: LocalizedText
  /// What it adds to the score, in the criterion's unit.
  public var contribution: Double
  /// What it adds less what it adds today.
  public var change: Double
  /// The numbers that it is made of.
  public var factors: [Factor]
  /// Where it is from.
  public var sources: [SourceReference]
}

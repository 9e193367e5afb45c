// SPDX-License-Identifier: GPL-3.0-or-later

/// How strong a tie is, by the written rule of the data set.
public enum Strength: String, CaseIterable, Hashable, Sendable, Comparable {
  case weak, moderate, strong, essential

  /// Orders the classes from weak to essential.
  public static func < (left: Strength, right: Strength) -> Bool { left.rank < right.rank }

  /// The place in the order, weak first, counted from 0.
  public var rank: Int {
    switch self {
    case .weak: 0
    case .moderate: 1
    case .strong: 2
    case .essential: 3
    }
  }
}

/// What kind of need an interface stands for.
public enum InterfaceKind: String, CaseIterable, Hashable, Sendable {
  case citizen, business, authority, operations, professional, location
}

/// A pair of tasks, by index, the smaller index first.
public struct TaskPair: Hashable, Sendable {
  /// The smaller task index.
  public var first: Int
  /// The larger task index.
  public var second: Int

  /// Makes a pair; the order of the two does not matter.
  public init(_ one: Int, _ other: Int) {
    first = min(one, other)
    second = max(one, other)
  }
}

/// An interface (*snitflade*): a tie between tasks that need each other.
///
/// Most interfaces tie one pair. Where a source names one interface with several tasks at an end,
/// several pairs stand for it; it still counts once, and its credit is the share of its pairs that
/// stand in one department (docs/decisions/0004).
public struct Interface: Hashable, Sendable {
  /// The two coders' classes, and how a disagreement was resolved.
  public struct Coding: Hashable, Sendable {
    /// The first coder's class.
    public var first: Strength
    /// The second coder's class.
    public var second: Strength
    /// Why the final class was chosen, when the two differ.
    public var resolution: LocalizedText?

    /// Makes a coding.
    public init(first: Strength, second: Strength, resolution: LocalizedText? = nil) {
      self.first = first
      self.second = second
      self.resolution = resolution
    }
  }

  /// The id.
  public var id: String
  /// The name.
  public var name: LocalizedText
  /// The pairs of tasks that stand for it; at least one.
  public var pairs: [TaskPair]
  /// What kind of need it is.
  public var kind: InterfaceKind
  /// How strong it is.
  public var strength: Strength
  /// How the class was found.
  public var coding: Coding
  /// The indices of interfaces that a source ranks below this one.
  public var strongerThan: [Int]
  /// Citizens that both ends serve, when published.
  public var citizens: Quantity?
  /// Where it is named.
  public var source: SourceReference
  /// What a reader should know.
  public var note: LocalizedText?

  /// Makes an interface.
  public init(
    id: String,
    name: LocalizedText,
    pairs: [TaskPair],
    kind: InterfaceKind,
    strength: Strength,
    coding: Coding,
    strongerThan: [Int] = [],
    citizens: Quantity? = nil,
    source: SourceReference,
    note: LocalizedText? = nil
  ) {
    self.id = id
    self.name = name
    self.pairs = pairs
    self.kind = kind
    self.strength = strength
    self.coding = coding
    self.strongerThan = strongerThan
    self.citizens = citizens
    self.source = source
    self.note = note
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// A published total over several tasks, kept as a linear constraint.
public struct Aggregate: Hashable, Sendable {
  /// The id.
  public var id: String
  /// What it is the total of.
  public var name: LocalizedText
  /// The measure that is summed.
  public var workload: Workload
  /// The tasks that are summed, by index, ascending.
  public var tasks: [Int]
  /// Whether ``total`` is a percentage of the sum over all tasks, not an amount.
  public var isShareOfAll: Bool
  /// The interval of the total; an end may be infinite where a source prints one bound only.
  public var total: Interval
  /// Where the total is from.
  public var basis: Basis
  /// Which reading is used and why.
  public var note: LocalizedText?

  /// Makes an aggregate.
  public init(
    id: String,
    name: LocalizedText,
    workload: Workload,
    tasks: [Int],
    isShareOfAll: Bool,
    total: Interval,
    basis: Basis,
    note: LocalizedText? = nil
  ) {
    self.id = id
    self.name = name
    self.workload = workload
    self.tasks = tasks
    self.isShareOfAll = isShareOfAll
    self.total = total
    self.basis = basis
    self.note = note
  }
}

/// A function (*funktion*): a kind of work that several departments each carry out.
public struct WorkFunction: Hashable, Sendable {
  /// The id.
  public var id: String
  /// The name.
  public var name: LocalizedText
  /// The tasks that belong to it, by index.
  public var tasks: [Int]
  /// Percent of its FTE saved at full effect when it is gathered in one department.
  public var saving: Quantity
  /// Where it is named.
  public var source: SourceReference

  /// Makes a function.
  public init(
    id: String,
    name: LocalizedText,
    tasks: [Int],
    saving: Quantity,
    source: SourceReference
  ) {
    self.id = id
    self.name = name
    self.tasks = tasks
    self.saving = saving
    self.source = source
  }
}

/// A target group (*målgruppe*): citizens or businesses and the tasks that they meet.
public struct TargetGroup: Hashable, Sendable {
  /// The id.
  public var id: String
  /// The name.
  public var name: LocalizedText
  /// The tasks that the group meets, by index.
  public var tasks: [Int]
  /// The size of the group, when published.
  public var citizens: Quantity?
  /// Where it is named.
  public var source: SourceReference

  /// Makes a target group.
  public init(
    id: String,
    name: LocalizedText,
    tasks: [Int],
    citizens: Quantity? = nil,
    source: SourceReference
  ) {
    self.id = id
    self.name = name
    self.tasks = tasks
    self.citizens = citizens
    self.source = source
  }
}

/// A condition of the terms of reference that every plan is checked against.
public struct TermsConstraint: Hashable, Sendable {
  /// What is checked.
  public enum Kind: Hashable, Sendable {
    /// The number of departments, and so of standing committees, is this.
    case departmentCount(Int)
    /// No task that may not be transferred is transferred.
    case immovableTasks
    /// Holds unless a scenario says that it breaks it.
    case declared
  }

  /// The id.
  public var id: String
  /// The condition in words.
  public var name: LocalizedText
  /// What is checked.
  public var kind: Kind
  /// Where it is printed.
  public var source: SourceReference

  /// Makes a condition.
  public init(id: String, name: LocalizedText, kind: Kind, source: SourceReference) {
    self.id = id
    self.name = name
    self.kind = kind
    self.source = source
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// A task (*opgave*): the unit of work that a scenario may move.
public struct WorkTask: Hashable, Sendable {
  /// Why a task may not be transferred.
  public struct Immovability: Hashable, Sendable {
    /// The reason.
    public var reason: LocalizedText
    /// Where a source says so.
    public var source: SourceReference

    /// Makes a reason with its source.
    public init(reason: LocalizedText, source: SourceReference) {
      self.reason = reason
      self.source = source
    }
  }

  /// The id.
  public var id: String
  /// The name.
  public var name: LocalizedText
  /// The index of its department today.
  public var home: Int
  /// Whether it stands for the rest of its department.
  public var isRemainder: Bool
  /// Where it is named.
  public var source: SourceReference?
  /// Full-time equivalents.
  public var fte: Quantity
  /// People employed, when published.
  public var headcount: Quantity?
  /// Committee cases a year.
  public var cases: Quantity?
  /// Budget in DKK million a year.
  public var budget: Quantity?
  /// Citizens served.
  public var citizens: Quantity?
  /// Why it may not be transferred; nil when it may.
  public var immovability: Immovability?
  /// What a reader should know.
  public var note: LocalizedText?

  /// Makes a task.
  public init(
    id: String,
    name: LocalizedText,
    home: Int,
    isRemainder: Bool = false,
    source: SourceReference? = nil,
    fte: Quantity,
    headcount: Quantity? = nil,
    cases: Quantity? = nil,
    budget: Quantity? = nil,
    citizens: Quantity? = nil,
    immovability: Immovability? = nil,
    note: LocalizedText? = nil
  ) {
    self.id = id
    self.name = name
    self.home = home
    self.isRemainder = isRemainder
    self.source = source
    self.fte = fte
    self.headcount = headcount
    self.cases = cases
    self.budget = budget
    self.citizens = citizens
    self.immovability = immovability
    self.note = note
  }
}

/// A measure of work that tasks carry; each has its own system of quantities.
public enum Workload: String, CaseIterable, Hashable, Sendable {
  /// Full-time equivalents.
  case fte
  /// People employed.
  case headcount
  /// Committee cases a year.
  case cases
  /// DKK million a year.
  case budget

  /// The unit in which it is measured.
  public var unit: Unit {
    switch self {
    case .fte: .fte
    case .headcount: .headcount
    case .cases: .cases
    case .budget: .dkkMillion
    }
  }
}

extension WorkTask {
  /// Returns the quantity of a measure, or nil when the task has none.
  public subscript(workload: Workload) -> Quantity? {
    switch workload {
    case .fte: fte
    case .headcount: headcount
    case .cases: cases
    case .budget: budget
    }
  }
}

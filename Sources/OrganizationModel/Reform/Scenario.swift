// SPDX-License-Identifier: GPL-3.0-or-later

/// One thing that a scenario does; departments and parts are *places*, by index into
/// ``DataSet/places``.
public enum Operation: Hashable, Sendable {
  /// A part of a split department.
  public struct Part: Hashable, Sendable {
    /// The place that the part becomes.
    public var place: Int
    /// The tasks of the part, by index.
    public var tasks: [Int]

    /// Makes a part.
    public init(place: Int, tasks: [Int]) {
      self.place = place
      self.tasks = tasks
    }
  }

  /// Tasks go to a department.
  case transfer(tasks: [Int], to: Int)
  /// A department is divided into parts that hold every task of it once.
  case split(department: Int, parts: [Part])
  /// Departments become one.
  case merge(departments: [Int], into: Int)
  /// A department gets another name.
  case rename(department: Int, name: LocalizedText)
  /// A unit is formed inside a department.
  case establish(unit: LocalizedText, department: Int)
  /// A measure bridges interfaces without moving anything.
  case coordinate(interfaces: [Int], measure: LocalizedText)
}

/// A total that a source prints for what a scenario moves or gathers.
public struct PrintedTotal: Hashable, Sendable {
  /// The measure.
  public var workload: Workload
  /// The printed amount.
  public var quantity: Quantity

  /// Makes a printed total.
  public init(workload: Workload, quantity: Quantity) {
    self.workload = workload
    self.quantity = quantity
  }
}

/// A scenario: what a source proposes for an area, as a list of operations.
public struct Scenario: Hashable, Sendable {
  /// The id, `AREA.NUMBER`.
  public var id: String
  /// The index of its area.
  public var area: Int
  /// The title.
  public var name: LocalizedText
  /// Where it is described.
  public var source: SourceReference
  /// What a reader should know.
  public var note: LocalizedText?
  /// What it does.
  public var operations: [Operation]
  /// Ids of scenarios that must be in the same combination.
  public var requires: [String]
  /// Ids of scenarios that may not be in the same combination.
  public var excludes: [String]
  /// Indices of declared constraints that it breaks.
  public var breaks: [Int]
  /// What the source prints that it moves or gathers.
  public var totals: [PrintedTotal]

  /// Makes a scenario.
  public init(
    id: String,
    area: Int,
    name: LocalizedText,
    source: SourceReference,
    note: LocalizedText? = nil,
    operations: [Operation],
    requires: [String] = [],
    excludes: [String] = [],
    breaks: [Int] = [],
    totals: [PrintedTotal] = []
  ) {
    self.id = id
    self.area = area
    self.name = name
    self.source = source
    self.note = note
    self.operations = operations
    self.requires = requires
    self.excludes = excludes
    self.breaks = breaks
    self.totals = totals
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// A figure of somebody's own in the place of an assumption.
public struct OwnFigure: Hashable, Sendable, Codable {
  /// The least value.
  public var low: Double
  /// The best estimate.
  public var best: Double
  /// The greatest value.
  public var high: Double

  /// Makes a figure.
  public init(low: Double, best: Double, high: Double) {
    self.low = low
    self.best = best
    self.high = high
  }
}

/// What somebody asks of an organisation: a combination of scenarios, and what is changed beside it.
///
/// A what-if is plain text and numbers: it refers to a data set by ids, so that it can be kept, sent
/// and applied again. ``DataSet/outcome(of:)`` says what it comes to.
public struct WhatIf: Hashable, Sendable, Codable {
  /// A department that is formed of tasks of others.
  public struct FormedDepartment: Hashable, Sendable, Codable {
    /// The id, unlike all of the data set.
    public var id: String
    /// The name.
    public var name: String

    /// Makes a department.
    public init(id: String, name: String) {
      self.id = id
      self.name = name
    }
  }

  /// A department that becomes part of another one.
  public struct Absorption: Hashable, Sendable, Codable {
    /// The id of the department that ends.
    public var department: String
    /// The id of the one that takes over its tasks.
    public var into: String

    /// Makes an absorption.
    public init(department: String, into: String) {
      self.department = department
      self.into = into
    }
  }

  /// The id of the combination that everything else is beside.
  public var combination: String
  /// Departments formed beside the combination, in the order of forming.
  public var formed: [FormedDepartment]
  /// Departments that end beside the combination, in the order of ending.
  public var absorbed: [Absorption]
  /// The department of each task that is moved beside the combination, both by id.
  public var moves: [String: String]
  /// New names of departments, by id.
  public var names: [String: String]
  /// Figures of one's own, by the id of the assumption whose place they take.
  public var figures: [String: OwnFigure]
  /// The ids of the departments whose tasks are not to change.
  public var locked: Set<String>

  /// Makes a what-if that is a combination and nothing else.
  public init(combination: String = Combination.todayID) {
    self.combination = combination
    formed = []
    absorbed = []
    moves = [:]
    names = [:]
    figures = [:]
    locked = []
  }
}

/// One thing done to a what-if, with all that doing it again needs.
public enum WhatIfStep: Hashable, Sendable, Codable {
  /// Another combination takes the place of the present one.
  case adopt(combination: String)
  /// An area gets another scenario, or none; the combination that this gives is told with it.
  case choose(area: String, scenario: String?, combination: String)
  /// Tasks go to a department.
  case move(tasks: [String], to: String)
  /// A department becomes part of another one.
  case merge(department: String, into: String)
  /// Tasks become a department of their own.
  case split(tasks: [String], id: String, name: String)
  /// A department gets another name; an empty one is the name that the data give.
  case rename(department: String, name: String)
  /// The tasks of a department are not to change any more, or may again.
  case lock(department: String, isLocked: Bool)
  /// An assumption gets a figure of one's own, or its own again.
  case assume(assumption: String, figure: OwnFigure?)
  /// All is as it was at the start.
  case reset
}

extension WhatIf {
  /// Returns the what-if after a step.
  ///
  /// - Parameters:
  ///   - step: The step.
  ///   - start: What a reset goes back to.
  /// - Returns: The what-if with the step done.
  public func after(_ step: WhatIfStep, from start: WhatIf) -> WhatIf {
    var next = self
    switch step {
    case .adopt(let combination), .choose(_, _, let combination): next.combination = combination
    case .move(let tasks, let place):
      for task in tasks { next.moves[task] = place }
    case .merge(let department, let other): next.absorb(department, into: other)
    case .split(let tasks, let id, let name):
      next.formed.append(FormedDepartment(id: id, name: name))
      for task in tasks { next.moves[task] = id }
    case .rename(let department, let name): next.names[department] = name.isEmpty ? nil : name
    case .lock(let department, let isLocked):
      if isLocked { next.locked.insert(department) } else { next.locked.remove(department) }
    case .assume(let assumption, let figure): next.figures[assumption] = figure
    case .reset: next = start
    }
    return next
  }

  /// A formed department that ends is as if it had never been; one of the data set is absorbed.
  private mutating func absorb(_ department: String, into other: String) {
    for (task, place) in moves where place == department { moves[task] = other }
    names[department] = nil
    locked.remove(department)
    if let index = formed.firstIndex(where: { $0.id == department }) {
      formed.remove(at: index)
    } else {
      absorbed.append(Absorption(department: department, into: other))
    }
  }
}

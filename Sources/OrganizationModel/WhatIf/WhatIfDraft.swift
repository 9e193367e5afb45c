// SPDX-License-Identifier: GPL-3.0-or-later
public import Diagnostics

/// A what-if with the way to it: every step can be undone and done again.
public struct WhatIfDraft: Hashable, Sendable, Codable {
  /// No more steps are kept than these; the first ones cannot be undone any more.
  public static let mostSteps = 500

  /// Where it starts, and what a reset goes back to.
  public let start: WhatIf
  /// Where the steps start: there, or after steps that are not kept any more.
  private var base: WhatIf
  /// The steps, those that were undone among them.
  public private(set) var steps: [WhatIfStep]
  /// How many of the steps count; the others were undone.
  public private(set) var position: Int

  /// Makes a draft without steps.
  public init(start: WhatIf) {
    self.start = start
    base = start
    steps = []
    position = 0
  }

  /// The what-if as the steps leave it.
  public var current: WhatIf {
    steps.prefix(position).reduce(base) { $0.after($1, from: start) }
  }

  /// The step that ``undo()`` takes back; nil when there is none.
  public var undoable: WhatIfStep? { position > 0 ? steps[position - 1] : nil }

  /// The step that ``redo()`` does again; nil when there is none.
  public var redoable: WhatIfStep? { position < steps.count ? steps[position] : nil }

  /// Does a step; what was undone before is forgotten.
  ///
  /// - Throws: ``WhatIfRefusal`` when the step cannot be done in the data set; the draft stays as it
  ///   is.
  public mutating func take(_ step: WhatIfStep, in dataSet: DataSet) throws(WhatIfRefusal) {
    let before = current
    let after = before.after(step, from: start)
    try dataSet.check(step, from: before, to: after)
    steps.removeSubrange(position...)
    steps.append(step)
    if steps.count > Self.mostSteps {
      base = base.after(steps.removeFirst(), from: start)
    }
    position = steps.count
  }

  /// Takes back the last step; nothing where there is none.
  public mutating func undo() { position = max(0, position - 1) }

  /// Does the step again that was taken back last; nothing where there is none.
  public mutating func redo() { position = min(steps.count, position + 1) }
}

/// Why a step of a what-if is not done.
public enum WhatIfRefusal: Error, Hashable, Sendable {
  /// What an id can name.
  public enum Kind: String, Hashable, Sendable {
    case combination, area, scenario, task, department, assumption
  }

  /// The data set has nothing with this id.
  case unknown(Kind, id: String)
  /// The scenarios do not go together, or the combination lacks a department that the what-if uses.
  case combination(DiagnosticCode, scenarios: [String])
  /// The combination has not got a department that is moved to, merged or renamed.
  case departmentGone(id: String)
  /// A department whose tasks are not to change would get or lose some.
  case locked(department: String)
  /// Nothing would be left in a department.
  case emptied(department: String)
  /// No tasks are named.
  case noTasks
  /// A department would become part of itself.
  case mergedWithItself
  /// A name is empty, or longer than ``WhatIf/longestName`` letters.
  case unusableName
  /// A figure is no number from least to greatest with the best estimate between them, or lies
  /// outside what its unit allows.
  case unusableFigure(assumption: String)
  /// A part of one is as great as the whole, which it cannot be.
  case figureNotBelowWhole(assumption: String)
  /// Stronger interfaces would weigh less than weaker ones, or none would weigh anything.
  case weightsOutOfOrder
  /// The step changes nothing.
  case nothingChanges
}

extension WhatIf {
  /// How long a name may be, in letters.
  public static let longestName = 80
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// Programs in the free MPS format, as GLPK, HiGHS and CBC read it.
///
/// The text is the same byte for byte for the same program and objective. Names are those of the
/// program. The format has no agreed way to ask for a maximum, so the coefficients of such an
/// objective are written with the signs turned, and a comment says so. A constraint with two bounds
/// is written by its upper bound and the width of the range: its lower bound may change in the last
/// digit. All other numbers read back exactly. The constant of an objective is the coefficient of a
/// variable `one!` that is fixed at 1. Integer variables stand between `MARKER` lines, each with its
/// bounds.
public enum MPSText {
  /// Returns a program with one objective as text.
  ///
  /// - Parameters:
  ///   - program: A program that ``LinearProgram/validate(objectives:)`` accepts.
  ///   - objective: What to minimise or maximise.
  /// - Returns: ASCII lines, each ending in a line feed.
  public static func write(_ program: LinearProgram, _ objective: Objective) -> String {
    let goal = goalName(objective, in: program)
    let sign: Double = objective.sense == .minimize ? 1 : -1
    var text = "* program \(LPText.comment(program.name))\n"
    if sign < 0 { text += "* \(goal) is to be maximized: minimize its negative, as written here\n" }
    text += "NAME program FREE\nROWS\n N \(goal)\n"
    for constraint in program.constraints {
      text += " \(kind(of: constraint)) \(constraint.name)\n"
    }
    text += columns(program, objective, goal, sign)
    text += "RHS\n"
    for constraint in program.constraints {
      let side = constraint.upper.isFinite ? constraint.upper : constraint.lower
      if side.isFinite && side != 0 {
        text += " RHS \(constraint.name) \(NumberText.text(side))\n"
      }
    }
    let ranges = program.constraints.filter {
      $0.lower.isFinite && $0.upper.isFinite && $0.lower < $0.upper
    }
    if !ranges.isEmpty { text += "RANGES\n" }
    for constraint in ranges {
      text += " RNG \(constraint.name) \(NumberText.text(constraint.upper - constraint.lower))\n"
    }
    text += "BOUNDS\n"
    for variable in program.variables {
      for (kind, value) in bounds(of: variable) {
        text += " \(kind) BND \(variable.name)\(value.map { " \(NumberText.text($0))" } ?? "")\n"
      }
    }
    if objective.constant != 0 { text += " FX BND one! 1\n" }
    return text + "ENDATA\n"
  }

  /// The objective is a row as well, so its name must differ from those of the constraints.
  private static func goalName(_ objective: Objective, in program: LinearProgram) -> String {
    let isTaken = program.constraints.contains { $0.name == objective.name }
    return isTaken ? "\(objective.name)!" : objective.name
  }

  private static func kind(of constraint: LinearConstraint) -> String {
    switch (constraint.lower.isFinite, constraint.upper.isFinite) {
    case (false, false): "N"
    case (true, false): "G"
    case (_, true): constraint.lower == constraint.upper ? "E" : "L"
    }
  }

  private static func columns(
    _ program: LinearProgram,
    _ objective: Objective,
    _ goal: String,
    _ sign: Double
  ) -> String {
    var entries = [String](repeating: "", count: program.variables.count)
    func add(_ term: LinearTerm, _ row: String, _ sign: Double = 1) {
      let index = term.variable.index
      let value = NumberText.text(sign * term.coefficient)
      entries[index] += " \(program.variables[index].name) \(row) \(value)\n"
    }
    for term in objective.terms { add(term, goal, sign) }
    for constraint in program.constraints {
      for term in constraint.terms { add(term, constraint.name) }
    }
    for (index, variable) in program.variables.enumerated() where entries[index].isEmpty {
      entries[index] = " \(variable.name) \(goal) 0\n"
    }
    if objective.constant != 0 {
      // Not a right-hand side of the objective: readers do not agree on its sign.
      entries.append(" one! \(goal) \(NumberText.text(sign * objective.constant))\n")
    }
    // Integer columns stand between markers.
    var text = "COLUMNS\n"
    var isMarked = false
    var markers = 0
    for (index, entry) in entries.enumerated() {
      let isInteger = index < program.variables.count && program.variables[index].isInteger
      if isInteger != isMarked {
        text += " M\(markers) 'MARKER' '\(isInteger ? "INTORG" : "INTEND")'\n"
        markers += 1
        isMarked = isInteger
      }
      text += entry
    }
    return isMarked ? text + " M\(markers) 'MARKER' 'INTEND'\n" : text
  }

  private static func bounds(of variable: LinearVariable) -> [(String, Double?)] {
    let (lower, upper) = (variable.lower, variable.upper)
    switch (lower.isFinite, upper.isFinite) {
    case (false, false): return [("FR", nil)]
    case (false, true): return [("MI", nil), ("UP", upper)]
    // Readers do not agree on the upper bound of an integer column that is given none.
    case (true, false) where variable.isInteger: return [("LO", lower), ("PL", nil)]
    case (true, false): return lower == 0 ? [] : [("LO", lower)]
    case (true, true): return lower == upper ? [("FX", lower)] : [("LO", lower), ("UP", upper)]
    }
  }
}

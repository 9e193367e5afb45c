// SPDX-License-Identifier: GPL-3.0-or-later

/// Programs in the CPLEX LP format, as GLPK, HiGHS and CBC read it.
///
/// The text is the same byte for byte for the same program and objective. Numbers read back exactly.
/// Names are those of the program, but with `(`, `)` and `~` for `[`, `]` and `-`, which mean
/// something else in the format. A constraint with two bounds becomes two rows, whose names end in
/// `!lower` and `!upper`; one without bounds becomes a comment, and a
/// program without rows gets the row `none!`, which asks for nothing. The constant of an objective is the
/// coefficient of a variable `one!` that is fixed at 1. Integer variables are listed under `General`,
/// those between 0 and 1 under `Binary`, which gives them their bounds.
public enum LPText {
  /// Returns a program with one objective as text.
  ///
  /// - Parameters:
  ///   - program: A program that ``LinearProgram/validate(objectives:)`` accepts.
  ///   - objective: What to minimise or maximise.
  /// - Returns: ASCII lines of at most 254 characters, each ending in a line feed.
  public static func write(_ program: LinearProgram, _ objective: Objective) -> String {
    var writer = Writer(program: program)
    writer.write(objective)
    return writer.text
  }

  /// Returns a name as it stands in the text.
  static func name(_ name: String) -> String {
    String(
      name.map { character in
        switch character {
        case "[": "("
        case "]": ")"
        case "-": "~"
        default: character
        }
      }
    )
  }

  /// Returns free text with everything but printable ASCII replaced, for comments.
  static func comment(_ text: String) -> String {
    String(text.unicodeScalars.map { (32..<127).contains($0.value) ? Character($0) : "?" })
  }
}

private struct Writer {
  /// The width that lines are wrapped at; only a single long term may go beyond.
  private static let width = 100

  let program: LinearProgram
  var text = ""
  private let names: [String]

  init(program: LinearProgram) {
    self.program = program
    names = program.variables.map { LPText.name($0.name) }
  }

  mutating func write(_ objective: Objective) {
    line("\\ program \(LPText.comment(program.name).prefix(200))")
    line(objective.sense == .minimize ? "Minimize" : "Maximize")
    write(LPText.name(objective.name), parts(of: objective), "")
    line("Subject To")
    for constraint in program.constraints {
      write(constraint)
    }
    if !program.constraints.contains(where: hasBounds) {
      // GLPK does not read a program without rows.
      write("none!", [part(0, names.first ?? "one!")], " <= 0")
    }
    line("Bounds")
    for index in program.variables.indices where !isBinary(program.variables[index]) {
      write(program.variables[index], names[index])
    }
    if needsOne(objective) { line(" one! = 1") }
    let integers = program.variables.indices.filter { program.variables[$0].isInteger }
    writeNames(integers.filter { !isBinary(program.variables[$0]) }, in: "General")
    writeNames(integers.filter { isBinary(program.variables[$0]) }, in: "Binary")
    line("End")
  }

  /// The terms of the objective; variables that stand nowhere else get a zero, to be declared.
  private func parts(of objective: Objective) -> [String] {
    var isUsed = [Bool](repeating: false, count: names.count)
    for term in program.constraints.lazy.filter(hasBounds).flatMap(\.terms) {
      isUsed[term.variable.index] = true
    }
    var coefficients = [Double](repeating: 0, count: names.count)
    for term in objective.terms {
      coefficients[term.variable.index] = term.coefficient
    }
    var parts: [String] = []
    for index in names.indices where coefficients[index] != 0 || !isUsed[index] {
      parts.append(part(coefficients[index], names[index]))
    }
    if needsOne(objective) { parts.append(part(objective.constant, "one!")) }
    return parts.isEmpty ? [part(0, names[0])] : parts
  }

  /// A program without variables needs one too, for no reader takes an empty one.
  private func needsOne(_ objective: Objective) -> Bool {
    objective.constant != 0 || names.isEmpty
  }

  private func hasBounds(_ constraint: LinearConstraint) -> Bool {
    constraint.lower.isFinite || constraint.upper.isFinite
  }

  private mutating func write(_ constraint: LinearConstraint) {
    let name = LPText.name(constraint.name)
    let parts =
      constraint.terms.isEmpty
      ? [part(0, names.first ?? "one!")]
      : constraint.terms.map { part($0.coefficient, names[$0.variable.index]) }
    let lower = NumberText.text(constraint.lower)
    let upper = NumberText.text(constraint.upper)
    switch (constraint.lower.isFinite, constraint.upper.isFinite) {
    case (false, false): line("\\ \(name) has no bounds")
    case (true, false): write(name, parts, " >= \(lower)")
    case (false, true): write(name, parts, " <= \(upper)")
    case (true, true) where constraint.lower == constraint.upper: write(name, parts, " = \(lower)")
    case (true, true):
      write("\(name)!lower", parts, " >= \(lower)")
      write("\(name)!upper", parts, " <= \(upper)")
    }
  }

  private mutating func write(_ variable: LinearVariable, _ name: String) {
    let lower = NumberText.text(variable.lower)
    let upper = NumberText.text(variable.upper)
    switch (variable.lower.isFinite, variable.upper.isFinite) {
    case (false, false): line(" \(name) free")
    case (false, true): line(" -inf <= \(name) <= \(upper)")
    case (true, false) where variable.lower == 0: break
    case (true, false): line(" \(name) >= \(lower)")
    case (true, true) where variable.lower == variable.upper: line(" \(name) = \(lower)")
    case (true, true): line(" \(lower) <= \(name) <= \(upper)")
    }
  }

  private func isBinary(_ variable: LinearVariable) -> Bool {
    variable.isInteger && variable.lower == 0 && variable.upper == 1
  }

  /// A section that lists variables; none when there are none.
  private mutating func writeNames(_ variables: [Int], in section: String) {
    if variables.isEmpty { return }
    line(section)
    for index in variables { line(" \(names[index])") }
  }

  private func part(_ coefficient: Double, _ name: String) -> String {
    let sign = coefficient < 0 ? "-" : "+"
    let size = abs(coefficient)
    return size == 1 ? " \(sign) \(name)" : " \(sign) \(NumberText.text(size)) \(name)"
  }

  private mutating func write(_ name: String, _ parts: [String], _ end: String) {
    var current = " \(name):"
    for part in parts + (end.isEmpty ? [] : [end]) {
      if current.utf8.count + part.utf8.count > Self.width {
        line(current)
        current = "  "
      }
      current += part
    }
    line(current)
  }

  private mutating func line(_ line: String) {
    text += line
    text += "\n"
  }
}

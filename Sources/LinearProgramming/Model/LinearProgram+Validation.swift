// SPDX-License-Identifier: GPL-3.0-or-later

extension LinearProgram {
  /// Checks the program and its objectives as a whole, once, above any solver.
  ///
  /// - Parameter objectives: The objectives that are to be solved over the program.
  /// - Throws: ``SolverError/notFinite(program:place:)`` for a coefficient, constant or bound that is
  ///   no usable number, ``SolverError/invalid(program:reason:)`` for everything else.
  public func validate(objectives: [Objective] = []) throws(SolverError) {
    try validateNames(objectives: objectives)
    try validateNumbers(objectives: objectives)
  }

  /// Checks that every number can be computed with and every index is in range.
  ///
  /// Solvers rely on this: GLPK calls a program with a NaN in it optimal.
  ///
  /// - Parameter objectives: The objectives that are to be solved over the program.
  /// - Throws: ``SolverError/notFinite(program:place:)`` or ``SolverError/invalid(program:reason:)``.
  public func validateNumbers(objectives: [Objective]) throws(SolverError) {
    for variable in variables {
      try check(variable.lower, variable.upper, "variable", variable.name)
      if variable.isInteger { try checkWholeBounds(variable) }
    }
    for constraint in constraints {
      try check(constraint.lower, constraint.upper, "constraint", constraint.name)
      try check(constraint.terms, "constraint", constraint.name)
    }
    for objective in objectives {
      try check(objective.terms, "objective", objective.name)
      if !objective.constant.isFinite {
        throw .notFinite(program: name, place: "the constant of objective '\(objective.name)'")
      }
    }
  }

  /// Checks that no variable has to be whole.
  ///
  /// A solver of linear programs relies on this: it would take an integer variable for any other.
  ///
  /// - Throws: ``SolverError/invalid(program:reason:)`` that names the first integer variable.
  public func validateContinuity() throws(SolverError) {
    guard let variable = variables.first(where: \.isInteger) else { return }
    throw .invalid(
      program: name,
      reason: "variable '\(variable.name)' must be whole, which a solver of linear programs does "
        + "not see to; an integer solver does"
    )
  }

  private func checkWholeBounds(_ variable: LinearVariable) throws(SolverError) {
    for bound in [variable.lower, variable.upper]
    where bound.isFinite && bound.rounded() != bound {
      throw .invalid(
        program: name,
        reason: "the integer variable '\(variable.name)' has the bound \(bound), which is not whole"
      )
    }
  }

  private func validateNames(objectives: [Objective]) throws(SolverError) {
    try check(names: variables.map(\.name), "variable")
    try check(names: constraints.map(\.name), "constraint")
    for objective in objectives {
      try check(name: objective.name, "objective")
    }
  }

  private func check(names: [String], _ kind: String) throws(SolverError) {
    var seen: Set<String> = []
    seen.reserveCapacity(names.count)
    for name in names {
      try check(name: name, kind)
      if !seen.insert(name).inserted {
        throw .invalid(program: self.name, reason: "two \(kind)s have the name '\(name)'")
      }
    }
  }

  private func check(name: String, _ kind: String) throws(SolverError) {
    if let fault = ProgramName.fault(of: name) {
      throw .invalid(program: self.name, reason: "\(kind) '\(name)': \(fault)")
    }
  }

  private func check(
    _ lower: Double,
    _ upper: Double,
    _ kind: String,
    _ owner: String
  ) throws(SolverError) {
    if lower.isNaN || upper.isNaN {
      throw .notFinite(program: name, place: "a bound of \(kind) '\(owner)'")
    }
    if lower > upper {
      throw .invalid(
        program: name,
        reason: "\(kind) '\(owner)' has the lower bound \(lower) above the upper bound \(upper)"
      )
    }
    if lower == .infinity || upper == -.infinity {
      throw .invalid(
        program: name,
        reason: "\(kind) '\(owner)' has a lower bound of +infinity or an upper one of -infinity"
      )
    }
  }

  private func check(
    _ terms: [LinearTerm],
    _ kind: String,
    _ owner: String
  ) throws(SolverError) {
    for term in terms {
      let index = term.variable.index
      if index < 0 || index >= variables.count {
        throw .invalid(
          program: name,
          reason: "\(kind) '\(owner)' uses variable \(index) of \(variables.count)"
        )
      }
      if !term.coefficient.isFinite {
        throw .notFinite(
          program: name,
          place: "the coefficient of '\(variables[index].name)' in \(kind) '\(owner)'"
        )
      }
    }
  }
}

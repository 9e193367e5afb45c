// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming
internal import OrganizationModel

/// Shares of work over a polytope of quantities: Charnes–Cooper normalisation with `y = t · q`,
/// `Σ y = 1`, so that shares, which are linear-fractional in the quantities, are linear.
///
/// Constraint families:
/// - `low[task]`, `high[task]`: `y − low · t ≥ 0`, `y − high · t ≤ 0`, the task's interval.
/// - `total…[aggregate]`: the published totals times `t`; shares of all as they are.
/// - `all`: `Σ y = 1`.
struct NormalizedQuantities {
  /// The variable of each task's share, by task index.
  private(set) var shares: [Int: Variable] = [:]

  /// Adds the normalised polytope to a program.
  init(_ polytope: QuantityPolytope, to program: inout LinearProgram) {
    let prefix = polytope.workload.rawValue
    let scale = program.addVariable("scale[\(prefix)]")
    for task in polytope.tasks {
      guard let variable = polytope.variables[task] else { continue }
      let bounds = polytope.program.variables[variable.index]
      let share = program.addVariable("share-\(bounds.name)")
      shares[task] = share
      if bounds.lower > 0 {
        program.addConstraint(
          "low-\(bounds.name)", LinearExpression([(1, share), (-bounds.lower, scale)]), lower: 0)
      }
      if bounds.upper < .infinity {
        program.addConstraint(
          "high-\(bounds.name)", LinearExpression([(1, share), (-bounds.upper, scale)]), upper: 0)
      }
    }
    let taskOfVariable = Dictionary(
      uniqueKeysWithValues: polytope.variables.map { ($1, $0) })
    for constraint in polytope.program.constraints {
      var sum = LinearExpression()
      for term in constraint.terms {
        guard let task = taskOfVariable[term.variable], let share = shares[task] else { continue }
        sum.add(term.coefficient, share)
      }
      if constraint.lower > -.infinity {
        program.addConstraint(
          "\(constraint.name)-low", sum - constraint.lower * LinearExpression([(1, scale)]),
          lower: 0)
      }
      if constraint.upper < .infinity {
        program.addConstraint(
          "\(constraint.name)-high", sum - constraint.upper * LinearExpression([(1, scale)]),
          upper: 0)
      }
    }
    program.addConstraint(
      "all[\(prefix)]", LinearExpression(sumOf: polytope.tasks.compactMap { shares[$0] }),
      equals: 1)
  }
}

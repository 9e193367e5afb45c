// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming
internal import OrganizationModel

/// Shares of work over a polytope of quantities: Charnes–Cooper normalisation with `y = t · q`,
/// `Σ y = 1`, so that shares, which are linear-fractional in the quantities, are linear.
///
/// A task's share is `y = low · t + s` with `s ≥ 0`; so one row a task is enough, and none for a
/// task whose quantity is known. Constraint families:
/// - `span[…]`: `s − (high − low) · t ≤ 0`, the task's interval.
/// - `low-…`, `high-…`: the published totals times `t`; shares of all as they are.
/// - `all[measure]`: `Σ y = 1`.
struct NormalizedQuantities {
  /// What is measured.
  let workload: Workload
  /// What shares are divided by to have quantities.
  let scale: Variable
  /// Each task's share, by task index.
  private(set) var shares: [Int: LinearExpression] = [:]

  /// Adds the normalised polytope to a program.
  init(_ polytope: QuantityPolytope, to program: inout LinearProgram) {
    workload = polytope.workload
    let measure = polytope.workload.rawValue
    let scale = program.addVariable("scale[\(measure)]")
    self.scale = scale
    for task in polytope.tasks {
      guard let variable = polytope.variables[task] else { continue }
      let bounds = polytope.program.variables[variable.index]
      var share = bounds.lower * scale
      if bounds.upper > bounds.lower {
        let surplus = program.addVariable("surplus-\(bounds.name)")
        share.add(1, surplus)
        if bounds.upper < .infinity {
          program.addConstraint(
            "span-\(bounds.name)",
            surplus - (bounds.upper - bounds.lower) * scale,
            upper: 0
          )
        }
      }
      shares[task] = share
    }
    let taskOfVariable = Dictionary(uniqueKeysWithValues: polytope.variables.map { ($1, $0) })
    for constraint in polytope.program.constraints {
      var sum = LinearExpression()
      for term in constraint.terms {
        guard let share = taskOfVariable[term.variable].flatMap({ shares[$0] }) else { continue }
        sum += term.coefficient * share
      }
      if constraint.lower > -.infinity {
        program.addConstraint("low-\(constraint.name)", sum - constraint.lower * scale, lower: 0)
      }
      if constraint.upper < .infinity {
        program.addConstraint("high-\(constraint.name)", sum - constraint.upper * scale, upper: 0)
      }
    }
    var sum = LinearExpression()
    for task in polytope.tasks { if let share = shares[task] { sum += share } }
    program.addConstraint("all[\(measure)]", sum, equals: 1)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

extension LinearProgram {
  /// Returns the name of what a demand is about.
  public func name(of demand: Demand) -> String {
    switch demand {
    case .constraint(let index): constraints[index].name
    case .bounds(let variable): variables[variable.index].name
    }
  }

  /// Returns the least and the greatest value that a demand allows.
  public func bounds(of demand: Demand) -> (lower: Double, upper: Double) {
    switch demand {
    case .constraint(let index): (constraints[index].lower, constraints[index].upper)
    case .bounds(let variable): (variables[variable.index].lower, variables[variable.index].upper)
    }
  }

  /// Returns the program without some of its demands.
  ///
  /// Variables and constraints keep their places: a demand is dropped by taking its bounds away, so
  /// a basis of one program fits the other.
  public func relaxing(_ demands: some Sequence<Demand>) -> LinearProgram {
    var program = self
    for demand in demands {
      switch demand {
      case .constraint(let index):
        program.setBounds(ofConstraint: index, lower: -.infinity, upper: .infinity)
      case .bounds(let variable):
        program.setBounds(of: variable, lower: -.infinity, upper: .infinity)
      }
    }
    return program
  }

  /// Returns the program with some of its constraints only, in the order given.
  ///
  /// All variables stay; the constraints get new places.
  public func restricted(toConstraints indices: some Sequence<Int>) -> LinearProgram {
    var program = LinearProgram(name: name)
    for variable in variables {
      program.addVariable(variable.name, lower: variable.lower, upper: variable.upper)
    }
    for index in indices {
      let constraint = constraints[index]
      program.addConstraint(
        constraint.name,
        LinearExpression(terms: constraint.terms),
        lower: constraint.lower,
        upper: constraint.upper
      )
    }
    return program
  }
}

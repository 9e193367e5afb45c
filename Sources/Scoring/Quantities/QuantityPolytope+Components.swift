// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming

extension QuantityPolytope {
  /// Returns the polytopes whose product this one is: tasks that no row ties together stand in
  /// different ones.
  func components() -> [QuantityPolytope] {
    var root = Array(program.variables.indices)
    func find(_ index: Int) -> Int {
      var index = index
      while root[index] != index { index = root[index] }
      return index
    }
    for constraint in program.constraints {
      for term in constraint.terms.dropFirst() {
        let (one, other) = (find(constraint.terms[0].variable.index), find(term.variable.index))
        root[max(one, other)] = min(one, other)
      }
    }
    var members: [Int: [Int]] = [:]
    for task in tasks {
      if let variable = variables[task] { members[find(variable.index), default: []].append(task) }
    }
    return members.sorted { $0.key < $1.key }.map { key, tasks in
      var part = LinearProgram(name: program.name)
      var parts: [Int: Variable] = [:]
      var renamed: [Int: Variable] = [:]
      for task in tasks {
        guard let variable = variables[task] else { continue }
        let own = program.variables[variable.index]
        let new = part.addVariable(own.name, lower: own.lower, upper: own.upper)
        parts[task] = new
        renamed[variable.index] = new
      }
      for constraint in program.constraints {
        guard let first = constraint.terms.first, find(first.variable.index) == key else {
          continue
        }
        var sum = LinearExpression()
        for term in constraint.terms {
          if let variable = renamed[term.variable.index] { sum.add(term.coefficient, variable) }
        }
        part.addConstraint(
          constraint.name,
          sum,
          lower: constraint.lower,
          upper: constraint.upper
        )
      }
      return QuantityPolytope(merging: self, program: part, tasks: tasks, parts)
    }
  }
}

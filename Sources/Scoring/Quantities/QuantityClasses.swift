// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming

/// The tasks of a polytope of quantities by the published totals that speak of them, so that tasks
/// which a question does not tell apart can be merged.
///
/// Tasks of one class have the same coefficient in every row. The sum of some of them takes just the
/// values between the sum of their least and the sum of their greatest quantities, and rows and
/// objectives that do not tell them apart see only the sum. So one variable for the sum gives the
/// same answers, exactly, from a program of a few dozen columns instead of one a task.
struct QuantityClasses: Sendable {
  let polytope: QuantityPolytope
  /// The class of each of the polytope's tasks, by position.
  private let classes: [Int]
  private let classCount: Int
  /// For each row the classes that stand in it.
  private let members: [[(class: Int, coefficient: Double)]]

  init(_ polytope: QuantityPolytope) {
    self.polytope = polytope
    var columns = [[LinearTerm]](repeating: [], count: polytope.program.variables.count)
    for (row, constraint) in polytope.program.constraints.enumerated() {
      for term in constraint.terms {
        columns[term.variable.index].append(LinearTerm(term.coefficient, Variable(index: row)))
      }
    }
    var known: [[LinearTerm]: Int] = [:]
    var members = [[(class: Int, coefficient: Double)]](
      repeating: [],
      count: polytope.program.constraints.count
    )
    classes = polytope.tasks.map { task in
      guard let variable = polytope.variables[task] else { return 0 }
      let column = columns[variable.index]
      if let index = known[column] { return index }
      let index = known.count
      known[column] = index
      for entry in column { members[entry.variable.index].append((index, entry.coefficient)) }
      return index
    }
    classCount = known.count
    self.members = members
  }

  /// Returns the polytope with the tasks of one class and one key merged; the first task of a group
  /// stands for all of them.
  ///
  /// - Parameters:
  ///   - keys: What tells tasks apart, by task index, not negative.
  ///   - keyCount: One more than the greatest key.
  /// - Returns: A polytope whose tasks are the first ones of the groups.
  func merged(by keys: [Int], keyCount: Int) -> QuantityPolytope {
    var groupOf = [Int](repeating: -1, count: classCount * keyCount)
    var tasks: [Int] = []
    var bounds: [(lower: Double, upper: Double)] = []
    var groupsOfClass = [[Int]](repeating: [], count: classCount)
    for (position, task) in polytope.tasks.enumerated() {
      guard let variable = polytope.variables[task] else { continue }
      let own = polytope.program.variables[variable.index]
      let place = classes[position] * keyCount + keys[task]
      if groupOf[place] < 0 {
        groupOf[place] = tasks.count
        groupsOfClass[classes[position]].append(tasks.count)
        tasks.append(task)
        bounds.append((own.lower, own.upper))
      } else {
        bounds[groupOf[place]].lower += own.lower
        bounds[groupOf[place]].upper += own.upper
      }
    }
    var program = LinearProgram(name: polytope.program.name)
    var variables: [Int: Variable] = [:]
    let all = tasks.indices.map { group in
      let task = tasks[group]
      let name = polytope.variables[task].map { polytope.program.variables[$0.index].name } ?? ""
      let variable = program.addVariable(
        name,
        lower: bounds[group].lower,
        upper: bounds[group].upper
      )
      variables[task] = variable
      return variable
    }
    for (row, constraint) in polytope.program.constraints.enumerated() {
      var sum = LinearExpression()
      for (index, coefficient) in members[row] {
        for group in groupsOfClass[index] { sum.add(coefficient, all[group]) }
      }
      program.addConstraint(
        constraint.name,
        sum,
        lower: constraint.lower,
        upper: constraint.upper
      )
    }
    return QuantityPolytope(merging: polytope, program: program, tasks: tasks, variables)
  }
}

extension QuantityPolytope {
  /// A polytope with fewer variables than another one; best estimates stay those of single tasks.
  init(
    merging other: QuantityPolytope,
    program: LinearProgram,
    tasks: [Int],
    _ variables: [Int: Variable]
  ) {
    workload = other.workload
    self.program = program
    self.tasks = tasks
    self.variables = variables
    aggregateOfConstraint = other.aggregateOfConstraint
    best = other.best
  }
}

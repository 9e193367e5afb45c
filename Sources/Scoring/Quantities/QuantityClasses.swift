// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming
internal import OrganizationModel

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

  /// Which tasks are merged: those of one class and one key.
  struct Grouping {
    /// The group of each of the polytope's tasks, by position.
    var groupOfTask: [Int] = []
    /// The class of each group.
    var classOfGroup: [Int] = []
    /// The first task of each group, which stands for all of them.
    var tasks: [Int] = []
  }

  /// Returns which tasks are merged by keys.
  ///
  /// - Parameters:
  ///   - keys: What tells tasks apart, by task index, not negative.
  ///   - keyCount: One more than the greatest key.
  /// - Returns: The groups, in the order of their first tasks.
  func grouping(by keys: [Int], keyCount: Int) -> Grouping {
    var grouping = Grouping()
    var groupOf = [Int](repeating: -1, count: classCount * keyCount)
    for (position, task) in polytope.tasks.enumerated() {
      let place = classes[position] * keyCount + keys[task]
      if groupOf[place] < 0 {
        groupOf[place] = grouping.tasks.count
        grouping.tasks.append(task)
        grouping.classOfGroup.append(classes[position])
      }
      grouping.groupOfTask.append(groupOf[place])
    }
    return grouping
  }

  /// Returns the polytope with the tasks of one class and one key merged; the first task of a group
  /// stands for all of them.
  ///
  /// - Parameters:
  ///   - keys: What tells tasks apart, by task index, not negative.
  ///   - keyCount: One more than the greatest key.
  ///   - intervals: Other intervals of some tasks.
  /// - Returns: A polytope whose tasks are the first ones of the groups.
  func merged(
    by keys: [Int],
    keyCount: Int,
    replacing intervals: [Int: Interval] = [:]
  ) -> QuantityPolytope {
    let grouping = grouping(by: keys, keyCount: keyCount)
    let tasks = grouping.tasks
    var bounds = [(lower: Double, upper: Double)](repeating: (0, 0), count: tasks.count)
    var groupsOfClass = [[Int]](repeating: [], count: classCount)
    for (group, index) in grouping.classOfGroup.enumerated() { groupsOfClass[index].append(group) }
    for (position, task) in polytope.tasks.enumerated() {
      let group = grouping.groupOfTask[position]
      if let interval = intervals[task] {
        bounds[group].lower += interval.low
        bounds[group].upper += interval.high
      } else if let variable = polytope.variables[task] {
        bounds[group].lower += polytope.program.variables[variable.index].lower
        bounds[group].upper += polytope.program.variables[variable.index].upper
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

// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming
internal import OrganizationModel

/// All quantities of one measure that agree with their own intervals and with every published
/// aggregate: the polytope Q of section 4 of the model page.
///
/// Constraint families, one row each, in the unit of the measure:
/// - `fte[task]` (a variable): `low ≤ q ≤ high`, the task's own interval; a task that only an
///   aggregate speaks of has `q ≥ 0`.
/// - `total[aggregate]`: `low ≤ Σ q ≤ high` over the tasks of a published total.
/// - `least[aggregate]`, `most[aggregate]`: `Σ q − share/100 · Σ all q ≥ 0` (or `≤ 0`), for a total
///   that is printed as a share of all.
struct QuantityPolytope: Sendable {
  let workload: Workload
  /// The linear program without an objective.
  let program: LinearProgram
  /// The tasks that have a variable, ascending.
  let tasks: [Int]
  /// The variable of each task, by task index.
  let variables: [Int: Variable]
  /// What each constraint stands for: the index of an aggregate.
  let aggregateOfConstraint: [Int]
  /// Best estimates by task index; 0 where there is none.
  let best: [Double]

  init(_ workload: Workload, of dataSet: DataSet) {
    self.workload = workload
    let aggregates = dataSet.aggregates.enumerated().filter { $0.element.workload == workload }
    let spokenOf = Set(aggregates.flatMap(\.element.tasks))
    var program = LinearProgram(name: "quantities-\(workload.rawValue)")
    var variables: [Int: Variable] = [:]
    var tasks: [Int] = []
    var best = [Double](repeating: 0, count: dataSet.tasks.count)
    for (index, task) in dataSet.tasks.enumerated() {
      let quantity = task[workload]
      guard quantity != nil || spokenOf.contains(index) else { continue }
      tasks.append(index)
      best[index] = quantity?.best ?? 0
      variables[index] = program.addVariable(
        "\(workload.rawValue)[\(task.id)]",
        lower: quantity?.low ?? 0,
        upper: quantity?.high ?? .infinity
      )
    }
    let all = LinearExpression(sumOf: tasks.compactMap { variables[$0] })
    var aggregateOfConstraint: [Int] = []
    for (index, aggregate) in aggregates {
      let sum = LinearExpression(sumOf: aggregate.tasks.compactMap { variables[$0] })
      if aggregate.isShareOfAll {
        if aggregate.total.low > 0 {
          program.addConstraint(
            "least[\(aggregate.id)]",
            sum - (aggregate.total.low / 100) * all,
            lower: 0
          )
          aggregateOfConstraint.append(index)
        }
        if aggregate.total.high < 100 {
          program.addConstraint(
            "most[\(aggregate.id)]",
            sum - (aggregate.total.high / 100) * all,
            upper: 0
          )
          aggregateOfConstraint.append(index)
        }
      } else {
        program.addConstraint(
          "total[\(aggregate.id)]",
          sum,
          lower: aggregate.total.low,
          upper: aggregate.total.high
        )
        aggregateOfConstraint.append(index)
      }
    }
    self.program = program
    self.tasks = tasks
    self.variables = variables
    self.aggregateOfConstraint = aggregateOfConstraint
    self.best = best
  }

  /// The objective that sums coefficients over tasks.
  func objective(
    _ name: String,
    _ sense: ObjectiveSense,
    _ coefficients: [Int: Double],
    constant: Double = 0
  ) -> Objective {
    Objective(name, sense, expression(coefficients, constant: constant))
  }

  private func expression(
    _ coefficients: [Int: Double],
    constant: Double
  ) -> LinearExpression {
    var expression = LinearExpression(constant: constant)
    for (task, coefficient) in coefficients.sorted(by: { $0.key < $1.key }) {
      if let variable = variables[task] { expression.add(coefficient, variable) }
    }
    return expression
  }

  /// The tasks whose quantity can be more than 0.
  var tasksWithWork: [Int] {
    tasks.filter { task in
      variables[task].map { program.variables[$0.index].upper > 0 } ?? false
    }
  }

  /// Returns the quantity of every task at a point of the program; 0 where there is none.
  func amounts(_ primal: [Double], count: Int) -> [Double] {
    var amounts = [Double](repeating: 0, count: count)
    for task in tasks {
      if let variable = variables[task] { amounts[task] = primal[variable.index] }
    }
    return amounts
  }

  /// Whether the best estimates agree with every interval and aggregate.
  var holdsBest: Bool { holds(best) }

  /// Whether quantities by task agree with every interval and aggregate.
  func holds(_ amounts: [Double]) -> Bool {
    FeasibilityReport(of: tasks.map { amounts[$0] }, in: program).isFeasible
  }

  /// Returns the point of Q nearest to the best estimates, by task index.
  func reconciledBest(_ solver: some LinearSolver) throws(ScoringError) -> [Double] {
    try nearest(to: best, solver)
  }

  /// Returns the point of Q nearest to other estimates, by task index.
  ///
  /// The distance is L1, the weight of a task one over the width of its interval. Estimates that lie
  /// in Q are their own nearest point. Tasks without a variable keep theirs.
  func nearest(
    to best: [Double],
    _ solver: some LinearSolver
  ) throws(ScoringError) -> [Double] {
    if holds(best) { return best }
    // Each quantity is its estimate, more or less: the program has the published totals as its rows
    // and nothing else.
    var nearest = LinearProgram(name: "\(program.name)-nearest")
    var distance = LinearExpression()
    var quantities = [LinearExpression](
      repeating: LinearExpression(),
      count: program.variables.count
    )
    for task in tasks {
      guard let variable = variables[task] else { continue }
      let bounds = program.variables[variable.index]
      // What is outside its interval goes to the end of it whatever else it does.
      let start = min(max(best[task], bounds.lower), bounds.upper)
      quantities[variable.index].constant = start
      guard bounds.lower < bounds.upper else { continue }
      let over = nearest.addVariable("over[\(task)]", upper: bounds.upper - start)
      let under = nearest.addVariable("under[\(task)]", upper: start - bounds.lower)
      quantities[variable.index].add(1, over)
      quantities[variable.index].add(-1, under)
      // The position breaks ties, so that the nearest point is one point.
      let width = min(bounds.upper, 1e9) - bounds.lower
      let weight = (1 + Double(task) * 1e-6) / max(1, width)
      distance.add(weight, over)
      distance.add(weight, under)
    }
    for constraint in program.constraints {
      var sum = LinearExpression()
      for term in constraint.terms { sum += term.coefficient * quantities[term.variable.index] }
      nearest.addConstraint(
        constraint.name,
        sum,
        lower: constraint.lower,
        upper: constraint.upper
      )
    }
    let answer = try solver.answer(nearest, Objective("distance", .minimize, distance))
    guard let answer else { throw .inconsistent(workload) }
    var reconciled = best
    for task in tasks {
      if let variable = variables[task] {
        reconciled[task] = quantities[variable.index].value(at: answer.primal)
      }
    }
    return reconciled
  }
}

extension LinearSolver {
  /// Returns the answer to one objective, or nil when the program has none.
  func answer(
    _ program: LinearProgram,
    _ objective: Objective
  ) throws(ScoringError) -> LinearSolution? {
    try answers(program, [objective]).first
  }

  /// Returns the answers to several objectives, or an empty list when the program is infeasible.
  func answers(
    _ program: LinearProgram,
    _ objectives: [Objective]
  ) throws(ScoringError) -> [LinearSolution] {
    var basis: SimplexBasis?
    return try answers(program, objectives, startingFrom: &basis)
  }

  /// Returns the answers to several objectives, starting from a basis and leaving the last one.
  func answers(
    _ program: LinearProgram,
    _ objectives: [Objective],
    startingFrom basis: inout SimplexBasis?
  ) throws(ScoringError) -> [LinearSolution] {
    guard !objectives.isEmpty else { return [] }
    let outcome: SolveOutcome
    do {
      outcome = try solve(
        program,
        objectives: objectives,
        startingFrom: basis,
        options: SolverOptions()
      )
    } catch {
      throw .solver(error)
    }
    basis = outcome.basis
    if outcome.solutions.contains(where: { $0.status == .infeasible }) { return [] }
    for (objective, solution) in zip(objectives, outcome.solutions)
    where solution.status != .optimal {
      throw .solver(
        .unverified(
          program: program.name,
          objective: objective.name,
          report: "the solver stopped with '\(solution.status.rawValue)'"
        )
      )
    }
    return outcome.solutions
  }
}

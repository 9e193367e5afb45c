// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming
internal import OrganizationModel

/// Bounds of the net present value of many plans, one after the other.
///
/// The same optima as those of ``EfficiencyBounds``. For given parameters the value is a sum over
/// tasks, and FTE of tasks that no published total ties together vary on their own: the polytope of
/// FTE falls apart into components, whose optima add up. What a component gives depends on which of
/// its tasks move and how its functions are gathered; that is remembered. The cost of an FTE
/// multiplies every coefficient, so it comes last.
struct EfficiencyRange {
  /// How many answers are remembered for each component; then the memory is emptied.
  static let memory = 1 << 12

  /// Tasks that published totals tie together.
  private struct Component {
    var classes: QuantityClasses
    var tasks: [Int]
    /// The functions that any of the tasks belongs to.
    var functions: [Int]
    var known: [State: [Double]] = [:]
  }

  /// What decides the coefficients of a component's tasks.
  private struct State: Hashable {
    var moved: [Bool]
    var gathering: [Double]
  }

  /// The ends of the parameters that pull either way: the realised part, and the part of a year lost.
  private struct Corner {
    var realization: Double
    var lost: Double
  }

  private let dataSet: DataSet
  private let discounting: Discounting
  private let baseline: EfficiencyBaseline
  private var components: [Component]
  private let functionsOfTask: [[Int]]
  private let corners: [Corner]
  private let costs: [Double]

  init(_ polytope: QuantityPolytope, _ dataSet: DataSet) {
    self.dataSet = dataSet
    discounting = Discounting(dataSet.parameters)
    baseline = EfficiencyBaseline(dataSet)
    var functionsOfTask = [[Int]](repeating: [], count: dataSet.tasks.count)
    for (index, function) in dataSet.functions.enumerated() {
      for task in function.tasks { functionsOfTask[task].append(index) }
    }
    self.functionsOfTask = functionsOfTask
    components = polytope.components().map { part in
      Component(
        classes: QuantityClasses(part),
        tasks: part.tasks,
        functions: Set(part.tasks.flatMap { functionsOfTask[$0] }).sorted()
      )
    }
    let parameters = dataSet.parameters
    func ends(_ quantity: Quantity) -> [Double] {
      quantity.low < quantity.high ? [quantity.low, quantity.high] : [quantity.best]
    }
    corners = ends(parameters.realization).flatMap { realization in
      ends(parameters.shareOfYearLost).map { Corner(realization: realization, lost: $0) }
    }
    costs = ends(parameters.costPerFTE)
  }

  /// Returns the bounds of a plan's value.
  mutating func bounds(_ plan: Plan, _ solver: some LinearSolver) throws(ScoringError) -> Interval {
    let profile = EfficiencyProfile(plan, in: dataSet, comparedWith: baseline)
    var isMoved = [Bool](repeating: false, count: dataSet.tasks.count)
    for task in profile.movedTasks { isMoved[task] = true }
    // For each corner the least sum over tasks, then for each the greatest.
    var sums = [Double](repeating: 0, count: 2 * corners.count)
    for index in components.indices {
      let state = State(
        moved: components[index].tasks.map { isMoved[$0] },
        gathering: components[index].functions.map { profile.gathering[$0] }
      )
      guard state.moved.contains(true) || state.gathering.contains(where: { $0 != 0 }) else {
        continue
      }
      let answers: [Double]
      if let known = components[index].known[state] {
        answers = known
      } else {
        answers = try solve(components[index], profile, isMoved, solver)
        if components[index].known.count >= Self.memory {
          components[index].known.removeAll(keepingCapacity: true)
        }
        components[index].known[state] = answers
      }
      for place in sums.indices { sums[place] += answers[place] }
    }
    var lower = Double.infinity
    var upper = -Double.infinity
    let least = coordination(profile) { $0.high }
    let greatest = coordination(profile) { $0.low }
    let departments = Double(profile.newDepartments)
    let startup = dataSet.parameters.startupCost
    for cost in costs {
      for corner in corners.indices {
        lower = min(lower, cost * (sums[corner] - least) - departments * startup.high)
        upper = max(
          upper,
          cost * (sums[corners.count + corner] - greatest) - departments * startup.low
        )
      }
    }
    return Interval(lower, max(lower, upper))
  }

  /// FTE of coordination over the horizon.
  private func coordination(_ profile: EfficiencyProfile, _ end: (Quantity) -> Double) -> Double {
    Strength.allCases.reduce(0) { sum, strength in
      let staff = dataSet.parameters.coordinationFTE[strength].map(end) ?? 0
      return sum + profile.newlyCut[strength.rank] * staff * discounting.annuity
    }
  }

  /// What the FTE of a task is multiplied with, the cost of an FTE apart.
  private func coefficient(
    _ task: Int,
    _ profile: EfficiencyProfile,
    isMoved: Bool,
    _ corner: Corner,
    _ sense: ObjectiveSense
  ) -> Double {
    var sum = isMoved ? -corner.lost : 0
    for index in functionsOfTask[task] {
      let gathering = profile.gathering[index]
      guard gathering != 0 else { continue }
      let saving = dataSet.functions[index].saving
      let end = (gathering > 0) == (sense == .minimize) ? saving.low : saving.high
      sum +=
        end / 100 * gathering * (gathering > 0 ? corner.realization : 1)
        * discounting.rampedAnnuity
    }
    return sum
  }

  private func solve(
    _ component: Component,
    _ profile: EfficiencyProfile,
    _ isMoved: [Bool],
    _ solver: some LinearSolver
  ) throws(ScoringError) -> [Double] {
    let polytope = component.classes.polytope
    // Tasks of the same functions that move, or stay, alike have one coefficient.
    var known: [[Int]: Int] = [:]
    var keys = [Int](repeating: 0, count: dataSet.tasks.count)
    for task in component.tasks {
      let kind =
        functionsOfTask[task].filter { profile.gathering[$0] != 0 } + [isMoved[task] ? -1 : -2]
      keys[task] = known[kind] ?? known.count
      known[kind] = keys[task]
    }
    let merged = component.classes.merged(by: keys, keyCount: max(1, known.count))
    let senses = [ObjectiveSense.minimize, .maximize]
    let objectives = senses.flatMap { sense in
      corners.map { corner in
        var coefficients: [Int: Double] = [:]
        for task in merged.tasks {
          let value = coefficient(task, profile, isMoved: isMoved[task], corner, sense)
          if value != 0 { coefficients[task] = value }
        }
        return merged.objective("efficiency", sense, coefficients)
      }
    }
    // A task on its own stands at one end of its interval.
    if polytope.program.constraints.isEmpty {
      return objectives.map { objective in
        objective.terms.reduce(0) { sum, term in
          let bounds = merged.program.variables[term.variable.index]
          let isLow = (term.coefficient > 0) == (objective.sense == .minimize)
          return sum + term.coefficient * (isLow ? bounds.lower : bounds.upper)
        }
      }
    }
    let answers = try solver.answers(merged.program, objectives)
    guard answers.count == objectives.count else { throw .inconsistent(polytope.workload) }
    return answers.map(\.objectiveValue)
  }
}

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

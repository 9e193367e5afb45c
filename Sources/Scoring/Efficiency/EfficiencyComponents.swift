// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming
internal import OrganizationModel

/// What one plan does to money less what another one does, apart from every uncertain number.
struct EfficiencyQuestion: Sendable {
  /// For each task 1 where only the first plan moves it, −1 where only the second one does, else 0.
  let moved: [Int]
  /// For each function how far each of the two gathers it.
  let gathering: [SIMD2<Double>]
  /// For each strength rank the interfaces newly cut.
  let newlyCut: [Double]
  /// How many departments are new.
  let newDepartments: Int

  /// Asks for a plan's value, or for its difference to another plan's.
  init(_ plan: EfficiencyProfile, minus other: EfficiencyProfile? = nil, taskCount: Int) {
    var moved = [Int](repeating: 0, count: taskCount)
    for task in plan.movedTasks { moved[task] += 1 }
    for task in other?.movedTasks ?? [] { moved[task] -= 1 }
    self.moved = moved
    gathering = plan.gathering.indices.map {
      SIMD2(plan.gathering[$0], other?.gathering[$0] ?? 0)
    }
    newlyCut = plan.newlyCut.indices.map { plan.newlyCut[$0] - (other?.newlyCut[$0] ?? 0) }
    newDepartments = plan.newDepartments - (other?.newDepartments ?? 0)
  }

  /// Whether the plans gather a function differently.
  func differs(in function: Int) -> Bool { gathering[function].x != gathering[function].y }
}

/// The uncertain numbers of efficiency but the FTE of tasks.
struct EfficiencyFigures: Sendable {
  /// Values of the parameters that may pull either way: the realised part, and the part of a year
  /// lost.
  struct Corner: Hashable, Sendable {
    var realization: Double
    var lost: Double
  }

  /// The corners at which the answer to a question can be least, and greatest.
  struct Corners: Hashable, Sendable {
    var least: [Corner]
    var greatest: [Corner]
  }

  let parameters: Parameters
  let savings: [Interval]
  let discounting: Discounting

  init(_ dataSet: DataSet) {
    parameters = dataSet.parameters
    savings = dataSet.functions.map(\.saving.interval)
    discounting = Discounting(parameters)
  }

  /// The realised part of gains and the time lost pull one way where one plan gathers, or moves, all
  /// that the other one does.
  func corners(_ question: EfficiencyQuestion) -> Corners {
    let gained = question.gathering.map { max(0, $0.x) - max(0, $0.y) }
    let (rises, falls) = (gained.contains { $0 > 0 }, gained.contains { $0 < 0 })
    let (saves, costs) = (question.moved.contains { $0 < 0 }, question.moved.contains { $0 > 0 })
    func corners(isLeast: Bool) -> [Corner] {
      func ends(_ quantity: Quantity, rises: Bool, falls: Bool) -> [Double] {
        switch (rises, falls) {
        case (false, false): [quantity.best]
        case (true, true) where quantity.low < quantity.high: [quantity.low, quantity.high]
        default: [rises == isLeast ? quantity.low : quantity.high]
        }
      }
      let lostShares = ends(parameters.shareOfYearLost, rises: saves, falls: costs)
      return ends(parameters.realization, rises: rises, falls: falls).flatMap { realization in
        lostShares.map { Corner(realization: realization, lost: $0) }
      }
    }
    return Corners(least: corners(isLeast: true), greatest: corners(isLeast: false))
  }

  /// How far a function is gathered and realised, the second plan taken off.
  static func realized(_ gathering: SIMD2<Double>, _ realization: Double) -> Double {
    func part(_ gathering: Double) -> Double {
      gathering > 0 ? gathering * realization : gathering
    }
    return part(gathering.x) - part(gathering.y)
  }

  /// Returns the bounds of the answer to a question.
  ///
  /// - Parameters:
  ///   - sums: What all tasks add, the cost of an FTE apart.
  ///   - question: What is asked.
  /// - Returns: The bounds, DKK million.
  func bounds(_ sums: EfficiencyComponents.Sums, _ question: EfficiencyQuestion) -> Interval {
    let (least, greatest) = coordination(question)
    let departments = Double(question.newDepartments)
    let ends = [
      departments * parameters.startupCost.low, departments * parameters.startupCost.high,
    ]
    let startup = Interval(min(ends[0], ends[1]), max(ends[0], ends[1]))
    let costs = [parameters.costPerFTE.low, parameters.costPerFTE.high]
    var (lower, upper) = (Double.infinity, -Double.infinity)
    for cost in costs {
      for sum in sums.least { lower = min(lower, cost * (sum - greatest) - startup.high) }
      for sum in sums.greatest { upper = max(upper, cost * (sum - least) - startup.low) }
    }
    return Interval(lower, max(lower, upper))
  }

  /// The least and the greatest FTE of coordination over the horizon.
  private func coordination(_ question: EfficiencyQuestion) -> (least: Double, greatest: Double) {
    var (least, greatest) = (0.0, 0.0)
    for strength in Strength.allCases {
      guard let staff = parameters.coordinationFTE[strength] else { continue }
      let count = question.newlyCut[strength.rank] * discounting.annuity
      least += count * (count > 0 ? staff.low : staff.high)
      greatest += count * (count > 0 ? staff.high : staff.low)
    }
    return (least, greatest)
  }
}

/// The FTE of tasks, parted into sets that no published total ties together.
///
/// For given parameters an efficiency is a sum over tasks, so its least and greatest value are the
/// sums of those of the sets. Tasks that no total speaks of are in sets of their own, each at an end
/// of its interval.
struct EfficiencyComponents: Sendable {
  /// Tasks that published totals tie together.
  struct Component: Sendable {
    let classes: QuantityClasses
    let tasks: [Int]
    /// The functions that any of the tasks belongs to.
    let functions: [Int]
    /// The interval of a task that no published total speaks of.
    let single: Interval?
  }

  /// What tasks add to the least and to the greatest answer, by corner of the parameters.
  struct Sums: Sendable {
    var least: [Double]
    var greatest: [Double]

    /// Nothing at each of the corners.
    init(_ corners: EfficiencyFigures.Corners) {
      least = [Double](repeating: 0, count: corners.least.count)
      greatest = [Double](repeating: 0, count: corners.greatest.count)
    }

    static func += (sum: inout Sums, part: Sums) {
      for place in sum.least.indices { sum.least[place] += part.least[place] }
      for place in sum.greatest.indices { sum.greatest[place] += part.greatest[place] }
    }
  }

  let components: [Component]
  private let functionsOfTask: [[Int]]
  private let taskCount: Int

  init(_ polytope: QuantityPolytope, _ dataSet: DataSet) {
    var functionsOfTask = [[Int]](repeating: [], count: dataSet.tasks.count)
    for (index, function) in dataSet.functions.enumerated() {
      for task in function.tasks { functionsOfTask[task].append(index) }
    }
    self.functionsOfTask = functionsOfTask
    taskCount = dataSet.tasks.count
    components = polytope.components().map { part in
      Component(
        classes: QuantityClasses(part),
        tasks: part.tasks,
        functions: Set(part.tasks.flatMap { functionsOfTask[$0] }).sorted(),
        single: part.program.constraints.isEmpty && part.tasks.count == 1
          ? Interval(part.program.variables[0].lower, part.program.variables[0].upper) : nil
      )
    }
  }

  /// Whether a component adds anything to the answer of a question.
  func isAsked(_ component: Int, _ question: EfficiencyQuestion) -> Bool {
    components[component].tasks.contains { question.moved[$0] != 0 }
      || components[component].functions.contains { question.differs(in: $0) }
  }

  /// What the FTE of a task is multiplied with, the cost of an FTE apart.
  private func coefficient(
    _ task: Int,
    _ question: EfficiencyQuestion,
    _ figures: EfficiencyFigures,
    _ corner: EfficiencyFigures.Corner,
    _ sense: ObjectiveSense
  ) -> Double {
    var sum = -corner.lost * Double(question.moved[task])
    for index in functionsOfTask[task] {
      let part = EfficiencyFigures.realized(question.gathering[index], corner.realization)
      guard part != 0 else { continue }
      let saving = figures.savings[index]
      let end = (part > 0) == (sense == .minimize) ? saving.low : saving.high
      sum += end / 100 * part * figures.discounting.rampedAnnuity
    }
    return sum
  }

  /// Returns what a component adds.
  ///
  /// - Parameters:
  ///   - index: The component.
  ///   - question: What is asked.
  ///   - figures: The other uncertain numbers.
  ///   - corners: The corners of the parameters.
  ///   - staff: Other intervals of the FTE of tasks.
  ///   - solver: The solver.
  /// - Returns: The least and greatest sums of FTE times coefficients.
  /// - Throws: ``ScoringError`` when the FTE cannot all hold or the solver fails.
  func extremes(
    _ index: Int,
    _ question: EfficiencyQuestion,
    _ figures: EfficiencyFigures,
    _ corners: EfficiencyFigures.Corners,
    staff: [Int: Interval] = [:],
    _ solver: some LinearSolver
  ) throws(ScoringError) -> Sums {
    let component = components[index]
    var sums = Sums(corners)
    if let single = component.single {
      let task = component.tasks[0]
      let range = staff[task] ?? single
      // A task on its own stands at one end of its interval.
      for (place, corner) in corners.least.enumerated() {
        let value = coefficient(task, question, figures, corner, .minimize)
        if value != 0 { sums.least[place] = value * (value > 0 ? range.low : range.high) }
      }
      for (place, corner) in corners.greatest.enumerated() {
        let value = coefficient(task, question, figures, corner, .maximize)
        if value != 0 { sums.greatest[place] = value * (value > 0 ? range.high : range.low) }
      }
      return sums
    }
    // Tasks of the same functions that move, or stay, alike have one coefficient.
    var known: [[Int]: Int] = [:]
    var keys = [Int](repeating: 0, count: taskCount)
    for task in component.tasks {
      let kind =
        functionsOfTask[task].filter { question.differs(in: $0) } + [question.moved[task] - 2]
      keys[task] = known[kind] ?? known.count
      known[kind] = keys[task]
    }
    let merged = component.classes.merged(
      by: keys,
      keyCount: max(1, known.count),
      replacing: staff
    )
    func objectives(
      _ corners: [EfficiencyFigures.Corner],
      _ sense: ObjectiveSense
    ) -> [Objective] {
      corners.map { corner in
        var coefficients: [Int: Double] = [:]
        for task in merged.tasks {
          let value = coefficient(task, question, figures, corner, sense)
          if value != 0 { coefficients[task] = value }
        }
        return merged.objective("efficiency", sense, coefficients)
      }
    }
    let all = objectives(corners.least, .minimize) + objectives(corners.greatest, .maximize)
    let answers = try solver.answers(merged.program, all)
    guard answers.count == all.count else { throw .inconsistent(.fte) }
    sums.least = answers.prefix(corners.least.count).map(\.objectiveValue)
    sums.greatest = answers.dropFirst(corners.least.count).map(\.objectiveValue)
    return sums
  }

  /// Whether the published totals can hold with other intervals of the FTE of some tasks.
  ///
  /// - Parameters:
  ///   - staff: The intervals.
  ///   - estimates: A point, by task, that agrees with the totals as far as these intervals let it.
  ///   - solver: The solver.
  /// - Returns: Whether they can.
  /// - Throws: ``ScoringError`` when the solver fails.
  func allows(
    _ staff: [Int: Interval],
    _ estimates: [Double],
    _ solver: some LinearSolver
  ) throws(ScoringError) -> Bool {
    let touched = Set(staff.keys)
    for component in components
    where component.single == nil && !touched.isDisjoint(with: component.tasks) {
      var program = component.classes.polytope.program
      for (task, interval) in staff {
        guard let variable = component.classes.polytope.variables[task] else { continue }
        program.setBounds(of: variable, lower: interval.low, upper: interval.high)
      }
      let point = component.tasks.map { estimates[$0] }
      if FeasibilityReport(of: point, in: program).isFeasible { continue }
      let merged = component.classes.merged(
        by: [Int](repeating: 0, count: taskCount),
        keyCount: 1,
        replacing: staff
      )
      let any = Objective("any", .minimize, LinearExpression())
      if try solver.answers(merged.program, [any]).isEmpty { return false }
    }
    return true
  }
}

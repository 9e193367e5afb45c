// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming
internal import OrganizationModel

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

  /// What decides the coefficients of a component's tasks.
  struct State: Hashable, Sendable {
    var moved: [Int]
    var gathering: [SIMD2<Double>]
    var directions: EfficiencyQuestion.Directions
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

  /// What a question asks of a component.
  func state(_ component: Int, _ question: EfficiencyQuestion) -> State {
    State(
      moved: components[component].tasks.map { question.moved[$0] },
      gathering: components[component].functions.map { question.gathering[$0] },
      directions: question.directions
    )
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

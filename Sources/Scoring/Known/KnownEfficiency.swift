// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming
internal import OrganizationModel

/// The bounds of a difference of efficiency when single assumptions are known.
///
/// What each component of the FTE adds is found once; of other figures only the components that they
/// touch are asked again (``EfficiencyComponents``).
struct KnownEfficiency: Sendable {
  private let plans: (first: Plan, second: Plan)
  private let question: EfficiencyQuestion
  private let figures: EfficiencyFigures
  private let directions: EfficiencyQuestion.Directions
  private let corners: EfficiencyFigures.Corners
  /// The components that add anything, each with the number of what is asked of it and what it adds.
  private var asked: [(component: Int, key: Int, sums: EfficiencyComponents.Sums)] = []
  /// Whether a plan splits or merges departments, so that other FTE may make other parts continue
  /// them.
  private let isReshaped: Bool

  /// What is asked of components, so that what several questions ask is answered once.
  struct Memory {
    /// A number for each component and state.
    fileprivate var keys: [[EfficiencyComponents.State: Int]] = []
    /// What is known as the figures are.
    fileprivate var sums: [EfficiencyComponents.Sums] = []
  }

  init(
    _ first: Plan,
    _ second: Plan,
    _ dataSet: DataSet,
    _ components: EfficiencyComponents,
    _ memory: inout Memory,
    _ solver: some LinearSolver
  ) throws(ScoringError) {
    plans = (first, second)
    figures = EfficiencyFigures(dataSet)
    question = Self.question(first, second, dataSet)
    directions = question.directions
    corners = figures.corners(directions)
    isReshaped = dataSet.reshapes(first.combination) || dataSet.reshapes(second.combination)
    if memory.keys.isEmpty {
      memory.keys = Array(repeating: [:], count: components.components.count)
    }
    for index in components.components.indices where components.isAsked(index, question) {
      let state = components.state(index, question)
      let key = memory.keys[index][state] ?? memory.sums.count
      if key == memory.sums.count {
        memory.keys[index][state] = key
        memory.sums.append(
          try components.extremes(index, question, figures, corners, solver)
        )
      }
      asked.append((index, key, memory.sums[key]))
    }
  }

  private static func question(
    _ first: Plan,
    _ second: Plan,
    _ dataSet: DataSet
  ) -> EfficiencyQuestion {
    let baseline = EfficiencyBaseline(dataSet)
    return EfficiencyQuestion(
      EfficiencyProfile(first, in: dataSet, comparedWith: baseline),
      minus: EfficiencyProfile(second, in: dataSet, comparedWith: baseline),
      taskCount: dataSet.tasks.count
    )
  }

  /// Returns the bounds in another version of the data set, whose published figures can hold.
  ///
  /// - Parameters:
  ///   - other: The data set.
  ///   - staff: The intervals of FTE that are others than before, by task.
  ///   - components: The components of FTE.
  ///   - known: What was found for other questions in the same version of the data set.
  ///   - solver: The solver.
  /// - Returns: The bounds of the difference, DKK million.
  /// - Throws: ``ScoringError`` when the solver fails.
  func bounds(
    in other: DataSet,
    _ staff: [Int: Interval],
    _ components: EfficiencyComponents,
    _ known: inout [Int: EfficiencyComponents.Sums],
    _ solver: some LinearSolver
  ) throws(ScoringError) -> Interval {
    let changed = EfficiencyFigures(other)
    if isReshaped, !staff.isEmpty {
      let (first, second) = (plans.first.identified(in: other), plans.second.identified(in: other))
      if first.identity != plans.first.identity || second.identity != plans.second.identity {
        let question = Self.question(first, second, other)
        let corners = changed.corners(question.directions)
        var sums = EfficiencyComponents.Sums(corners)
        for index in components.components.indices where components.isAsked(index, question) {
          sums += try components.extremes(
            index,
            question,
            changed,
            corners,
            staff: staff,
            solver
          )
        }
        return changed.bounds(sums, question)
      }
    }
    let changedCorners = changed.corners(directions)
    let isSame =
      changedCorners == corners
      && changed.discounting.rampedAnnuity == figures.discounting.rampedAnnuity
    let otherSavings = figures.savings.indices.filter { figures.savings[$0] != changed.savings[$0] }
    var sums = EfficiencyComponents.Sums(changedCorners)
    for (component, key, before) in asked {
      let part = components.components[component]
      let isTouched =
        part.functions.contains { otherSavings.contains($0) }
        || !staff.isEmpty && part.tasks.contains { staff[$0] != nil }
      if isSame, !isTouched {
        sums += before
      } else if let found = known[key] {
        sums += found
      } else {
        let found = try components.extremes(
          component,
          question,
          changed,
          changedCorners,
          staff: staff,
          solver
        )
        known[key] = found
        sums += found
      }
    }
    return changed.bounds(sums, question)
  }
}

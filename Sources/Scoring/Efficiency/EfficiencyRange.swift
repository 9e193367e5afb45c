// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming
internal import OrganizationModel

/// Bounds of the net present value of many plans, one after the other, and of the differences between
/// two plans over the same parameters and FTE.
///
/// The same optima as those of ``EfficiencyBounds``, found component by component
/// (``EfficiencyComponents``). What a component gives depends on which of its tasks move and how its
/// functions are gathered; that is remembered.
struct EfficiencyRange {
  /// How many answers are remembered for each component; then the memory is emptied.
  static let memory = 1 << 12

  /// What decides the coefficients of a component's tasks.
  private struct State: Hashable {
    var moved: [Int]
    var gathering: [SIMD2<Double>]
    var corners: EfficiencyFigures.Corners
  }

  private let dataSet: DataSet
  private let figures: EfficiencyFigures
  private let baseline: EfficiencyBaseline
  private let parts: EfficiencyComponents
  private var known: [[State: EfficiencyComponents.Sums]]

  init(_ polytope: QuantityPolytope, _ dataSet: DataSet) {
    self.dataSet = dataSet
    figures = EfficiencyFigures(dataSet)
    baseline = EfficiencyBaseline(dataSet)
    parts = EfficiencyComponents(polytope, dataSet)
    known = [[State: EfficiencyComponents.Sums]](repeating: [:], count: parts.components.count)
  }

  /// Returns the bounds of a plan's value.
  mutating func bounds(_ plan: Plan, _ solver: some LinearSolver) throws(ScoringError) -> Interval {
    let profile = EfficiencyProfile(plan, in: dataSet, comparedWith: baseline)
    return try bounds(
      EfficiencyQuestion(profile, taskCount: dataSet.tasks.count),
      solver
    )
  }

  /// Returns the bounds of the answer to a question.
  mutating func bounds(
    _ question: EfficiencyQuestion,
    _ solver: some LinearSolver
  ) throws(ScoringError) -> Interval {
    let corners = figures.corners(question)
    var sums = EfficiencyComponents.Sums(corners)
    for (index, component) in parts.components.enumerated() where parts.isAsked(index, question) {
      let state = State(
        moved: component.tasks.map { question.moved[$0] },
        gathering: component.functions.map { question.gathering[$0] },
        corners: corners
      )
      if let found = known[index][state] {
        sums += found
        continue
      }
      let found = try parts.extremes(index, question, figures, corners, solver)
      if known[index].count >= Self.memory { known[index].removeAll(keepingCapacity: true) }
      known[index][state] = found
      sums += found
    }
    return figures.bounds(sums, question)
  }
}

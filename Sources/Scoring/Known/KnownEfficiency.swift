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
  private let corners: EfficiencyFigures.Corners
  /// The components that add anything, each with what it adds.
  private var asked: [(component: Int, sums: EfficiencyComponents.Sums)] = []
  /// Whether a plan splits or merges departments, so that other FTE may make other parts continue
  /// them.
  private let hasIdentities: Bool

  init(
    _ first: Plan,
    _ second: Plan,
    _ dataSet: DataSet,
    _ components: EfficiencyComponents,
    _ solver: some LinearSolver
  ) throws(ScoringError) {
    plans = (first, second)
    figures = EfficiencyFigures(dataSet)
    question = Self.question(first, second, dataSet)
    corners = figures.corners(question)
    hasIdentities = [first, second].contains { plan in
      plan.combination.scenarios.contains { scenario in
        dataSet.scenarios[scenario].operations.contains { operation in
          switch operation {
          case .split, .merge: true
          case .transfer, .rename, .establish, .coordinate: false
          }
        }
      }
    }
    for index in components.components.indices where components.isAsked(index, question) {
      asked.append((index, try components.extremes(index, question, figures, corners, solver)))
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
  ///   - solver: The solver.
  /// - Returns: The bounds of the difference, DKK million.
  /// - Throws: ``ScoringError`` when the solver fails.
  func bounds(
    in other: DataSet,
    _ staff: [Int: Interval],
    _ components: EfficiencyComponents,
    _ solver: some LinearSolver
  ) throws(ScoringError) -> Interval {
    let changed = EfficiencyFigures(other)
    if hasIdentities, !staff.isEmpty {
      let (first, second) = (plans.first.identified(in: other), plans.second.identified(in: other))
      if first.identity != plans.first.identity || second.identity != plans.second.identity {
        let question = Self.question(first, second, other)
        let corners = changed.corners(question)
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
    let changedCorners = changed.corners(question)
    let isKnown =
      changedCorners == corners
      && changed.discounting.rampedAnnuity == figures.discounting.rampedAnnuity
    let otherSavings = figures.savings.indices.filter { figures.savings[$0] != changed.savings[$0] }
    var sums = EfficiencyComponents.Sums(changedCorners)
    for (component, known) in asked {
      let part = components.components[component]
      let isTouched =
        part.functions.contains { otherSavings.contains($0) }
        || !staff.isEmpty && part.tasks.contains { staff[$0] != nil }
      if isKnown, !isTouched {
        sums += known
      } else {
        sums += try components.extremes(
          component,
          question,
          changed,
          changedCorners,
          staff: staff,
          solver
        )
      }
    }
    return changed.bounds(sums, question)
  }
}

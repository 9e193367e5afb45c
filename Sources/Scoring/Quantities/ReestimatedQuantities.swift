// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming
internal import OrganizationModel

/// Best estimates of one measure after some of them have changed, in agreement with the published
/// figures.
///
/// The polytope falls apart into components that no published figure ties together, and the point
/// nearest to the estimates does too; so only components with a changed estimate are looked at, and
/// only those that do not hold are reconciled, each by a small program. The intervals of the tasks
/// and the published totals must be those of the polytope.
struct ReestimatedQuantities: Sendable {
  private let polytope: QuantityPolytope
  private let components: [QuantityPolytope]
  private let componentOfTask: [Int]
  private let reconciled: [Double]

  /// Prepares other estimates than those of a polytope.
  ///
  /// - Parameters:
  ///   - polytope: All quantities that agree with the figures.
  ///   - reconciled: The point nearest to its own best estimates.
  init(_ polytope: QuantityPolytope, reconciled: [Double]) {
    self.polytope = polytope
    self.reconciled = reconciled
    components = polytope.components()
    var componentOfTask = [Int](repeating: -1, count: reconciled.count)
    for (index, component) in components.enumerated() {
      for task in component.tasks { componentOfTask[task] = index }
    }
    self.componentOfTask = componentOfTask
  }

  /// Returns the point nearest to other best estimates, by task.
  func nearest(
    to best: [Double],
    _ solver: some LinearSolver
  ) throws(ScoringError) -> [Double] {
    let touched = Set(
      best.indices.filter { best[$0] != polytope.best[$0] }.map { componentOfTask[$0] }
    )
    var result = reconciled
    for index in touched.sorted() where index >= 0 {
      let nearest = try components[index].nearest(to: best, solver)
      for task in components[index].tasks { result[task] = nearest[task] }
    }
    return result
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming
internal import OrganizationModel

/// Differences of efficiency over all parameters and all consistent FTE; the programs are those of
/// ``EfficiencyBounds``.
struct EfficiencyDifferences: CriterionDifferences {
  static let pairsAtOnce = 16

  private let bounds: EfficiencyBounds
  private let polytope: QuantityPolytope
  private let profiles: [EfficiencyProfile]
  private let bestFTE: [Double]
  private var basis: SimplexBasis?

  private var dataSet: DataSet { bounds.dataSet }

  init(_ plans: [Plan], in dataSet: DataSet, polytope: QuantityPolytope, bestFTE: [Double]) {
    bounds = EfficiencyBounds(dataSet, polytope: polytope)
    self.polytope = polytope
    profiles = plans.map { EfficiencyProfile($0, in: dataSet) }
    self.bestFTE = bestFTE
  }

  func areEqual(_ pair: PlanPair) -> Bool { profiles[pair.first] == profiles[pair.second] }

  /// Every choice of low and high ends of the parameters, all of one kind together, at the best
  /// estimates of FTE.
  func refuteCheaply(_ signs: inout PairSigns, _ solver: some LinearSolver) -> Int {
    let best = EfficiencyParameters(bestOf: dataSet)
    let ends = [
      EfficiencyParameters(dataSet) { $0.low }, EfficiencyParameters(dataSet) { $0.high },
    ]
    signs.refute(by: scores(best, bestFTE))
    for choice in 0..<64 {
      func end(_ bit: Int) -> EfficiencyParameters { ends[choice >> bit & 1] }
      var values = end(0)
      values.realization = end(1).realization
      values.costPerFTE = end(2).costPerFTE
      values.shareOfYearLost = end(3).shareOfYearLost
      values.startupCost = end(4).startupCost
      values.coordinationFTE = end(5).coordinationFTE
      signs.refute(by: scores(values, bestFTE))
    }
    return 0
  }

  private func scores(_ values: EfficiencyParameters, _ fte: [Double]) -> [Double] {
    let functionFTE = dataSet.functions.map { $0.tasks.reduce(0) { $0 + fte[$1] } }
    return profiles.map {
      $0.netPresentValue(values, bounds.discounting, fte: fte, functionFTE: functionFTE)
    }
  }

  mutating func least(
    _ pairs: ArraySlice<PlanPair>,
    isSignEnough: Bool,
    _ solver: some LinearSolver
  ) throws(ScoringError) -> LeastDifferences {
    var result = LeastDifferences()
    result.values = [Double](repeating: .infinity, count: pairs.count)
    var questions: [(position: Int, corner: EfficiencyParameters)] = []
    var objectives: [Objective] = []
    for (position, pair) in pairs.enumerated() {
      let (plan, other) = (profiles[pair.first], profiles[pair.second])
      for corner in bounds.corners(plan, minus: other, .minimize) {
        questions.append((position, corner))
        objectives.append(
          bounds.objective(plan, minus: other, at: corner, .minimize, named: "difference")
        )
      }
    }
    let answers = try solver.answers(polytope.program, objectives, startingFrom: &basis)
    guard answers.count == objectives.count else { throw .inconsistent(polytope.workload) }
    result.programCount = answers.count
    for (question, answer) in zip(questions, answers) {
      result.values[question.position] = min(
        result.values[question.position],
        answer.objectiveValue
      )
      guard isSignEnough else { continue }
      var fte = bestFTE
      for task in polytope.tasks {
        if let variable = polytope.variables[task] { fte[task] = answer.primal[variable.index] }
      }
      result.points.append(scores(question.corner, fte))
    }
    return result
  }
}

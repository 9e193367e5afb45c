// SPDX-License-Identifier: GPL-3.0-or-later
public import LinearProgramming
public import OrganizationModel

/// A difference between plans that is asked about.
public struct KnownDifferenceQuestion: Hashable, Sendable {
  /// The plan whose score the other one's is taken from, by position.
  public var first: Int
  /// The other plan.
  public var second: Int
  /// The criterion.
  public var criterion: Criterion

  /// Makes a question.
  public init(first: Int, second: Int, criterion: Criterion) {
    self.first = first
    self.second = second
    self.criterion = criterion
  }
}

/// What the data say of a difference between plans.
public struct KnownDifferenceAnswer: Hashable, Sendable {
  /// Whether the difference has one sign for all consistent data.
  public var isDecided: Bool
  /// The bounds of the difference; nil for balance.
  public var bounds: Interval?
}

/// What would be left open of differences between plans if single assumptions were known.
///
/// An assumption that is known has one value, over which bounds no longer vary; everything that
/// follows from it follows again, as in `DataSet.assuming(_:)`. The answers are those of a ``Scorer``
/// that is made for such a data set; what the assumption does not touch is not computed again, and of
/// balance only the sign is looked for.
public struct KnownDifferences<Solver: LinearSolver>: Sendable {
  private let scorer: Scorer<Solver>
  private let plans: [Plan]
  private let questions: [KnownDifferenceQuestion]
  private let components: EfficiencyComponents
  private var efficiency: [Int: KnownEfficiency] = [:]
  private var balance: [Int: KnownBalance] = [:]

  /// Prepares questions about some plans.
  ///
  /// - Parameters:
  ///   - plans: The plans.
  ///   - questions: What is asked about them.
  ///   - scorer: The scorer of the data set as it is.
  /// - Throws: ``ScoringError`` when the solver fails.
  public init(
    among plans: [Plan],
    _ questions: [KnownDifferenceQuestion],
    _ scorer: Scorer<Solver>
  ) throws(ScoringError) {
    self.scorer = scorer
    self.plans = plans
    self.questions = questions
    components = EfficiencyComponents(scorer.ftePolytope, scorer.dataSet)
    let work = scorer.polytopes.map { (classes: QuantityClasses($0.polytope), weight: $0.weight) }
    for (index, question) in questions.enumerated() {
      let (first, second) = (plans[question.first], plans[question.second])
      switch question.criterion {
      case .coherence: break
      case .balance:
        balance[index] = try KnownBalance(first, second, work, scorer.solver)
      case .efficiency:
        efficiency[index] = try KnownEfficiency(
          first,
          second,
          scorer.dataSet,
          components,
          scorer.solver
        )
      }
    }
  }

  /// Returns what is left open when an assumption is known.
  ///
  /// - Parameters:
  ///   - assumption: The assumption, by index.
  ///   - value: Its value.
  /// - Returns: One answer for each question, nil for those that the assumption does not touch; nil
  ///   in place of all when published totals do not allow the value.
  /// - Throws: ``ScoringError`` when the solver fails.
  public func answers(
    knowing assumption: Int,
    as value: Double
  ) throws(ScoringError) -> [KnownDifferenceAnswer?]? {
    let id = scorer.dataSet.assumptions[assumption].id
    let other = scorer.dataSet.assuming([id: .known(value)])
    var staff: [Int: Interval] = [:]
    for (index, task) in other.tasks.enumerated()
    where task.fte.interval != scorer.dataSet.tasks[index].fte.interval {
      staff[index] = task.fte.interval
    }
    let changedWork = scorer.measure.parts.map(\.workload).filter {
      !other.hasSame($0, as: scorer.dataSet)
    }
    guard try allows(staff, in: other), try allows(changedWork, in: other) else { return nil }
    let coherence = try coherenceBounds(in: other)
    let hasOtherMoney = !staff.isEmpty || other.hasOtherMoney(than: scorer.dataSet)
    var answers = [KnownDifferenceAnswer?](repeating: nil, count: questions.count)
    for (index, question) in questions.enumerated() {
      switch question.criterion {
      case .coherence: answers[index] = coherence[index].map { KnownDifferenceAnswer($0) }
      case .balance:
        guard !changedWork.isEmpty, let known = balance[index] else { continue }
        answers[index] = KnownDifferenceAnswer(
          isDecided: !(try known.isOpen(in: other, scorer.solver))
        )
      case .efficiency:
        guard hasOtherMoney, let known = efficiency[index] else { continue }
        answers[index] = KnownDifferenceAnswer(
          try known.bounds(in: other, staff, components, scorer.solver)
        )
      }
    }
    return answers
  }

  /// The bounds of differences of coherence, by question; none when no number of it has changed.
  private func coherenceBounds(in other: DataSet) throws(ScoringError) -> [Int: Interval] {
    let asked = questions.indices.filter { questions[$0].criterion == .coherence }
    guard !asked.isEmpty, other.hasOtherWeights(than: scorer.dataSet) else { return [:] }
    var differences = CoherenceDifferences(plans, in: other)
    let pairs = asked.flatMap { index in
      let question = questions[index]
      return [
        PlanPair(first: question.first, second: question.second),
        PlanPair(first: question.second, second: question.first),
      ]
    }
    let least = try differences.least(pairs[...], isSignEnough: false, scorer.solver).values
    var bounds: [Int: Interval] = [:]
    for (place, index) in asked.enumerated() {
      let low = least[2 * place]
      bounds[index] = Interval(low, max(low, -least[2 * place + 1]))
    }
    return bounds
  }

  /// Whether the published totals of FTE can hold with other intervals of some tasks.
  private func allows(
    _ staff: [Int: Interval],
    in other: DataSet
  ) throws(ScoringError) -> Bool {
    guard !staff.isEmpty else { return true }
    var estimates = scorer.fte
    for task in staff.keys { estimates[task] = other.tasks[task].fte.best }
    return try components.allows(staff, estimates, scorer.solver)
  }

  /// Whether the published figures of measures of work other than FTE can hold.
  private func allows(
    _ workloads: [Workload],
    in other: DataSet
  ) throws(ScoringError) -> Bool {
    for workload in workloads where workload != .fte {
      let best = other.tasks.map { $0[workload]?.best ?? 0 }
      if other.clearlyHold(best, workload) { continue }
      let classes = QuantityClasses(QuantityPolytope(workload, of: other))
      let merged = classes.merged(
        by: [Int](repeating: 0, count: other.tasks.count),
        keyCount: 1
      )
      let any = Objective("any", .minimize, LinearExpression())
      if try scorer.solver.answers(merged.program, [any]).isEmpty { return false }
    }
    return true
  }
}

extension KnownDifferenceAnswer {
  /// What bounds say.
  fileprivate init(_ bounds: Interval) {
    self.init(
      isDecided: bounds.low >= -Accuracy.rounding || bounds.high <= Accuracy.rounding,
      bounds: bounds
    )
  }
}

extension DataSet {
  /// Whether numbers of coherence differ from those of another version of the data set.
  fileprivate func hasOtherWeights(than other: DataSet) -> Bool {
    parameters.strengthWeights != other.parameters.strengthWeights
      || parameters.drawbackDiscount != other.parameters.drawbackDiscount
      || parameters.coordinationCredit != other.parameters.coordinationCredit
  }

  /// Whether numbers of efficiency but FTE differ from those of another version of the data set.
  fileprivate func hasOtherMoney(than other: DataSet) -> Bool {
    let (mine, theirs) = (parameters, other.parameters)
    return functions.indices.contains { functions[$0].saving != other.functions[$0].saving }
      || mine.discountRate != theirs.discountRate || mine.realization != theirs.realization
      || mine.costPerFTE != theirs.costPerFTE || mine.shareOfYearLost != theirs.shareOfYearLost
      || mine.startupCost != theirs.startupCost || mine.coordinationFTE != theirs.coordinationFTE
  }
}

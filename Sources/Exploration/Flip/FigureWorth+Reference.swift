// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming
public import OrganizationModel
public import Scoring

extension Scorer {
  /// Ranks the unpublished figures by how many open comparisons of plans with one other plan each
  /// would settle if it were known, fast.
  ///
  /// What is settled is what ``figureRanking(among:weighing:progress:)`` finds for these pairs and the
  /// three criteria; the comparison by all three is left out, as are the pairs among the plans. Bounds
  /// are not computed of balance, only whether its sign stays open: so
  /// ``FigureWorth/remainingWidth`` is the mean over the open comparisons by coherence and efficiency,
  /// and 1 where there is none. A figure that would settle nothing and that narrows balance alone is
  /// not among the figures.
  ///
  /// - Parameters:
  ///   - subjects: The plans that are compared, by position.
  ///   - reference: The plan that each is compared with, by position.
  ///   - plans: The plans.
  ///   - differences: The bounds of their differences, nothing being known.
  /// - Returns: The open comparisons and the figures.
  /// - Throws: ``ScoringError`` when the solver fails.
  public func figureRanking(
    of subjects: Range<Int>,
    against reference: Int,
    among plans: [Plan],
    _ differences: DifferenceBounds
  ) throws(ScoringError) -> FigureRanking {
    let open = subjects.flatMap { subject in
      Criterion.allCases.map { criterion in
        OpenComparison(
          first: subject,
          second: reference,
          subject: .criterion(criterion),
          bounds: differences[subject, reference, criterion]
        )
      }
    }.filter { !$0.isDecided }
    guard !open.isEmpty else { return FigureRanking(open: [], figures: []) }
    let known = try KnownDifferences(among: plans, open.compactMap(\.question), self)
    var figures: [FigureWorth] = []
    for (index, assumption) in dataSet.assumptions.enumerated() {
      let values = Set([assumption.interval.low, assumption.best, assumption.interval.high])
      var outcomes: [[KnownDifferenceAnswer?]] = []
      for value in values.sorted() {
        if let answers = try known.answers(knowing: index, as: value) { outcomes.append(answers) }
      }
      if let worth = Self.worth(index, open, outcomes) { figures.append(worth) }
    }
    return FigureRanking(open: open, figures: figures.sorted(by: FigureWorth.isMoreUseful))
  }

  /// What a figure does to open comparisons; nil when nothing.
  private static func worth(
    _ index: Int,
    _ open: [OpenComparison],
    _ outcomes: [[KnownDifferenceAnswer?]]
  ) -> FigureWorth? {
    guard !outcomes.isEmpty else { return nil }
    var (always, sometimes, width, widths) = (0, 0, 0.0, 0)
    for (place, question) in open.enumerated() {
      let decided = outcomes.count { $0[place]?.isDecided ?? false }
      if decided == outcomes.count { always += 1 }
      if decided > 0 { sometimes += 1 }
      guard question.subject != .criterion(.balance) else { continue }
      widths += 1
      let sum = outcomes.reduce(0) { $0 + ($1[place]?.bounds ?? question.bounds).width }
      width += sum / Double(outcomes.count) / question.bounds.width
    }
    let remaining = widths > 0 ? width / Double(widths) : 1
    guard remaining < 1 - Accuracy.rounding || sometimes > 0 else { return nil }
    return FigureWorth(
      assumption: index,
      settledAlways: always,
      settledSometimes: sometimes,
      remainingWidth: remaining
    )
  }
}

extension OpenComparison {
  /// The comparison as a question, when it is by one criterion.
  fileprivate var question: KnownDifferenceQuestion? {
    guard case .criterion(let criterion) = subject else { return nil }
    return KnownDifferenceQuestion(first: first, second: second, criterion: criterion)
  }
}

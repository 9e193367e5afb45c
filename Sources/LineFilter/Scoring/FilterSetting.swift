// SPDX-License-Identifier: GPL-3.0-or-later
internal import Exploration
public import LinearProgramming
public import OrganizationModel
public import Scoring
internal import Synchronization

/// The form of result lines.
public enum LineForm: String, CaseIterable, Sendable {
  /// One JSON object a line.
  case json
  /// One CSV row a line.
  case csv
}

/// What the workers of one run share: the data set, its tables, and what all lines ask for.
///
/// A class, so that workers share it; it never changes.
public final class FilterSetting<Solver: LinearSolver>: Sendable {
  /// The data set.
  public let dataSet: DataSet
  /// Whether every line is to have bounds.
  public let wantsBounds: Bool
  /// The form of result lines.
  public let form: LineForm

  let scorer: Scorer<Solver>
  let terms: TermScorer
  let range: CriterionRange<Solver>
  let fields: RecordFields
  let text: RecordText
  /// Scores lines of scenarios; nil when all lines are read and scored the long way.
  let short: ShortWay?

  /// Prepares a run.
  ///
  /// - Parameters:
  ///   - scorer: The scorer of the data set.
  ///   - wantsBounds: Whether every line is to have bounds.
  ///   - form: The form of result lines.
  ///   - isPlain: Whether no line is to be scored from tables; for tests.
  public init(
    _ scorer: Scorer<Solver>,
    wantsBounds: Bool = false,
    form: LineForm = .json,
    isPlain: Bool = false
  ) {
    let dataSet = scorer.dataSet
    self.scorer = scorer
    self.dataSet = dataSet
    self.wantsBounds = wantsBounds
    self.form = form
    terms = TermScorer(scorer)
    range = CriterionRange(scorer)
    fields = RecordFields(dataSet)
    text = RecordText(dataSet)
    short = isPlain ? nil : ShortWay(scorer)
  }
}

/// The range of each criterion over the feasible combinations of a catalogue, computed when it is
/// asked for first.
///
/// A class, so that the workers of a run share one answer.
final class CriterionRange<Solver: LinearSolver>: Sendable {
  /// Why there is no range.
  enum Answer: Sendable {
    case ranges([Interval])
    case none(String)
  }

  private let scorer: Scorer<Solver>
  private let answer = Mutex<Answer?>(nil)

  init(_ scorer: Scorer<Solver>) { self.scorer = scorer }

  /// Returns the range of each criterion, in the order of `Criterion.allCases`.
  func ranges() -> Answer {
    answer.withLock { answer in
      if let answer { return answer }
      let computed = compute()
      answer = computed
      return computed
    }
  }

  private func compute() -> Answer {
    let ensemble: Ensemble
    do {
      ensemble = try Ensemble(scorer)
    } catch {
      return .none("\(error)")
    }
    guard !ensemble.scores.isEmpty else { return .none("no combination meets the conditions") }
    return .ranges(
      Criterion.allCases.map { criterion in
        var low = Double.infinity
        var high = -Double.infinity
        for score in ensemble.scores {
          let value = score.points[criterion]
          low = min(low, value)
          high = max(high, value)
        }
        return Interval(low, high)
      }
    )
  }
}

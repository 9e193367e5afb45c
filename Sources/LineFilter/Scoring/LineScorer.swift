// SPDX-License-Identifier: GPL-3.0-or-later
internal import Diagnostics
internal import Exploration
public import LinearProgramming
internal import OrganizationModel
internal import Scoring

/// Turns lines into results, one after the other; every worker of a run has one of its own.
///
/// What a line gives depends on the line and the setting alone, never on the lines before it.
public struct LineScorer<Solver: LinearSolver> {
  /// How many sets of parameters are kept prepared.
  static var memory: Int { 8 }

  /// A data set with other parameters, prepared for scoring.
  private struct Variant {
    var parameters: [String: AssumedValue]
    var scorer: Scorer<Solver>
    var terms: TermScorer
    var bounds: BoundsScorer<Solver>
  }

  private let setting: FilterSetting<Solver>
  private var bounds: BoundsScorer<Solver>
  private var variants: [Variant] = []
  /// The short way, where results are JSON without bounds.
  private let short: ShortWay?
  private var options: [Int]

  /// Makes a worker.
  public init(_ setting: FilterSetting<Solver>) {
    self.setting = setting
    bounds = BoundsScorer(setting.scorer)
    short = setting.form == .json && !setting.wantsBounds ? setting.short : nil
    options = [Int](repeating: 0, count: 2 * setting.dataSet.areas.count)
  }

  /// Appends the result of a line, in the form of the setting and with a line break.
  ///
  /// - Parameters:
  ///   - bytes: The line without its line break.
  ///   - number: The number of the line, counted from 1.
  ///   - result: What the result is appended to.
  /// - Returns: Whether the line was without problems.
  public mutating func append(
    _ bytes: Span<UInt8>,
    number: Int,
    to result: inout ResultText
  ) -> Bool {
    if let short, short.append(bytes, number: number, options: &options, to: &result.text) {
      return true
    }
    let record = record(bytes, number: number)
    append(record, to: &result)
    return record.scores != nil
  }

  /// Appends a record, in the form of the setting and with a line break.
  public func append(_ record: LineRecord, to result: inout ResultText) {
    switch setting.form {
    case .json: setting.text.append(record, to: &result.text)
    case .csv: setting.fields.appendRow(record, to: &result.text)
    }
  }

  // MARK: - The long way

  /// Returns what a line gives.
  public mutating func record(_ bytes: Span<UInt8>, number: Int) -> LineRecord {
    if !setting.wantsBounds,
      let record = setting.short?.record(bytes, number: number, options: &options)
    {
      return record
    }
    let line = (0..<bytes.count).map { bytes[$0] }
    let reader = RequestReader(line, number: number, dataSet: setting.dataSet)
    var record = LineRecord(line: number, id: reader.request.id, scores: nil, problems: [])
    do throws(DiagnosticError) {
      record.scores = try scores(reader)
    } catch {
      record.problems = error.diagnostics
    }
    return record
  }

  private mutating func scores(
    _ reader: RequestReader
  ) throws(DiagnosticError) -> LineRecord.Scores {
    let request = reader.request
    let dataSet = setting.dataSet
    var problems = reader.problems
    var plan: Plan?
    if !problems.contains(where: { $0.code == .notUTF8 || $0.code == .notJSON }) {
      do throws(DiagnosticError) {
        plan = try dataSet.apply(Combination(parsing: request.plan, in: dataSet))
      } catch {
        problems += reader.placed(error.diagnostics, at: "plan")
      }
      // Ids of moves are checked even where there is no plan to move them in.
      do throws(DiagnosticError) {
        let moves = try dataSet.moves(request.moves, in: plan ?? dataSet.baseline)
        plan = try plan.map { plan throws(DiagnosticError) in try dataSet.move(moves, in: plan) }
      } catch {
        problems += reader.placed(error.diagnostics, at: "moves")
      }
    }
    guard problems.isEmpty, let plan else { throw DiagnosticError(problems) }
    let computed: (points: PlanPoints, bounds: PlanBounds?)
    do throws(ScoringError) {
      computed = try compute(request, plan)
    } catch {
      throw DiagnosticError(reader.placed([Self.problem(error)], at: "parameters"))
    }
    var scores = LineRecord.Scores(
      plan: request.plan,
      scenarios: plan.combination.scenarios,
      points: computed.points,
      value: nil,
      bounds: computed.bounds.map { Self.rounded($0, computed.points.score) }
    )
    if let weights = request.weights {
      scores.value = try value(scores.points.score, weights, reader)
    }
    return scores
  }

  private mutating func compute(
    _ request: LineRequest,
    _ plan: Plan
  ) throws(ScoringError) -> (points: PlanPoints, bounds: PlanBounds?) {
    let wantsBounds = request.wantsBounds || setting.wantsBounds
    guard request.parameters.isEmpty else {
      let position = try variant(request.parameters)
      let bounds = wantsBounds ? try variants[position].bounds.bounds(of: plan) : nil
      return (variants[position].terms.points(plan), bounds)
    }
    let fromTables =
      plan.moves.isEmpty ? setting.short?.catalogue.points(of: plan.combination) : nil
    let bounds = wantsBounds ? try bounds.bounds(of: plan) : nil
    return (fromTables ?? setting.terms.points(plan), bounds)
  }

  /// Returns the position of the prepared data set with some parameters; makes room by leaving out
  /// the one that was made first.
  private mutating func variant(
    _ parameters: [String: AssumedValue]
  ) throws(ScoringError) -> Int {
    if let known = variants.firstIndex(where: { $0.parameters == parameters }) { return known }
    let scorer = try Scorer(
      setting.dataSet.assuming(parameters),
      solver: setting.scorer.verifiedSolver,
      measure: setting.scorer.measure
    )
    if variants.count == Self.memory { variants.removeFirst() }
    variants.append(
      Variant(
        parameters: parameters,
        scorer: scorer,
        terms: TermScorer(scorer),
        bounds: BoundsScorer(scorer)
      )
    )
    return variants.count - 1
  }

  /// Bounds in millionths; a best estimate that lies outside by rounding moves the bound to it.
  private static func rounded(_ bounds: PlanBounds, _ score: EnsembleScore) -> RoundedBounds {
    func ends(_ interval: Interval, _ best: Int64) -> [Int64] {
      [
        min(LineText.millionths(interval.low), best), max(LineText.millionths(interval.high), best),
      ]
    }
    return RoundedBounds(
      coherence: ends(bounds.coherence, score.coherence),
      balance: ends(bounds.balance, LineText.millionths(score.balance)),
      efficiency: ends(bounds.efficiency, score.efficiency)
    )
  }

  /// The weighted sum of the criteria, each on 0 to 100 over the feasible combinations.
  private func value(
    _ score: EnsembleScore,
    _ weights: [Double],
    _ reader: RequestReader
  ) throws(DiagnosticError) -> Int64 {
    switch setting.range.ranges() {
    case .none(let reason):
      throw DiagnosticError(
        reader.placed(
          [Diagnostic(.outOfRange, "weights need the range of the catalogue: \(reason)")],
          at: "weights"
        )
      )
    case .ranges(let ranges):
      var sum = 0.0
      for (index, criterion) in Criterion.allCases.enumerated() {
        let range = ranges[index]
        let part = range.width > 0 ? (score.points[criterion] - range.low) / range.width : 1
        sum += 100 * weights[index] * part
      }
      return LineText.millionths(sum)
    }
  }

  private static func problem(_ error: ScoringError) -> Diagnostic {
    switch error {
    case .inconsistent(let workload):
      Diagnostic(
        .inconsistentFigures,
        "with these parameters the published figures of \(workload.rawValue) cannot all hold",
        hint: "'ressort reconcile' shows what the figures allow"
      )
    case .incomplete: Diagnostic(.inconsistentFigures, "\(error)")
    case .solver: Diagnostic(.solverFailed, "\(error)", hint: "please report this with the line")
    }
  }
}

/// The bytes of results, gathered before they are written.
public struct ResultText: Sendable {
  var text = LineText()

  /// Makes an empty text.
  public init() {}

  /// The bytes so far.
  public var bytes: [UInt8] { text.bytes }

  /// Forgets the bytes and keeps the room for as many.
  public mutating func removeAll() { text.bytes.removeAll(keepingCapacity: true) }
}

// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming

/// Finds every efficient combination with one number of departments by integer programs.
///
/// The method is that of ε-constraints: a program asks for the best combination in a box of scores,
/// every criterion bounded from below; a point found is taken out of the region that is left, and
/// when all boxes are empty nothing is left (``SearchRegion``).
///
/// A solver holds bounds only to a tolerance, and scores are whole numbers of a hundred million, so
/// bounds are set wider than any tolerance, and what an answer scores is computed from its options
/// alone. An answer beyond the exact bound is cut off, with all that are known to lie beyond it for
/// the same reason, and the program is solved again. So two things are taken from the solver: that
/// an answer is one, which ``VerifyingSolver`` checks, and that where it finds none there is none.
/// That an answer is the best one is not relied upon.
struct EfficientSearch<Solver: IntegerSolver> {
  let ensemble: Ensemble
  let formulation: CatalogueProgram
  let solver: Solver

  /// The efficient scores with all combinations that have them, in the order of finding.
  private(set) var members: [(score: WholeScore, options: [[Int]])] = []
  /// How many programs were solved.
  private(set) var programCount = 0

  private var region = SearchRegion()
  /// Every combination that was ever an answer, with its score; nil for one that is not feasible.
  private var seen: [(options: [Int], score: WholeScore?)] = []
  private var seenOptions: Set<[Int]> = []
  private let objective: Objective
  private let slack: SIMD3<Double>
  private let unit: SIMD3<Double>

  /// How many boxes of scores are left.
  var openCount: Int { region.open.count }

  init(_ ensemble: Ensemble, _ formulation: CatalogueProgram, _ solver: Solver) {
    self.ensemble = ensemble
    self.formulation = formulation
    self.solver = solver
    // What a criterion is at most made of; GLPK holds a row of that size to a millionth.
    let sizes = formulation.tables.reduce(into: SIMD3<Double>(1, 1, 100)) { sizes, table in
      sizes[0] += table.entries.reduce(0) { max($0, abs(Double($1.coherence))) } / IntegerTerms.unit
      sizes[1] +=
        table.entries.reduce(0) { max($0, abs(Double($1.efficiency))) } / IntegerTerms.unit
    }
    slack = sizes * 1e-5
    let percent = 50 / (Double(formulation.departmentCount) * Double(ensemble.terms.workTotal))
    unit = SIMD3(1 / IntegerTerms.unit, 1 / IntegerTerms.unit, percent)
    var sum = LinearExpression()
    sum += 100 / sizes[0] * formulation.coherence
    sum += 100 / sizes[1] * formulation.efficiency
    sum -= formulation.imbalance
    objective = Objective("all-three", .maximize, sum)
  }

  /// Settles one box: finds an efficient score in it with all combinations that have it, or that it
  /// is empty.
  ///
  /// - Returns: Whether there was a box left.
  mutating func step() throws(SolverError) -> Bool {
    guard let corner = region.open.first else { return false }
    if let found = try answer(reaching: corner.next, except: []) {
      let member = try climb(from: found)
      members.append(member)
      region.remove(member.score)
    } else {
      region.close(corner)
    }
    return true
  }

  /// Goes from a combination to an efficient one that is at least as good in every criterion, and
  /// finds all that are equal to it.
  private mutating func climb(
    from found: (options: [Int], score: WholeScore)
  ) throws(SolverError) -> (score: WholeScore, options: [[Int]]) {
    var score = found.score
    var equal = [found.options]
    while let other = try answer(reaching: score, except: equal) {
      if other.score != score { (score, equal) = (other.score, []) }
      equal.append(other.options)
    }
    return (score, equal.sorted { $0.lexicographicallyPrecedes($1) })
  }

  /// A combination whose score reaches a bound exactly; nil when there is none but those excepted.
  private mutating func answer(
    reaching bound: WholeScore,
    except excluded: [[Int]]
  ) throws(SolverError) -> (options: [Int], score: WholeScore)? {
    for known in seen {
      if let score = known.score, score.reaches(bound), !excluded.contains(known.options) {
        return (known.options, score)
      }
    }
    var restricted = formulation
    addBounds(bound, to: &restricted)
    var cuts = 0
    for known in seen { exclude(known, beyond: bound, from: &restricted, &cuts) }
    while true {
      programCount += 1
      let solution = try solver.solveInteger(restricted.program, objective)
      guard solution.status == .optimal else {
        guard solution.status == .infeasible else {
          throw .inconclusive(program: restricted.program.name, status: solution.status)
        }
        return nil
      }
      let found = try score(solution)
      seen.append(found)
      if let score = found.score, score.reaches(bound) { return (found.options, score) }
      exclude(found, beyond: bound, from: &restricted, &cuts)
    }
  }

  /// The criteria as rows, a little wider than asked for.
  private func addBounds(_ bound: WholeScore, to restricted: inout CatalogueProgram) {
    for criterion in WholeScore.Criterion.allCases where bound[criterion] != .min {
      let index = criterion.rawValue
      let expression =
        switch criterion {
        case .coherence: formulation.coherence
        case .efficiency: formulation.efficiency
        case .evenness: -formulation.imbalance
        }
      restricted.bound(
        expression,
        named: "least[\(criterion)]",
        atLeast: Double(bound[criterion]) * unit[index] - slack[index]
      )
    }
  }

  /// Cuts off a combination that the rows might let in: one that is refused or excepted alone, one
  /// beyond a bound with all others that are for the same reason.
  private func exclude(
    _ known: (options: [Int], score: WholeScore?),
    beyond bound: WholeScore,
    from restricted: inout CatalogueProgram,
    _ cuts: inout Int
  ) {
    let name = "cut[\(cuts)]"
    guard let score = known.score,
      let criterion = WholeScore.Criterion.allCases.last(where: { score[$0] < bound[$0] })
    else {
      restricted.exclude(known.options, named: name)
      cuts += 1
      return
    }
    let isNear = WholeScore.Criterion.allCases.allSatisfy { criterion in
      let distance =
        (Double(bound[criterion]) - Double(score[criterion])) * unit[criterion.rawValue]
      return distance <= 2 * slack[criterion.rawValue]
    }
    guard isNear else { return }
    restricted.excludeAll(noBetterThan: known.options, in: criterion, named: name)
    cuts += 1
  }

  /// What an answer is and scores, from its options alone; what the program says must agree.
  private mutating func score(
    _ solution: IntegerSolution
  ) throws(SolverError) -> (options: [Int], score: WholeScore?) {
    let options = formulation.options(solution)
    guard seenOptions.insert(options).inserted else {
      throw unverified("a combination that was cut off was found again")
    }
    guard let whole = ensemble.verdict(fromScratch: options).whole else { return (options, nil) }
    let claimed = SIMD3(
      formulation.coherence.value(at: solution.values),
      formulation.efficiency.value(at: solution.values),
      -formulation.imbalance.value(at: solution.values)
    )
    for criterion in WholeScore.Criterion.allCases {
      let index = criterion.rawValue
      let computed = Double(whole[criterion]) * unit[index]
      guard abs(claimed[index] - computed) <= slack[index] else {
        throw unverified(
          "\(criterion) of a combination is \(claimed[index]) by the program and \(computed) from "
            + "scratch"
        )
      }
    }
    return (options, whole)
  }

  private func unverified(_ report: String) -> SolverError {
    .unverified(program: formulation.program.name, objective: objective.name, report: report)
  }
}

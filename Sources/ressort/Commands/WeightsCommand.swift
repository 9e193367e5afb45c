// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import DataExchange
import Diagnostics
import Exploration
import OrganizationModel
import Scoring
import Wording

/// Says at which weights of the criteria each plan is best.
struct WeightsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "weights",
    abstract: "How much must each consideration matter before a plan is the right one?",
    discussion: """
      For a set of plans the exact polygon of weights at which each is best, its share of all
      weights, every rank, the greatest and least regret, and what holds for all data and for some.
      Each consideration is put on 0 to 100 by the range of all feasible combinations. Without ids:
      today, the data set's own plans and the combinations to know of 'ressort ensemble'.

      A constraint compares two sums of numbers and multiples of coherence, balance and efficiency
      with >= or <=. Quote it, so that the shell does not take > for a file.

      Example: ressort weights today model-1 model-2 model-3
      Example: ressort weights --constraint "coherence>=balance" --constraint "efficiency<=0.5"
      """
  )
  @OptionGroup var plans: PlanArguments
  @Option(
    help: ArgumentHelp("Only weights that meet this; may be repeated.", valueName: "condition")
  )
  var constraint: [String] = []
  @Flag(help: "Add the combinations to know of 'ressort ensemble' to the plans named.")
  var notable = false
  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(
      "What holds for all data and for some.",
      discussion: "Left out: up to \(Self.mostPlansWithBounds) plans, for it costs many programs."
    )
  )
  var bounds: Bool?
  @OptionGroup var data: DataOptions
  @OptionGroup var scoring: ScoringOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var manifest: ManifestOptions

  /// Bounds of every pair are computed unasked up to this many plans.
  static let mostPlansWithBounds = 12

  func run() throws {
    let (dataSet, fingerprint) = try manifest.load(data)
    let (named, constraints) = try request(dataSet)
    let region = try WeightRegion(constraints)
    try manifest.write(
      "weights",
      dataSet,
      fingerprint,
      scoring,
      [
        "plans": .strings(named.map(\.id)), "constraint": .strings(constraint),
        "notable": .bool(plans.ids.isEmpty || notable), "bounds": bounds.map { .bool($0) } ?? .null,
      ]
    )
    let scorer = try scoring.scorer(dataSet)
    let ensemble = try EnsembleCommand.ensemble(scorer, Ensemble.Rules())
    guard let summary = ensemble.summary(), let scale = ensemble.scale else {
      throw EnsembleCommand.noFeasibleCombination
    }
    var candidates = named.map { WeightPage.Candidate(plan: $0, reasons: []) }
    if plans.ids.isEmpty || notable { try add(summary.notable, of: ensemble, to: &candidates) }
    let scores = candidates.map { ensemble.score(fromScratch: $0.plan) }
    let space = WeightSpace(scores.map(scale.scaled), region: region)
    let report: WeightReport
    if bounds ?? (candidates.count <= Self.mostPlansWithBounds) {
      let differences = try scorer.differenceBounds(of: candidates.map(\.plan))
      report = WeightReport(space) { first, second, axis in
        let criterion = Criterion.allCases[axis]
        return scale.scaled(differences[first, second, criterion], criterion)
      }
    } else {
      report = WeightReport(space)
    }
    let page = WeightPage(
      dataSet: dataSet,
      candidates: candidates,
      scores: scores,
      scale: scale,
      report: report,
      check: try RegretCheck(report, scorer.verifiedSolver),
      standings: scores.map { ensemble.standing(of: $0, among: summary.pareto, on: scale) },
      language: output.lang
    )
    if output.format == .csv { return try output.print(page.tidy()) }
    try output.print(
      [page.plans(), page.areas(), page.words(), page.regrets(), page.ranks()],
      document: page.document()
    )
    if output.format == .table { print("\n" + page.triangle()) }
  }

  /// The plans, each once, and the constraints; the faults of both are told together.
  private func request(_ dataSet: DataSet) throws(DiagnosticError) -> ([Plan], [WeightConstraint]) {
    var problems: [Diagnostic] = []
    var constraints: [WeightConstraint] = []
    var named: [Plan] = []
    do throws(DiagnosticError) {
      constraints = try WeightConstraint.parsing(constraint)
    } catch {
      problems += error.diagnostics
    }
    do throws(DiagnosticError) {
      named = try plans.plans(dataSet, else: [Combination.todayID] + dataSet.defaultPlans)
    } catch {
      problems += error.diagnostics
    }
    guard problems.isEmpty else { throw DiagnosticError(problems) }
    var seen: Set<String> = []
    return (named.filter { seen.insert($0.id).inserted }, constraints)
  }

  /// Adds notable combinations; one that is there already only gets the reason.
  private func add(
    _ notable: [EnsembleSummary.Notable],
    of ensemble: Ensemble,
    to candidates: inout [WeightPage.Candidate]
  ) throws {
    for entry in notable {
      let plan = try ensemble.dataSet.apply(
        ensemble.combination(ensemble.codes[entry.position])
      )
      let known = candidates.firstIndex {
        $0.plan.combination.scenarios == plan.combination.scenarios
      }
      if let known {
        candidates[known].reasons.append(entry.reason)
      } else {
        candidates.append(WeightPage.Candidate(plan: plan, reasons: [entry.reason]))
      }
    }
  }
}

/// The greatest regrets by linear programming, beside those at the corners.
struct RegretCheck {
  /// By plan.
  let regrets: [Double]
  /// How many programs were solved.
  let programCount: Int
  /// The greatest difference to the values at the corners, in points.
  let greatestDifference: Double

  init(_ report: WeightReport, _ solver: ProgramSolver) throws {
    let program = RegretProgram(report.space)
    programCount = program.objectives.count
    do {
      regrets = try program.greatestRegrets(solver)
    } catch {
      throw ScoringError.solver(error)
    }
    greatestDifference = zip(regrets, report.entries).reduce(0) { greatest, pair in
      max(greatest, abs(pair.0 - pair.1.greatestRegret.value))
    }
  }
}

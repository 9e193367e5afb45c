// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import DataExchange
import Diagnostics
import Exploration
import OrganizationModel
import Scoring

/// Scores every combination.
struct EnsembleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ensemble",
    abstract: "Score every combination of the areas, and find those that no other beats.",
    discussion: """
      One scenario or none in each area, at the best estimates. Combinations that cannot be applied
      are refused; those that break a condition of the terms of reference are left out, except
      conditions that are only declared by a scenario. The plans named (the data set's own when none
      is) are placed among all.

      Example: ressort ensemble
      Example: ressort ensemble model-1 6.3+9.2 --pareto --format json
      """
  )
  @OptionGroup var plans: PlanArguments
  @Option(
    help: ArgumentHelp("Let plans break this condition; may be repeated.", valueName: "condition")
  )
  var loosen: [String] = []
  @Flag(help: "List every efficient combination.")
  var pareto = false
  @OptionGroup var data: DataOptions
  @OptionGroup var scoring: ScoringOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let dataSet = try data.load()
    try checkConditions(dataSet)
    let named = try plans.plans(dataSet, else: dataSet.defaultPlans)
    let ensemble = try Self.ensemble(
      try scoring.scorer(dataSet),
      Ensemble.Rules(loosened: Set(loosen))
    )
    guard let summary = ensemble.summary() else { throw Self.noFeasibleCombination }
    let page = EnsemblePage(
      ensemble: ensemble,
      summary: summary,
      standings: (named + [dataSet.baseline]).map { ensemble.standing(of: $0) },
      language: output.lang
    )
    if output.format == .csv { return try output.print(page.members(areSpaced: false)) }
    try output.print(
      [page.counts(), page.distributions(), page.notable(), page.standing(), page.core()]
        + (pareto ? [page.members()] : []),
      document: page.document()
    )
  }

  /// What is said when there is nothing to put a scale on.
  static var noFeasibleCombination: DiagnosticError {
    DiagnosticError(
      Diagnostic(
        .emptyCombination,
        "no combination meets the conditions",
        hint: "'ressort ensemble' can loosen one with --loosen"
      )
    )
  }

  /// Enumerates, or tells what is too large.
  static func ensemble(
    _ scorer: Scorer<ProgramSolver>,
    _ rules: Ensemble.Rules
  ) throws(DiagnosticError) -> Ensemble {
    do throws(EnsembleError) {
      return try Ensemble(scorer, rules: rules)
    } catch {
      throw DiagnosticError(
        Diagnostic(.outOfRange, "\(error)", hint: "leave areas out of the data set")
      )
    }
  }

  private func checkConditions(_ dataSet: DataSet) throws(DiagnosticError) {
    let known = dataSet.constraints.map(\.id)
    let problems = loosen.filter { !known.contains($0) }.map { id in
      Diagnostic(
        .unknownConstraint,
        "no constraint has the id '\(id)'",
        expected: Suggestion.choices(known, of: "the id of a constraint"),
        hint: Suggestion.hint(for: id, among: known)
      )
    }
    if !problems.isEmpty { throw DiagnosticError(problems) }
  }
}

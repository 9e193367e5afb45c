// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import DataExchange
import Diagnostics
import Exploration
import Foundation
import LinearProgramming
import OrganizationModel
import Scoring
import Wording

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
      With --prove the efficient combinations are found a second time, by integer programs that know
      nothing of the scores, and random combinations are applied and scored again; when the two ways
      differ in anything, every difference is listed and the exit code is 70.

      Example: ressort ensemble model-1 6.3+9.2 --pareto --format json
      Example: ressort ensemble --prove
      """
  )
  @OptionGroup var plans: PlanArguments
  @Option(
    help: ArgumentHelp("Let plans break this condition; may be repeated.", valueName: "condition")
  )
  var loosen: [String] = []
  @Flag(help: "List every efficient combination.")
  var pareto = false
  @Flag(help: "Find the efficient combinations a second time, by integer programs, and compare.")
  var prove = false
  @OptionGroup var data: DataOptions
  @OptionGroup var scoring: ScoringOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var manifest: ManifestOptions

  func run() throws {
    let (dataSet, fingerprint) = try manifest.load(data)
    try checkConditions(dataSet)
    let named = try plans.plans(dataSet, else: dataSet.defaultPlans)
    try manifest.write(
      "ensemble",
      dataSet,
      fingerprint,
      scoring,
      [
        "plans": .strings(named.map(\.id)), "loosen": .strings(loosen), "pareto": .bool(pareto),
        "prove": .bool(prove),
        "format": .string(output.format.rawValue), "lang": .string(output.lang.rawValue),
      ]
    )
    let solver = try scoring.programs.solver()
    let ensemble = try Self.ensemble(
      try scoring.scorer(dataSet, solver: solver),
      Ensemble.Rules(loosened: Set(loosen))
    )
    guard let summary = ensemble.summary() else { throw Self.noFeasibleCombination }
    let proof = prove ? try Self.proof(of: ensemble, by: solver, output.lang) : nil
    let page = EnsemblePage(
      ensemble: ensemble,
      summary: summary,
      standings: (named + [dataSet.baseline]).map { ensemble.standing(of: $0) },
      language: output.lang
    )
    let proofPage = proof.map { ProofPage(proof: $0, dataSet: dataSet, language: output.lang) }
    if output.format == .csv {
      try output.print(page.members(areSpaced: false))
    } else {
      try output.print(
        [page.counts(), page.distributions(), page.notable(), page.standing(), page.core()]
          + (pareto ? [page.members()] : []) + (proofPage?.tables() ?? []),
        document: page.document(proof: proofPage?.document())
      )
    }
    if let proof, !proof.holds { throw Self.failure(proof, dataSet) }
  }

  /// Proves the efficient set, and tells how far it is when somebody watches.
  private static func proof(
    of ensemble: Ensemble,
    by solver: ProgramSolver,
    _ language: Language
  ) throws(ScoringError) -> EnsembleProof {
    let line = ProgressLine(Phrase.proofProgress[language])
    defer { line.clear() }
    do throws(SolverError) {
      return try ensemble.proof(by: solver) { progress in
        line.show(
          Phrase.proofProgressCounts[language].filled(
            "\(progress.programCount)",
            "\(progress.memberCount)",
            "\(progress.openCount)",
            "\(progress.sampleCount)"
          )
        )
      }
    } catch {
      throw .solver(error)
    }
  }

  /// Says on the error stream that the two ways differ, and ends with the code of our own faults.
  private static func failure(_ proof: EnsembleProof, _ dataSet: DataSet) -> ExitCode {
    let named = proof.differences.prefix(3).map { difference in
      "  \(difference.kind.rawValue): \(ProofPage.id(difference, in: dataSet))\n"
    }
    let text =
      "error: the proof does not hold; differences between the enumeration and the second way: "
      + "\(proof.differences.count)\n" + named.joined()
      + "please report this with the data set\n"
    FileHandle.standardError.write(Data(text.utf8))
    return ExitCode(70)
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

// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import DataExchange
import Diagnostics
import Exploration
import OrganizationModel

/// Draws what nobody published, as lines for `ressort batch`.
struct Sample: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draw assumed quantities and plans, as request lines for 'ressort batch'.",
    discussion: """
      A Latin hypercube over the intervals of the assumptions: in each dimension every one of N equal
      parts is drawn once. Each draw is given to every plan named (the data set's own when none is),
      so that the plans are compared under the same numbers. The same seed gives the same lines on
      every machine.

      Example: ressort sample --count 1000 --seed 1 model-1 today | ressort batch
      Example: ressort sample --count 1000 --random --no-parameters
      Example: ressort sample --count 200 --parameters realization,cost-per-fte 6.3
      """
  )
  @OptionGroup var plans: PlanArguments
  @Option(help: ArgumentHelp("How many draws.", valueName: "n"))
  var count: Int
  @Option(help: ArgumentHelp("The number that the draws follow from.", valueName: "s"))
  var seed: UInt32 = 1
  @Option(
    help: ArgumentHelp(
      "Draw only these assumptions, by id, joined with commas; the others stand at their best"
        + " estimates.",
      valueName: "ids"
    )
  )
  var parameters: String?
  @Flag(name: .customLong("no-parameters"), help: "Draw no assumption, only plans.")
  var hasNoParameters = false
  @Flag(help: "Draw one feasible combination for each line instead of naming plans.")
  var random = false
  @OptionGroup var data: DataOptions
  @OptionGroup var scoring: ScoringOptions
  @OptionGroup var manifest: ManifestOptions

  func validate() throws {
    if random, !plans.ids.isEmpty {
      throw ValidationError("--random draws the plans; leave the ids out, or --random")
    }
    if hasNoParameters, parameters != nil {
      throw ValidationError("--parameters and --no-parameters exclude each other")
    }
  }

  func run() throws {
    let (dataSet, fingerprint) = try manifest.load(data)
    let named = try checked(dataSet)
    try manifest.write(
      "sample",
      dataSet,
      fingerprint,
      scoring,
      seed: seed,
      [
        "count": .integer(count), "random": .bool(random),
        "plans": random ? .null : .strings(named),
        "parameters": ids.map { .strings($0.sorted()) } ?? .string("all"),
      ]
    )
    let draws = ParameterDraws(dataSet, of: ids, count: count, seed: UInt64(seed))
    let lines = RequestLines(draws)
    var stream = LineStream()
    if random {
      let ensemble = try EnsembleCommand.ensemble(try scoring.scorer(dataSet), Ensemble.Rules())
      for number in 0..<count {
        guard let plan = ensemble.randomCombination(seed: UInt64(seed), number: number) else {
          throw DiagnosticError(
            Diagnostic(.emptyCombination, "no combination meets the conditions")
          )
        }
        try stream.write(line: lines.line(number, plan: plan.id))
      }
    } else {
      for number in 0..<count {
        let rest = lines.parameters(number)
        for plan in named {
          try stream.write(line: lines.line(number, crossedWith: plan, parameters: rest))
        }
      }
    }
    try stream.flush()
  }

  /// The assumptions to draw; nil for all.
  private var ids: Set<String>? {
    hasNoParameters ? [] : parameters.map { Set($0.split(separator: ",").map(String.init)) }
  }

  /// Returns the ids of the plans, when nothing is wrong with the request; else tells all of it.
  private func checked(_ dataSet: DataSet) throws(DiagnosticError) -> [String] {
    var problems: [Diagnostic] = []
    if count < 1 {
      problems.append(
        Diagnostic(.outOfRange, "'--count' is \(count)", expected: "a number of draws, 1 or more")
      )
    }
    let known = dataSet.assumptions.map(\.id)
    for id in (ids ?? []).sorted() where !known.contains(id) {
      problems.append(
        Diagnostic(
          .unknownAssumption,
          "no assumption has the id '\(id)'",
          expected: Suggestion.choices(known, of: "the id of an assumption"),
          hint: Suggestion.hint(for: id, among: known)
        )
      )
    }
    if let parameters, parameters.split(separator: ",").isEmpty {
      problems.append(
        Diagnostic(
          .emptyList,
          "'--parameters' names no assumption",
          hint: "--no-parameters draws none"
        )
      )
    }
    var named: [String] = []
    if !random {
      do throws(DiagnosticError) {
        named = try plans.plans(dataSet, else: dataSet.defaultPlans).map(\.id)
      } catch {
        problems += error.diagnostics
      }
    }
    if !problems.isEmpty { throw DiagnosticError(problems) }
    return named
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import DataExchange
import OrganizationModel
import Scoring

/// Compares plans side by side.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compare plans with today and each other in the three considerations.",
    discussion: """
      Without ids, the plans that the data set names. Today's organisation always stands first. A
      what-if file (.yaml, .json) is a plan too; all plans are computed on its departments and figures.

      Example: ressort compare model-1 2.1+6.3 --format json
      """
  )
  @OptionGroup var plans: PlanArguments
  @OptionGroup var data: DataOptions
  @OptionGroup var scoring: ScoringOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let base = try data.load()
    let asked = try plans.asked(base, else: base.defaultPlans)
    let dataSet = asked.dataSet
    var list = asked.plans
    list.removeAll { $0.id == Combination.todayID }
    list.insert(dataSet.baseline, at: 0)
    let scores = try scoring.scorer(dataSet).scores(of: list)
    let page = ScorePage(dataSet: dataSet, language: output.lang)
    if output.format == .csv { return try output.print(page.tidy(scores)) }
    try output.print(
      [
        page.comparison(scores), page.committees(scores), page.interfaceCounts(scores),
        page.constraints(scores),
      ],
      document: ScoreDocument.document(scores, dataSet)
    )
  }
}

/// Scores plans one by one, with everything that is computed.
struct Score: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Score plans: the three considerations with bands, and what lies behind them.",
    discussion: "Example: ressort score model-2+9.1 --lang en"
  )
  @OptionGroup var plans: PlanArguments
  @OptionGroup var data: DataOptions
  @OptionGroup var scoring: ScoringOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let asked = try plans.asked(try data.load())
    let dataSet = asked.dataSet
    let scores = try scoring.scorer(dataSet).scores(of: asked.plans)
    let page = ScorePage(dataSet: dataSet, language: output.lang)
    // CSV is one table. The text goes through the plans one by one.
    if output.format == .csv { return try output.print(page.tidy(scores)) }
    let tables = scores.flatMap { score in
      [
        page.comparison([score]), page.economy(score), page.moves(score),
        page.committees([score]), page.interfaces(score), page.targetGroups(score),
        page.constraints([score]),
      ].filter { !$0.rows.isEmpty }
    }
    try output.print(tables, document: ScoreDocument.document(scores, dataSet))
  }
}

/// Shows the plan that a combination gives.
struct Apply: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Apply a combination: who moves where, and which terms it meets.",
    discussion: "Example: ressort apply 5.1+3.1"
  )
  @OptionGroup var plans: PlanArguments
  @OptionGroup var data: DataOptions
  @OptionGroup var programs: ProgramOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let asked = try plans.asked(try data.load())
    let dataSet = asked.dataSet
    // FTE is all that moves are counted in; a conflict among other figures does not matter here.
    let scorer = try Scorer(
      dataSet,
      solver: try programs.solver(),
      measure: WorkloadMeasure(.fte)
    )
    let page = ScorePage(dataSet: dataSet, language: output.lang)
    var tables: [OutputTable] = []
    var documents: [JSONValue] = []
    var flows: [(plan: Plan, flows: [MovedWork])] = []
    for plan in asked.plans {
      let moved = try scorer.movedWork(plan)
      let checks = dataSet.checks(of: plan)
      flows.append((plan, moved.flows))
      tables += [
        page.departments(plan), page.moves(plan, moved.flows, moved.total),
        page.constraints(plan, checks),
      ]
      documents.append(
        .object(
          [
            "movedFTE": moved.total.json,
            "moved": .array(moved.flows.map { ScoreDocument.flow($0, dataSet) }),
            "constraints": .array(checks.map { ScoreDocument.check($0, dataSet) }),
          ].merging(ScoreDocument.plan(plan, dataSet)) { first, _ in first }
        )
      )
    }
    if output.format == .csv { tables = [page.tidyMoves(flows)] }
    try output.print(tables, document: .object(["plans": .array(documents)]))
  }
}

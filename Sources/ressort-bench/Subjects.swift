// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import Exploration
import Foundation
import GLPKSolver
import LineFilter
import LinearProgramming
import OrganizationModel
import Scoring

/// What is measured, on one data set.
struct Subjects {
  static let dominanceName = "dominance of 40 plans, coherence"
  static let boundsName = "coherence: exact bounds of all 1,560 differences"
  static let warmName = "coherence: one warm objective of 1,560, verified"
  static let ensembleName = "ensemble: every combination with its scores"
  static let efficientName = "ensemble: the efficient set"

  let folder: String
  let dataSet: DataSet
  let scorer: Scorer<VerifyingSolver<GLPKSolver>>
  let plans: [Plan]
  let program: LinearProgram
  let objectives: [Objective]

  init(folder: String) throws {
    self.folder = folder
    dataSet = try DataSetReader.read(path: folder)
    scorer = try Scorer(dataSet, solver: VerifyingSolver(GLPKSolver()))
    plans = Subjects.plans(dataSet, count: 40)
    (program, objectives) = scorer.dominanceProgram(plans)
  }

  /// The first combinations in the order of a mixed-radix count that can be applied, spread over
  /// the whole catalogue by a stride.
  private static func plans(_ dataSet: DataSet, count: Int) -> [Plan] {
    var plans: [Plan] = []
    var number = 0
    while plans.count < count, number < 1_000_000_000 {
      number += 7_919
      var rest = number
      var scenarios: [Int] = []
      for area in dataSet.areas {
        let choice = rest % (area.scenarios.count + 1)
        rest /= area.scenarios.count + 1
        if choice > 0 { scenarios.append(area.scenarios[choice - 1]) }
      }
      if let plan = try? dataSet.apply(Combination(id: "plan-\(number)", scenarios: scenarios)) {
        plans.append(plan)
      }
    }
    return plans
  }

  func run(_ harness: inout Harness) throws {
    try harness.measure("load and validate the data set") {
      _ = try DataSetReader.read(path: folder)
    }
    try harness.measure("apply one combination", units: 1_000) {
      for _ in 0..<1_000 { _ = try dataSet.apply(plans[3].combination) }
    }
    harness.measure("point score of one plan", units: 1_000) {
      for _ in 0..<1_000 { _ = scorer.points.score(plans[3]) }
    }
    try harness.measure("apply and point score of one combination", units: 1_000) {
      for _ in 0..<1_000 {
        _ = scorer.points.score(try dataSet.apply(plans[3].combination))
      }
    }
    try harness.measure("scores of one combination with all bounds") {
      _ = try scorer.scores(of: [plans[3]])
    }
    let many = Subjects.plans(dataSet, count: 2_000)
    var bounds = BoundsScorer(scorer)
    try harness.measure("bounds of one plan of 2,000", repetitions: 1, units: many.count) {
      bounds = BoundsScorer(scorer)
      for plan in many { _ = try bounds.bounds(of: plan) }
    }
    try harness.measure(Self.warmName, repetitions: 5, units: objectives.count) {
      _ = try VerifyingSolver(GLPKSolver()).solve(program, objectives: objectives)
    }
    try harness.measure(
      "coherence: the same, not verified",
      repetitions: 5,
      units: objectives.count
    ) {
      _ = try GLPKSolver().solve(program, objectives: objectives)
    }
    try harness.measure(Self.dominanceName, repetitions: 9) {
      _ = try scorer.dominance(among: plans, in: [.coherence])
    }
    try harness.measure("dominance of 40 plans, balance and efficiency", repetitions: 5) {
      _ = try scorer.dominance(among: plans, in: [.balance, .efficiency])
    }
    try harness.measure(Self.boundsName, repetitions: 3) {
      _ = try scorer.differenceBounds(of: plans, in: [.coherence])
    }
    let setting = FilterSetting(scorer)
    var worker = LineScorer(setting)
    var text = ResultText()
    let requests = requestLines()
    harness.measure("batch: one line of scenarios read, scored, written", units: requests.count) {
      text.removeAll()
      for (index, line) in requests.enumerated() {
        _ = worker.append(line.span, number: index + 1, to: &text)
      }
    }
    let ensemble = try Ensemble(scorer)
    try harness.measure(Self.ensembleName, repetitions: 7) {
      _ = try Ensemble(scorer)
    }
    harness.measure(Self.efficientName, repetitions: 7) { _ = ensemble.efficientSet() }
    harness.measure("ensemble: the whole summary", repetitions: 7) { _ = ensemble.summary() }
    let space = weightSpace(ensemble)
    harness.measure("weights: polygons of 40 plans", units: 100) {
      for _ in 0..<100 { _ = space.bestPolygons() }
    }
    harness.measure("weights: rank acceptabilities of 40 plans") {
      _ = space.rankAcceptabilities()
    }
    harness.measure("weights: everything of 40 plans without bounds") { _ = WeightReport(space) }
    if let scale = ensemble.scale {
      harness.measure("alternatives: 10 best, 10 different", repetitions: 7) {
        _ = ensemble.alternatives(weights: .equal, scale: scale, slack: .part(0.02), count: 10)
      }
    }
    try measureComparison(&harness, ensemble)
    try harness.measure("reconcile all measures", repetitions: 5) {
      for workload in Workload.allCases {
        _ = try Reconciliation(workload, of: dataSet, solver: scorer.verifiedSolver)
      }
    }
  }

  /// Everything that a report of the plans that the data set names is made from, and its parts.
  private func measureComparison(_ harness: inout Harness, _ ensemble: Ensemble) throws {
    let models = try dataSet.defaultPlans.map {
      try dataSet.apply(Combination(parsing: $0, in: dataSet))
    }
    let all = [dataSet.baseline] + models
    try harness.measure("report: scores of today and three models") {
      _ = try scorer.scores(of: all)
    }
    try harness.measure("report: differences between them") {
      _ = try scorer.differenceBounds(of: all)
    }
    for workload in [Workload.cases, .fte, .budget] {
      let measured = try scorer.measuring(by: WorkloadMeasure(workload))
      try harness.measure("report: balance by \(workload.rawValue)") {
        _ = try measured.balances(of: all)
      }
    }
    try harness.measure("report: groups of terms of money") {
      _ = try scorer.moneyTerms(of: all)
    }
    harness.measure("report: grids of hexagons") { _ = ensemble.densities() }
    harness.measure("report: standings") { for plan in all { _ = ensemble.standing(of: plan) } }
    harness.measure("report: improvements") {
      for plan in models { _ = ensemble.improvements(of: plan.combination, isStrict: true) }
    }
    try harness.measure("report: sensitivities", repetitions: 7) {
      _ = try scorer.sensitivities(of: models)
    }
    let differences = try scorer.differenceBounds(of: all)
    try harness.measure("report: figures worth knowing", repetitions: 7) {
      _ = try scorer.figureRanking(of: 1..<all.count, against: 0, among: all, differences)
    }
    try harness.measure("report: everything of three models", repetitions: 7) {
      _ = try Comparison(of: models, beside: models, by: scorer, among: ensemble)
    }
  }

  /// A line for each of 20,000 combinations that can be applied, half with an id and half bare.
  private func requestLines() -> [[UInt8]] {
    Subjects.plans(dataSet, count: 20_000).enumerated().map { index, plan in
      let id = plan.combination.scenarios.map { dataSet.scenarios[$0].id }.joined(separator: "+")
      return Array((index % 2 == 0 ? "{\"id\":\"p\(index)\",\"plan\":\"\(id)\"}" : id).utf8)
    }
  }

  /// Weight space with 40 efficient plans, or others where there are not so many: every line counts.
  private func weightSpace(_ ensemble: Ensemble) -> WeightSpace {
    guard let scale = ensemble.scale else { return WeightSpace([]) }
    let efficient = ensemble.efficientSet().prefix(40).map { scale.scaled(ensemble.scores[$0]) }
    let others = plans.prefix(40 - efficient.count).map {
      scale.scaled(ensemble.score(fromScratch: $0))
    }
    return WeightSpace(efficient + others)
  }

  /// The program and its objectives as arrays, for a peer to solve, and our own times.
  func peerDocument(_ seconds: (String) -> Double) throws -> JSONValue {
    func terms(_ terms: [LinearTerm]) -> JSONValue {
      .array(
        terms.map { .array([.integer($0.variable.index), .number($0.coefficient)]) }
      )
    }
    return .object([
      "warmSeconds": .number(seconds(Self.warmName)),
      "ensembleSeconds": .number(seconds(Self.ensembleName) + seconds(Self.efficientName)),
      "dominanceSeconds": .number(seconds(Self.dominanceName)),
      "boundsSeconds": .number(seconds(Self.boundsName)),
      "dominancePrograms": .integer(
        try scorer.dominance(among: plans, in: [.coherence]).effort[.coherence]?.programCount ?? 0
      ),
      "variables": .array(
        program.variables.map { .array([.number($0.lower), .number($0.upper)]) }
      ),
      "constraints": .array(
        program.constraints.map { constraint in
          .object([
            "terms": terms(constraint.terms), "lower": .number(constraint.lower),
            "upper": .number(constraint.upper),
          ])
        }
      ),
      "objectives": .array(
        objectives.map { objective in
          .object([
            "sense": .string(objective.sense.rawValue), "terms": terms(objective.terms),
          ])
        }
      ),
      "values": .array(
        ((try? GLPKSolver().solve(program, objectives: objectives).solutions) ?? []).map {
          .number($0.objectiveValue)
        }
      ),
    ])
  }
}

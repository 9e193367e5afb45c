// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import Diagnostics
import Exploration
import Foundation
import GLPKSolver
import LinearProgramming
import OrganizationModel
import Scoring
import TestSupport
import Testing

/// The code of the articles in the documentation, run; a test holds that each of their blocks
/// stands here line by line.
@Suite struct `Articles` {
  private let folder = Repository.shippedData

  @Test func `loading a data set`() throws {
    let dataSet: DataSet
    do {
      dataSet = try DataSetReader.read(path: folder)
    } catch {
      print(DiagnosticRenderer().render(error.diagnostics, consequence: "nothing was read"))
      throw error
    }
    print(dataSet.name[.english], "has", dataSet.tasks.count, "tasks in", dataSet.departmentCount)
    #expect(dataSet.tasks.count > dataSet.departmentCount)

    for task in dataSet.tasks where task.fte.interval.width > 1_000 {
      print(task.id, task.fte.best, "between", task.fte.low, "and", task.fte.high)
      if case .assumed(let id) = task.fte.basis { print("  nobody published it: assumption", id) }
    }
    #expect(dataSet.tasks.contains { $0.fte.interval.width > 1_000 })

    let careful = dataSet.assuming(["realization": .known(0.5)])
    print(dataSet.parameters.realization.best, "became", careful.parameters.realization.best)
    #expect(careful.parameters.realization.best == 0.5)
    #expect(dataSet.parameters.realization.best != 0.5)

    let (again, fingerprint) = try DataSetReader.readWithFingerprint(path: folder)
    print(again.id, "as given:", fingerprint.files, "as read:", fingerprint.content)
    #expect(fingerprint.files != fingerprint.content)
  }

  @Test func `applying combinations`() throws {
    let dataSet = try DataSetReader.read(path: folder)
    let combination = try Combination(parsing: "model-2+9.1", in: dataSet)
    let plan = try dataSet.apply(combination)
    for task in dataSet.tasks.indices where dataSet.isMoved(task: task, in: plan) {
      let place = dataSet.name(ofPlace: plan.home[task], in: plan)
      print(dataSet.tasks[task].name[.english], "goes to", place[.english])
    }
    #expect(dataSet.tasks.indices.contains { dataSet.isMoved(task: $0, in: plan) })

    do {
      _ = try dataSet.apply(Combination(parsing: "2.4+5.1", in: dataSet))
    } catch {
      for problem in error.diagnostics { print(problem.code.rawValue, problem.message) }
    }
    #expect(throws: DiagnosticError.self) {
      try dataSet.apply(Combination(parsing: "2.4+5.1", in: dataSet))
    }

    for check in dataSet.checks(of: plan) where !check.isMet {
      let broken = dataSet.constraints[check.constraint]
      let scenarios = check.scenarios.map { dataSet.scenarios[$0].id }
      print("breaks '\(broken.name[.english])' by", scenarios)
    }
    #expect(dataSet.checks(of: plan).contains { !$0.isMet })

    let today = dataSet.baseline
    let joined = dataSet.interfaces.indices.filter {
      dataSet.status(of: $0, in: plan, comparedWith: today) == .removed
    }
    print(joined.map { dataSet.interfaces[$0].id }, "are no longer cut")
    #expect(!joined.isEmpty)
  }

  @Test func `scoring plans`() throws {
    let dataSet = try DataSetReader.read(path: folder)
    let scorer = try Scorer(dataSet, solver: VerifyingSolver(GLPKSolver()))
    let plans = try ["model-1", "6.3"].map {
      try dataSet.apply(Combination(parsing: $0, in: dataSet))
    }
    for score in try scorer.scores(of: plans) {
      for criterion in Criterion.allCases {
        guard let band = score.criteria[criterion] else { continue }
        print(score.plan.id, criterion, band.best, "in", band.lower...band.upper)
      }
    }

    for score in try scorer.scores(of: plans) {
      guard let difference = score.differences[.balance] else { continue }
      switch difference.verdict {
      case .necessarily: print(score.plan.id, "is more balanced, whatever the figures are")
      case .possibly: print(score.plan.id, "may be more balanced: the data allow both")
      case .not: print(score.plan.id, "is not more balanced for any data")
      }
    }
    let scores = try scorer.scores(of: plans)
    #expect(scores.map { $0.differences[.balance]?.verdict } == [.possibly, .necessarily])

    let point = scorer.points.score(plans[0])
    print(point.coherence, point.balance, point.efficiency)
    #expect(abs(point.coherence - (scores[0].criteria[.coherence]?.best ?? .nan)) < 1e-9)

    guard let measure = WorkloadMeasure([(.cases, 2), (.fte, 1)]) else { return }
    let weighed = try Scorer(dataSet, solver: VerifyingSolver(GLPKSolver()), measure: measure)
    print(weighed.points.score(plans[0]).balance)
    #expect(weighed.points.score(plans[0]).balance != point.balance)
  }

  @Test func `exploring all combinations`() throws {
    let dataSet = try DataSetReader.read(path: folder)
    let scorer = try Scorer(dataSet, solver: VerifyingSolver(GLPKSolver()))
    let ensemble = try Ensemble(scorer)
    print(ensemble.combinationCount, "combinations,", ensemble.refusedCount, "refused")
    print(ensemble.feasibleCount, "feasible ones")

    for position in ensemble.efficientSet() {
      let combination = ensemble.combination(ensemble.codes[position])
      print(combination.id, ensemble.scores[position].points)
    }
    #expect(!ensemble.efficientSet().isEmpty)

    let plan = try dataSet.apply(Combination(parsing: "model-1", in: dataSet))
    let standing = ensemble.standing(of: plan)
    print(standing.dominatingCount, "combinations beat", standing.id)
    #expect(standing.dominatingCount > 0)

    let draws = ParameterDraws(dataSet, of: ["realization", "weight-strong"], count: 20, seed: 1)
    for number in 0..<20 {
      let values = zip(draws.ids, draws[number].map { AssumedValue.known($0) })
      let drawn = dataSet.assuming(Dictionary(uniqueKeysWithValues: values))
      let points = try Scorer(drawn, solver: VerifyingSolver(GLPKSolver())).points
      print(points.score(plan).efficiency)
    }
    #expect(draws.ids.sorted() == ["realization", "weight-strong"])
  }

  @Test(arguments: [
    "DataExchange.docc/LoadingADataSet.md", "OrganizationModel.docc/ApplyingCombinations.md",
    "Scoring.docc/ScoringPlans.md", "Exploration.docc/ExploringAllCombinations.md",
  ])
  func `every block of an article is run above`(page: String) throws {
    let module = try #require(page.split(separator: ".").first)
    let file = Repository.root.appendingPathComponent("Sources/\(module)/\(page)")
    let article = try String(contentsOf: file, encoding: .utf8)
    let source = try String(contentsOf: URL(fileURLWithPath: #filePath), encoding: .utf8)
    let blocks = article.components(separatedBy: "```swift\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
    #expect(blocks.count >= 3)
    for block in blocks {
      let lines = block.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      let indented = lines.map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
      #expect(source.contains("\n\(indented)\n"), "\(block)")
    }
    let title = try #require(article.split(separator: "\n").first).dropFirst(2)
    #expect(source.contains("func `\(title.lowercased())`()"), "\(title)")
  }
}

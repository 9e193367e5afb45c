// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import TestSupport
import Testing

@testable import ReportRendering

@Suite struct `The section on the committees` {
  private static let origin = ReportWriter.Origin(version: "1", digest: "d", command: "c")

  private func writer(_ comparison: Comparison, _ language: Language = .danish) -> ReportWriter {
    ReportWriter(
      comparison,
      about: comparison.subjects.count == 1 ? .plan : .plans,
      origin: Self.origin,
      language: language
    )
  }

  private func text(_ section: Section?) throws -> String {
    func words(_ block: Block) -> String {
      switch block {
      case .paragraph(let text, _), .heading(let text): text.plain
      case .list(let items): items.map(\.plain).joined(separator: "\n")
      case .columns(let groups): groups.joined().map(words).joined(separator: "\n")
      default: ""
      }
    }
    return try #require(section).blocks.map(words).joined(separator: "\n")
  }

  @Test(arguments: SampleReport.allCases)
  func `shares of every plan sum to a hundred at the best estimates`(
    subject: SampleReport
  ) throws {
    let table = writer(try subject.comparison).shareFigure.table
    let isOne = table.columns[0].key == "committee"
    var sums: [String: (today: Double, after: Double)] = [:]
    for row in table.rows {
      var name = ""
      if !isOne, case .text(let text) = row[0] { name = text.plain }
      let today = row[isOne ? 1 : 2]
      let after = isOne ? (row.count > 2 ? row[2] : today) : row[3]
      var sum = sums[name] ?? (0, 0)
      if case .band(let band, _) = today { sum.today += band.best }
      if case .band(let band, _) = after { sum.after += band.best }
      sums[name] = sum
    }
    #expect(!sums.isEmpty)
    for (name, sum) in sums {
      #expect(abs(sum.today - 100) < 1e-6, "\(name)")
      #expect(abs(sum.after - 100) < 1e-6, "\(name)")
    }
  }

  /// The work of each committee today and after, at random points of the tasks' intervals.
  @Test(arguments: SampleReport.allCases)
  func `what is called certain holds at every point of the data`(
    subject: SampleReport
  ) throws {
    let comparison = try subject.comparison
    let dataSet = comparison.dataSet
    var random = TestSupport.SplitMix64(seed: 11)
    var claims = 0
    for position in comparison.subjects {
      let plan = comparison.plans[position]
      let changes = writer(comparison).committeeChanges(ofPlan: position)
      #expect(Set(changes.map(\.place)) == Set(0..<dataSet.departmentCount).union(plan.places))
      for draw in 0..<40 {
        // Ends of intervals among the points, where claims are nearest to failing.
        let work = dataSet.tasks.map { task -> Double in
          guard let cases = task.cases else { return 0 }
          return draw < 20
            ? Double.random(in: cases.low...cases.high, using: &random)
            : Bool.random(using: &random) ? cases.low : cases.high
        }
        for change in changes {
          let before = work.indices.filter { dataSet.tasks[$0].home == change.place }
          let after = work.indices.filter { plan.home[$0] == change.place }
          let workAfter: Double = after.map { work[$0] }.reduce(0, +)
          let workBefore: Double = before.map { work[$0] }.reduce(0, +)
          let gain = workAfter - workBefore
          let holds: Bool =
            switch change.kind {
            case .certain(let isUp): isUp ? gain > 0 : gain < 0
            case .never(let isDown): isDown ? gain >= -1e-9 : gain <= 1e-9
            case .same: abs(gain) < 1e-9
            case .ends: after.isEmpty
            case .arises: before.isEmpty
            case .open: true
            }
          #expect(holds, "\(plan.id), \(dataSet.places[change.place].id): \(change.kind), \(gain)")
          claims += 1
        }
      }
    }
    #expect(claims > 200)
  }

  @Test func `the evidence for every task is counted once`() throws {
    let dataSet = try ShippedReports.dataSet()
    for workload in [Workload.cases, .fte, .budget] {
      let evidence = WorkEvidence(WorkloadMeasure(workload), in: dataSet)
      #expect(
        evidence.printed + evidence.derived + evidence.assumed + evidence.spread
          == dataSet.tasks.count
      )
      let printed = dataSet.tasks.count { task in
        if case .published? = task[workload]?.basis { true } else { false }
      }
      #expect(evidence.printed == printed)
    }
    let cases = WorkEvidence(.cases, in: dataSet)
    #expect(cases.spread > cases.printed + cases.derived)
    #expect(cases.assumedTotals < cases.departments)
    #expect(WorkEvidence(WorkloadMeasure(.fte), in: dataSet).spread == 0)
  }

  @Test func `a verdict that turns with the measure is said to turn`() throws {
    // Area 5 divides the technical committee: better by cases, worse by FTE and budget.
    let split = try ShippedReports.area(4)
    let verdicts = split.workloads.map { $0.differences[1] }
    #expect(verdicts.contains { $0.verdict == .necessarily })
    #expect(verdicts.contains { $0.verdictWorse == .necessarily })
    #expect(try text(writer(split).committeesSection).contains("vender svaret med målet"))
    #expect(
      try text(writer(split, .english).committeesSection).contains("turns with the measure")
    )
    let models = try ShippedReports.models()
    #expect(try text(writer(models).committeesSection).contains("Svaret er det samme"))
  }

  @Test(arguments: SampleReport.allCases)
  func `the ratio of the greatest share to the least lies in its band`(
    subject: SampleReport
  ) throws {
    let comparison = try subject.comparison
    for position in [0] + Array(comparison.subjects) {
      let extremes = writer(comparison).extremes(position)
      let shares = comparison.scores[position].shares
      #expect(extremes.ratio.lower >= 1)
      #expect(extremes.ratio.lower <= extremes.ratio.best)
      #expect(extremes.ratio.best <= extremes.ratio.upper)
      let top = try #require(shares.max { $0.share.best < $1.share.best })
      #expect(extremes.greatest.contains(top.place))
    }
  }

  @Test func `figures have readable labels, for one plan and for several`() throws {
    for subject in SampleReport.allCases {
      for language in Language.allCases {
        let writer = writer(try subject.comparison, language)
        for drawing in writer.shareFigure.drawings { DrawingRules.expectReadable(drawing) }
      }
    }
  }
}

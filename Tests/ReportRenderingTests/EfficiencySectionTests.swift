// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Testing

@testable import ReportRendering
@testable import Wording

@Suite struct `The section on efficiency` {
  private func section(_ subject: SampleReport, _ language: Language) throws -> Section {
    try #require(
      try subject.document(language).sections.first { $0.id == "efficiency" }
    )
  }

  private func report(_ id: String) throws -> SampleReport {
    try #require(SampleReport(rawValue: id))
  }

  private func text(_ section: Section) -> String {
    section.blocks.map { block -> String in
      if case .paragraph(let text, _) = block { return text.plain }
      return ""
    }.joined(separator: "\n")
  }

  @Test(arguments: SampleReport.allCases)
  func `terms in the table sum to the net present value`(
    subject: SampleReport
  ) throws {
    let comparison = try subject.comparison
    guard let figure = try section(subject, .danish).blocks.flatMap(\.figures).first else {
      #expect(comparison.subjects.allSatisfy { comparison.moneyTerms[$0].isEmpty })
      return
    }
    let table = figure.table
    let values = table.columns.indices.filter { table.columns[$0].kind != .text }
    var sum = 0.0
    var totals = 0
    for column in values {
      for row in table.rows {
        guard case .band(let band, _) = row[column] else { continue }
        let isTotal = row.contains(.text(Inline(MoneyPhrase.result.danish)))
        if isTotal {
          #expect(abs(sum - band.best) < 1e-6, "\(subject.rawValue)")
          sum = 0
          totals += 1
        } else {
          sum += band.best
        }
      }
      #expect(sum == 0)
    }
    let priced = comparison.subjects.filter { !comparison.moneyTerms[$0].isEmpty }
    #expect(totals == priced.count)
  }

  @Test(arguments: SampleReport.allCases, Language.allCases)
  func `drawings can be read`(subject: SampleReport, language: Language) throws {
    for figure in try section(subject, language).blocks.flatMap(\.figures) {
      for drawing in figure.drawings { DrawingRules.expectReadable(drawing) }
    }
  }

  @Test func `bars of every scenario and model end at the net present value`() throws {
    let comparison = try report("models").comparison
    for (position, terms) in comparison.moneyTerms.enumerated() {
      let value = try #require(comparison.scores[position].criteria[.efficiency])
      #expect(abs(terms.reduce(0) { $0 + $1.amount.best } - value.best) < 1e-6)
    }
  }

  @Test func `nothing that costs is said so of one and of many`() throws {
    let area = try report("area-12")
    #expect(try text(section(area, .danish)).contains("Der er intet i scenariet"))
    #expect(try text(section(area, .english)).contains("There is nothing in the scenario"))
    #expect(try section(area, .danish).blocks.flatMap(\.figures).isEmpty)
    let six = try report("six")
    let last = try #require(ShippedReports.dataSet().scenarioIndex["11.1"])
    let name = try ShippedReports.dataSet().scenarios[last].name
    #expect(try text(section(six, .danish)).contains("I »\(name.danish)« er der intet"))
    #expect(try text(section(six, .english)).contains("In “\(name.english)” there is nothing"))
  }

  @Test func `one proposal and several are told apart in words`() throws {
    let one = try report("model-2")
    #expect(try text(section(one, .danish)).contains("om forslaget tjener eller koster"))
    #expect(try text(section(one, .english)).contains("whether the proposal earns or costs"))
    let many = try report("models")
    #expect(try text(section(many, .danish)).contains("For alle forslagene går båndet"))
    #expect(try text(section(many, .english)).contains("For all the proposals the band"))
    let area = try report("area-6")
    #expect(try text(section(area, .danish)).contains("For alle scenarierne går båndet"))
  }

  @Test func `an order that data can turn is said to turn`() throws {
    let comparison = try report("models").comparison
    let ordered = comparison.subjects.sorted {
      (comparison.scores[$0].criteria[.efficiency]?.best ?? 0)
        > (comparison.scores[$1].criteria[.efficiency]?.best ?? 0)
    }
    let isCertain =
      comparison.differences[ordered[0], ordered[ordered.count - 1], .efficiency].low > 0
    let words = try text(section(report("models"), .danish))
    #expect(words.contains("den rækkefølge holder for alle data") == isCertain)
    #expect(words.contains("kan vende den rækkefølge") != isCertain)
  }

  @Test func `a break-even value inside of the assumed interval is called open`() throws {
    let comparison = try report("models").comparison
    let tables = try report("models").document(.danish).tables
    let table = try #require(tables.first { $0.id == "break-even" })
    for (row, position) in zip(table.rows.dropFirst(), comparison.subjects) {
      let values = comparison.scores[position].efficiency.breakEvens
      for (cell, value) in zip(row.dropFirst(), values) {
        guard case .text(let text) = cell else { continue }
        #expect(text.plain.hasSuffix("åbent") == value.isInsideInterval)
        #expect(text.plain.contains("intet nulpunkt") == (value.value == nil))
      }
    }
  }
}

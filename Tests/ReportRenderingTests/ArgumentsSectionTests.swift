// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Testing

@testable import ReportRendering
@testable import Wording

@Suite struct `The section on arguments` {
  private func report(_ id: String) throws -> SampleReport {
    try #require(SampleReport(rawValue: id))
  }

  /// Everything that blocks tell of a source.
  private func told(_ blocks: [Block]) -> [String] {
    func told(_ text: Inline) -> [String] {
      text.runs.compactMap { if case .told(let words, _) = $0 { words } else { nil } }
    }
    return blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let text, _), .heading(let text): told(text)
      case .list(let items): items.flatMap(told)
      case .definitions(let entries): entries.flatMap { $0.texts.flatMap(told) }
      case .columns(let groups): groups.flatMap { self.told($0) }
      case .box(let blocks): self.told(blocks)
      case .table(let table):
        table.rows.flatMap { row in
          row.flatMap { cell -> [String] in
            if case .text(let text) = cell { told(text) } else { [] }
          }
        }
      case .figure, .command: []
      }
    }
  }

  /// The remarks about the scenarios that a report's subjects use.
  private func remarks(_ subject: SampleReport, _ language: Language) throws -> [String] {
    let dataSet = try ShippedReports.dataSet()
    let comparison = try subject.comparison
    let used = Set(
      comparison.subjects.flatMap { comparison.plans[$0].combination.scenarios }
    )
    return dataSet.areas.flatMap { area -> [String] in
      let ids = Set(area.scenarios.filter(used.contains).map { dataSet.scenarios[$0].id })
      guard !ids.isEmpty else { return [] }
      return (area.advantages + area.attentionPoints + area.legalTies + area.perspectives)
        .filter { $0.scenarios.isEmpty || !ids.isDisjoint(with: $0.scenarios) }
        .map { $0.text[language] }
    }
  }

  @Test(arguments: SampleReport.allCases, Language.allCases)
  func `every remark about a used scenario is listed once`(
    subject: SampleReport,
    language: Language
  ) throws {
    let document = try subject.document(language)
    let isArea = if case .area = try subject.subject { true } else { false }
    let section = try #require(
      isArea
        ? document.sections.first { $0.id == "arguments" }
        : document.appendices.first { $0.id == "arguments-all" }
    )
    let expected = try remarks(subject, language)
    #expect(!expected.isEmpty)
    let listed = Dictionary(grouping: told(section.blocks)) { $0 }.mapValues(\.count)
    for (words, count) in Dictionary(grouping: expected, by: { $0 }).mapValues(\.count) {
      #expect(listed[words] == count, "\(subject.rawValue): \(words)")
    }
  }

  @Test func `nothing about a scenario that is not used is listed`() throws {
    let subject = try report("model-2")
    let document = try subject.document(.danish)
    let appendix = try #require(document.appendices.first { $0.id == "arguments-all" })
    let used = Set(try remarks(subject, .danish))
    let listed = Set(told(appendix.blocks))
    for area in try ShippedReports.dataSet().areas {
      for remark in area.advantages + area.attentionPoints
      where !used.contains(remark.text.danish) {
        #expect(!listed.contains(remark.text.danish), "\(remark.text.danish)")
      }
    }
  }

  @Test func `the selection for one plan holds at most two on each side of a scenario`() throws {
    let subject = try report("model-2")
    let document = try subject.document(.danish)
    let table = try #require(document.tables.first { $0.id == "arguments-picked" })
    let dataSet = try ShippedReports.dataSet()
    let plan = try subject.comparison.plans[subject.comparison.subjects.lowerBound]
    var rows = table.rows[...]
    for scenario in plan.combination.scenarios {
      let id = dataSet.scenarios[scenario].id
      let area = dataSet.areas[dataSet.scenarios[scenario].area]
      let sizes = [area.advantages, area.attentionPoints].map { list in
        min(2, list.count { $0.scenarios.isEmpty || $0.scenarios.contains(id) })
      }
      let own = rows.prefix(max(1, sizes.max() ?? 0))
      rows = rows.dropFirst(own.count)
      for (side, size) in sizes.enumerated() {
        let told = own.count { row in
          if case .text(let text) = row[side + 1] { !text.isEmpty } else { false }
        }
        #expect(told == size, "\(id)")
      }
    }
    #expect(rows.isEmpty)
  }

  @Test func `the table of choices names what every plan chooses where they part`() throws {
    let subject = try report("models")
    let document = try subject.document(.danish)
    let table = try #require(document.tables.first { $0.id == "choices" })
    let dataSet = try ShippedReports.dataSet()
    let comparison = try subject.comparison
    func choice(_ position: Int, _ area: Int) -> String? {
      comparison.plans[position].combination.scenarios
        .first { dataSet.scenarios[$0].area == area }.map { dataSet.scenarios[$0].id }
    }
    let parting = dataSet.areas.indices.filter { area in
      Set(comparison.subjects.map { choice($0, area) }).count > 1
    }
    #expect(table.rows.count == parting.count + table.totalRows)
    for (area, row) in zip(parting, table.rows) {
      for (position, cell) in zip(comparison.subjects, row.dropFirst()) {
        switch cell {
        case .text(let text):
          let id = try #require(choice(position, area))
          #expect(text.plain == id || text.plain.hasPrefix(id + " "))
        default: #expect(choice(position, area) == nil)
        }
      }
    }
  }

  @Test func `a broken condition is told once with those who break it`() throws {
    let subject = try report("models")
    let section = try #require(
      try subject.document(.danish).sections.first { $0.id == "arguments" }
    )
    let items = section.blocks.flatMap { block -> [Inline] in
      if case .list(let items) = block { items } else { [] }
    }
    let comparison = try subject.comparison
    let broken = Set(
      comparison.subjects.flatMap { position in
        comparison.scores[position].constraints.filter { !$0.isMet }.map(\.constraint)
      }
    )
    for constraint in broken {
      let name = try ShippedReports.dataSet().constraints[constraint].name.danish
      #expect(items.count { $0.plain.contains("»\(name)« er ikke opfyldt") } == 1)
    }
  }

  @Test func `one area and several are told apart in words`() throws {
    func headings(_ id: String, _ language: Language) throws -> [String] {
      let document = try report(id).document(language)
      return (document.sections + document.appendices).flatMap(\.blocks).compactMap { block in
        if case .heading(let text) = block { text.plain } else { nil }
      }
    }
    #expect(try headings("area-12", .danish).contains { $0.contains("som området tjener") })
    #expect(try headings("area-12", .english).contains { $0.contains("that the area serves") })
    #expect(try headings("models", .danish).contains { $0.contains("som områderne tjener") })
    #expect(try headings("models", .english).contains { $0.contains("that the areas serve") })
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import Foundation
import FoundationXML
import OrganizationModel
import Scoring
import Testing
import Wording

@testable import ReportRendering

@Suite struct `The section on coherence` {
  private func writer(_ comparison: Comparison, _ language: Language = .danish) -> ReportWriter {
    ReportWriter(
      comparison,
      about: comparison.subjects.count == 1 ? .plan : .plans,
      origin: ReportWriter.Origin(version: "1", digest: "d", command: "c"),
      language: language
    )
  }

  private func tables(_ sections: [Section]) -> [Table] {
    sections.flatMap { $0.blocks.flatMap(\.tables) }
  }

  @Test(arguments: SampleReport.allCases)
  func `every interface that a plan creates or removes stands once in the appendix`(
    subject: SampleReport
  ) throws {
    try expectEveryChange(try subject.comparison)
  }

  @Test func `so does every one of every scenario`() throws {
    let dataSet = try ShippedReports.dataSet()
    for area in dataSet.areas.indices { try expectEveryChange(ShippedReports.area(area)) }
  }

  private func expectEveryChange(_ comparison: Comparison) throws {
    let dataSet = comparison.dataSet
    let baseline = dataSet.baseline
    // Counted anew from the places of the tasks.
    let changing = dataSet.interfaces.filter { interface in
      comparison.subjects.contains { position in
        let home = comparison.plans[position].home
        func cut(_ home: [Int]) -> Int {
          interface.pairs.count { home[$0.first] != home[$0.second] }
        }
        return cut(home) != cut(baseline.home)
      }
    }.map { $0.name[.danish] }
    let all = tables(writer(comparison).coherenceAppendix).filter { $0.id == "interface-changes" }
    let names = all.flatMap(\.rows).compactMap { row -> String? in
      if case .text(let text) = row[0] { text.plain } else { nil }
    }
    #expect(names.sorted() == changing.sorted(), "\(comparison.plans[1].id)")
  }

  @Test(arguments: SampleReport.allCases)
  func `counts are those of the scores`(subject: SampleReport) throws {
    let comparison = try subject.comparison
    guard comparison.subjects.count > 1 else { return }
    let section = try #require(writer(comparison).coherenceSection)
    let table = try #require(tables([section]).first { $0.id == "interface-counts" })
    let keys = table.columns.map(\.key)
    for (row, position) in zip(table.rows.dropFirst(), comparison.subjects) {
      func number(_ key: String) -> Int? {
        guard let column = keys.firstIndex(of: key), case .number(let value, _) = row[column]
        else { return nil }
        return Int(value)
      }
      let statuses = comparison.scores[position].interfaces
      #expect(number("removed") == statuses.count { $0 == .removed })
      #expect(number("created") == statuses.count { $0 == .created })
      #expect(number("kept") == statuses.count { $0 == .kept })
      let crossing = try #require(number("crossing"))
      #expect(number("together") == statuses.count - crossing)
    }
  }

  @Test func `numbers in words are right for none, one and many`() throws {
    let comparison = try ShippedReports.models()
    let cases: [(Int, String, String)] = [
      (0, "Ingen snitflader forsvinder", "No interfaces disappear"),
      (
        1, "1 snitflade forsvinder, fordi dens opgaver samles",
        "1 interface disappears because its tasks are gathered"
      ),
      (
        2, "2 snitflader forsvinder, fordi deres opgaver samles",
        "2 interfaces disappear because their tasks are gathered"
      ),
    ]
    for (number, danish, english) in cases {
      for (language, words) in [(Language.danish, danish), (.english, english)] {
        let text = writer(comparison, language).plural(
          number,
          none: .removedNone,
          one: .removedOne,
          many: .removedMany,
          .assumption("a")
        )
        #expect(text.plain == words)
      }
    }
  }

  @Test func `one scenario is told in words with its numbers`() throws {
    // 10.1 removes one interface and creates two.
    let comparison = try ShippedReports.comparison(of: ["10.1"])
    let section = try #require(writer(comparison).coherenceSection)
    let words = section.blocks.compactMap { block in
      if case .paragraph(let text, _) = block { text.plain } else { nil }
    }.joined(separator: " ")
    #expect(words.contains("1 snitflade forsvinder, fordi dens opgaver samles, og 2 opstår"))
    // The source prints one of them as kept and the data set says why it is not.
    let disagreements = writer(comparison).disagreements
    #expect(disagreements.map(\.statement.id) == ["10.i3"])
    #expect(disagreements.first?.statement.explanation != nil)
  }

  @Test func `measures that move nothing are told with what they bridge`() throws {
    let comparison = try ShippedReports.comparison(of: ["12.1"])
    let writer = writer(comparison)
    #expect(writer.bridges.count == 2)
    for bridge in writer.bridges {
      #expect(!bridge.interfaces.isEmpty)
      #expect(bridge.interfaces.allSatisfy { comparison.plans[1].isCoordinated[$0] })
    }
    #expect(writer.interfaceTable == nil)
    // Where the tasks are gathered there is nothing to bridge.
    let models = try ShippedReports.models()
    #expect(self.writer(models).bridges.contains { $0.interfaces.isEmpty })
  }

  @Test func `a matrix counts every interface in each field that it touches`() throws {
    let comparison = try ShippedReports.models()
    let dataSet = comparison.dataSet
    for plan in comparison.plans {
      let matrix = InterfaceMatrix(plan, in: dataSet)
      var expected = 0
      for interface in dataSet.interfaces {
        expected +=
          Set(interface.pairs.map { Set([plan.home[$0.first], plan.home[$0.second]]) })
          .count
      }
      var sum = 0
      for row in matrix.counts.indices {
        for column in row..<matrix.counts.count {
          #expect(matrix.counts[row][column] == matrix.counts[column][row])
          sum += matrix.counts[row][column]
        }
      }
      #expect(sum == expected)
      for (row, outward) in matrix.outward.enumerated() {
        let across = matrix.counts[row].enumerated().filter { $0.offset != row }.map(\.element)
        #expect(outward <= across.reduce(0, +))
        #expect(outward >= across.max() ?? 0)
      }
    }
  }

  @Test func `a matrix is a table with a shade for each number and a framed diagonal`() throws {
    let comparison = try ShippedReports.comparison(of: ["model-1"])
    let page = try ReportPage(
      ShippedReports.document(comparison, about: .plan, .danish)
    )
    let shades = page.elements(with: "class").filter { $0.value.contains("heat-") }
    let count = comparison.plans.prefix(2).map { $0.places.count * $0.places.count }.reduce(0, +)
    #expect(shades.count == count)
    for (element, value) in shades {
      let number = Double(element.stringValue ?? "") ?? -1
      #expect(value.contains("heat-0") == (number == 0))
    }
    #expect(
      shades.count { $0.value.contains("own") }
        == comparison.plans.prefix(2).map(\.places.count).reduce(0, +)
    )
    #expect(shades.contains { $0.value.contains("heat-5") })
  }

  @Test func `figures have readable labels, for one plan and for several`() throws {
    for subject in SampleReport.allCases {
      for language in Language.allCases {
        for block in writer(try subject.comparison, language).groupBlocks {
          for figure in block.figures {
            for drawing in figure.drawings { DrawingRules.expectReadable(drawing) }
          }
        }
      }
    }
  }

  @Test func `shades run from none to the darkest`() {
    let matrix = Table.Matrix(greatest: 18)
    #expect([0, 1, 3, 4, 9, 18, 20].map { matrix.shade($0) } == [0, 1, 1, 2, 3, 5, 5])
    #expect(Table.Matrix(greatest: 0).shade(0) == 0)
  }
}

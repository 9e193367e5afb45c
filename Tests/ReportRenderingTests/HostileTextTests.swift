// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import Foundation
import FoundationXML
import GLPKSolver
import LinearProgramming
import OrganizationModel
import ReportRendering
import Scoring
import Testing

@Suite struct `Hostile names in reports` {
  private static let marks = "<script>alert('1')</script>&amp;\"{{x}}]]>--><svg onload=x>"

  private static func hostile(_ text: LocalizedText) -> LocalizedText {
    LocalizedText(danish: text.danish + marks, english: text.english + marks)
  }

  /// The shipped data set with markup in every text that a file may give.
  private static func dataSet() throws -> DataSet {
    var data = try ShippedReports.dataSet()
    data.name = hostile(data.name)
    for index in data.documents.indices { data.documents[index].title += marks }
    for index in data.places.indices {
      data.places[index].name = hostile(data.places[index].name)
      data.places[index].short = hostile(data.places[index].short)
      data.places[index].committee.name = hostile(data.places[index].committee.name)
    }
    for index in data.tasks.indices { data.tasks[index].name = hostile(data.tasks[index].name) }
    for index in data.interfaces.indices {
      data.interfaces[index].name = hostile(data.interfaces[index].name)
      data.interfaces[index].source.page += marks
    }
    for index in data.functions.indices {
      data.functions[index].name = hostile(data.functions[index].name)
    }
    for index in data.targetGroups.indices {
      data.targetGroups[index].name = hostile(data.targetGroups[index].name)
    }
    for index in data.constraints.indices {
      data.constraints[index].name = hostile(data.constraints[index].name)
    }
    for index in data.areas.indices {
      data.areas[index].name = hostile(data.areas[index].name)
      for remark in data.areas[index].advantages.indices {
        data.areas[index].advantages[remark].text = hostile(
          data.areas[index].advantages[remark].text
        )
      }
    }
    for index in data.scenarios.indices {
      data.scenarios[index].name = hostile(data.scenarios[index].name)
    }
    for index in data.models.indices {
      data.models[index].name = hostile(data.models[index].name)
      for box in data.models[index].boxes.indices {
        data.models[index].boxes[box].printed += marks
      }
      for place in data.models[index].departments.indices {
        data.models[index].departments[place].name = hostile(
          data.models[index].departments[place].name
        )
      }
    }
    for index in data.assumptions.indices {
      data.assumptions[index].rationale = hostile(data.assumptions[index].rationale)
    }
    return data
  }

  @Test(arguments: [["model-1"], ["model-1", "model-2"]])
  func `markup in data files stays text`(ids: [String]) throws {
    let data = try Self.dataSet()
    let scorer = try Scorer(data, solver: VerifyingSolver(GLPKSolver()))
    let comparison = try Comparison(
      of: ids.map { try data.apply(Combination(parsing: $0, in: data)) },
      beside: [],
      in: try #require(ComparisonSetting(scorer, among: try Ensemble(scorer)))
    )
    for language in Language.allCases {
      let document = ReportWriter(
        comparison,
        about: ids.count == 1 ? .plan : .plans,
        origin: ReportWriter.Origin(version: "1", digest: "2", command: "x \(Self.marks)"),
        language: language
      ).document(id: "hostile")
      let html = try HTMLReport().text(of: document)
      let page = try XMLDocument(
        xmlString: html.replacing("<!DOCTYPE html>", with: ""),
        options: [.nodePreserveWhitespace]
      )
      #expect(try page.nodes(forXPath: "//script").isEmpty)
      #expect(try page.nodes(forXPath: "//@onload").isEmpty)
      #expect(html.contains("&lt;script&gt;"))
      #expect(!html.contains("<script"))
    }
  }

  @Test func `templates leave nothing unescaped but the drawings and the style sheet`() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/ReportRendering/HTML/Templates").standardized
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".mustache") }
    #expect(files.count > 3)
    for file in files {
      let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
        .replacing("{{{svg}}}", with: "").replacing("{{{css}}}", with: "")
      #expect(!text.contains("{{{") && !text.contains("{{&") && !text.contains("{{%"), "\(file)")
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import Foundation
import FoundationXML
import OrganizationModel
import Scoring
import Testing

@testable import ReportRendering

/// A reader who follows any number arrives at a page of a source, a derivation or a named assumption.
@Suite struct `Origins of numbers` {
  @Test(arguments: Language.allCases)
  func `in the comparison every chain ends`(language: Language) throws {
    try expectChains(ShippedReports.document(ShippedReports.models(), about: .plans, language))
  }

  @Test(arguments: ["model-1", "model-2", "model-3"])
  func `in each model's report every chain ends`(id: String) throws {
    let comparison = try ShippedReports.comparison(of: [id])
    try expectChains(ShippedReports.document(comparison, about: .plan, .danish))
  }

  @Test(arguments: 0..<13)
  func `in each area's report every chain ends`(area: Int) throws {
    let comparison = try ShippedReports.area(area)
    try expectChains(ShippedReports.document(comparison, about: .area(area), .english))
  }

  private func expectChains(_ document: ReportDocument) throws {
    let page = try ReportPage(document)
    let ids = page.ids
    #expect(Set(ids).count == ids.count, "\(twice(ids)) stand twice")
    let missing = Set(page.targets).subtracting(ids).sorted()
    #expect(missing.isEmpty, "links lead nowhere: \(missing)")

    // Notes are numbered from 1 on without gaps, and each leads back to what refers to it.
    let notes = NoteIndex(document).notes
    let numbered = ids.filter { $0.wholeMatch(of: /n\d+/) != nil }
    #expect(numbered == notes.indices.map { "n\($0 + 1)" })
    let elements = Dictionary(uniqueKeysWithValues: page.elements(with: "id").map { ($1, $0) })
    let back = page.elements(with: "class").filter { $0.value == "back" }.map(\.element)
    #expect(back.count == notes.count)
    for (index, link) in back.enumerated() {
      let target = try #require(link.attribute(forName: "href")?.stringValue?.dropFirst())
      let place = try #require(elements[String(target)])
      #expect(place.refers(to: index + 1), "note \(index + 1) leads back to \(target)")
    }

    // Each assumption and document that anything rests on has one entry, which is an origin.
    let grounds = Set(document.provenances.flatMap(\.all))
    for ground in grounds {
      switch ground {
      case .assumption(let id): try expectEntry(NamedAssumption.anchor(id), elements)
      case .printed(_, let source), .told(let source):
        try expectEntry(NamedDocument.anchor(source.document), elements)
      case .derivation(let words, _): #expect(!words.isEmpty)
      }
    }
    #expect(!grounds.isEmpty)
  }

  private func expectEntry(_ id: String, _ elements: [String: XMLElement]) throws {
    let entry = try #require(elements[id], "\(id) has no entry")
    #expect(entry.name == "dt")
    var next = entry.nextSibling
    while let node = next, node.kind != .element { next = node.nextSibling }
    let text = try #require(next as? XMLElement)
    #expect(text.name == "dd" && text.attribute(forName: "class")?.stringValue == "origin")
    #expect(!(text.stringValue ?? "").isEmpty)
  }

  private func twice(_ ids: [String]) -> [String] {
    Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
  }
}

extension XMLElement {
  /// Whether the element or something in it carries the number of a note.
  fileprivate func refers(to note: Int) -> Bool {
    let own = attribute(forName: "data-n")?.stringValue?.split(separator: " ") ?? []
    if own.contains(Substring("\(note)")) { return true }
    return (children ?? []).contains { ($0 as? XMLElement)?.refers(to: note) ?? false }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import FoundationXML
import OrganizationModel

/// Walks the page of a report and looks for numerals that lead nowhere.
///
/// It knows nothing of how a page is made: a numeral is in order when its element, or one around it,
/// carries the number of a note or the mark of an assumption; when it is part of a name that the data set gives; or when it stands
/// where numbers come from, in a note or an entry of the assumptions and sources.
struct Crawler {
  /// What is wrong, one sentence each.
  private(set) var faults: [String] = []
  /// How many numerals were found in order.
  private(set) var numerals = 0
  private let names: [String]
  private var notes: Set<String> = []
  private var ids: Set<String> = []
  /// The marks of the listed assumptions, with the ids of their entries.
  private var marks: [String: String] = [:]

  /// Crawls a page.
  ///
  /// - Parameters:
  ///   - html: The page; it is well-formed XML but for its first line.
  ///   - names: Names that may hold digits.
  /// - Throws: An error of the parser when the page is not well-formed.
  init(_ html: String, names: Set<String>) throws {
    self.names = names.filter { $0.contains(where: \.isNumber) }
      .sorted { ($1.count, $0) < ($0.count, $1) }
    let text = html.replacing("<!DOCTYPE html>", with: "")
    let document = try XMLDocument(xmlString: text, options: [.nodePreserveWhitespace])
    guard let root = document.rootElement(),
      let body = root.elements(forName: "body").first
    else {
      faults.append("the page has no body")
      return
    }
    collect(body)
    for note in notes { follow(note, in: body) }
    walk(body, isOrigin: false, mark: nil)
  }

  private mutating func collect(_ element: XMLElement) {
    if let id = element.attribute(forName: "id")?.stringValue {
      if !ids.insert(id).inserted { faults.append("the id '\(id)' stands twice") }
      if element.name == "li", id.first == "n", Int(id.dropFirst()) != nil { notes.insert(id) }
      if element.name == "dt", let mark = element.stringValue?.split(separator: " ").first {
        marks[String(mark)] = id
      }
    }
    for child in element.children ?? [] {
      if let child = child as? XMLElement { collect(child) }
    }
  }

  /// A note says something, and what it links to is there.
  private mutating func follow(_ note: String, in body: XMLElement) {
    guard let element = try? body.nodes(forXPath: "//li[@id='\(note)']").first as? XMLElement else {
      return
    }
    if (element.stringValue ?? "").count < 8 { faults.append("note \(note) says nothing") }
    for link in (try? element.nodes(forXPath: ".//a/@href")) ?? [] {
      let target = (link.stringValue ?? "").dropFirst()
      if !ids.contains(String(target)) { faults.append("note \(note) leads to '\(target)'") }
    }
  }

  private mutating func walk(_ element: XMLElement, isOrigin: Bool, mark: String?) {
    let classes = (element.attribute(forName: "class")?.stringValue ?? "").split(separator: " ")
    let id = element.attribute(forName: "id")?.stringValue
    let isOrigin =
      isOrigin || classes.contains("origin") || id.map(notes.contains) ?? false
      || element.name == "pre"
    let own = element.attribute(forName: "data-n")?.stringValue ?? headNote(of: element)
    if let own {
      let targets = own.split(separator: " ").map { marks[String($0)] ?? "n\($0)" }
      for target in targets where !ids.contains(target) {
        faults.append("'\(element.stringValue ?? "")' leads to '\(target)', which is not there")
      }
      if element.name == "a", let href = element.attribute(forName: "href")?.stringValue,
        targets.map({ "#" + $0 }) != [href]
      {
        faults.append("'\(element.stringValue ?? "")' says \(own) and leads to '\(href)'")
      }
    }
    let given = element.attribute(forName: "data-names")?.stringValue ?? ""
    check(element, names: given.split(separator: "|").map(String.init))
    let isName = classes.contains("name")
    for child in element.children ?? [] {
      if let child = child as? XMLElement {
        walk(child, isOrigin: isOrigin, mark: own ?? mark)
      } else if child.kind == .text, let text = child.stringValue, text.contains(where: \.isNumber)
      {
        let allowed = isName ? [text] : given.split(separator: "|").map(String.init)
        let rest = without(allowed, in: text)
        if !rest.contains(where: \.isNumber) || isOrigin || (own ?? mark) != nil {
          numerals += 1
        } else {
          faults.append("'\(text)' in <\(element.name ?? "")> leads nowhere")
        }
      }
    }
  }

  /// The note in the heading of a cell's column.
  private func headNote(of element: XMLElement) -> String? {
    guard element.name == "td", let row = element.parent as? XMLElement,
      let column = row.elementChildren.firstIndex(where: { $0 === element }),
      let table = row.parent?.parent as? XMLElement,
      let head = table.elements(forName: "thead").first?.elements(forName: "tr").first
    else { return nil }
    let cells = head.elements(forName: "th")
    guard column < cells.count else { return nil }
    return cells[column].elements(forName: "a")
      .compactMap { $0.attribute(forName: "data-n")?.stringValue }.first
  }

  /// Names that an element claims are names of the data set, and its labels hold no other digits.
  private mutating func check(_ element: XMLElement, names claimed: [String]) {
    let classes = element.attribute(forName: "class")?.stringValue ?? ""
    let texts = classes.split(separator: " ").contains("name") ? [element.stringValue ?? ""] : []
    // An assumption is named with its mark in the list, which is no number.
    for text in (texts + claimed).map({ $0.replacing(#/^A[0-9]+ /#, with: "") })
    where without(names, in: text).contains(where: \.isNumber) {
      faults.append("'\(text)' is no name of the data set")
    }
    for attribute in ["aria-label", "title", "alt"] {
      if let text = element.attribute(forName: attribute)?.stringValue,
        without(names, in: text).contains(where: \.isNumber),
        element.attribute(forName: "data-n") == nil, !classes.contains("back")
      {
        faults.append("the \(attribute) '\(text)' holds a number")
      }
    }
  }

  /// The text without some names, longer ones first.
  private func without(_ names: [String], in text: String) -> String {
    names.reduce(text) { $0.replacing($1, with: "") }
  }
}

extension XMLElement {
  /// The elements among the children.
  fileprivate var elementChildren: [XMLElement] {
    (children ?? []).compactMap { $0 as? XMLElement }
  }
}

extension DataSet {
  /// Every name, title and id that may stand in a report.
  var namesInReports: Set<String> {
    func both(_ text: LocalizedText) -> [String] { [text.danish, text.english] }
    var names: [String] = [id] + both(name)
    names += documents.flatMap { [$0.id, $0.title, $0.publisher] }
    for place in places {
      names += [place.id, place.committee.id]
      names += both(place.name) + both(place.short)
      names += both(place.committee.name) + both(place.committee.short)
    }
    names += tasks.flatMap { [$0.id] + both($0.name) }
    names += interfaces.flatMap { [$0.id] + both($0.name) }
    names += functions.flatMap { [$0.id] + both($0.name) }
    names += targetGroups.flatMap { [$0.id] + both($0.name) }
    names += constraints.flatMap { [$0.id] + both($0.name) }
    names += areas.flatMap { [$0.id, $0.slug] + both($0.name) }
    names += scenarios.flatMap { [$0.id] + both($0.name) }
    for model in models {
      names += [model.id] + both(model.name) + (model.subtitle.map(both) ?? [])
      names += model.boxes.map(\.printed)
      for department in model.departments { names += [department.printed] + both(department.name) }
    }
    for case .rename(_, let name) in scenarios.flatMap(\.operations) { names += both(name) }
    for case .establish(let unit, _) in scenarios.flatMap(\.operations) { names += both(unit) }
    for case .coordinate(_, let text) in scenarios.flatMap(\.operations) { names += both(text) }
    names += themes.flatMap { [$0.id] + both($0.name) }
    names += recommendations.map(\.id) + assumptions.map(\.id)
    names += aggregates.flatMap { both($0.name) }
    return Set(names)
  }
}

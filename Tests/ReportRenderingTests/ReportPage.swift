// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import FoundationXML

@testable import ReportRendering

/// A report as a page, read as XML.
struct ReportPage {
  let root: XMLElement

  /// Writes a document and reads the page.
  init(_ document: ReportDocument) throws {
    let text = try HTMLReport().text(of: document).replacing("<!DOCTYPE html>", with: "")
    let page = try XMLDocument(xmlString: text)
    guard let root = page.rootElement() else { throw ShippedReports.Missing() }
    self.root = root
  }

  /// The elements of the page that have an attribute, in its order, with the attribute's text.
  func elements(with attribute: String) -> [(element: XMLElement, value: String)] {
    var found: [(XMLElement, String)] = []
    func walk(_ element: XMLElement) {
      if let value = element.attribute(forName: attribute)?.stringValue {
        found.append((element, value))
      }
      for case let child as XMLElement in element.children ?? [] { walk(child) }
    }
    walk(root)
    return found
  }

  /// All ids, in the order of the page.
  var ids: [String] { elements(with: "id").map(\.value) }

  /// The ids that links lead to.
  var targets: [String] {
    elements(with: "href").map(\.value).filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
  }
}

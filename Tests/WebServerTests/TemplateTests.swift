// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import TestSupport
import Testing

/// What templates must not do; the content security policy would stop most of it, too late.
@Suite struct `Templates` {
  /// What may stand unescaped: fragments that our own code has made and escaped.
  private static let fragments: Set<String> = ["svg", "content"]

  /// Returns what is wrong with a template.
  private static func faults(of template: String) -> [String] {
    var faults: [String] = []
    for match in template.matches(of: /\{\{\{\s*([^}]*?)\s*\}\}\}|\{\{\s*&\s*([^}]*?)\s*\}\}/) {
      let name = String(match.1 ?? match.2 ?? "")
      if !fragments.contains(name) { faults.append("'\(name)' is not escaped") }
    }
    if template.contains(/\{\{\s*%/) { faults.append("a pragma, which may turn escaping off") }
    if template.contains(/\{\{\s*=/) {
      faults.append("other delimiters, which this test cannot read")
    }
    // A tag of HTML without what Mustache puts into it.
    let plain = template.replacing(/\{\{\{.*?\}\}\}|\{\{.*?\}\}/, with: "x")
    for match in plain.matches(of: /<[a-zA-Z](?:[^<>"']|"[^"]*"|'[^']*')*>/) {
      let tag = String(match.0)
      let bare = tag.replacing(/"[^"]*"|'[^']*'/, with: "\"\"")
      if bare.contains(/=\s*[^"\s]/) { faults.append("an attribute without quotes: \(tag)") }
      if bare.lowercased().contains(/\s(?:style|on[a-z]+|srcdoc)\s*=/) {
        faults.append("code or looks in an attribute: \(tag)")
      }
      if tag.lowercased().contains("javascript:") { faults.append("code in an address: \(tag)") }
      if tag.lowercased().hasPrefix("<style") { faults.append("looks in a page") }
      if tag.lowercased().hasPrefix("<script"), !bare.contains(/\ssrc=/) {
        faults.append("code in a page")
      }
    }
    return faults
  }

  @Test func `11 every template escapes what it is given`() throws {
    let root = Repository.root.appendingPathComponent("Sources/WebServer")
    let walk = try #require(FileManager.default.enumerator(atPath: root.path))
    for name in walk.compactMap({ $0 as? String }) where name.hasSuffix(".mustache") {
      let text = try String(contentsOf: root.appendingPathComponent(name), encoding: .utf8)
      #expect(Self.faults(of: text) == [], "\(name)")
    }
  }

  @Test(arguments: [
    "<p>{{{name}}}</p>", "<p>{{& name }}</p>", "<p>{{&name}}</p>", "{{% CONTENT_TYPE: TEXT}}",
    "{{=<% %>=}}", "<a href={{address}}>", "<a href=x>", "<p style=\"color: red\">",
    "<p STYLE='x'>", "<button onclick=\"go()\">", "<button type=\"button\" ONCLICK = \"go()\">",
    "<a href=\"javascript:go()\">", "<style>p {}</style>", "<script>go()</script>",
    "<script type=\"module\">", "<a title=\"a > b\" href=x>",
  ])
  func `11 the test finds what it looks for`(template: String) {
    #expect(!Self.faults(of: template).isEmpty)
  }

  @Test(arguments: [
    "<p class=\"a {{name}}\">{{name}} = {{other}}</p>", "<figure>{{{svg}}}</figure>",
    "<script type=\"module\" src=\"/assets/app.js\"></script>", "{{#rows}}<td>{{.}}</td>{{/rows}}",
    "<input type=\"text\" name=\"on\" required>", "<a href='/x?a=b&amp;c=d'>style=\"x\"</a>",
    "{{> part}}", "{{! <p style=\"x\"> }}",
  ])
  func `11 the test finds nothing else`(template: String) {
    #expect(Self.faults(of: template) == [])
  }
}

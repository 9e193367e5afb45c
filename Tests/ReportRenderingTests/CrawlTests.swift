// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import OrganizationModel
import ReportRendering
import TestSupport
import Testing

@Suite struct `Crawling reports` {
  private func names() throws -> Set<String> {
    try ShippedReports.dataSet().namesInReports.union([
      ShippedReports.version, ShippedReports.digest,
    ])
  }

  @Test(arguments: SampleReport.allCases, Language.allCases)
  func `every numeral of a report leads to where it comes from`(
    subject: SampleReport,
    language: Language
  ) throws {
    let html = try HTMLReport().text(of: try subject.document(language))
    let crawler = try Crawler(html, names: names())
    #expect(crawler.faults.isEmpty, "\(crawler.faults.prefix(12).joined(separator: "\n"))")
    #expect(crawler.numerals > 20)
  }

  @Test func `every numeral of the published reports leads to where it comes from`() throws {
    let folder = Repository.root.appendingPathComponent("Reports")
    let walk = try #require(FileManager.default.enumerator(atPath: folder.path))
    var count = 0
    let program = try String(
      contentsOf: Repository.root.appendingPathComponent("Sources/ressort/Ressort.swift"),
      encoding: .utf8
    )
    let version = try #require(program.firstMatch(of: /version: "([0-9.]+)"/)).1
    var digests: Set<String> = []
    for case let file as String in walk where file.hasSuffix(".html") {
      let html = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      let digest = try #require(html.firstMatch(of: /[0-9a-f]{64}/), "\(file)").0
      digests.insert(String(digest))
      let origin: Set<String> = [String(version), String(digest), "SHA-256"]
      let crawler = try Crawler(html, names: names().union(origin))
      #expect(
        crawler.faults.isEmpty,
        "\(file): \(crawler.faults.prefix(12).joined(separator: "\n"))"
      )
      #expect(html.utf8.count < 500_000, "\(file): \(html.utf8.count) bytes")
      count += 1
    }
    #expect(digests.count == 1, "the published reports are of one data set")
    // The comparison, each model and each area, in both languages.
    let dataSet = try ShippedReports.dataSet()
    #expect(count >= 2 * (1 + dataSet.defaultPlans.count + dataSet.areas.count))
  }

  @Test func `a numeral without provenance is found`() throws {
    let page = """
      <html><body><p>Det koster 12 mio. kr. og <a class="n" href="#n1" data-n="1">13</a>.</p>
      <p><span class="name">Plan 9</span> <svg><text data-n="7">4</text></svg></p>
      <ol><li id="n1">Trykt: 13, side 4.</li></ol></body></html>
      """
    let crawler = try Crawler(page, names: ["Plan 8"])
    #expect(crawler.faults.count == 3, "\(crawler.faults)")
  }

  @Test func `a page is the same every time it is written`() throws {
    let first = try HTMLReport().text(of: SampleReport.models.document(.danish))
    let second = try HTMLReport().text(of: SampleReport.models.document(.danish))
    #expect(first == second)
  }
}

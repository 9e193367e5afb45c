// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import OrganizationModel
import ReportRendering
import TestSupport
import Testing

@Suite struct `Crawling reports` {
  private static let names = SampleReports.dataSet.namesInReports.union([
    SampleReports.version, SampleReports.digest,
  ])

  @Test(arguments: SampleReports.all, Language.allCases)
  func `every numeral of a report leads to where it comes from`(
    subject: SampleReports.Subject,
    language: Language
  ) throws {
    let html = try HTMLReport().text(of: SampleReports.document(subject, language))
    let crawler = try Crawler(html, names: Self.names)
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
      let crawler = try Crawler(html, names: Self.names.union(origin))
      #expect(
        crawler.faults.isEmpty,
        "\(file): \(crawler.faults.prefix(12).joined(separator: "\n"))"
      )
      #expect(html.utf8.count < 700_000, "\(file): \(html.utf8.count) bytes")
      count += 1
    }
    #expect(digests.count == 1, "the published reports are of one data set")
    // The comparison, each model and each area, in both languages.
    let dataSet = SampleReports.dataSet
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
    let subject = try #require(SampleReports.all.first)
    let first = try HTMLReport().text(of: SampleReports.document(subject, .danish))
    let second = try HTMLReport().text(of: SampleReports.document(subject, .danish))
    #expect(first == second)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

/// Tables beside reports: where they go, and what is told when they cannot.
@Suite struct `Tables beside reports` {
  private struct Town {
    let folder: URL

    init() throws {
      folder = try Tool.temporaryFolder()
      #expect(try Tool.run(["new", path("town")]).code == 0)
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    func report(_ arguments: [String]) throws -> Tool.Outcome {
      try Tool.run(["report", "--data", path("town"), "--out", path("out")] + arguments)
    }

    func text(_ name: String) throws -> String {
      try String(contentsOfFile: path(name), encoding: .utf8)
    }

    func names(_ folder: String) throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: path(folder)).sorted()
    }
  }

  @Test func `one report's tables go to the folder itself, and replace what is there`() throws {
    let town = try Town()
    defer { town.remove() }
    try FileManager.default.createDirectory(
      atPath: town.path("tables"),
      withIntermediateDirectories: false
    )
    try "old".write(toFile: town.path("tables/about.csv"), atomically: false, encoding: .utf8)
    let outcome = try town.report([
      "1.1", "--csv", town.path("tables"), "--xlsx", town.path("made/tables.xlsx"),
    ])
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.errors.isEmpty)
    #expect(try town.text("tables/about.csv").hasPrefix("subject,information\r\n"))
    let names = try town.names("tables")
    #expect(names.contains("columns.csv"))
    #expect(names.allSatisfy { $0.hasSuffix(".csv") })
    #expect(try town.names("out") == ["1-1-da.html"])
    #expect(try town.names("made") == ["tables.xlsx"])
    let paths = outcome.output.split(separator: "\n").map(String.init)
    #expect(paths.first == town.path("out/1-1-da.html"))
    #expect(paths.last == town.path("made/tables.xlsx"))
    #expect(Set(paths.dropFirst().dropLast()) == Set(names.map { town.path("tables/\($0)") }))
  }

  @Test func `links lead from the page to the tables`() throws {
    let town = try Town()
    defer { town.remove() }
    #expect(try town.report(["1.1", "1.2", "--csv", town.path("the tables")]).code == 0)
    let html = try town.text("out/1-1_1-2-da.html")
    for part in html.split(separator: "<figure ").dropFirst() {
      #expect(part.contains("href=\"../the%20tables/"))
    }
    #expect(try town.report(["1.1", "1.2"]).code == 0)
    #expect(!(try town.text("out/1-1_1-2-da.html")).contains(".csv\""))
  }

  @Test func `of several reports each one has a folder`() throws {
    let town = try Town()
    defer { town.remove() }
    let outcome = try town.report([
      "1", "--lang", "da,en", "--csv", town.path("out/tables"), "--csv-dialect", "excel",
    ])
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(try town.names("out/tables") == ["area-1-da", "area-1-en"])
    let bytes = try Data(
      contentsOf: URL(fileURLWithPath: town.path("out/tables/area-1-en/about.csv"))
    )
    #expect(bytes.starts(with: Data("\u{FEFF}subject;information\r\n".utf8)))
  }

  @Test func `a workbook holds one report`() throws {
    let town = try Town()
    defer { town.remove() }
    let outcome = try town.report(["1", "--lang", "da,en", "--xlsx", town.path("t.xlsx")])
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("[not-writable]"))
    #expect(outcome.errors.contains("cannot hold the tables of 2 reports"))
    #expect(!FileManager.default.fileExists(atPath: town.path("out")))
  }

  @Test func `places that cannot be are told before anything is written`() throws {
    let town = try Town()
    defer { town.remove() }
    let outcome = try town.report([
      "1.1", "--csv", town.path("town/dataset.yaml"), "--xlsx", town.path("no/such/t.xlsx"),
    ])
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("is a file"))
    #expect(outcome.errors.contains("name another one with --csv"))
    #expect(outcome.errors.contains("there is no folder"))
    #expect(!FileManager.default.fileExists(atPath: town.path("out")))
    for (option, value) in [("--xlsx", "tables.ods"), ("--csv", ""), ("--csv-dialect", "tsv")] {
      #expect(try town.report(["1.1", option, value]).code == 2)
    }
  }
}

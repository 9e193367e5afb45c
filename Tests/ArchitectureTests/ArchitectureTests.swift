// SPDX-License-Identifier: GPL-3.0-or-later
import Diagnostics
import Foundation
import TestSupport
import Testing

/// The rules of the house that the compiler does not hold.
@Suite struct `Architecture` {
  private static let repository = Repository.root

  /// Who may import whom of our own modules, and which modules from outside.
  private static let allowed: [String: Set<String>] = [
    "Diagnostics": [],
    "OrganizationModel": ["Diagnostics"],
    "LinearProgramming": ["Foundation"],
    "GLPKSolver": ["LinearProgramming", "GLPKBridge"],
    "Scoring": ["OrganizationModel", "LinearProgramming"],
    "Exploration": [
      "Diagnostics", "OrganizationModel", "LinearProgramming", "Scoring", "Dispatch",
      "Synchronization",
    ],
    "DataExchange": ["Diagnostics", "OrganizationModel", "Foundation", "Yams"],
    "LineFilter": [
      "Diagnostics", "OrganizationModel", "LinearProgramming", "Scoring", "Exploration",
      "Dispatch", "Synchronization",
    ],
    "ResultStore": ["Diagnostics", "GRDB"],
    "Wording": ["OrganizationModel", "Scoring"],
    "ReportRendering": [
      "Diagnostics", "OrganizationModel", "Scoring", "Exploration", "Wording", "Mustache",
      "Foundation",
    ],
    "PDFPrinting": ["Diagnostics", "Foundation"],
    "SpreadsheetExport": [
      "Diagnostics", "OrganizationModel", "Scoring", "Wording", "ReportRendering", "CXlsxWriter",
      "Foundation",
    ],
    "WhatIfStore": ["Diagnostics", "GRDB", "Foundation"],
    "WebServer": [
      "Diagnostics", "OrganizationModel", "LinearProgramming", "Scoring", "DataExchange",
      "Exploration", "Wording", "WhatIfStore", "ReportRendering", "PDFPrinting",
      "SpreadsheetExport", "Hummingbird", "Logging", "Mustache", "Foundation", "HTTPTypes",
      "NIOCore", "Synchronization",
    ],
    "ressort-serve": [
      "Diagnostics", "OrganizationModel", "LinearProgramming", "GLPKSolver", "DataExchange",
      "WhatIfStore", "WebServer", "ArgumentParser", "Logging", "Foundation",
    ],
    "ressort": [
      "Diagnostics", "OrganizationModel", "LinearProgramming", "GLPKSolver", "Scoring",
      "DataExchange", "Exploration", "LineFilter", "ResultStore", "ReportRendering", "Wording",
      "PDFPrinting", "SpreadsheetExport", "ArgumentParser", "Foundation", "Synchronization",
    ],
    "ressort-bench": [
      "OrganizationModel", "LinearProgramming", "GLPKSolver", "Scoring", "DataExchange",
      "Exploration", "LineFilter", "Foundation",
    ],
  ]

  private func files(under folder: String, ending: String = ".swift") throws -> [URL] {
    let root = Self.repository.appendingPathComponent(folder)
    let walk = try #require(FileManager.default.enumerator(atPath: root.path))
    return walk.compactMap { $0 as? String }.filter { $0.hasSuffix(ending) }.sorted()
      .map { root.appendingPathComponent($0) }
  }

  private func lines(_ file: URL) throws -> [Substring] {
    try String(contentsOf: file, encoding: .utf8).split(
      separator: "\n",
      omittingEmptySubsequences: false
    )
  }

  @Test func `modules import only what their level allows`() throws {
    for (module, permitted) in Self.allowed {
      for file in try files(under: "Sources/\(module)") {
        for line in try lines(file) {
          let words = line.split(separator: " ")
          guard let at = words.firstIndex(of: "import"), at <= 1, words.count > at + 1 else {
            continue
          }
          let name = String(words[at + 1])
          #expect(permitted.contains(name), "\(file.lastPathComponent) imports \(name)")
        }
      }
    }
  }

  @Test func `every module has its rule`() throws {
    let modules = try FileManager.default.contentsOfDirectory(
      atPath: Self.repository.appendingPathComponent("Sources").path
    )
    #expect(Set(modules) == Set(Self.allowed.keys).union(["CGLPK", "GLPKBridge", "CXlsxWriter"]))
  }

  @Test func `no file is longer than 400 lines`() throws {
    for file in try files(under: "Sources") + files(under: "Tests") {
      let count = try lines(file).count
      #expect(count <= 400, "\(file.lastPathComponent) has \(count) lines")
    }
  }

  @Test func `every source file names the licence`() throws {
    for file in try files(under: "Sources") + files(under: "Tests") {
      let head = try lines(file).prefix(2).joined()
      #expect(head.contains("SPDX-License-Identifier: GPL-3.0-or-later"), "\(file.path)")
    }
  }

  @Test func `nothing in Sources knows the shipped organisation`() throws {
    let words = [
      "Copenhagen", "København", "Ressortanalyse", "2024", "BIF", "SOF", "KFF", "TMF", "ra2024",
      "model-1\"",
    ]
    for file in try files(under: "Sources") {
      let text = try lines(file).filter {
        !$0.trimmingPrefix(while: \.isWhitespace).hasPrefix("//")
      }
      .joined(separator: "\n")
      for word in words where text.contains(word) {
        // The help of the command line shows what an id looks like.
        #expect(word == "model-1\"", "\(file.lastPathComponent) knows '\(word)'")
      }
    }
  }

  @Test func `every diagnostic code has an explanation of its own`() {
    let texts = DiagnosticCode.allCases.map(\.explanation)
    #expect(zip(DiagnosticCode.allCases, texts).allSatisfy { $0.rawValue != $1 })
    #expect(Set(texts).count == texts.count)
  }

  @Test func `public modules have a documentation catalogue`() {
    for module in Self.allowed.keys where !module.hasPrefix("ressort") {
      let page = Self.repository.appendingPathComponent(
        "Sources/\(module)/\(module).docc/\(module).md"
      )
      #expect(FileManager.default.fileExists(atPath: page.path), "\(module)")
    }
  }
}

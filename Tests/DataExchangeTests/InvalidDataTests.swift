// SPDX-License-Identifier: GPL-3.0-or-later

import DataExchange
import Diagnostics
import Foundation
import OrganizationModel
import Testing

/// One bad data set for each code, with the whole text that a user sees.
@Suite struct InvalidDataTests {
  /// The codes that have a file in `Invalid`.
  static let filed = DiagnosticCode.allCases.filter {
    FileManager.default.fileExists(
      atPath: Fixture.invalid.appendingPathComponent("\($0.rawValue).yaml").path
    )
  }

  /// Folders whose fault a text file could not hold: the files of each, none for no folder.
  static let folders: [DiagnosticCode: [String: Data]] = [
    .fileUnreadable: [:],
    .noDataFiles: ["readme.txt": Data("no data".utf8)],
    .notUTF8: ["latin1.yaml": Data("name: Køb".utf8.map { $0 == 0xC3 ? 0xF8 : $0 })],
    .fileTooLarge: ["large.yaml": Data(repeating: UInt8(ascii: "#"), count: 8 << 20 + 1)],
    .nestedTooDeeply: ["deep.yaml": Data("tasks: \(String(repeating: "[", count: 100_000))".utf8)],
  ]

  /// Combinations of `combinations.yaml` that are refused.
  static let combinations: [DiagnosticCode: String] = [
    .unknownID: "1.1+2.9+modle-1",
    .emptyCombination: "1.1+",
    .severalModels: "model-1+model-2",
    .twoScenariosInOneArea: "1.1+1.2",
    .taskSentToTwoPlaces: "1.1+2.1",
    .destinationSplitAway: "2.2+3.1",
    .destinationMissing: "3.2",
    .departmentReorganizedTwice: "2.2+3.3",
    .requirementNotMet: "3.4",
    .excludedTogether: "1.1+2.1+3.4",
  ]

  /// Codes that have neither, with the reason.
  static let elsewhere: [DiagnosticCode: String] = [
    .folderExists: "given by `ressort new`; CommandTests",
    .notWritable: "given by `ressort new`; CommandTests",
    .unknownCriterion: "given by `ressort weights`; WeightConstraintTests",
    .malformedConstraint: "given by `ressort weights`; WeightConstraintTests",
    .contradictoryConstraints: "given by `ressort weights`; WeightConstraintTests",
    .weightsDoNotSum: "given by `ressort alternatives`; WeightConstraintTests",
    .notJSON: "given by `ressort batch`; LineFilterTests",
    .lineTooLong: "given by `ressort batch`; BatchTests",
    .inconsistentFigures: "given by `ressort batch`; LineFilterTests",
    .solverFailed: "given by `ressort batch` when the solver fails; LineFilterTests",
    .fileExists: "given by `ressort batch`; BatchTests",
    .otherRun: "given by `ressort batch`; BatchTests",
    .noBrowser: "given by `ressort report`; PDFPrintingTests and ReportTests",
    .printingFailed: "given by `ressort report`; PDFPrintingTests and ReportTests",
    .tooManyProblems: "stands after 200 problems; FaultReportingTests",
  ]

  @Test func `every code has a bad file or a reason for having none`() {
    for code in DiagnosticCode.allCases {
      let places = [
        Self.filed.contains(code), Self.folders[code] != nil, Self.combinations[code] != nil,
        Self.elsewhere[code] != nil,
      ]
      #expect(places.count { $0 } == 1, "\(code.rawValue) is tested in one place")
    }
  }

  @Test func `every file stands for a code`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Fixture.invalid.path)
    for name in names where name != "base.yaml" && name != "combinations.yaml" {
      let stem = name.replacing(".expected.txt", with: "").replacing(".yaml", with: "")
      #expect(DiagnosticCode(rawValue: stem) != nil, "\(name)")
    }
  }

  @Test(arguments: ["base.yaml", "combinations.yaml"])
  func `the data sets that the bad ones are made from are valid`(name: String) throws {
    let text = try Fixture.text(name)
    #expect(Fixture.rendered(Fixture.problems(text), ["data.yaml": text]).hasPrefix("; "))
  }

  @Test(arguments: filed)
  func `a bad file is told in full`(code: DiagnosticCode) throws {
    let name = "\(code.rawValue).yaml"
    let texts = [name: try Fixture.text(name)]
    let problems = Fixture.problems(texts)
    #expect(problems.map(\.code) == [code], "one fault gives one problem")
    try Fixture.expect(
      Fixture.rendered(problems, texts),
      equals: "\(code.rawValue).expected.txt"
    )
  }

  @Test(arguments: folders.keys.sorted { $0.rawValue < $1.rawValue })
  func `a bad folder is told in full`(code: DiagnosticCode) throws {
    let files = try #require(Self.folders[code])
    try TemporaryFolder.with(files) { path in
      let error = #expect(throws: DiagnosticError.self) { try DataSetReader.read(path: path) }
      let problems = try #require(error?.diagnostics)
      #expect(problems.map(\.code) == [code])
      let texts = files.map { ("\(path)/\($0)", String(decoding: $1, as: UTF8.self)) }
      let text = Fixture.rendered(problems, Dictionary(uniqueKeysWithValues: texts))
      try Fixture.expect(
        text.replacing(path, with: "my-city"),
        equals: "\(code.rawValue).expected.txt"
      )
    }
  }

  @Test(arguments: combinations.keys.sorted { $0.rawValue < $1.rawValue })
  func `a refused combination is told in full`(code: DiagnosticCode) throws {
    let id = try #require(Self.combinations[code])
    let texts = ["combinations.yaml": try Fixture.text("combinations.yaml")]
    let dataSet = try DataSetReader.read(texts: texts)
    let error = #expect(throws: DiagnosticError.self) {
      try dataSet.apply(Combination(parsing: id, in: dataSet))
    }
    let problems = try #require(error?.diagnostics)
    #expect(problems.contains { $0.code == code })
    try Fixture.expect(
      Fixture.rendered(problems, texts),
      equals: "\(code.rawValue).expected.txt"
    )
  }

  @Test func `a refused transfer names both sides and both sources`() throws {
    let dataSet = try DataSetReader.read(texts: ["c.yaml": Fixture.text("combinations.yaml")])
    let error = #expect(throws: DiagnosticError.self) {
      try dataSet.apply(Combination(parsing: "1.2+2.2+3.4", in: dataSet))
    }
    #expect(error?.diagnostics.map(\.code) == [.requirementNotMet], "the same destination is fine")
    let refusal = #expect(throws: DiagnosticError.self) {
      try dataSet.apply(Combination(parsing: "1.1+2.1", in: dataSet))
    }
    let problem = try #require(refusal?.diagnostics.first)
    for part in ["'roads'", "'south'", "'1.1'", "'east'", "'2.1'"] {
      #expect(problem.message.contains(part))
    }
    #expect(problem.notes.map(\.message).joined().contains("(report, page 11)"))
    #expect(problem.notes.map(\.message).joined().contains("(appendix, page 21)"))
    #expect(problem.notes.compactMap(\.location).count == 2)
  }
}

/// A folder that is gone when its use ends.
enum TemporaryFolder {
  /// Makes a folder with files, or only a name for one when there are none.
  static func with(_ files: [String: Data], _ use: (String) throws -> Void) throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("ressort-tests-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: url) }
    if !files.isEmpty {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
      for (name, data) in files { try data.write(to: url.appendingPathComponent(name)) }
    }
    try use(url.path)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import DataExchange
import Diagnostics
import Foundation
import OrganizationModel
import Testing

/// Texts made to trap, hang or mislead a reader.
@Suite(.timeLimit(.minutes(5))) struct HostileTextTests {
  /// Returns the codes of the problems of a text, after rendering them.
  private func codes(_ text: String) -> [DiagnosticCode] {
    let problems = Fixture.problems(text)
    #expect(Fixture.rendered(problems, ["data.yaml": text]).utf8.count < 200_000)
    return problems.map(\.code)
  }

  @Test(arguments: ["[", "{", "- ", "? ", "{a: ", "[{", "[a: "])
  func `100,000 nested lists or mappings are refused`(opening: String) {
    #expect(codes(String(repeating: opening, count: 100_000)) == [.nestedTooDeeply])
  }

  @Test func `32 levels are read, 33 are refused at their place`() {
    func nested(_ depth: Int) -> String {
      "tasks: " + String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(codes(nested(31)).contains(.wrongType))
    let problems = Fixture.problems(nested(32))
    #expect(problems.map(\.code) == [.nestedTooDeeply])
    #expect(problems.first?.location?.column == 39)
  }

  @Test func `a line of a megabyte is told in a small text`() {
    let long = String(repeating: "x", count: 1 << 20)
    #expect(codes("format: \(long)").contains(.unsupportedFormat))
    #expect(codes("\(long): 1").contains(.unknownKey) || codes("\(long): 1") == [.malformedYAML])
    #expect(codes("\"\(long)\": [") == [.malformedYAML])
  }

  /// A text whose aliases stand for `width` to the power of `depth` words.
  private func bomb(depth: Int, width: Int, last: String) -> String {
    var text = "a0: &a0 [x, x]\n"
    for level in 1...depth {
      let copies = Array(repeating: "*a\(level - 1)", count: width).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(copies)]\n"
    }
    return text + last
  }

  @Test(arguments: [
    "", "? *a30\n: x\n", "{*a30 : x}: y\n", "[*a30]: y\n", "z: {? *a30 : y, ? *a29 : z}\n",
  ])
  func `a small text of aliases does not grow, as a value or as a key`(last: String) {
    #expect(codes(bomb(depth: 30, width: 9, last: last)) == [.aliasNotAllowed])
  }

  @Test(arguments: [
    "note: x-\"y\n", "note: \"\\\\\"\n", "note: 'it''s'\n", "note: |\n  - \"\n", "# \"\n",
    "note: a: \"b\n", "note: >\n  '\n", "note: [\"\\\"\"]\n", "note: x,'y\n",
  ])
  func `a quote in a text does not hide an alias`(prefix: String) {
    let problems = codes(prefix + bomb(depth: 30, width: 9, last: ""))
    #expect(problems == [.aliasNotAllowed] || problems == [.malformedYAML])
  }

  @Test func `a chain of 20,000 anchors is refused`() {
    let chain = (1...20_000).map { "- &a\($0) [*a\($0 - 1)]\n" }.joined()
    #expect(codes("- &a0 x\n" + chain) == [.aliasNotAllowed])
  }

  @Test(arguments: ["a: *b", "*b : x", "a: [*b]", "a: &b", "&b a: x", "&b {a: x}", "- &b [x]"])
  func `an anchor or an alias alone is told as one`(text: String) {
    #expect(codes(text) == [.aliasNotAllowed])
  }

  @Test(arguments: [
    "\"R & D *\"", "'& * !'", "R & D", "R&D", "2 * 3",
    "|\n            * one & two\n            ! three",
    ">-\n            &x *y !z", "\"a\\\"b: &x\"", "'it''s: &x *y'", "a-\"b\" & c*",
  ])
  func `an ampersand, a star or an exclamation mark in a text is a letter`(text: String) throws {
    let base = try Fixture.base(
      (
        "name: {da: \"Bogbusser\", en: \"Book buses\"}",
        "name:\n      da: \(text)\n      en: x * y & z"
      )
    )
    #expect(codes(base) == [])
  }

  @Test(arguments: [
    "!!binary aGVq", "!!str x", "!x y", "! y", "!!set {a, b}", "!!seq [a]",
    "!!python/object/apply:os.system [ls]", "[!!int \"3\"]",
  ])
  func `a tag is refused`(value: String) {
    #expect(codes("tasks: \(value)") == [.tagNotAllowed])
  }

  @Test func `a tag that is not UTF-8 is refused`() {
    #expect(codes("tasks: !<%FF%C0%80> y") == [.malformedYAML])
  }

  @Test func `a tag before a key is refused or changes nothing`() {
    #expect(codes("!x tasks: []") == [.tagNotAllowed])
    #expect(codes("!!str tasks: []\ntasks: []") == [.duplicateKey])
    #expect(codes("!!int tasks: []\ntasks: []").contains(.duplicateKey))
  }

  @Test func `a merge key is a key that the format does not have`() throws {
    let text = try Fixture.base(("    remainder: true\n", "    <<: {remainder: true}\n"))
    let problems = Fixture.problems(text)
    #expect(problems.map(\.code) == [.unknownKey])
    #expect(problems.first?.message == "a task has no key '<<'")
  }

  @Test(arguments: ["", "\n\n", "# nothing\n", "# a\n\n  # b", "\u{FEFF}", "   ", "%YAML 1.2\n"])
  func `an empty text is an empty data set`(text: String) {
    let codes = codes(text)
    #expect(
      codes == [.missingKey, .missingKey, .missingKey, .missingKey, .missingKey]
        || codes == [.malformedYAML]
    )
    var texts = Fixture.template
    texts["empty.yaml"] = text
    #expect(Fixture.problems(texts).isEmpty || text.hasPrefix("%"))
  }

  @Test(arguments: ["---\n", "~", "just words", "- a\n- b", "\"\"", "5", "[]"])
  func `a text that is no mapping is refused`(text: String) {
    #expect(codes(text) == [.wrongType])
  }

  @Test(arguments: ["a: \0b", "a: \"\u{7}\"", "\u{1B}[31m: x", "a: \u{FFFE}", "a: \u{85}b\u{8}"])
  func `a control character is told at its place`(text: String) throws {
    let lead = "# one\n# two\n"
    let problem = try #require(Fixture.problems(lead + text).first)
    #expect(problem.code == .malformedYAML && problem.location?.line ?? 0 >= 3)
    #expect(codes(lead + text) == [.malformedYAML])
  }

  @Test func `a NUL in quotes is an escape and no end of the text`() throws {
    let text = try Fixture.base(("en: \"Book buses\"", "en: \"Book\\0buses\""))
    let dataSet = try DataSetReader.read(texts: ["data.yaml": text])
    #expect(dataSet.tasks[2].name.english == "Book\0buses")
  }

  @Test func `a byte order mark and other line ends change nothing`() throws {
    let text = try Fixture.text("base.yaml")
    let expected = try DataSetExport.document(
      DataSetReader.read(texts: ["data.yaml": text])
    )
    for variant in [
      "\u{FEFF}" + text, text.replacing("\n", with: "\r\n"), text.replacing("\n", with: "\r"),
      "\u{FEFF}" + text.replacing("\n", with: "\r\n"), "---\n" + text, text + "...\n",
    ] {
      let dataSet = try DataSetReader.read(texts: ["data.yaml": variant])
      #expect(DataSetExport.document(dataSet) == expected)
    }
  }

  @Test func `a byte order mark does not move places`() throws {
    let problems = Fixture.problems("\u{FEFF}formt: 1")
    #expect(problems.first { $0.code == .unknownKey }?.location?.column == 1)
  }

  @Test func `a second document is refused where it begins`() throws {
    let problems = Fixture.problems("format: 1\n---\nformat: 1\n")
    #expect(problems.map(\.code) == [.malformedYAML])
    #expect(problems.first?.location?.line == 2)
    #expect(problems.first?.message == "a second YAML document begins here")
  }

  @Test(arguments: ["[a, b]: x", "{a: b}: x", "? [a]\n: x", "? {a: {b: c}}\n: x", "[[]]: 1"])
  func `a key that is no word is refused`(text: String) {
    #expect(codes(text).contains(.wrongType))
  }

  @Test func `the same key as a word and as a number is told`() {
    #expect(codes("1: a\n\"1\": b").contains(.duplicateKey))
  }

  @Test func `a text that ends early is refused wherever it ends`() throws {
    let text = try Fixture.text("base.yaml")
    let bytes = Array(text.utf8)
    for end in stride(from: 0, to: bytes.count - 120, by: 97) {
      let cut = String(decoding: bytes.prefix(end), as: UTF8.self)
      #expect(!codes(cut).isEmpty, "cut at byte \(end)")
    }
  }

  @Test func `many keys, many entries and many faults are read in good time`() {
    let keys = (0..<20_000).map { "k\($0): v\n" }.joined()
    #expect(codes(keys).count == 201)
    let entries = (0..<3_000).map {
      "  - {id: t\($0), name: {da: a, en: b}, department: nowhere\($0), fte: {assumed: x\($0)}}\n"
    }
    #expect(codes("tasks:\n" + entries.joined()).count == 201)
  }

  @Test(arguments: [("1e12", []), ("1.7e308", [DiagnosticCode.outOfRange])])
  func `a total that is spread over a task without staff stays finite or is refused`(
    total: String,
    codes expected: [DiagnosticCode]
  ) throws {
    let text = try Fixture.base(
      (
        "    short: {da: SKO, en: SCH}",
        "    totals: {cases: {value: \(total), derived: x}}\n    short: {da: SKO, en: SCH}"
      ),
      (
        "fte: {low: 10, high: 20, printed: \"10-20 årsværk\", source: {page: \"4\"}}",
        "fte: {value: 0, derived: x}"
      )
    )
    #expect(codes(text) == expected)
    if expected.isEmpty {
      let dataSet = try DataSetReader.read(texts: ["data.yaml": text])
      #expect(dataSet.tasks.allSatisfy { $0.cases?.high.isFinite ?? true })
    }
  }

  @Test func `a pipe and a folder that are called data files are told, not waited for`() throws {
    try TemporaryFolder.with(["base.yaml": Data(try Fixture.text("base.yaml").utf8)]) { path in
      let folder = URL(fileURLWithPath: path).appendingPathComponent("folder.yaml")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
      #expect(mkfifo("\(path)/pipe.yaml", 0o600) == 0)
      let error = #expect(throws: DiagnosticError.self) { try DataSetReader.read(path: path) }
      #expect(error?.diagnostics.map(\.code) == [.fileUnreadable, .fileUnreadable])
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import DataExchange
import Diagnostics
import OrganizationModel
import TestSupport
import Testing

/// That the order of entries within a section changes nothing but the order of what comes out.
@Suite struct EntryOrderTests {
  @Test(arguments: 0..<10)
  func `the template means the same in any order of its entries`(seed: Int) throws {
    try expectSameMeaning(Fixture.template, seed: seed)
  }

  @Test(arguments: 0..<2)
  func `the shipped data set means the same in any order of its entries`(seed: Int) throws {
    try expectSameMeaning(try Fixture.shippedTexts(), seed: seed)
  }

  @Test(arguments: 0..<5)
  func `faults are the same in any order of the entries`(seed: Int) throws {
    let text = try Fixture.base(
      ("strength: strong\n", "strength: storng\n"),
      ("to: culture}", "to: sports}"),
      ("value: 60,", "value: -60,"),
      ("best: 100", "best: 200")
    )
    func faults(_ text: String) -> [String] {
      Fixture.problems(text).map { "\($0.code) \($0.message)" }.sorted()
    }
    var generator = SplitMix64(seed: seed)
    #expect(faults(text).count == 4)
    #expect(faults(shuffled(text, &generator)) == faults(text))
  }

  private func expectSameMeaning(_ texts: [String: String], seed: Int) throws {
    var generator = SplitMix64(seed: seed)
    var other: [String: String] = [:]
    for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
      other[name] = shuffled(text, &generator)
    }
    #expect(other != texts)
    let one = try DataSetExport.document(DataSetReader.read(texts: texts))
    let two = try DataSetExport.document(DataSetReader.read(texts: other))
    #expect(one != two, "the order of the output follows the input")
    #expect(canonical(one) == canonical(two))
  }

  /// Returns a text whose sections and the entries of each stand in another order.
  private func shuffled(_ text: String, _ generator: inout SplitMix64) -> String {
    let sections = blocks(of: text.split(separator: "\n")) { line in
      line.first.map { $0.isLetter } ?? false
    }
    return sections.shuffled(using: &generator).map { section in
      let entries = blocks(of: section) { $0.hasPrefix("  - ") }
      // The first block is the section's own line.
      return (entries.prefix(1) + entries.dropFirst().shuffled(using: &generator))
        .flatMap { $0 }.joined(separator: "\n") + "\n"
    }.joined()
  }

  /// Returns lines grouped into blocks, each of which begins where a line says so.
  private func blocks(
    of lines: [Substring],
    beginningWhere begins: (Substring) -> Bool
  ) -> [[Substring]] {
    var blocks: [[Substring]] = []
    for line in lines where !line.hasPrefix("#") {
      if blocks.isEmpty || begins(line) { blocks.append([]) }
      blocks[blocks.count - 1].append(line)
    }
    return blocks
  }

  /// Returns a value whose lists are sorted; numbers are rounded, since sums depend on their order
  /// in the last places.
  private func canonical(_ value: JSONValue) -> JSONValue {
    switch value {
    case .array(let values): .array(values.map(canonical).sorted { key($0) < key($1) })
    case .object(let values): .object(values.mapValues(canonical))
    case .number(let number): .number((number * 1e6).rounded() / 1e6)
    case .null, .bool, .integer, .string: value
    }
  }

  private func key(_ value: JSONValue) -> String {
    (try? value.text(isPretty: false)) ?? ""
  }
}

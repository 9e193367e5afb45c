// SPDX-License-Identifier: GPL-3.0-or-later

import DataExchange
import Diagnostics
import Foundation
import OrganizationModel
import TestSupport
import Testing

/// Files with random damage: the reader gives a data set or problems, and never traps or hangs.
@Suite(.timeLimit(.minutes(5))) struct FuzzTests {
  @Test(arguments: 0..<30)
  func `a damaged template gives a data set or problems`(seed: Int) throws {
    var mutator = Mutator(seed: seed)
    let names = Fixture.template.keys.sorted()
    for round in 0..<80 {
      var texts = Fixture.template
      let name = names[(seed + round) % names.count]
      texts[name] = mutator.damaged(try #require(texts[name]))
      try read(texts)
    }
  }

  @Test(arguments: 100..<110)
  func `a damaged shipped file gives problems`(seed: Int) throws {
    var mutator = Mutator(seed: seed)
    let texts = try Fixture.shippedTexts()
    let name = ["areas/05-split-tmu.yaml", "tasks/okf.yaml"][seed % 2]
    let text = try #require(texts[name])
    for _ in 0..<60 { try read([name: mutator.damaged(text)]) }
  }

  /// Reads texts; renders what is wrong, or uses what can be read.
  private func read(_ texts: [String: String]) throws {
    let dataSet: DataSet
    do throws(DiagnosticError) {
      dataSet = try DataSetReader.read(texts: texts)
    } catch {
      #expect(!error.diagnostics.isEmpty && error.diagnostics.count <= 201)
      let text = Fixture.rendered(error.diagnostics, texts)
      #expect(text.hasSuffix("; nothing was computed\n"))
      return
    }
    _ = try DataSetExport.document(dataSet).text(isPretty: false)
    for id in dataSet.defaultPlans {
      // A refusal is an answer too.
      _ = try? dataSet.apply(Combination(parsing: id, in: dataSet))
    }
  }
}

/// Damages texts, the same way for the same seed.
struct Mutator {
  private var generator: SplitMix64
  /// What a value is replaced with: what has harmed readers before.
  private static let poison = [
    "", "~", "[]", "{}", "-1", "0", "-0", "1e308", "1e-308", ".nan", ".inf", "0x10", "1e12",
    "99999999999999999999", "true", "\"\"", "'", "\"", "&a", "*a", "!!map", "<<", "|", ">", "today",
    "all", "\u{0}", "\u{FEFF}", "\u{202E}", "a.b", "1.1.1", "--- x", "? x", "[[[[", "{a: {a: {a:",
  ]

  init(seed: Int) {
    generator = SplitMix64(seed: seed)
  }

  /// Returns a text with one to three damages.
  mutating func damaged(_ text: String) -> String {
    var text = text
    for _ in 0..<Int.random(in: 1...3, using: &generator) { text = damagedOnce(text) }
    return text
  }

  private mutating func damagedOnce(_ text: String) -> String {
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: onBytes(text) { bytes, place in bytes[place] ^= 1 << UInt8(place & 7) }
    case 1: onBytes(text) { bytes, place in bytes.remove(at: place) }
    case 2: onBytes(text) { bytes, place in bytes.removeSubrange(place...) }
    case 3:
      onBytes(text) { bytes, place in
        let piece = Array(bytes[place..<min(place + 40, bytes.count)])
        bytes.insert(contentsOf: piece, at: place)
      }
    case 4: onParts(text, "\n") { $0.swapAt($1, $2) }
    case 5: onParts(text, "\n") { lines, from, to in lines[to] = lines[from] }
    case 6: onParts(text, " ") { $0.swapAt($1, $2) }
    default: poisoned(text)
    }
  }

  private mutating func onBytes(_ text: String, _ damage: (inout [UInt8], Int) -> Void) -> String {
    var bytes = Array(text.utf8)
    guard !bytes.isEmpty else { return text }
    damage(&bytes, Int.random(in: 0..<bytes.count, using: &generator))
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func onParts(
    _ text: String,
    _ separator: Character,
    _ damage: (inout [Substring], Int, Int) -> Void
  ) -> String {
    var parts = text.split(separator: separator, omittingEmptySubsequences: false)
    let one = Int.random(in: 0..<parts.count, using: &generator)
    damage(&parts, one, Int.random(in: 0..<parts.count, using: &generator))
    return parts.joined(separator: String(separator))
  }

  /// Replaces one word between the marks of the format, so that the file often stays YAML.
  private mutating func poisoned(_ text: String) -> String {
    let marks = Set(" ,{}[]\n:".utf8)
    var bytes = Array(text.utf8)
    let starts = bytes.indices.filter { place in
      !marks.contains(bytes[place]) && (place == 0 || marks.contains(bytes[place - 1]))
    }
    guard let start = starts.randomElement(using: &generator),
      let poison = Self.poison.randomElement(using: &generator)
    else { return text }
    let end = bytes[start...].firstIndex { marks.contains($0) } ?? bytes.count
    bytes.replaceSubrange(start..<end, with: poison.utf8)
    return String(decoding: bytes, as: UTF8.self)
  }
}

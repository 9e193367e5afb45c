// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import OrganizationModel
import Scoring
import TestSupport
import Testing

@testable import LineFilter

@Suite struct `The short way` {
  /// A line that asks for a plan, written in one of many ways; some are wrong.
  private func line(_ dataSet: DataSet, _ generator: inout SplitMix64) -> String {
    var words = dataSet.areas.compactMap { area -> String? in
      guard Bool.random(using: &generator) else { return nil }
      if Int.random(in: 0..<8, using: &generator) == 0 { return "\(area.id).0" }
      return area.scenarios.randomElement(using: &generator).map { dataSet.scenarios[$0].id }
    }
    if Int.random(in: 0..<3, using: &generator) == 0 {
      words.append(dataSet.models.randomElement(using: &generator)?.id ?? "")
    }
    switch Int.random(in: 0..<12, using: &generator) {
    case 0: words.append("today")
    case 1: words.append(words.first ?? "")
    case 2: words.append("2.17")
    case 3: words.append("model-1")
    default: break
    }
    words.shuffle(using: &generator)
    let plan = words.joined(separator: "+")
    let space = [" ", "", "", "\t"].randomElement(using: &generator) ?? ""
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: return plan
    case 1: return "\(space)\(plan)\(space)\r"
    case 2: return "{\"plan\":\"\(plan)\"}"
    case 3:
      return "{\(space)\"id\"\(space):\(space)-17\(space),\"plan\":\(space)\"\(plan)\"\(space)}"
    case 4: return "{\"plan\":\"\(plan)\",\"id\":\"a b~\"}\(space)"
    case 5: return "{\"plan\":\"\(plan)\",\"id\":\"æ\"}"
    case 6: return "{\"plan\":\"\(plan)\",\"id\":1.50}"
    case 7: return "{\"plan\":\"\(plan)\",\"plan\":\"\(plan)\"}"
    case 8: return "{\"id\":007,\"plan\":\"\(plan)\"}"
    default: return "{\"id\":\"r1\",\"plan\":\"\(plan)\"}"
    }
  }

  @Test(arguments: 1...5)
  func `gives the bytes of the long way`(seed: Int) throws {
    let scorer = try Shipped.scorer()
    let (short, long) = (FilterSetting(scorer), FilterSetting(scorer, isPlain: true))
    var generator = SplitMix64(seed: seed)
    let lines = (0..<400).map { _ in line(scorer.dataSet, &generator) }
    let (fast, slow) = (Shipped.run(lines, short), Shipped.run(lines, long))
    #expect(fast == slow)
    #expect(fast.split(separator: "\n").count == lines.count)
    #expect(fast.contains("\"errors\"") && fast.contains("\"scenarios\""))
  }

  @Test func `is taken by plain lines, and only by them`() {
    let plain = [
      "2.1", " 2.1+6.3 \r", "{\"plan\":\"2.1\"}", "{ \"id\" : -3 , \"plan\" : \"2.1\" } ",
      "{\"plan\":\"2.1\",\"id\":\"x y\"}",
    ]
    for line in plain { #expect(SimpleLine(Array(line.utf8).span) != nil, "\(line)") }
    let other = [
      "", " ", "{}", "{\"id\":1}", "{\"plan\":\"2.1\"", "{\"plan\":\"2.1\"}x",
      "{\"plan\":\"\\u0032\"}",
      "{\"id\":01,\"plan\":\"2.1\"}", "{\"id\":1.5,\"plan\":\"2.1\"}",
      "{\"id\":-,\"plan\":\"2.1\"}",
      "{\"plan\":\"2.1\",\"bounds\":true}", "{\"plan\":\"2.1\",\"plan\":\"2.1\"}", "2.1 6.3", "æ",
      "{\"id\":\"a\u{7F}\",\"plan\":\"2.1\"}", "{\"plan\":2}", "{,}", "{\"plan\" \"2.1\"}",
    ]
    for line in other { #expect(SimpleLine(Array(line.utf8).span) == nil, "\(line)") }
  }

  @Test func `no prefix and no change of a byte stops the process`() throws {
    let scorer = try Shipped.scorer()
    let (short, long) = (FilterSetting(scorer), FilterSetting(scorer, isPlain: true))
    let line = Array("{\"id\":\"a\",\"plan\":\"2.1+6.3\"}".utf8)
    var changed = (0..<line.count).map { Array(line.prefix($0)) }
    var generator = SplitMix64(seed: 6)
    for _ in 0..<300 {
      var copy = line
      copy[Int.random(in: 0..<copy.count, using: &generator)] = UInt8.random(
        in: 32...126,
        using: &generator
      )
      changed.append(copy)
    }
    let texts = changed.map { String(decoding: $0, as: UTF8.self) }
    #expect(Shipped.run(texts, short) == Shipped.run(texts, long))
  }

  @Test func `numbers are written without zeros behind and without a minus before zero`() {
    let cases: [(Int64, String)] = [
      (0, "0"), (-0, "0"), (1, "0.000001"), (-1, "-0.000001"), (1_000_000, "1"),
      (57_123_456, "57.123456"), (10_500_000, "10.5"), (-100, "-0.0001"),
      (.max, "9223372036854.775807"), (.min, "-9223372036854.775808"),
    ]
    for (millionths, expected) in cases {
      var text = LineText()
      text.append(millionths: millionths)
      #expect(String(decoding: text.bytes, as: UTF8.self) == expected)
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

/// The commands that hold plans against each other, as a user runs them.
@Suite struct `Comparisons as run` {
  @Test func `dominance says the same in every format`() throws {
    let plans = ["today", "model-1", "model-1+6.3"]
    let json = try Tool.json(["dominance", "--bounds", "--format", "json"] + plans)
    let pairs = try #require(json["pairs"] as? [[String: Any]])
    #expect(pairs.count == 6)
    let csv = try Tool.run(["dominance", "--bounds", "--format", "csv"] + plans).output
    let rows = csv.split(separator: "\r\n").dropFirst().map { $0.split(separator: ",") }
    for (pair, row) in zip(pairs, rows) {
      #expect(pair["first"] as? String == String(row[0]))
      #expect(pair["coherence"] as? String == String(row[2]))
      #expect(pair["allWeights"] as? String == String(row[5]))
      let bounds = try #require(pair["bounds"] as? [String: [String: Double]])
      let range = try #require(bounds["coherence"])
      let (lower, upper) = (try #require(range["lower"]), try #require(range["upper"]))
      // Foundation reads the last digit of a number otherwise than Swift does.
      #expect(abs(lower - (Double(row[6]) ?? .nan)) < 1e-12 * abs(lower))
      #expect(abs(upper - (Double(row[7]) ?? .nan)) < 1e-12 * abs(upper))
      let verdict = try #require(pair["coherence"] as? String)
      #expect((verdict == "necessarily") == (lower > 1e-6))
    }
    let table = try Tool.run(["dominance", "--lang", "en"] + plans).output
    #expect(table.contains("3 model-1+6.3") && table.contains("●") && table.contains("○"))
  }

  @Test func `flip needs two plans and sound weights, and says so`() throws {
    let one = try Tool.run(["flip", "model-1"])
    #expect(one.code == 1 && one.errors.contains("today"))
    let wrong = try Tool.run([
      "flip", "model-1", "model-9", "--weights", "coherense=1", "--no-ranking",
    ])
    #expect(wrong.code == 1 && wrong.errors.contains("model-9"))
    let weights = try Tool.run(["flip", "model-1", "model-2", "--weights", "coherense=1"])
    #expect(weights.code == 1 && weights.errors.contains("did you mean 'coherence'"))
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

@Suite struct `Weights and alternatives on the command line` {
  private static let models = ["weights", "today", "model-1", "model-2", "model-3"]

  @Test(arguments: [
    models, models + ["--no-bounds", "--constraint", "coherence>=balance"],
    ["weights", "--no-bounds"], ["alternatives", "--count", "3"],
    ["alternatives", "--weights", "coherence=2,efficiency=1", "--slack", "1.5", "--count", "2"],
  ])
  func `they print in both languages and all formats`(arguments: [String]) throws {
    for format in ["table", "json", "csv"] {
      let danish = try Tool.run(arguments + ["--format", format])
      let english = try Tool.run(arguments + ["--format", format, "--lang", "en"])
      #expect(danish.code == 0 && english.code == 0, "\(arguments): \(danish.errors)")
      #expect((danish.output == english.output) == (format != "table"))
      if format == "csv" {
        let counts = danish.output.split(separator: "\r\n").map { $0.count { $0 == "," } }
        #expect(Set(counts).count == 1)
      }
      let widest = danish.output.split(separator: "\n").map(\.count).max() ?? 0
      #expect(format != "table" || widest <= 130, "\(arguments): \(widest) columns")
    }
  }

  @Test func `shares of the plans sum to 1, corners to 1 too, and polygons nest`() throws {
    let document = try Tool.json(Self.models + ["--format", "json"])
    let plans = try #require(document["plans"] as? [[String: Any]])
    #expect(plans.compactMap { $0["id"] as? String } == Array(Self.models.dropFirst()))
    var sum = 0.0
    for plan in plans {
      let shares = try ["certain", "best", "possible"].map { key in
        let part = try #require(plan[key] as? [String: Any])
        for corner in try #require(part["corners"] as? [[String: Double]]) {
          #expect(abs(corner.values.reduce(0, +) - 1) < 1e-12)
        }
        return try #require(part["share"] as? Double)
      }
      #expect(shares == shares.sorted())
      sum += shares[1]
      let ranks = try #require(plan["ranks"] as? [Double])
      #expect(ranks.count == plans.count && abs(ranks.reduce(0, +) - 1) < 1e-12)
      #expect(abs(ranks[0] - shares[1]) < 1e-12)
    }
    #expect(abs(sum - 1) < 1e-12)
    let minimax = try #require(document["minimaxRegret"] as? [String: Any])
    let value = try #require(minimax["value"] as? Double)
    let byProgram = try #require(minimax["byLinearProgramming"] as? Double)
    #expect(abs(value - byProgram) < 1e-9)
  }

  @Test func `without ids the data set's plans stand beside those to know`() throws {
    let document = try Tool.json(["weights", "--no-bounds", "--format", "json"])
    let plans = try #require(document["plans"] as? [[String: Any]])
    let ids = plans.compactMap { $0["id"] as? String }
    #expect(ids.prefix(4) == ["today", "model-1", "model-2", "model-3"])
    let notable = plans.flatMap { $0["notable"] as? [String] ?? [] }
    #expect(notable.sorted() == ["all-three", "balance", "coherence", "efficiency"])
    #expect(plans.allSatisfy { $0["certain"] is NSNull })
    // What is best in a criterion wins where that criterion is all.
    for plan in plans {
      for reason in plan["notable"] as? [String] ?? [] where reason != "all-three" {
        let best = try #require(plan["best"] as? [String: Any])
        let corners = try #require(best["corners"] as? [[String: Double]])
        #expect(corners.contains { $0[reason] == 1 })
      }
    }
  }

  @Test func `faults of constraints and ids are told together, exit code 1`() throws {
    let outcome = try Tool.run([
      "weights", "modl-1", "--constraint", "coherance>=balance", "--constraint", "balance>0",
    ])
    #expect(outcome.code == 1 && outcome.output.isEmpty)
    for text in [
      "--constraint:1:1: error: [unknown-criterion]", "did you mean 'coherence'?",
      "--constraint:2:8: error: [malformed-constraint]", "[unknown-id]", "3 errors",
    ] {
      #expect(outcome.errors.contains(text), "\(text)")
    }
    let contradiction = try Tool.run([
      "weights", "model-1", "--constraint", "coherence>=0.7", "--constraint", "balance<=0.9",
      "--constraint", "balance>=0.4",
    ])
    #expect(contradiction.code == 1)
    #expect(contradiction.errors.contains("[contradictory-constraints]"))
    #expect(contradiction.errors.contains("'coherence>=0.7', 'balance>=0.4'"))
  }

  @Test(arguments: [
    ("coherence=-1", "[negative]"), ("coherence=0.5,balance=0.6", "[weights-do-not-sum]"),
    ("coherence=0", "[weights-do-not-sum]"), ("speed=1", "[unknown-criterion]"),
    ("coherence=inf", "[not-finite]"), ("balance=1,balance=2", "[duplicate-key]"),
  ])
  func `weights that are none are refused`(weights: String, code: String) throws {
    let outcome = try Tool.run(["alternatives", "--weights", weights, "--slack", "x"])
    #expect(outcome.code == 1 && outcome.output.isEmpty)
    #expect(outcome.errors.contains(code) && outcome.errors.contains("[not-a-number]"))
  }

  @Test func `the best alternative is first in both lists, at any weights`() throws {
    for weights in ["coherence=1", "coherence=20%,balance=80%", "balance=1,efficiency=3"] {
      let document = try Tool.json([
        "alternatives", "--weights", weights, "--count", "4", "--format", "json",
      ])
      let best = try #require(document["best"] as? [[String: Any]])
      let different = try #require(document["different"] as? [[String: Any]])
      #expect(best.count == 4 && best[0]["plan"] as? String == different[0]["plan"] as? String)
      let values = best.compactMap { $0["value"] as? Double }
      #expect(values == values.sorted(by: >))
      let slack = try #require(document["slack"] as? [String: Any])
      let least = try #require(slack["leastValue"] as? Double)
      #expect(different.allSatisfy { ($0["value"] as? Double ?? 0) >= least })
      #expect((best[0]["changes"] as? [Any])?.isEmpty == true)
    }
    let none = try Tool.run(["alternatives", "--count", "0"])
    #expect(none.code == 2)
  }

  @Test func `help shows examples`() throws {
    for command in ["weights", "alternatives"] {
      let outcome = try Tool.run([command, "--help"])
      #expect(outcome.code == 0 && outcome.output.contains("Example: ressort \(command)"))
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

/// What-if files as plans of commands.
@Suite struct `What-if files as run` {
  private let folder: URL

  init() throws { folder = try Tool.temporaryFolder() }

  /// Writes a what-if beside a combination of the shipped data set.
  private func file(_ name: String, _ more: String, combination: String = "model-1") throws
    -> String
  {
    let text = """
      format: 1
      data-set: ressortanalyse-2024
      name: \(name)
      combination: \(combination)

      """
    let url = folder.appendingPathComponent("\(name).yaml")
    try (text + more).write(to: url, atomically: true, encoding: .utf8)
    return url.path
  }

  private func values(_ arguments: [String], of plan: String) throws -> [String: [String: Double]] {
    let json = try Tool.json(arguments + ["--format", "json"])
    let plans = try #require(json["plans"] as? [[String: Any]])
    let found = try #require(plans.first { $0["id"] as? String == plan })
    // Bounds found from other plans beside it may differ in the last digits.
    return ["coherence", "balance", "efficiency"].reduce(into: [:]) {
      $0[$1] = (found[$1] as? [String: Double])?.mapValues { ($0 * 1e6).rounded() / 1e6 }
    }
  }

  @Test func `a file that is a combination scores as the combination`() throws {
    let path = try file("a", "")
    let arguments = ["compare", path, "model-1"]
    #expect(try values(arguments, of: path) == values(arguments, of: "model-1"))
  }

  @Test func `all plans of a command are computed on the figures of a file`() throws {
    let path = try file("a", "figures:\n  realization: {low: 0.1, high: 0.2}\n")
    let alone = try values(["score", "model-1"], of: "model-1")
    let beside = try values(["score", "model-1", path], of: "model-1")
    #expect(alone["coherence"] == beside["coherence"])
    #expect(alone["efficiency"] != beside["efficiency"])
    #expect(try values(["score", "model-1", path], of: path) == beside)
  }

  @Test func `two files may each form a department under the same id`() throws {
    let first = try file(
      "a",
      "formed: [{id: own-1, name: Unge}]\nmoves: {ungehuse: own-1, ungevaerker: own-1}\n"
    )
    let second = try file(
      "b",
      "formed: [{id: own-1, name: Skoler}]\nmoves: {ungehuse: own-1}\n"
    )
    let together = ["score", first, second]
    #expect(try values(together, of: first) == values(["score", first], of: first))
    #expect(try values(together, of: second) == values(["score", second], of: second))
  }

  @Test func `files with different figures are refused, and so are bad ones`() throws {
    let first = try file("a", "figures:\n  realization: {low: 0.1, high: 0.2}\n")
    let second = try file("b", "figures:\n  realization: {low: 0.1, high: 0.3}\n")
    let both = try Tool.run(["compare", first, second])
    #expect(both.code == 1 && both.errors.contains("[inconsistent-figures]"))
    #expect(both.errors.contains("'realization'"))
    let bad = try file("c", "moves: {ungehuss: kff}\n")
    let refused = try Tool.run(["score", bad, "model-9"])
    #expect(refused.code == 1 && refused.errors.contains("c.yaml:5:9: error: [unknown-task]"))
    #expect(refused.errors.contains("did you mean 'ungehuse'?"))
    let missing = try Tool.run(["compare", "\(folder.path)/none.yaml"])
    #expect(missing.code == 1 && missing.errors.contains("[file-unreadable]"))
  }

  @Test func `a file can be applied and explained`() throws {
    let path = try file("a", "moves: {ungehuse: kff}\nnames: {kff: Unge og kultur}\n")
    let applied = try Tool.run(["apply", path])
    #expect(applied.code == 0 && applied.output.contains("Unge og kultur"))
    #expect(try Tool.run(["explain", path, "--criterion", "balance"]).code == 0)
  }
}

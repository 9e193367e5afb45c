// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

@Suite struct `The command line` {
  @Test(arguments: ["areas", "scenarios", "models", "tasks", "interfaces"])
  func `every list prints as table, CSV and JSON in both languages`(command: String) throws {
    let counts = ["areas": 13, "scenarios": 25, "models": 3, "tasks": 128, "interfaces": 77]
    for lang in ["da", "en"] {
      let table = try Tool.run([command, "--lang", lang])
      #expect(table.code == 0 && table.errors.isEmpty)
      let csv = try Tool.run([command, "--lang", lang, "--format", "csv"])
      #expect(csv.output.contains("\r\n"))
      let rows = try #require(
        try Tool.json([command, "--lang", lang, "--format", "json"])[command] as? [Any]
      )
      #expect(rows.count == counts[command])
    }
  }

  @Test func `compare needs no ids and begins with today`() throws {
    let plans = try #require(
      try Tool.json(["compare", "--format", "json"])["plans"] as? [[String: Any]]
    )
    #expect(plans.compactMap { $0["id"] as? String } == ["today", "model-1", "model-2", "model-3"])
    for plan in plans {
      for criterion in ["coherence", "balance", "efficiency"] {
        let band = try #require(plan[criterion] as? [String: Double])
        let (lower, best, upper) = (
          try #require(band["lower"]), try #require(band["best"]), try #require(band["upper"])
        )
        #expect(lower <= best && best <= upper)
      }
      let constraints = try #require(plan["constraints"] as? [[String: Any]])
      #expect(constraints.allSatisfy { $0["id"] is String && $0["met"] is Bool })
    }
  }

  @Test func `the same request gives the same bytes`() throws {
    let arguments = ["score", "model-2+9.1", "--format", "json"]
    let first = try Tool.run(arguments)
    let second = try Tool.run(
      arguments,
      environment: ["LC_ALL": "da_DK.UTF-8", "TZ": "Asia/Tokyo", "LANG": "tr_TR.UTF-8"]
    )
    #expect(first.code == 0)
    #expect(first.output == second.output)
  }

  @Test(arguments: [
    ["score", "model-1"], ["apply", "5.1+3.1"], ["explain", "6.3", "--criterion", "coherence"],
    ["explain", "model-3"], ["reconcile"], ["show", "6.3"], ["show", "byrum-drift"],
    ["show", "D08"], ["show", "r1"], ["show", "bif"], ["show", "model-1"], ["show", "2"],
    ["show", "drawback-discount"], ["validate", "scenarios/ressortanalyse-2024"],
    ["compare", "2.1", "--workload", "fte"], ["compare", "6.3", "--workload", "cases=2,fte=1"],
    ["compare", "6.3", "--workload", "budget"], ["improve", "model-1"],
    ["improve", "today", "--strictly"],
  ])
  func `every command prints in both languages and all formats`(arguments: [String]) throws {
    for format in ["table", "json", "csv"] {
      let danish = try Tool.run(arguments + ["--format", format])
      let english = try Tool.run(arguments + ["--format", format, "--lang", "en"])
      #expect(danish.code == 0 && english.code == 0, "\(arguments): \(danish.errors)")
      #expect(!danish.output.isEmpty && !english.output.isEmpty)
      if format == "table" {
        #expect(danish.output != english.output)
        // Only single words that nothing can break may stand over the edge of a page.
        let widest = danish.output.split(separator: "\n").map(\.count).max() ?? 0
        #expect(widest <= 130, "\(arguments): \(widest) columns")
      }
    }
  }

  @Test(arguments: [
    ["areas"], ["tasks"], ["interfaces"], ["reconcile", "--all"], ["compare", "6.3"],
    ["score", "6.3"], ["apply", "6.3", "9.2"], ["apply", "today"], ["explain", "6.3"],
    ["ensemble"], ["improve", "model-1"],
  ])
  func `every CSV row has as many fields as the header`(arguments: [String]) throws {
    let outcome = try Tool.run(arguments + ["--format", "csv"])
    #expect(outcome.code == 0, "\(outcome.errors)")
    let counts = outcome.output.split(separator: "\r\n").map { row in
      // A comma inside quotes is no border; quotes in a field stand twice, so parity tells.
      var isQuoted = false
      return row.reduce(1) { count, letter in
        if letter == "\"" { isQuoted.toggle() }
        return letter == "," && !isQuoted ? count + 1 : count
      }
    }
    #expect(Set(counts).count == 1, "\(Set(counts).sorted()) fields")
  }

  @Test func `a later scenario replaces the model's choice`() throws {
    let plans = try #require(
      try Tool.json(["apply", "model-2+9.1", "--format", "json"])["plans"] as? [[String: Any]]
    )
    let scenarios = try #require(plans.first?["scenarios"] as? [String])
    #expect(scenarios.contains("9.1") && !scenarios.contains("9.2"))
  }

  @Test func `wrong ids are told all at once with a hint, exit code 1`() throws {
    let outcome = try Tool.run(["compare", "modl-1", "2.9", "6.1+6.2"])
    #expect(outcome.code == 1 && outcome.output.isEmpty)
    #expect(outcome.errors.contains("[unknown-id]"))
    #expect(outcome.errors.contains("did you mean 'model-1'?"))
    #expect(outcome.errors.contains("[two-scenarios-in-one-area]"))
    #expect(outcome.errors.contains("3 errors; nothing was computed"))
  }

  @Test func `a refused combination names both scenarios and their sources`() throws {
    let outcome = try Tool.run(["apply", "2.4+5.1"])
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("[destination-split-away]"))
    #expect(outcome.errors.contains("02-business.yaml"))
    #expect(outcome.errors.contains("05-split-tmu.yaml"))
  }

  @Test(arguments: [
    ["compare", "--format", "xml"], ["score", "--workload", "minutes"], ["dance"], ["show"],
    ["compare", "--workload", "cases=-1"], ["compare", "--workload", "cases,cases"],
  ])
  func `wrong usage has exit code 2`(arguments: [String]) throws {
    let outcome = try Tool.run(arguments)
    #expect(outcome.code == 2, "\(arguments)")
    #expect(outcome.output.isEmpty && !outcome.errors.isEmpty)
  }

  @Test func `help is there with an example for every command`() throws {
    let commands = [
      "areas", "scenarios", "models", "tasks", "interfaces", "show", "apply", "score", "compare",
      "explain", "reconcile", "validate", "new", "export", "ensemble", "improve", "dominance",
      "flip", "weights", "alternatives", "sample", "batch", "report",
    ]
    for command in commands {
      let outcome = try Tool.run([command, "--help"])
      #expect(outcome.code == 0 && outcome.output.contains("Example: ressort \(command)"))
    }
  }

  @Test func `a new data set validates and scores, and is never written over`() throws {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("town").path
    #expect(try Tool.run(["new", path]).code == 0)
    #expect(try Tool.run(["validate", path]).code == 0)
    let compared = try Tool.run(["compare", "--data", path])
    #expect(compared.code == 0 && compared.output.contains("1.1"))
    let again = try Tool.run(["new", path])
    #expect(again.code == 1 && again.errors.contains("[folder-exists]"))
    let nowhere = try Tool.run(["new", "/proc/ressort/town"])
    #expect(nowhere.code == 1 && nowhere.errors.contains("[not-writable]"))
  }

  @Test func `figures that cannot all hold have exit code 3 and a conflict with sources`() throws {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("town").path
    #expect(try Tool.run(["new", path]).code == 0)
    let file = "\(path)/organization.yaml"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try text.replacing("low: 80, high: 86", with: "low: 100, high: 110")
      .write(toFile: file, atomically: true, encoding: .utf8)
    let reconciled = try Tool.run(["reconcile", "--data", path, "--lang", "en"])
    #expect(reconciled.code == 3)
    #expect(reconciled.output.contains("all-libraries"))
    #expect(reconciled.output.contains("school-libraries"))
    #expect(reconciled.output.contains("page 6"))
    let compared = try Tool.run(["compare", "--data", path])
    #expect(compared.code == 3 && compared.output.isEmpty)
    #expect(compared.errors.contains("ressort reconcile"))
  }

  @Test func `programs that are solved can be written as LP text`() throws {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("lp").path
    #expect(try Tool.run(["score", "6.3", "--write-lp", path]).code == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    #expect(names.count > 10 && names.allSatisfy { $0.hasSuffix(".lp") })
    let text = try String(contentsOfFile: "\(path)/\(names[0])", encoding: .utf8)
    #expect(text.contains("Subject To") && text.hasSuffix("End\n"))
  }

  @Test func `a folder without data is told, with what to do`() throws {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let outcome = try Tool.run(["compare"], in: folder)
    #expect(outcome.code == 1 && outcome.errors.contains("RESSORT_DATA"))
    let elsewhere = try Tool.run(
      ["areas"],
      in: folder,
      environment: [
        "RESSORT_DATA": Tool.repository.appendingPathComponent("scenarios/ressortanalyse-2024").path
      ]
    )
    #expect(elsewhere.code == 0)
  }

  @Test func `the ensemble counts every combination and lists the efficient ones`() throws {
    let document = try Tool.json(["ensemble", "model-1", "--format", "json"])
    #expect(document["combinations"] as? Int == 622_080)
    let counts = ["refused", "infeasible", "feasible"].compactMap { document[$0] as? Int }
    #expect(counts.reduce(0, +) == 622_080)
    let pareto = try #require(document["pareto"] as? [[String: Any]])
    let standings = try #require(document["standings"] as? [[String: Any]])
    #expect(standings.compactMap { $0["id"] as? String } == ["model-1", "today"])
    let csv = try Tool.run(["ensemble", "--format", "csv"])
    let rows = csv.output.split(separator: "\r\n")
    #expect(rows.count == pareto.count + 1)
    // An id of the list is one that other commands take.
    let id = try #require(rows[1].split(separator: ",").first.map(String.init))
    #expect(try Tool.run(["apply", id]).code == 0)
    let table = try Tool.run(["ensemble", "--pareto", "--lang", "en"])
    #expect(table.code == 0 && table.output.contains("Efficient"))
    let wrong = try Tool.run(["ensemble", "--loosen", "seven-department"])
    #expect(wrong.code == 1 && wrong.errors.contains("did you mean 'seven-departments'?"))
  }

  @Test func `the efficient combinations are proved by integer programs`() throws {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let arguments = ["ensemble", "--prove", "--format", "json", "--write-lp", folder.path]
    let document = try Tool.json(arguments)
    let proof = try #require(document["proof"] as? [String: Any])
    #expect(proof["holds"] as? Bool == true)
    #expect((proof["differences"] as? [Any])?.isEmpty == true)
    #expect(proof["samples"] as? Int == 10_000)
    let members = try #require(document["pareto"] as? [Any])
    #expect(proof["members"] as? Int == members.count)
    let programs = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { $0.contains("catalogue-") }
    #expect(programs.count == proof["programs"] as? Int)
    let text = try String(
      contentsOf: folder.appendingPathComponent(try #require(programs.first)),
      encoding: .utf8
    )
    #expect(text.contains("Binary") && text.contains("answer: optimal"))
  }

  @Test func `a diagnostic code can be explained`() throws {
    let outcome = try Tool.run(["explain", "unknown-department"])
    #expect(outcome.code == 0 && outcome.output.hasPrefix("[unknown-department]"))
  }
}

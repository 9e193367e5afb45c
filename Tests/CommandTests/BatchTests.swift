// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import TestSupport
import Testing

/// `ressort batch` as a user runs it, with files in a folder of its own.
@Suite struct `ressort batch` {
  /// Gives a folder to a test and removes it.
  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  /// Lines of all kinds, in a fixed order.
  static func lines(_ count: Int) -> [String] {
    let scenarios = ["2.1", "6.3", "9.2", "model-1", "model-2+9.1", "5.1", "today", "3.1+6.1"]
    return (0..<count).map { index in
      let plan = scenarios[index % scenarios.count]
      switch index % 11 {
      case 3: return plan
      case 6: return "{\"id\":\(index),\"plan\":\"\(plan)\",\"moves\":{\"telefon-bif\":\"kff\"}}"
      case 9: return "{\"id\":\"bad\",\"plan\":\"nowhere\"}"
      default: return "{\"id\":\"line \(index)\",\"plan\":\"\(plan)\"}"
      }
    }
  }

  private func write(_ lines: [String], _ folder: URL, _ name: String = "in.jsonl") throws -> String
  {
    let file = folder.appendingPathComponent(name)
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
    return file.path
  }

  private func objects(_ text: String) throws -> [[String: Any]] {
    try text.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  @Test func `one result a line, in order, ids given back, exit code 1 for bad lines`() throws {
    try withFolder { folder in
      let lines = Self.lines(100)
      let path = try write(lines, folder)
      let outcome = try Tool.run(["batch", path])
      #expect(outcome.code == 1 && outcome.errors.contains("9 of 100 lines had problems"))
      let results = try objects(outcome.output)
      #expect(results.compactMap { $0["line"] as? Int } == Array(1...100))
      for (index, result) in results.enumerated() {
        switch index % 11 {
        case 3: #expect(result["id"] == nil)
        case 6: #expect(result["id"] as? Int == index)
        case 9: #expect(result["errors"] is [Any] && result["id"] as? String == "bad")
        default: #expect(result["id"] as? String == "line \(index)")
        }
      }
      // Scores are those of the ensemble's own command.
      let standing = try Tool.json(["ensemble", "model-1", "--format", "json"])["standings"]
      let own = try #require((standing as? [[String: Any]])?.first?["scores"] as? [String: Double])
      let line = try #require(
        results.first { $0["plan"] as? String == "model-1" && $0["id"] is String }
      )
      for key in ["coherence", "efficiency"] {
        #expect(own[key] == line[key] as? Double, "\(key)")
      }
    }
  }

  @Test func `bytes do not depend on the number of jobs`() throws {
    try withFolder { folder in
      let plain = try write(Self.lines(3_000), folder)
      let one = try Tool.run(["batch", plain, "--jobs", "1"])
      let four = try Tool.run(["batch", plain, "--jobs", "4"])
      #expect(one.output == four.output && one.output.utf8.count > 100_000)
      let few = try write(Self.lines(40), folder, "few.jsonl")
      for format in ["json", "csv"] {
        let arguments = ["batch", few, "--bounds", "--format", format, "--jobs"]
        let first = try Tool.run(arguments + ["1"])
        let second = try Tool.run(arguments + ["4"])
        #expect(first.output == second.output)
        #expect(first.code == 1 && !first.output.contains("-0,") && !first.output.contains("-0]"))
      }
    }
  }

  @Test func `standard input, several files, CRLF and a missing last line break`() throws {
    try withFolder { folder in
      let first = try write(["2.1", "6.3"], folder, "a.txt")
      let second = folder.appendingPathComponent("b.txt")
      try Data("9.2\r\n5.1".utf8).write(to: second)
      let files = try Tool.run(["batch", first, second.path])
      let all = try Tool.run(["batch", first, "-"], input: Data("9.2\r\n5.1".utf8))
      let piped = try Tool.run(["batch"], input: Data("2.1\n6.3\n9.2\n5.1\n".utf8))
      #expect(files.code == 0 && files.output == piped.output && files.output == all.output)
      #expect(
        try objects(files.output).map { $0["plan"] as? String } == ["2.1", "6.3", "9.2", "5.1"]
      )
      let nothing = try Tool.run(["batch"], input: Data())
      #expect(nothing.code == 0 && nothing.output.isEmpty)
      let missing = try Tool.run(["batch", "\(folder.path)/none", folder.path])
      #expect(missing.code == 1 && missing.errors.contains("2 errors"))
    }
  }

  @Test func `strict stops at the first bad line with everything before it written`() throws {
    try withFolder { folder in
      let path = try write(["2.1", "6.3", "{\"plan\":3}", "9.2"], folder)
      for jobs in ["1", "3"] {
        let outcome = try Tool.run(["batch", path, "--strict", "--jobs", jobs])
        let results = try objects(outcome.output)
        #expect(outcome.code == 1 && results.count == 2)
        #expect(outcome.errors.contains("in.jsonl:3:9: error: [wrong-type]"))
        #expect(outcome.errors.contains("the results before it are whole"))
      }
    }
  }

  @Test func `long lines and wrong bytes are told, and the run goes on`() throws {
    try withFolder { folder in
      var bytes = Array("2.1\n".utf8) + [UInt8](repeating: UInt8(ascii: "x"), count: 100_000_000)
      bytes += Array("\n6.3\n".utf8) + [0xC3, 0x28, 0x0A] + Array("9.2\n".utf8)
      let path = folder.appendingPathComponent("long.txt")
      try Data(bytes).write(to: path)
      let outcome = try Tool.run(["batch", path.path])
      let results = try objects(outcome.output)
      #expect(outcome.code == 1 && results.count == 5)
      func code(_ index: Int) -> String? {
        ((results[index]["errors"] as? [[String: Any]])?.first)?["code"] as? String
      }
      #expect(code(1) == "line-too-long" && code(3) == "not-utf8")
      #expect([0, 2, 4].allSatisfy { results[$0]["coherence"] is Double })
      let short = try Tool.run(["batch", "--max-line", "5"], input: Data("2.1\n2.1+6.3\n".utf8))
      #expect(short.output.contains("line-too-long") && short.output.contains("5 bytes"))
    }
  }

  @Test func `CSV and SQLite hold what JSON lines hold`() throws {
    try withFolder { folder in
      let path = try write(Self.lines(60), folder)
      let json = try objects(try Tool.run(["batch", path, "--bounds"]).output)
      let csv = folder.appendingPathComponent("out.csv").path
      #expect(try Tool.run(["batch", path, "--bounds", "--output", csv]).code == 1)
      let rows = try String(contentsOfFile: csv, encoding: .utf8).split(separator: "\r\n")
      #expect(rows.count == 61 && rows[0].hasPrefix("line,id,plan,scenarios,coherence"))
      let header = rows[0].split(separator: ",").map(String.init)
      for (row, object) in zip(rows.dropFirst(), json) where object["errors"] == nil {
        let fields = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        #expect(fields.count == header.count)
        let values = Dictionary(uniqueKeysWithValues: zip(header, fields))
        for key in ["coherence", "balance", "efficiency"] {
          #expect(Double(values[key] ?? "") == object[key] as? Double)
          let bounds = (object["bounds"] as? [String: [Double]])?[key]
          #expect(Double(values["\(key)_lower"] ?? "") == bounds?.first)
          #expect(Double(values["\(key)_upper"] ?? "") == bounds?.last)
        }
        #expect(values["scenarios"] == (object["scenarios"] as? [String])?.joined(separator: " "))
        #expect(Double(values["moved_fte"] ?? "") == object["movedFTE"] as? Double)
      }
      let database = folder.appendingPathComponent("out.sqlite").path
      #expect(try Tool.run(["batch", path, "--bounds", "--output", database]).code == 1)
      let stored = try Database.rows(
        database,
        "SELECT line, plan, coherence, efficiency_upper, broken FROM results ORDER BY line"
      )
      let scored = json.filter { $0["errors"] == nil }
      #expect(stored.count == scored.count)
      for (row, object) in zip(stored, scored) {
        #expect(row[0] == "\(object["line"] as? Int ?? 0)")
        #expect(row[1] == object["plan"] as? String)
        #expect(Double(row[2]) == object["coherence"] as? Double)
        let bounds = object["bounds"] as? [String: [Double]]
        #expect(Double(row[3]) == bounds?["efficiency"]?.last)
        #expect(row[4] == (object["broken"] as? [String])?.joined(separator: " "))
      }
      let errors = try Database.rows(database, "SELECT line, code FROM errors ORDER BY line")
      #expect(errors.map { $0[1] } == Array(repeating: "unknown-id", count: 5))
      let keys = try Database.rows(database, "SELECT key FROM run ORDER BY key").map { $0[0] }
      #expect(keys == ["command", "dataSet", "parameters", "ressort", "solver", "workload"])
    }
  }

  @Test func `outputs are never written over by mistake, and usage is checked`() throws {
    try withFolder { folder in
      let path = try write(["2.1"], folder)
      let out = folder.appendingPathComponent("out.jsonl").path
      #expect(try Tool.run(["batch", path, "--output", out]).code == 0)
      let first = try Data(contentsOf: URL(fileURLWithPath: out))
      let again = try Tool.run(["batch", path, "--output", out])
      #expect(again.code == 1 && again.errors.contains("[file-exists]"))
      #expect(try Tool.run(["batch", path, "--output", out, "--overwrite"]).code == 0)
      #expect(try Data(contentsOf: URL(fileURLWithPath: out)) == first)
      let other = try Tool.run(["batch", path, "--output", out, "--resume", "--bounds"])
      #expect(other.code == 1 && other.errors.contains("[other-run]"))
      let more = try write(["2.1", "6.3"], folder, "more.jsonl")
      let input = try Tool.run(["batch", more, "--output", out, "--resume"])
      #expect(input.code == 1 && input.errors.contains("[other-run]"))
      for arguments in [
        ["--output", "x.txt"], ["--resume"], ["--jobs", "0"], ["--max-line", "0"],
        ["--output", out, "--resume", "--overwrite"], ["--format", "table"],
      ] {
        #expect(try Tool.run(["batch", path] + arguments).code == 2, "\(arguments)")
      }
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import TestSupport
import Testing

/// What becomes of a run that is stopped, killed, or cannot write.
@Suite struct `An interrupted batch` {
  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  /// Enough lines for a kill to come in the middle.
  private func input(_ folder: URL, _ count: Int) throws -> String {
    let path = folder.appendingPathComponent("in.jsonl")
    try Data((`ressort batch`.lines(count).joined(separator: "\n") + "\n").utf8).write(to: path)
    return path.path
  }

  @Test(arguments: ["jsonl", "csv", "sqlite"])
  func `a killed run goes on and ends as if nothing had been`(kind: String) throws {
    try withFolder { folder in
      let path = try input(folder, 6_000)
      let whole = folder.appendingPathComponent("whole.\(kind)").path
      #expect(try Tool.run(["batch", path, "--output", whole]).code == 1)
      let cut = folder.appendingPathComponent("cut.\(kind)").path
      var generator = SplitMix64(seed: kind.utf8.count)
      var kills = 0
      for attempt in 0..<12 {
        let process = try Tool.start(
          ["batch", path, "--output", cut] + (attempt > 0 ? ["--resume"] : [])
        )
        // The data set takes a while to read; the run itself is short.
        Thread.sleep(forTimeInterval: Double.random(in: 0.3...1.5, using: &generator))
        if process.isRunning { kills += 1 }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
      }
      #expect(kills > 0)
      let last = try Tool.run(["batch", path, "--output", cut, "--resume"])
      #expect(last.code == 1 && last.errors.contains("545 of 6000 lines"), "\(last.errors)")
      try expectEqual(whole, cut, kind)
    }
  }

  @Test(arguments: ["jsonl", "csv"], [0, 1, 40, 1_000, 20_001])
  func `a file that ends anywhere goes on after its last whole line`(kind: String, size: Int) throws
  {
    try withFolder { folder in
      let path = try input(folder, 200)
      let whole = folder.appendingPathComponent("whole.\(kind)").path
      #expect(try Tool.run(["batch", path, "--output", whole]).code == 1)
      let cut = folder.appendingPathComponent("cut.\(kind)").path
      try Data(try Data(contentsOf: URL(fileURLWithPath: whole)).prefix(size))
        .write(to: URL(fileURLWithPath: cut))
      let unknown = try Tool.run(["batch", path, "--output", cut, "--resume"])
      #expect(unknown.code == 1 && unknown.errors.contains("[other-run]"))
      try FileManager.default.copyItem(
        atPath: whole + ".manifest.json",
        toPath: cut + ".manifest.json"
      )
      #expect(try Tool.run(["batch", path, "--output", cut, "--resume"]).code == 1)
      try expectEqual(whole, cut, kind)
    }
  }

  private func expectEqual(_ whole: String, _ cut: String, _ kind: String) throws {
    if kind == "sqlite" {
      for table in ["results", "errors", "run"] {
        let sql = "SELECT * FROM \(table) ORDER BY 1, 2"
        #expect(try Database.rows(whole, sql) == Database.rows(cut, sql))
      }
    } else {
      let contents = try [whole, cut].map { try Data(contentsOf: URL(fileURLWithPath: $0)) }
      #expect(contents[0] == contents[1])
    }
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func `a signal leaves whole lines and says how to go on`(signal: Int32) throws {
    try withFolder { folder in
      let out = folder.appendingPathComponent("out.jsonl").path
      let pipe = Pipe()
      let errors = folder.appendingPathComponent("errors")
      let process = try Tool.start(["batch", "--output", out], input: pipe, errors: errors)
      let line = Data("{\"plan\":\"6.3\"}\n".utf8)
      pipe.fileHandleForWriting.write(line)
      // The result of a line comes without waiting for more of them.
      let end = Date(timeIntervalSinceNow: 30)
      while (try? Data(contentsOf: URL(fileURLWithPath: out)))?.isEmpty ?? true, Date() < end {
        Thread.sleep(forTimeInterval: 0.05)
      }
      kill(process.processIdentifier, signal)
      process.waitUntilExit()
      #expect(process.terminationStatus == 128 + signal)
      #expect(process.terminationReason == .exit)
      let text = try String(contentsOfFile: out, encoding: .utf8)
      #expect(text.hasSuffix("}\n") && text.split(separator: "\n").count == 1)
      let told = try String(contentsOf: errors, encoding: .utf8)
      #expect(told.contains("stopped after line 1; --resume goes on"))
      let rest = try Tool.run(["batch", "--output", out, "--resume"], input: line + line)
      #expect(rest.code == 0, "\(rest.errors)")
      #expect(try String(contentsOfFile: out, encoding: .utf8).split(separator: "\n").count == 2)
    }
  }

  @Test func `a full disk is told`() throws {
    try withFolder { folder in
      let path = try input(folder, 500)
      let full = try Tool.shell("\(Tool.quotedProgram()) batch \(path) > /dev/full")
      #expect(full.code == 1 && full.errors.contains("[not-writable] standard output"))
      let out = folder.appendingPathComponent("out.jsonl").path
      let limited = try Tool.shell(
        "ulimit -f 40; \(Tool.quotedProgram()) batch \(path) --output \(out)"
      )
      #expect(limited.code == 1 && limited.errors.contains("[not-writable]"))
      #expect(limited.errors.contains("--resume"))
      let text = try String(contentsOfFile: out, encoding: .utf8)
      #expect(text.isEmpty || text.hasSuffix("}\n"))
      #expect(try Tool.run(["batch", path, "--output", out, "--resume"]).code == 1)
      #expect(try String(contentsOfFile: out, encoding: .utf8).split(separator: "\n").count == 500)
    }
  }

  @Test func `a closed pipe ends the run without a word`() throws {
    try withFolder { folder in
      let path = try input(folder, 20_000)
      for ignored in ["", "trap '' PIPE; "] {
        let outcome = try Tool.shell(
          "\(ignored){ \(Tool.quotedProgram()) batch \(path); echo $? > \(folder.path)/code; }"
            + " | head -1"
        )
        #expect(outcome.errors.isEmpty && outcome.output.hasPrefix("{\"id\":\"line 0\""))
        let code = try String(contentsOfFile: "\(folder.path)/code", encoding: .utf8)
        #expect(["0\n", "141\n"].contains(code), "\(code)")
      }
    }
  }
}

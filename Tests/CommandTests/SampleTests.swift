// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

@Suite struct `Sample` {
  /// The request lines of a run.
  private func lines(_ arguments: [String]) throws -> [[String: Any]] {
    let outcome = try Tool.run(["sample"] + arguments)
    #expect(outcome.code == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
    return try outcome.output.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  @Test func `every draw is given to every plan`() throws {
    let lines = try lines(["--count", "5", "--seed", "3", "model-1", "2.1+6.3"])
    #expect(lines.count == 10)
    #expect(
      lines.prefix(3).map { $0["id"] as? String } == ["1/model-1", "1/2.1+6.3", "2/model-1"]
    )
    for pair in stride(from: 0, to: 10, by: 2) {
      let first = try #require(lines[pair]["parameters"] as? [String: Double])
      #expect(first == lines[pair + 1]["parameters"] as? [String: Double])
      #expect(first.count == 104)
      #expect(lines[pair]["plan"] as? String == "model-1")
      #expect(lines[pair + 1]["plan"] as? String == "2.1+6.3")
    }
  }

  @Test func `the same seed gives these bytes on every machine`() throws {
    let golden = """
      {"id":"1/6.3","parameters":{"realization":0.88640904,"weight-strong":5.71835379,"weight-weak":1.42720229},"plan":"6.3"}
      {"id":"2/6.3","parameters":{"realization":0.682027095,"weight-strong":2.95969237,"weight-weak":1.7131791},"plan":"6.3"}
      {"id":"3/6.3","parameters":{"realization":0.658358706,"weight-strong":7.66486975,"weight-weak":0.879879728},"plan":"6.3"}

      """
    let arguments = [
      "sample", "--count", "3", "--parameters", "realization,weight-weak,weight-strong", "6.3",
    ]
    let outcome = try Tool.run(arguments, environment: ["LC_ALL": "da_DK.UTF-8"])
    #expect(outcome.output == golden)
    #expect(try Tool.run(arguments + ["--seed", "2"]).output != outcome.output)
  }

  @Test func `random plans are those of the ensemble, without parameters when not wanted`() throws {
    let lines = try lines(["--count", "20", "--random", "--no-parameters"])
    #expect(lines.map { $0["id"] as? String } == (1...20).map { "\($0)" })
    #expect(lines.allSatisfy { $0.keys.sorted() == ["id", "plan"] })
    let plans = lines.compactMap { $0["plan"] as? String }
    #expect(Set(plans).count == 20)
    #expect(try Tool.run(["apply"] + plans).code == 0)
  }

  @Test(arguments: [["sample", "--count", "4", "--seed", "9", "6.3"], ["ensemble", "6.3"]])
  func `the same run has the same manifest, wherever it is made`(arguments: [String]) throws {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let paths = ["one", "two"].map { folder.appendingPathComponent("\($0).json").path }
    let data = Tool.repository.appendingPathComponent("scenarios/ressortanalyse-2024").path
    let first = try Tool.run(arguments + ["--manifest", paths[0]])
    let second = try Tool.run(
      arguments + ["--manifest", paths[1], "--data", data],
      in: folder,
      environment: ["TZ": "Asia/Tokyo"]
    )
    #expect(first.code == 0 && first.output == second.output)
    let texts = try paths.map { try String(contentsOfFile: $0, encoding: .utf8) }
    #expect(texts[0] == texts[1])
    let manifest = try #require(
      try JSONSerialization.jsonObject(with: Data(texts[0].utf8)) as? [String: Any]
    )
    #expect(manifest["command"] as? String == arguments[0])
    #expect((manifest["seed"] as? Int) == (arguments[0] == "sample" ? 9 : nil))
    #expect((manifest["parameters"] as? [String: Any])?["plans"] as? [String] == ["6.3"])
    // The digest as read is that of what the export prints.
    let printed = try Tool.shell("'\(try Tool.program().path)' export | sha256sum")
    let content = ((manifest["dataSet"] as? [String: Any])?["sha256"] as? [String: String])?[
      "content"
    ]
    #expect(printed.output.hasPrefix(try #require(content)))
  }

  @Test func `a manifest that cannot be written is told before the work`() throws {
    let outcome = try Tool.run(["sample", "--count", "4", "--manifest", "/proc/manifest.json"])
    #expect(outcome.code == 1 && outcome.output.isEmpty)
    #expect(outcome.errors.contains("[not-writable]"))
  }

  @Test func `what is wrong is told at once`() throws {
    let outcome = try Tool.run(
      ["sample", "--count", "0", "--parameters", "realisation,foo", "modle-1", "2.1+2.2"]
    )
    #expect(outcome.code == 1 && outcome.output.isEmpty)
    for part in [
      "[out-of-range] '--count' is 0", "did you mean 'realization'?", "'foo'",
      "did you mean 'model-1'?", "[two-scenarios-in-one-area]", "5 errors; nothing was computed",
    ] {
      #expect(outcome.errors.contains(part), "\(part)")
    }
    #expect(try Tool.run(["sample", "--count=-3"]).errors.contains("[out-of-range]"))
    #expect(
      try Tool.run(["sample", "--count=3", "--parameters", ","]).errors.contains("[empty-list]")
    )
    for usage in [["--random", "6.3"], ["--no-parameters", "--parameters", "realization"]] {
      #expect(try Tool.run(["sample", "--count", "1"] + usage).code == 2)
    }
    #expect(try Tool.run(["sample"]).code == 2)
  }

  @Test func `a closed pipe ends quietly, a full disk does not`() throws {
    let tool = try Tool.program().path
    let closed = try Tool.shell("'\(tool)' sample --count 100000000 --random | head -n 2 | wc -l")
    #expect(closed.output.split(separator: "\n") == ["2"] && closed.errors.isEmpty)
    // A parent that ignores the signal leaves the error code to us.
    let ignored = try Tool.shell(
      "(trap '' PIPE; '\(tool)' sample --count 100000000 --no-parameters; echo $? >&2) | head -n 1"
    )
    #expect(ignored.errors == "0\n" && ignored.output.hasPrefix("{\"id\":\"1/"))
    let full = try Tool.run(["sample", "--count", "1000"], to: "/dev/full")
    #expect(full.code == 1 && full.errors.contains("[not-writable]"))
  }
}

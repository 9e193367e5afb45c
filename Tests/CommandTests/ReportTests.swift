// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

/// Reports as a user makes them: what is written, and what is told when it cannot be.
@Suite struct `Reports as run` {
  /// A small data set, and a folder for reports of it.
  private struct Town {
    let folder: URL
    var data: String { folder.appendingPathComponent("town").path }
    var out: String { folder.appendingPathComponent("out").path }

    init() throws {
      folder = try Tool.temporaryFolder()
      #expect(try Tool.run(["new", data]).code == 0)
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    /// Runs `ressort report` on the data set; nothing is found to print with but what is named.
    func report(
      _ arguments: [String],
      to out: String? = nil,
      environment: [String: String] = ["PATH": ""]
    ) throws -> Tool.Outcome {
      try Tool.run(
        ["report", "--data", data, "--out", out ?? self.out] + arguments,
        environment: environment
      )
    }

    /// The names of the files that are there, hidden ones among them.
    func files() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: out).sorted()
    }

    func text(_ file: String) throws -> String {
      try String(contentsOfFile: "\(out)/\(file)", encoding: .utf8)
    }

    /// Writes a browser that is a script; `$out` is where it is told to print to.
    func browser(_ script: String) throws -> [String: String] {
      let file = folder.appendingPathComponent("browser")
      let text = """
        #!/bin/sh
        for word; do case $word in --print-to-pdf=*) out=${word#--print-to-pdf=};; esac; done
        \(script)

        """
      try text.write(to: file, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
      // Another test's child, begun while the script was written, holds it open until it runs its own.
      Thread.sleep(forTimeInterval: 0.2)
      return ["RESSORT_CHROMIUM": file.path]
    }
  }

  @Test func `both languages come of one run, in files named after the ids`() throws {
    let town = try Town()
    defer { town.remove() }
    let outcome = try town.report(["1.1", "1.2", "--lang", "da,en"])
    #expect(outcome.code == 0 && outcome.errors.isEmpty)
    let names = ["1-1_1-2-da.html", "1-1_1-2-en.html"]
    #expect(outcome.output == names.map { "\(town.out)/\($0)\n" }.joined())
    #expect(try town.files() == names)
    let (danish, english) = (try town.text(names[0]), try town.text(names[1]))
    #expect(danish.contains("<html lang=\"da\">") && english.contains("<html lang=\"en\">"))
    // One language at a time gives the same bytes, wherever and however often.
    let other = town.folder.appendingPathComponent("other").path
    let again = try town.report(["1.1", "1.2", "--lang", "en", "--lang", "da"], to: other)
    #expect(again.code == 0)
    #expect(try String(contentsOfFile: "\(other)/\(names[0])", encoding: .utf8) == danish)
    #expect(try String(contentsOfFile: "\(other)/\(names[1])", encoding: .utf8) == english)
  }

  @Test func `the whole set is what single runs give, with a list in each language`() throws {
    let town = try Town()
    defer { town.remove() }
    let outcome = try town.report(["--all", "--lang", "da,en"])
    #expect(outcome.code == 0, "\(outcome.errors)")
    let reports = ["1-1_1-2", "1-1", "1-2", "area-1", "area-2"]
    let names =
      reports.flatMap { ["\($0)-da.html", "\($0)-en.html"] }
      + ["index.html", "index-en.html"]
    #expect(outcome.output == names.map { "\(town.out)/\($0)\n" }.joined())
    #expect(try town.files() == names.sorted())
    let (danish, english) = (try town.text("index.html"), try town.text("index-en.html"))
    for report in reports {
      #expect(danish.contains("href=\"\(report)-da.html\""))
      #expect(english.contains("href=\"\(report)-en.html\""))
    }
    #expect(danish.contains("href=\"index-en.html\" hreflang=\"en\""))
    #expect(!danish.contains("id=\"notes\""))
    let other = town.folder.appendingPathComponent("other").path
    for (ids, name) in [(["1.1", "1.2"], "1-1_1-2"), (["1.2"], "1-2"), (["2"], "area-2")] {
      #expect(try town.report(ids, to: other).code == 0)
      #expect(
        try String(contentsOfFile: "\(other)/\(name)-da.html", encoding: .utf8)
          == town.text("\(name)-da.html")
      )
    }
  }

  @Test func `six plans and more stand side by side`() throws {
    let town = try Town()
    defer { town.remove() }
    try """
    areas:
      - id: "3"
        name: {da: "Gader til skolen", en: "Streets to the school"}
        pages: "8"
        departments: [schools, streets]
        scenarios:
          - id: "3.1"
            name: {da: "Gadetilladelser til Skole", en: "Street permits to Schools"}
            source: {page: "8"}
            operations:
              - transfer: [street-permits]
                to: schools
    """.write(toFile: "\(town.data)/more.yaml", atomically: true, encoding: .utf8)
    let outcome = try town.report(
      ["1.1", "1.2", "2.1", "3.1", "1.1+2.1", "1.2+2.1", "1.1+3.1", "--date", "2026-11-21"]
    )
    #expect(outcome.code == 0, "\(outcome.errors)")
    let file = "1-1_1-2_2-1_3-1_1-1--2-1_1-2--2-1_1-1--3-1-da.html"
    #expect(outcome.output == "\(town.out)/\(file)\n")
    let page = try town.text(file)
    #expect(page.contains("datetime=\"2026-11-21\">21.\u{A0}november 2026</time>"))
    for name in [
      "Skolebiblioteker til Kultur", "Fast samarbejde", "Gadetilladelser til Kultur",
      "Gadetilladelser til Skole", "1.1 + 2.1", "1.2 + 2.1", "1.1 + 3.1",
    ] {
      #expect(page.contains(name), "\(name)")
    }
  }

  @Test func `everything wrong is told at once, and nothing is written`() throws {
    let town = try Town()
    defer { town.remove() }
    let outcome = try town.report(
      ["1.9", "today", "2", "1.1", "1.1", "2.0", "../../etc/passwd", "1.1+", ""],
      to: "\(town.folder.path)/missing/out"
    )
    #expect(outcome.code == 1 && outcome.output.isEmpty)
    for words in [
      "no scenario, model or area has the id '1.9'", "did you mean '1.1'?",
      "'today' is no proposal",
      "'2' is an area", "'1.1' is named twice", "'2.0' chooses no scenario",
      "has the id '../../etc/passwd'", "names nothing before or after a '+'",
      "the combination is empty", "there is no folder '\(town.folder.path)/missing'",
      "; nothing was computed",
    ] {
      #expect(outcome.errors.contains(words), "\(words)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: town.folder.path) == ["town"])
    let same = try town.report(["1.1+2.1", "2.1+1.1"])
    #expect(same.code == 1 && same.errors.contains("'2.1+1.1' is the same plan as '1.1+2.1'"))
  }

  @Test func `a folder that cannot be written is told`() throws {
    let town = try Town()
    defer { town.remove() }
    let file = town.folder.appendingPathComponent("file").path
    try "mine".write(toFile: file, atomically: true, encoding: .utf8)
    for out in [file, file + "/", "/proc/ressort", "/proc"] {
      let outcome = try town.report(["1.1"], to: out)
      #expect(outcome.code == 1 && outcome.output.isEmpty)
      #expect(outcome.errors.contains("[not-writable]"), "\(out): \(outcome.errors)")
    }
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine")
    // A folder where the report should be.
    let taken = "\(town.out)/1-1-da.html"
    try FileManager.default.createDirectory(atPath: taken, withIntermediateDirectories: true)
    let outcome = try town.report(["1.1"])
    #expect(outcome.code == 1 && outcome.errors.contains("'\(taken)' is a folder"))
    #expect(try town.files() == ["1-1-da.html"])
  }

  @Test func `a file that is there is replaced whole, or stays as it is`() throws {
    let town = try Town()
    defer { town.remove() }
    #expect(try town.report(["1.1"]).code == 0)
    let page = try town.text("1-1-da.html")
    let path = "\(town.out)/1-1-da.html"
    try "old".write(toFile: path, atomically: false, encoding: .utf8)
    // No file may be longer than two kilobytes, as if the disk were full.
    let words = "report 1.1 --data '\(town.data)' --out '\(town.out)'"
    let full = try Tool.shell("ulimit -f 4; \(Tool.quotedProgram()) \(words)")
    #expect(full.code == 1 && full.errors.contains("[not-writable]"))
    #expect(full.errors.contains("nothing was written") && full.output.isEmpty)
    #expect(try town.text("1-1-da.html") == "old")
    #expect(try town.files() == ["1-1-da.html"])
    #expect(try town.report(["1.1"]).code == 0)
    #expect(try town.text("1-1-da.html") == page)
  }

  @Test func `without Chromium the HTML is written and the code tells`() throws {
    let town = try Town()
    defer { town.remove() }
    let outcome = try town.report(["1.1", "--pdf"])
    #expect(outcome.code == 1)
    #expect(outcome.output == "\(town.out)/1-1-da.html\n")
    #expect(outcome.errors.contains("[no-browser]") && outcome.errors.contains("RESSORT_CHROMIUM"))
    #expect(outcome.errors.contains("the HTML files are written"))
    #expect(try town.files() == ["1-1-da.html"])
  }

  @Test func `a PDF stands beside its page, and a browser that fails harms neither`() throws {
    let town = try Town()
    defer { town.remove() }
    let whole = try town.browser(
      "printf '%%PDF-1.4\\n/ModDate (D:20260101000000Z)\\n%%%%EOF\\n' > \"$out\""
    )
    let outcome = try town.report(["1.1", "1.2", "--pdf"], environment: whole)
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.hasSuffix("\(town.out)/1-1_1-2-da.pdf\n"))
    #expect(try town.files() == ["1-1_1-2-da.html", "1-1_1-2-da.pdf"])
    let bytes = try town.text("1-1_1-2-da.pdf")
    #expect(bytes.hasPrefix("%PDF-1.4") && !bytes.contains("2026"))
    for script in ["kill -SEGV $$", "exit 0", "echo no > \"$out\""] {
      let failed = try town.report(["1.1", "1.2", "--pdf"], environment: town.browser(script))
      #expect(failed.code == 1 && failed.errors.contains("[printing-failed]"))
      #expect(failed.output == "\(town.out)/1-1_1-2-da.html\n")
      #expect(try town.text("1-1_1-2-da.pdf") == bytes)
      #expect(try town.files().count == 2)
    }
  }

  @Test func `an interrupt ends the browser too`() throws {
    let town = try Town()
    defer { town.remove() }
    let pids = town.folder.appendingPathComponent("pids")
    let environment = try town.browser(
      "echo $$ > '\(pids.path).new'; mv '\(pids.path).new' '\(pids.path)'; sleep 300"
    )
    let process = Process()
    process.executableURL = try Tool.program()
    process.arguments = ["report", "1.1", "--pdf", "--data", town.data, "--out", town.out]
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    for _ in 0..<600 where !FileManager.default.fileExists(atPath: pids.path) {
      Thread.sleep(forTimeInterval: 0.05)
    }
    let text = try String(contentsOf: pids, encoding: .utf8)
    let pid = try #require(Int32(text.trimmingCharacters(in: .whitespacesAndNewlines)))
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationStatus == 130)
    #expect(try town.files() == ["1-1-da.html"])
    var state: Substring = "there"
    for _ in 0..<40 where state != "" && state != "Z" {
      Thread.sleep(forTimeInterval: 0.05)
      let stat = (try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8)) ?? ""
      state = stat.lastIndex(of: ")").map { stat[$0...].dropFirst(2).prefix(1) } ?? ""
    }
    #expect(state == "" || state == "Z", "the browser is still there")
  }

  @Test(arguments: [
    ["report"], ["report", "1.1"], ["report", "--all", "1.1", "--out", "x"],
    ["report", "1.1", "--out", ""], ["report", "1.1", "--out", "x", "--lang", "da,"],
    ["report", "1.1", "--out", "x", "--lang", "de"],
    ["report", "1.1", "--out", "x", "--date", "2026-2-3"],
    ["report", "1.1", "--out", "x", "--date", "2027-02-29"],
  ])
  func `what cannot be meant has exit code 2`(arguments: [String]) throws {
    let outcome = try Tool.run(arguments)
    #expect(outcome.code == 2 && outcome.output.isEmpty && !outcome.errors.isEmpty)
  }

  @Test func `names are told apart where letters alone would not`() throws {
    let town = try Town()
    defer { town.remove() }
    let long = "a" + String(repeating: "-very", count: 8) + "-long-name"
    let ids = ["index", "area-1", "a--b", "7", "\(long)-x", "\(long)-y"]
    let models = ids.enumerated().map { index, id in
      """
        - id: "\(id)"
          name: {da: "Model", en: "Model"}
          source: {page: "1"}
          scenarios: ["1.\(index % 2 + 1)"]

      """
    }
    try ("models:\n" + models.joined())
      .write(toFile: "\(town.data)/models.yaml", atomically: true, encoding: .utf8)
    for list in [["index"], ["area-1"], ["a--b"], ["7"], [ids[4], ids[5]], [ids[5], ids[4]]] {
      let outcome = try town.report(list)
      #expect(outcome.code == 0, "\(outcome.errors)")
    }
    let names = try town.files().map { String($0.dropLast("-da.html".count)) }
    #expect(names.count == 6)
    for start in ["index-", "area-1-", "a--b-", "7-", "a-very-very"] {
      let name = try #require(names.first { $0.hasPrefix(start) }, "\(start)")
      #expect(name.count == (start == "a-very-very" ? 100 : start.count + 12))
    }
    #expect(names.filter { $0.hasPrefix("a-very-very") }.count == 2)
  }
}

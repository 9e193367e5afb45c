// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import DataExchange
import Diagnostics
import Foundation
import LineFilter
import OrganizationModel
import Wording

/// Scores one plan a line.
struct Batch: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Score one plan a line, from files or standard input: a filter.",
    discussion: """
      A line is the id of a plan (2.1+6.3), or a JSON object with any of: id (given back as it is),
      plan, moves (department by task), parameters (a number, or low, high and best, by assumption),
      weights (of coherence, balance and efficiency) and bounds (true). Every line gives one result
      line, in the same order; a line with problems gives an object with its errors, and the run goes
      on. Exit code 1 when any line had problems.

      A file of results ends in .jsonl, .csv or .sqlite. It may be interrupted at any time; --resume
      goes on after the last whole result.

      Example: ressort batch plans.jsonl > results.jsonl
      Example: echo '2.1+6.3' | ressort batch
      Example: ressort batch plans.jsonl --bounds --output results.sqlite --resume
      """
  )

  /// The form of results on standard output.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case json, csv
  }

  @Argument(
    help: ArgumentHelp("Files of request lines; - or none for standard input.", valueName: "file"),
    completion: .file()
  )
  var files: [String] = []
  @Flag(help: "Compute bounds over everything that the data allow, for every line.")
  var bounds = false
  @Flag(help: "Stop at the first line with problems.")
  var strict = false
  @Option(help: ArgumentHelp("How many lines are scored at once.", valueName: "n"))
  var jobs: Int?
  @Option(help: ArgumentHelp("Lines with more bytes are not read.", valueName: "bytes"))
  var maxLine: Int = 1 << 20
  @Option(help: "Form of results on standard output: json (one object a line) or csv.")
  var format: Form = .json
  @Option(
    help: ArgumentHelp("Write results to this file: .jsonl, .csv or .sqlite.", valueName: "file"),
    completion: .file(extensions: ["jsonl", "csv", "sqlite"])
  )
  var output: String?
  @Flag(help: "Go on after the last whole result in the output file.")
  var resume = false
  @Flag(help: "Replace an output file that is there.")
  var overwrite = false
  @Flag(inversion: .prefixedNo, help: "Tell progress on standard error (when it is a terminal).")
  var progress: Bool?
  @OptionGroup var data: DataOptions
  @OptionGroup var scoring: ScoringOptions
  /// Beside an output file a manifest is always written.
  @OptionGroup var manifest: ManifestOptions

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs is \(jobs); expected 1 or more") }
    if maxLine < 1 { throw ValidationError("--max-line is \(maxLine); expected 1 or more") }
    if resume, overwrite { throw ValidationError("--resume and --overwrite exclude each other") }
    if output == nil, resume || overwrite {
      throw ValidationError("--resume and --overwrite need --output")
    }
    if let output, fileForm(output) == nil {
      throw ValidationError("'\(output)' ends in none of .jsonl, .csv and .sqlite")
    }
  }

  /// What an output file holds.
  private enum FileForm { case text(LineForm), database }

  private func fileForm(_ path: String) -> FileForm? {
    if path.hasSuffix(".jsonl") { return .text(.json) }
    if path.hasSuffix(".csv") { return .text(.csv) }
    return path.hasSuffix(".sqlite") ? .database : nil
  }

  func run() throws {
    StopSignal.listen()
    let (dataSet, fingerprint) = try manifest.load(data, isWanted: output != nil)
    let input = try RequestInput(files, mostBytes: maxLine)
    var form: LineForm = format == .csv ? .csv : .json
    if let output, case .text(let chosen) = fileForm(output) { form = chosen }
    let setting = FilterSetting(try scoring.scorer(dataSet), wantsBounds: bounds, form: form)
    let sink = try sink(form, dataSet, fingerprint, input)
    let workers = FilterWorkers(
      setting,
      count: jobs ?? ProcessInfo.processInfo.activeProcessorCount,
      isStrict: strict,
      wantsRecords: sink.wantsRecords,
      mostBytes: maxLine
    )
    do {
      try filter(input, workers, sink)
    } catch let error as DiagnosticError {
      throw StoppedRun(
        diagnostics: error.diagnostics,
        consequence: "the results before it are whole"
      )
    }
  }

  /// Opens what results go to, after the manifest is written.
  private func sink(
    _ form: LineForm,
    _ dataSet: DataSet,
    _ fingerprint: DataFingerprint?,
    _ input: RequestInput
  ) throws -> any ResultSink {
    if let output, !resume, !overwrite, FileManager.default.fileExists(atPath: output) {
      throw DiagnosticError(
        Diagnostic(
          .fileExists,
          "'\(output)' is there already",
          hint: "--resume continues it, --overwrite replaces it"
        )
      )
    }
    guard let fingerprint else { return try TextSink(form) }
    let ending = output.map { String($0[($0.lastIndex(of: ".") ?? $0.startIndex)...].dropFirst()) }
    let record = RunManifest(
      of: "batch",
      dataSet,
      fingerprint,
      scoring.workloadMeasure,
      [
        "input": .string(try input.digest()), "bounds": .bool(bounds),
        "format": .string(ending ?? form.rawValue), "maxLine": .integer(maxLine),
      ]
    )
    if let path = manifest.path { try record.write(to: path) }
    guard let output else { return try TextSink(form) }
    let beside = output + ".manifest.json"
    let isThere = FileManager.default.fileExists(atPath: output)
    if overwrite, isThere {
      for path in [output, output + "-journal"] {
        try? FileManager.default.removeItem(atPath: path)
      }
    }
    guard case .database = fileForm(output) else {
      if resume, isThere {
        try StoredRun.check(StoredRun.read(beside), equals: StoredRun.texts(record), of: output)
      } else {
        try record.write(to: beside)
      }
      return try TextSink(path: output, form, resumes: resume)
    }
    let sink = try DatabaseSink(path: output, dataSet, run: try StoredRun.texts(record))
    try record.write(to: beside)
    return sink
  }

  private func filter<Solver>(
    _ input: RequestInput,
    _ workers: FilterWorkers<Solver>,
    _ sink: any ResultSink
  ) throws {
    let isTold = progress ?? (isatty(STDERR_FILENO) == 1)
    var told = LineProgress()
    defer { told.end() }
    let clock = ContinuousClock()
    var failures = sink.stored.failures
    var done = 0
    var skipped = 0
    // Large enough that workers are not idle, small enough that a stop is not long in coming.
    var size = 64
    while let chunk = try input.chunk(atMost: size) {
      let known = min(chunk.lines.count, max(0, sink.stored.lines - chunk.firstNumber + 1))
      skipped += known
      if known < chunk.lines.count {
        let begin = clock.now
        let result = workers.run(chunk, from: known)
        let elapsed = clock.now - begin
        try sink.write(result)
        done += result.lineCount
        failures += result.failureCount
        if let failure = result.firstFailure { throw stopped(at: failure) }
        if elapsed < .milliseconds(50) { size = min(size * 2, 1 << 15) }
        if elapsed > .milliseconds(500) { size = max(1, size / 2) }
      }
      if isTold { told.show(lines: done, bytes: input.byteCount, total: input.totalBytes) }
    }
    told.end()
    if let signal = StopSignal.received {
      let hint = output == nil ? "" : "; --resume goes on from there"
      warn("stopped after line \(skipped + done)\(hint)")
      throw ExitCode(128 + signal)
    }
    if skipped < sink.stored.lines {
      throw DiagnosticError(
        Diagnostic(
          .otherRun,
          "there are results of \(sink.stored.lines) lines, but the input has only \(skipped)",
          hint: "--overwrite begins anew"
        )
      )
    }
    if failures > 0 {
      warn(
        "\(failures) of \(skipped + done) lines had problems; their results say which"
      )
      throw ExitCode(1)
    }
  }

  private func stopped(at record: LineRecord) -> DiagnosticError {
    let name = files.count == 1 && files[0] != "-" ? files[0] : "input"
    return DiagnosticError(
      record.problems.map { problem in
        var problem = problem
        problem.location = SourceLocation(
          file: name,
          line: record.line,
          column: problem.location?.column ?? 1
        )
        return problem
      }
    )
  }

  private func warn(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import TestSupport
import Testing

/// Runs the built command as a user would.
enum Tool {
  static let repository = Repository.root

  /// What one run gave.
  struct Outcome {
    var code: Int32
    var output: String
    var errors: String
  }

  /// The built program, beside the test bundle.
  static func program() throws -> URL {
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let candidates = [bundle, bundle.deletingLastPathComponent()]
      .map { $0.appendingPathComponent("ressort") }
    return try #require(
      candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) },
      "the program is not beside the tests"
    )
  }

  /// Runs `ressort` with arguments, in the repository unless said otherwise; what it prints goes to
  /// a device instead, when one is named.
  static func run(
    _ arguments: [String],
    in folder: URL = repository,
    environment: [String: String] = [:],
    to device: String? = nil
  ) throws -> Outcome {
    try run(program(), arguments, in: folder, environment: environment, to: device)
  }

  /// Runs a line of the shell in the repository.
  static func shell(_ line: String) throws -> Outcome {
    try run(
      URL(fileURLWithPath: "/bin/sh"),
      ["-c", line],
      in: repository,
      environment: [:],
      to: nil
    )
  }

  private static func run(
    _ program: URL,
    _ arguments: [String],
    in folder: URL,
    environment: [String: String],
    to device: String?
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var variables = ProcessInfo.processInfo.environment
    variables["RESSORT_DATA"] = nil
    process.environment = variables.merging(environment) { $1 }
    // Files, not pipes: a full pipe that nobody reads would hang.
    let scratch = try temporaryFolder()
    defer { try? FileManager.default.removeItem(at: scratch) }
    let (out, err) = (
      scratch.appendingPathComponent("out"), scratch.appendingPathComponent("err")
    )
    for file in [out, err] { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
    process.standardOutput = try FileHandle(
      forWritingTo: device.map { URL(fileURLWithPath: $0) } ?? out
    )
    process.standardError = try FileHandle(forWritingTo: err)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      code: process.terminationStatus,
      output: try String(contentsOf: out, encoding: .utf8),
      errors: try String(contentsOf: err, encoding: .utf8)
    )
  }

  /// Runs and returns the output as JSON.
  static func json(_ arguments: [String]) throws -> [String: Any] {
    let outcome = try run(arguments)
    #expect(outcome.code == 0, "\(outcome.errors)")
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return try #require(value as? [String: Any])
  }

  /// Makes an empty folder of its own.
  static func temporaryFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("ressort-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}

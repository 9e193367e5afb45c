// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

/// Runs that are given input, are stopped, or stand in a line of the shell.
extension Tool {
  /// The path of the program, for a line of the shell.
  static func quotedProgram() throws -> String { "'\(try program().path)'" }

  /// Runs the command on some standard input.
  static func run(_ arguments: [String], input: Data) throws -> Outcome {
    let folder = try temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("input")
    try input.write(to: file)
    let words = arguments.map { "'\($0)'" }.joined(separator: " ")
    return try shell("\(quotedProgram()) \(words) < \(file.path)")
  }

  /// Starts the command and does not wait for it.
  static func start(
    _ arguments: [String],
    input: Pipe? = nil,
    errors: URL? = nil
  ) throws -> Process {
    let process = Process()
    process.executableURL = try program()
    process.arguments = arguments
    process.currentDirectoryURL = repository
    if let input { process.standardInput = input }
    process.standardOutput = FileHandle.nullDevice
    if let errors {
      _ = FileManager.default.createFile(atPath: errors.path, contents: nil)
      process.standardError = try FileHandle(forWritingTo: errors)
    } else {
      process.standardError = FileHandle.nullDevice
    }
    try process.run()
    return process
  }
}

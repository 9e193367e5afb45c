// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

/// The process that tests kill; see `Tests/StoreWriter`.
enum StoreWriter {
  /// The built program, beside the test bundle.
  static func program() throws -> URL {
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let candidates = [bundle, bundle.deletingLastPathComponent()]
      .map { $0.appendingPathComponent("store-writer") }
    return try #require(
      candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) },
      "the program is not beside the tests"
    )
  }

  /// Runs a program until it has written some lines, or for some time when `count` is 0, and kills
  /// it; returns the lines that it wrote.
  static func lines(
    _ program: URL,
    _ arguments: [String],
    killedAfter count: Int,
    or delay: TimeInterval = 0
  ) throws -> [Substring] {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = program
    process.arguments = arguments
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    var text = Data()
    if count == 0 { Thread.sleep(forTimeInterval: delay) }
    while text.count(where: { $0 == UInt8(ascii: "\n") }) < count {
      let more = pipe.fileHandleForReading.availableData
      if more.isEmpty { break }
      text += more
    }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    text += pipe.fileHandleForReading.readDataToEndOfFile()
    // A line without its end was not written whole.
    return String(decoding: text, as: UTF8.self).split(
      separator: "\n",
      omittingEmptySubsequences: false
    ).dropLast()
  }
}

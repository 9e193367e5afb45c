// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation

/// One run of a browser, with everything that it starts.
struct BrowserRun {
  /// How a run ended.
  enum End: Equatable {
    /// By itself, with this code, or that of the signal that ended it.
    case exit(Int32)
    /// It took too long, and was ended.
    case late
    /// It was given up, and ended.
    case stopped
  }

  let program: String
  let arguments: [String]
  /// The file that its error stream goes to; a pipe that nobody reads would fill, and hang it.
  let errors: URL
  /// The folder for its temporary files, so that they go with ours.
  let temporary: String

  /// Runs the browser to its end.
  ///
  /// - Throws: When the program cannot be started.
  func end(within limit: Duration, isStopped: () -> Bool) throws -> End {
    _ = FileManager.default.createFile(atPath: errors.path, contents: nil)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(["TMPDIR": temporary]) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = try FileHandle(forWritingTo: errors)
    let isOver = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in isOver.signal() }
    let start = ContinuousClock.now
    try process.run()
    let leader = process.processIdentifier
    // On Linux, Foundation makes the child the leader of a group of its own. Were it not so, the
    // group would be ours, and must not be ended.
    let group = getpgid(leader) == leader ? -leader : leader
    while isOver.wait(timeout: .now() + .milliseconds(50)) == .timedOut {
      let isLate = ContinuousClock.now - start > limit
      guard isLate || isStopped() else { continue }
      kill(group, SIGKILL)
      _ = isOver.wait(timeout: .now() + .seconds(5))
      return isLate ? .late : .stopped
    }
    // What it left behind would write into a folder that is being removed. As long as a process of
    // the group lives, nobody else gets its number.
    if group < 0 { kill(group, SIGKILL) }
    return .exit(process.terminationStatus)
  }

  /// The last line that it wrote to its error stream, without time and place, if any.
  var lastWords: String? {
    guard let data = try? Data(contentsOf: errors) else { return nil }
    let lines = String(decoding: data.suffix(1 << 16), as: UTF8.self).split(separator: "\n")
    // A machine without a desktop has no message bus; each run says so many times.
    guard let line = lines.last(where: { !$0.contains("dbus/") }) else { return nil }
    let words = line.hasPrefix("[") ? line.drop { $0 != "]" }.dropFirst() : line
    let text = words.trimmingCharacters(in: .whitespaces)
    return text.isEmpty ? nil : String(text.prefix(200))
  }
}

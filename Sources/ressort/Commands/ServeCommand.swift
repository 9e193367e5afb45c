// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Diagnostics
import Foundation

/// Serves the what-if page: starts the program that does, which stands beside this one.
struct Serve: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Serve the what-if page on this machine.",
    discussion: """
      What-ifs are kept in one SQLite file. The page answers on this machine only, unless --host says \
      otherwise. 'make serve' builds and starts it.

      Example: ressort serve --port 8080
      """
  )
  private static let program = "ressort-serve"

  @OptionGroup var data: DataOptions

  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp(
      "Options of the page: --port, --host, --allowed-host, --trusted-proxy, --database, --log.",
      valueName: "options"
    )
  )
  var options: [String] = []

  func run() throws {
    let path = try data.path()
    guard let program = Self.location else {
      throw DiagnosticError(
        Diagnostic(
          .fileUnreadable,
          "the program '\(Self.program)' is not beside 'ressort'",
          hint: "'make serve' builds and starts it"
        )
      )
    }
    // This process becomes the page: signals and the exit code are its own.
    let words = [program, "--data", path] + options
    var arguments: [UnsafeMutablePointer<CChar>?] = unsafe words.map { unsafe strdup($0) }
    unsafe arguments.append(nil)
    unsafe execv(program, arguments)
    throw DiagnosticError(
      Diagnostic(
        .fileUnreadable,
        "'\(program)' cannot be started: \(unsafe String(cString: strerror(errno)))"
      )
    )
  }

  /// The program beside this one, wherever links lead.
  private static var location: String? {
    let own = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let beside = own.deletingLastPathComponent().appendingPathComponent(program).path
    return FileManager.default.isExecutableFile(atPath: beside) ? beside : nil
  }
}

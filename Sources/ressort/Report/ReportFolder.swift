// SPDX-License-Identifier: GPL-3.0-or-later
import Diagnostics
import Foundation

/// The folder that reports go to.
struct ReportFolder {
  let path: String
  /// The option that names it.
  var option = "--out"

  /// Returns the path of a file in the folder.
  func path(of file: String) -> String { path.hasSuffix("/") ? path + file : "\(path)/\(file)" }

  /// Returns why files cannot be written here, as far as that is to be seen before they are.
  func problems(writing files: [String]) -> [Diagnostic] {
    let parent = URL(fileURLWithPath: path).deletingLastPathComponent().path
    // A slash at the end would hide that there is a file.
    switch Self.kind(URL(fileURLWithPath: path).path) {
    case .folder:
      guard unsafe access(path, W_OK | X_OK) == 0 else {
        return [problem("nothing may be written to the folder '\(path)'")]
      }
      return files.map { path(of: $0) }.filter { Self.kind($0) == .folder }.map { file in
        problem("'\(file)' is a folder, and a report of that name is to be written")
      }
    case .file:
      return [problem("'\(path)' is a file", expected: "a folder, or a name not in use")]
    case nil:
      guard Self.kind(parent) == .folder else {
        return [
          problem(
            "there is no folder '\(parent)' to make the folder '\(path)' in",
            hint: "make it first"
          )
        ]
      }
      guard unsafe access(parent, W_OK | X_OK) == 0 else {
        return [problem("the folder '\(path)' may not be made")]
      }
      return []
    }
  }

  /// Makes the folder when it is not there.
  ///
  /// - Returns: Whether it was made.
  /// - Throws: `DiagnosticError` when it cannot be made.
  func make() throws(DiagnosticError) -> Bool {
    if unsafe mkdir(path, 0o777) == 0 { return true }
    let code = errno
    if Self.kind(path) == .folder { return false }
    throw DiagnosticError(
      problem(
        "the folder '\(path)' cannot be made: \(unsafe String(cString: strerror(code)))"
      )
    )
  }

  /// Takes the folder away again, if there is nothing in it.
  func removeIfEmpty() { _ = unsafe rmdir(path) }

  private enum Kind { case folder, file }

  /// What there is at a path; what a link leads to.
  private static func kind(_ path: String) -> Kind? {
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return nil
    }
    return isFolder.boolValue ? .folder : .file
  }

  private func problem(
    _ message: String,
    expected: String? = "a folder that may be written to",
    hint: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      .notWritable,
      message,
      expected: expected,
      hint: hint ?? "name another one with \(option)"
    )
  }
}

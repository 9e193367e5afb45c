// SPDX-License-Identifier: GPL-3.0-or-later
import Diagnostics
import Foundation

/// Files that are there whole or not at all: written beside their place and renamed into it, so that
/// nobody ever reads half of one, and a file that is there is replaced in one moment.
enum WholeFile {
  /// Writes some bytes as a file.
  ///
  /// - Throws: `DiagnosticError` when the file cannot be written; nothing is left behind then, and
  ///   what was there before is.
  static func write(_ bytes: [UInt8], to path: String) throws(DiagnosticError) {
    try make(path) { temporary throws(DiagnosticError) in
      let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      guard descriptor >= 0 else { throw fault(path, errno) }
      var start = 0
      var code: Int32 = 0
      while start < bytes.count, code == 0 {
        let (count, error) = unsafe bytes[start...].withUnsafeBytes { rest in
          let count = unsafe Foundation.write(descriptor, rest.baseAddress, rest.count)
          return (count, errno)
        }
        if count >= 0 { start += count } else if error != EINTR { code = error }
      }
      // Some file systems tell only here that there was no room.
      if close(descriptor) != 0, code == 0 { code = errno }
      guard code == 0 else { throw fault(path, code) }
    }
  }

  /// Makes a file in the way of somebody who wants a path to write to.
  ///
  /// - Parameters:
  ///   - path: Where the file is to be.
  ///   - write: Writes it to the path that it is given, in the same folder, where nothing is yet.
  /// - Throws: What `write` throws, or `DiagnosticError` when the file cannot take its place.
  static func make(
    _ path: String,
    by write: (_ temporary: String) throws(DiagnosticError) -> Void
  ) throws(DiagnosticError) {
    let place = URL(fileURLWithPath: path)
    let temporary = place.deletingLastPathComponent()
      .appendingPathComponent(".ressort-\(UUID().uuidString).tmp").path
    do throws(DiagnosticError) {
      try write(temporary)
      guard unsafe rename(temporary, place.path) == 0 else { throw fault(path, errno) }
    } catch {
      _ = unsafe unlink(temporary)
      throw error
    }
  }

  private static func fault(_ path: String, _ code: Int32) -> DiagnosticError {
    DiagnosticError(
      Diagnostic(
        .notWritable,
        "'\(path)' cannot be written: \(unsafe String(cString: strerror(code)))",
        hint: "what was there before is unchanged"
      )
    )
  }
}

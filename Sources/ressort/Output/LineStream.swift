// SPDX-License-Identifier: GPL-3.0-or-later
import Diagnostics
import Foundation

/// Standard output for a stream of lines of any length: gathers them and writes large pieces.
struct LineStream {
  private var buffer: [UInt8] = []
  private let file: Int32
  private static let pieceSize = 1 << 16

  init(_ file: Int32 = STDOUT_FILENO) {
    self.file = file
    buffer.reserveCapacity(2 * Self.pieceSize)
  }

  /// Adds a line.
  ///
  /// - Throws: `DiagnosticError` when what was gathered cannot be written, as on a full disk. When
  ///   nobody reads any more, the process ends quietly, as filters do.
  mutating func write(line: String) throws(DiagnosticError) {
    buffer += line.utf8
    buffer.append(UInt8(ascii: "\n"))
    if buffer.count >= Self.pieceSize { try flush() }
  }

  /// Writes what is left.
  mutating func flush() throws(DiagnosticError) {
    var start = 0
    while start < buffer.count {
      let (count, code) = unsafe buffer[start...].withUnsafeBytes { bytes in
        let count = unsafe Foundation.write(file, bytes.baseAddress, bytes.count)
        return (count, errno)
      }
      if count >= 0 {
        start += count
      } else if code == EPIPE {
        // The signal of a closed pipe ends the process before this, unless a parent ignores it.
        exit(0)
      } else if code != EINTR {
        throw DiagnosticError(
          Diagnostic(
            .notWritable,
            "the output cannot be written: \(unsafe String(cString: strerror(code)))",
            hint: "what was written before this is whole up to its last line break"
          )
        )
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import Diagnostics
import Foundation
import LineFilter

/// Where results go.
protocol ResultSink: AnyObject {
  /// How many lines are stored already, from a run before, and how many of them have problems.
  var stored: (lines: Int, failures: Int) { get }
  /// Whether records are stored, not text.
  var wantsRecords: Bool { get }

  /// Stores what a chunk gave, all of it or nothing where the kind of file allows.
  func write(_ result: ChunkResult) throws(DiagnosticError)
}

/// Results as text, on standard output or in a file.
final class TextSink: ResultSink {
  private(set) var stored = (lines: 0, failures: 0)
  let wantsRecords = false
  private let descriptor: Int32
  private let name: String?

  /// Writes to standard output.
  init(_ form: LineForm) throws(DiagnosticError) {
    descriptor = STDOUT_FILENO
    name = nil
    try begin(form)
  }

  /// Writes to a file; when it `resumes`, the whole lines of one that is there are kept.
  init(path: String, _ form: LineForm, resumes: Bool) throws(DiagnosticError) {
    name = path
    let flags = O_RDWR | O_CREAT | O_CLOEXEC | (resumes ? 0 : O_TRUNC)
    descriptor = unsafe open(path, flags, 0o644)
    guard descriptor >= 0 else { throw Self.fault(path) }
    var end = 0
    if resumes {
      let found = try StoredLines.find(descriptor, form, path)
      stored = (found.lines, found.failures)
      end = found.end
    }
    guard ftruncate(descriptor, off_t(end)) == 0, lseek(descriptor, off_t(end), SEEK_SET) >= 0
    else { throw Self.fault(path) }
    if end == 0 { try begin(form) }
  }

  private func begin(_ form: LineForm) throws(DiagnosticError) {
    if form == .csv { try write(Array((RecordFields.header + "\r\n").utf8)) }
  }

  func write(_ result: ChunkResult) throws(DiagnosticError) {
    for text in result.texts { try write(text) }
  }

  private func write(_ bytes: [UInt8]) throws(DiagnosticError) {
    let start = name == nil ? 0 : lseek(descriptor, 0, SEEK_CUR)
    var done = 0
    while done < bytes.count {
      let (count, code) = unsafe bytes[done...].withUnsafeBytes { rest in
        let count = unsafe Foundation.write(descriptor, rest.baseAddress, rest.count)
        return (count, errno)
      }
      if count >= 0 {
        done += count
      } else if code == EPIPE {
        // Nobody reads any more; where the signal of it is ignored, filters end just as quietly.
        exit(0)
      } else if code != EINTR {
        // Half a piece is taken back, so that a file ends with a whole line.
        if name != nil { _ = ftruncate(descriptor, start) }
        errno = code
        throw Self.fault(name)
      }
    }
  }

  private static func fault(_ name: String?) -> DiagnosticError {
    DiagnosticError(
      Diagnostic(
        .notWritable,
        "\(name.map { "'\($0)'" } ?? "standard output") cannot be written: "
          + (unsafe String(cString: strerror(errno))),
        hint: name == nil
          ? "make room and run again" : "what was written is whole; make room and use --resume"
      )
    )
  }
}

/// The whole lines of a file of results that a run left.
enum StoredLines {
  /// Returns how many results a file holds, how many of them are problems, and where the last whole
  /// one ends.
  static func find(
    _ descriptor: Int32,
    _ form: LineForm,
    _ path: String
  ) throws(DiagnosticError) -> (lines: Int, failures: Int, end: Int) {
    var piece = [UInt8](repeating: 0, count: 1 << 20)
    var found = (lines: 0, failures: 0, end: 0)
    var line: [UInt8] = []
    var position = 0
    var isQuoted = false
    var isHeader = form == .csv
    while true {
      let length = unsafe piece.withUnsafeMutableBytes { bytes in
        unsafe read(descriptor, bytes.baseAddress, bytes.count)
      }
      if length < 0 {
        if errno == EINTR { continue }
        throw DiagnosticError(Diagnostic(.fileUnreadable, "'\(path)' cannot be read"))
      }
      if length == 0 { return found }
      for byte in piece[0..<length] {
        position += 1
        line.append(byte)
        if form == .csv, byte == UInt8(ascii: "\"") { isQuoted.toggle() }
        guard byte == UInt8(ascii: "\n"), !isQuoted else { continue }
        if isHeader {
          isHeader = false
        } else {
          found.lines += 1
          if isFailure(line, form) { found.failures += 1 }
        }
        found.end = position
        line.removeAll(keepingCapacity: true)
      }
    }
  }

  /// Whether a stored result tells of problems.
  ///
  /// The bytes cannot stand inside a text of JSON, where quotes are escaped; a CSV row of scores ends
  /// with the empty field of the problems.
  private static func isFailure(_ line: [UInt8], _ form: LineForm) -> Bool {
    switch form {
    case .csv: return !line.suffix(3).elementsEqual(Array(",\r\n".utf8))
    case .json:
      let mark = Array(",\"errors\":[".utf8)
      guard line.count > mark.count else { return false }
      return (0...line.count - mark.count).contains { line[$0...].starts(with: mark) }
    }
  }
}

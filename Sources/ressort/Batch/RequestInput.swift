// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import Diagnostics
import Foundation
import LineFilter

/// Reads lines from files one after the other, `-` for standard input.
final class RequestInput {
  private static let pieceSize = 1 << 20

  private let names: [String]
  private var descriptor: Int32 = -1
  private var next = 0
  private var splitter: LineSplitter
  private var piece = [UInt8](repeating: 0, count: pieceSize)
  /// How many bytes were read.
  private(set) var byteCount = 0
  /// How many bytes there are; nil when standard input is among the files.
  let totalBytes: Int?

  /// Checks that every file is there.
  init(_ names: [String], mostBytes: Int) throws(DiagnosticError) {
    self.names = names.isEmpty ? ["-"] : names
    splitter = LineSplitter(mostBytes: mostBytes)
    var problems: [Diagnostic] = []
    var total: Int? = 0
    for name in self.names {
      guard name != "-" else {
        total = nil
        continue
      }
      let attributes = try? FileManager.default.attributesOfItem(atPath: name)
      let isFolder = attributes?[.type] as? FileAttributeType == .typeDirectory
      let isReadable = unsafe access(name, R_OK) == 0
      if attributes == nil || isFolder || !isReadable {
        problems.append(
          Diagnostic(
            .fileUnreadable,
            "'\(name)' cannot be read",
            expected: "a file of request lines, or - for standard input"
          )
        )
      }
      let isRegular = attributes?[.type] as? FileAttributeType == .typeRegular
      total = isRegular ? total.map { $0 + (attributes?[.size] as? Int ?? 0) } : nil
    }
    if self.names.count(where: { $0 == "-" }) > 1 {
      problems.append(Diagnostic(.outOfRange, "standard input is named twice"))
    }
    totalBytes = total
    guard problems.isEmpty else { throw DiagnosticError(problems) }
  }

  /// Returns the next lines; nil at the end of all files, and after a request to stop.
  func chunk(atMost count: Int) throws(DiagnosticError) -> LineChunk? {
    while true {
      if StopSignal.received != nil { return nil }
      if let chunk = splitter.next(atMost: count) { return chunk }
      if descriptor < 0 {
        guard next < names.count else { return nil }
        descriptor = try open(names[next])
        next += 1
      }
      StopSignal.wait(for: descriptor)
      if StopSignal.received != nil { return nil }
      let length = unsafe piece.withUnsafeMutableBytes { bytes in
        unsafe read(descriptor, bytes.baseAddress, bytes.count)
      }
      if length < 0 {
        if errno == EINTR { continue }
        throw Self.unreadable(names[next - 1])
      }
      byteCount += length
      if length == 0 {
        splitter.end()
        if descriptor != STDIN_FILENO { close(descriptor) }
        descriptor = -1
      } else {
        splitter.append(piece.span.extracting(0..<length))
      }
    }
  }

  private func open(_ name: String) throws(DiagnosticError) -> Int32 {
    guard name != "-" else { return STDIN_FILENO }
    let descriptor = unsafe Foundation.open(name, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.unreadable(name) }
    return descriptor
  }

  private static func unreadable(_ name: String) -> DiagnosticError {
    DiagnosticError(
      Diagnostic(
        .fileUnreadable,
        "'\(name)' cannot be read: \(unsafe String(cString: strerror(errno)))"
      )
    )
  }

  /// Returns what tells the input from another: for files all of their bytes, for standard input its
  /// first line, which is kept for reading.
  func digest() throws(DiagnosticError) -> String {
    var digest = SHA256()
    for name in names {
      guard name != "-" else {
        digest.update(Array(try firstLine()))
        continue
      }
      let descriptor = try open(name)
      defer { close(descriptor) }
      while true {
        let length = unsafe piece.withUnsafeMutableBytes { bytes in
          unsafe read(descriptor, bytes.baseAddress, bytes.count)
        }
        if length == 0 || length < 0 && errno != EINTR { break }
        if length > 0 { digest.update(Array(piece[0..<length])) }
      }
      digest.update([0x0A])
    }
    return digest.digest().description
  }

  private func firstLine() throws(DiagnosticError) -> ArraySlice<UInt8> {
    // Only when standard input comes first can its first line be had before the files are read.
    guard names.first == "-" else { return [] }
    descriptor = STDIN_FILENO
    next = 1
    var line: [UInt8] = []
    while line.count < Self.pieceSize, !line.contains(UInt8(ascii: "\n")) {
      StopSignal.wait(for: STDIN_FILENO)
      if StopSignal.received != nil { break }
      let length = unsafe piece.withUnsafeMutableBytes { bytes in
        unsafe read(descriptor, bytes.baseAddress, bytes.count)
      }
      if length < 0, errno == EINTR, StopSignal.received == nil { continue }
      guard length > 0 else { break }
      byteCount += length
      line += piece[0..<length]
      splitter.append(piece.span.extracting(0..<length))
    }
    return line.prefix { $0 != UInt8(ascii: "\n") }
  }
}

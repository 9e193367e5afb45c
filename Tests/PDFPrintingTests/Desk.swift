// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import PDFPrinting

/// A folder with browsers that are scripts.
struct Desk {
  let folder: URL

  /// What a browser writes.
  static let whole = """
    %PDF-1.4
    1 0 obj
    <</Producer (Skia/PDF m156)
    /CreationDate (D:20261121174707+00'00')
    /ModDate (D:20261121174707+00'00')>>
    endobj
    %%EOF
    """

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("ressort desk \(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// Writes a program of a few lines of shell; `$out` is where it is told to print to.
  func program(_ name: String, _ script: String) throws -> String {
    let file = folder.appendingPathComponent(name)
    let text = """
      #!/bin/sh
      for word; do case $word in --print-to-pdf=*) out=${word#--print-to-pdf=};; esac; done
      echo "${out%/*}" >> '\(folder.path)/scratch'
      \(script)

      """
    try text.write(to: file, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
    // Another test's child, begun while the script was written, holds it open until it runs its own.
    Thread.sleep(forTimeInterval: 0.2)
    return file.path
  }

  func printer(
    script: String,
    name: String = "browser",
    limit: Duration = .seconds(30)
  ) throws -> PDFPrinter {
    PDFPrinter(program: try program(name, script), limit: limit)
  }

  /// A printer whose browser writes a text.
  func printer(writing text: String) throws -> PDFPrinter {
    try printer(script: "cat > \"$out\" <<'END'\n\(text)\nEND")
  }

  /// Writes a page, and returns its path.
  func page(_ name: String) throws -> String {
    let file = folder.appendingPathComponent(name)
    try "<title>x</title>".write(to: file, atomically: true, encoding: .utf8)
    return file.path
  }

  /// The temporary folders of the browsers that are still there.
  func leftovers() throws -> [String] {
    try String(contentsOf: folder.appendingPathComponent("scratch"), encoding: .utf8)
      .split(separator: "\n").map(String.init)
      .filter { FileManager.default.fileExists(atPath: $0) }
  }

  /// Whether a process is gone, or only waits for somebody to take note of its end.
  static func isGone(_ pid: Int32) -> Bool {
    for _ in 0..<40 {
      let state = (try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8)) ?? ""
      guard let end = state.lastIndex(of: ")") else { return true }
      if state[end...].dropFirst(2).first == "Z" { return true }
      Thread.sleep(forTimeInterval: 0.05)
    }
    return false
  }
}

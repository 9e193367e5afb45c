// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import Foundation
import OrganizationModel
import TestSupport
import Testing

@Suite struct `Fingerprints` {
  /// What a line of the shell prints in a folder.
  private func shell(_ line: String, in folder: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }

  /// The line of the documentation that gives the digest of the files.
  private static let line = """
    find . -path '*/.*' -prune -o -name '*.yaml' -print0 | LC_ALL=C sort -z |
      xargs -0 sha256sum | sha256sum
    """

  @Test(arguments: [
    // FIPS 180-4 examples and the empty message of the NIST test vectors.
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmno"
        + "ijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func `the digests are those of the standard`(message: String, expected: String) {
    #expect(SHA256.digest(of: message).description == expected)
  }

  @Test func `a million letters have the digest of the standard`() {
    var hash = SHA256()
    for _ in 0..<1_000 { hash.update([UInt8](repeating: UInt8(ascii: "a"), count: 1_000)) }
    #expect(
      hash.digest().description
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    )
  }

  @Test func `every length and every cutting gives what sha256sum gives`() throws {
    var random = SplitMix64(seed: 256)
    var files: [String: Data] = [:]
    var expected = ""
    for length in Array(0...130) + [1_000, 65_536] {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      var whole = SHA256()
      whole.update(bytes)
      var pieces = SHA256()
      var start = 0
      while start < length {
        let end = Int.random(in: start...min(length, start + 100), using: &random)
        pieces.update(Array(bytes[start..<end]))
        start = end
      }
      #expect(whole.digest() == pieces.digest())
      let name = String(1_000_000 + length)
      files[name] = Data(bytes)
      expected += "\(whole.digest())  \(name)\n"
    }
    try TemporaryFolder.with(files) { path in
      let printed = try shell("sha256sum *", in: path)
      #expect(printed == expected)
    }
  }

  @Test func `the digest of the shipped files is that of the documented line`() throws {
    let (dataSet, fingerprint) = try DataSetReader.readWithFingerprint(
      path: Repository.shippedData
    )
    let printed = try shell(Self.line, in: Repository.shippedData)
    #expect(printed == "\(fingerprint.files)  -\n")
    let text = try DataSetExport.document(dataSet).text() + "\n"
    #expect(SHA256.digest(of: text) == fingerprint.content)
  }

  @Test func `the documentation has the line that is tested`() throws {
    for page in ["docs/decisions/0011-fingerprints.md", "docs/commands.md"] {
      let text = try String(
        contentsOf: Repository.root.appendingPathComponent(page),
        encoding: .utf8
      )
      let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(
        words.contains(Self.line.split(whereSeparator: \.isWhitespace).joined(separator: " "))
      )
    }
  }

  @Test func `odd names, hidden folders and marks at the beginning are counted alike`() throws {
    let base = try Fixture.text("base.yaml")
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("ressort tests \(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["b", "b/.hidden", "B"] {
      try FileManager.default.createDirectory(
        at: folder.appendingPathComponent(name),
        withIntermediateDirectories: true
      )
    }
    // Sorted by bytes: upper case first, '-' and '.' before '/', Danish letters last.
    let texts = [
      "b.yaml": "\u{FEFF}" + base, "b-1.yaml": "# nothing\n", "b/with space.yaml": "",
      "B/ø.yaml": "# nothing\r\n", "æ.yaml": "# nothing\n", "b/.hidden/a.yaml": "not: read\n",
      ".hidden.yaml": "not: read\n", "notes.txt": "not read",
    ]
    for (name, text) in texts {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }
    let first = try DataSetReader.readWithFingerprint(path: folder.path).fingerprint
    let before = try shell(Self.line, in: folder.path)
    #expect(before == "\(first.files)  -\n")
    // A comment changes what was given, not what was read; a number changes both.
    try Data("# something\n".utf8).write(to: folder.appendingPathComponent("æ.yaml"))
    let second = try DataSetReader.readWithFingerprint(path: folder.path + "/").fingerprint
    #expect(second.files != first.files && second.content == first.content)
    let after = try shell(Self.line, in: folder.path)
    #expect(after == "\(second.files)  -\n")
  }
}

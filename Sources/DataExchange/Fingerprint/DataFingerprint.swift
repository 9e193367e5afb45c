// SPDX-License-Identifier: GPL-3.0-or-later
internal import OrganizationModel

/// What tells one data set from another: digests of its files as they were given, and of what was
/// read from them.
///
/// The first changes with every comment; the second only when something changes that scores, names
/// or sources come from.
public struct DataFingerprint: Hashable, Sendable {
  /// The digest of the data files.
  ///
  /// It is that of a text of one line a file, `DIGEST␣␣./PATH`, as `sha256sum` prints it, in the byte
  /// order of the paths. The shell gives the same, in the folder of the data set:
  ///
  /// ```sh
  /// find . -path '*/.*' -prune -o -name '*.yaml' -print0 | LC_ALL=C sort -z |
  ///   xargs -0 sha256sum | sha256sum
  /// ```
  public let files: SHA256Digest
  /// The digest of ``DataSetExport`` with a final line break: of what `ressort export` prints.
  public let content: SHA256Digest

  /// Makes the fingerprint of texts by path, relative to the folder, and of what was read from them.
  init(texts: [(path: String, text: String)], dataSet: DataSet) throws {
    var lines = SHA256()
    for (path, text) in texts.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
      lines.update("\(SHA256.digest(of: text))  ./\(path)\n")
    }
    files = lines.digest()
    content = SHA256.digest(of: try DataSetExport.document(dataSet).text() + "\n")
  }

  /// Both digests by name.
  public var json: JSONValue {
    .object(
      ("files", .string(files.description)),
      ("content", .string(content.description))
    )
  }
}

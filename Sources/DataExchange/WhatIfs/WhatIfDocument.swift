// SPDX-License-Identifier: GPL-3.0-or-later
public import OrganizationModel

/// A what-if as a file that people can read, edit and send.
///
/// The file is YAML, or JSON with the same keys; docs/data-format.md describes it. The same what-if
/// gives the same bytes.
public struct WhatIfDocument: Hashable, Sendable {
  /// The version of the format that this program reads and writes.
  public static let formatVersion = 1
  /// A file forms no more departments than this.
  public static let mostFormed = 100
  /// The endings of the names of such files.
  public static let endings = ["yaml", "yml", "json"]

  /// The id of the data set that the what-if is about.
  public var dataSet: String
  /// What people call it.
  public var name: String
  /// What people say about it; lines end with a line feed.
  public var note: String
  /// What it is.
  public var whatIf: WhatIf

  /// Makes a document; other line ends of the note become line feeds.
  public init(dataSet: String, name: String, note: String = "", whatIf: WhatIf) {
    self.dataSet = dataSet
    self.name = name
    self.note = note.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    self.whatIf = whatIf
  }

  /// Returns the document as YAML, what there is nothing of left out.
  ///
  /// - Returns: The text, which ends with a line break.
  public func yaml() -> String { WhatIfText.yaml(entries) }

  /// Returns the document as JSON, what there is nothing of left out.
  ///
  /// - Returns: The text, which ends with a line break; it is YAML too.
  public func json() -> String { WhatIfText.json(entries) }

  private var entries: [(String, WhatIfText)] {
    var entries: [(String, WhatIfText)] = [
      ("format", .number(Double(Self.formatVersion))),
      ("data-set", .text(dataSet)),
      ("name", .text(name)),
    ]
    if !note.isEmpty { entries.append(("note", .text(note))) }
    entries.append(("combination", .text(whatIf.combination)))
    entries += [
      (
        "formed",
        .list(
          whatIf.formed.map { .mapping([("id", .text($0.id)), ("name", .text($0.name))]) }
        )
      ),
      (
        "absorbed",
        .list(
          whatIf.absorbed.map {
            .mapping([("department", .text($0.department)), ("into", .text($0.into))])
          }
        )
      ),
      ("moves", .mapping(whatIf.moves.sorted { $0.key < $1.key }.map { ($0, .text($1)) })),
      ("names", .mapping(whatIf.names.sorted { $0.key < $1.key }.map { ($0, .text($1)) })),
      (
        "figures",
        .mapping(
          whatIf.figures.sorted { $0.key < $1.key }.map { id, figure in
            let numbers = [("low", figure.low), ("best", figure.best), ("high", figure.high)]
            return (id, .mapping(numbers.map { ($0, .number($1)) }))
          }
        )
      ),
      ("locked", .list(whatIf.locked.sorted().map { .text($0) })),
    ].filter { !$0.1.isEmpty }
    return entries
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// A part of a section.
public enum Block: Hashable, Sendable {
  /// How a paragraph is set.
  public enum Style: String, Hashable, Sendable {
    /// Running text.
    case plain
    /// The sentences that must be read.
    case lead
    /// Small print beneath something else.
    case small
  }

  /// A paragraph.
  case paragraph(Inline, Style = .plain)
  /// A heading below the section's own.
  case heading(Inline)
  /// A list, with bullets.
  case list([Inline])
  /// Terms, each with what is said of it; the id of a term can be linked to.
  case definitions([Definition])
  /// A table.
  case table(Table)
  /// A figure with its table.
  case figure(Figure)
  /// Groups of blocks side by side, where there is room.
  case columns([[Block]])
  /// A command to be typed.
  case command(String)
  /// Blocks set apart in a box.
  case box([Block])

  /// A term with what is said of it.
  public struct Definition: Hashable, Sendable {
    /// The id, unique in the document.
    public var id: String
    /// The term.
    public var term: Inline
    /// What is said of it.
    public var texts: [Inline]
    /// Whether the entry is itself where numbers come from: a named assumption, a document.
    public var isOrigin: Bool

    /// Makes an entry.
    public init(id: String, term: Inline, texts: [Inline], isOrigin: Bool = false) {
      self.id = id
      self.term = term
      self.texts = texts
      self.isOrigin = isOrigin
    }
  }

  /// Everything that the block rests on, in reading order.
  var provenances: [Provenance] {
    switch self {
    case .paragraph(let text, _), .heading(let text): text.provenances
    case .list(let items): items.flatMap(\.provenances)
    case .definitions(let entries):
      entries.flatMap { $0.term.provenances + $0.texts.flatMap(\.provenances) }
    case .table(let table): table.provenances
    case .figure(let figure): figure.provenances
    case .columns(let groups): groups.flatMap { $0.flatMap(\.provenances) }
    case .command: []
    case .box(let blocks): blocks.flatMap(\.provenances)
    }
  }

  /// The tables in the block, those beneath figures among them, in reading order.
  var tables: [Table] {
    switch self {
    case .table(let table): [table]
    case .figure(let figure): [figure.table]
    case .columns(let groups): groups.flatMap { $0.flatMap(\.tables) }
    case .box(let blocks): blocks.flatMap(\.tables)
    case .paragraph, .heading, .list, .definitions, .command: []
    }
  }
}

extension Block {
  /// The figures in the block, in reading order.
  var figures: [Figure] {
    switch self {
    case .figure(let figure): [figure]
    case .columns(let groups): groups.flatMap { $0.flatMap(\.figures) }
    case .box(let blocks): blocks.flatMap(\.figures)
    case .paragraph, .heading, .list, .definitions, .command, .table: []
    }
  }
}

/// A section of a report.
public struct Section: Hashable, Sendable {
  /// The id, unique in the document.
  public var id: String
  /// The heading.
  public var heading: Inline
  /// What it holds.
  public var blocks: [Block]
  /// Whether it begins on a page of its own in print.
  public var startsPage: Bool

  /// Makes a section.
  public init(id: String, heading: Inline, blocks: [Block], startsPage: Bool = false) {
    self.id = id
    self.heading = heading
    self.blocks = blocks
    self.startsPage = startsPage
  }

  /// Everything that the section rests on, in reading order.
  var provenances: [Provenance] { heading.provenances + blocks.flatMap(\.provenances) }
}

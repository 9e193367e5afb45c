// SPDX-License-Identifier: GPL-3.0-or-later

/// A figure: a drawing with its message and a table of the same numbers.
public struct Figure: Hashable, Sendable {
  /// The id, unique in the document.
  public var id: String
  /// The message, in a sentence of about ten words.
  public var headline: Inline
  /// What is measured, in which unit, of whom and when.
  public var subtitle: Inline
  /// The drawings, side by side where there are several and room.
  public var drawings: [Drawing]
  /// The same numbers as a table.
  public var table: Table
  /// Whether the table is read with the drawings and stands beneath them, not among the appendices.
  public var isTableBeside: Bool

  /// Makes a figure.
  public init(
    id: String,
    headline: Inline,
    subtitle: Inline,
    drawings: [Drawing],
    table: Table,
    isTableBeside: Bool = false
  ) {
    self.id = id
    self.headline = headline
    self.subtitle = subtitle
    self.drawings = drawings
    self.table = table
    self.isTableBeside = isTableBeside
  }

  /// Everything that the figure rests on, in reading order.
  var provenances: [Provenance] {
    headline.provenances + subtitle.provenances + drawings.flatMap(\.provenances)
      + table.provenances
  }
}

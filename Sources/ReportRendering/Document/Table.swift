// SPDX-License-Identifier: GPL-3.0-or-later
public import Scoring

/// A table of a report, as values: the page writes it for people, the exports for machines.
public struct Table: Hashable, Sendable {
  /// What a column holds.
  public enum Kind: Hashable, Sendable {
    /// Words.
    case text
    /// A number, with this many decimals.
    case number(decimals: Int, isSigned: Bool = false)
    /// A number with its bounds: three columns in an export.
    case band(decimals: Int, isSigned: Bool = false)
  }

  /// A column.
  public struct Column: Hashable, Sendable {
    /// The name in exports: ASCII, without units.
    public var key: String
    /// The heading.
    public var title: Inline
    /// The unit, when it holds numbers.
    public var unit: String?
    /// What it holds.
    public var kind: Kind
    /// Where its numbers come from, when a cell does not say otherwise.
    public var provenance: Provenance?

    /// Makes a column.
    public init(
      _ key: String,
      _ title: Inline,
      unit: String? = nil,
      _ kind: Kind = .text,
      _ provenance: Provenance? = nil
    ) {
      self.key = key
      self.title = title
      self.unit = unit
      self.kind = kind
      self.provenance = provenance
    }
  }

  /// A cell.
  public enum Cell: Hashable, Sendable {
    /// Words.
    case text(Inline)
    /// A number; nil provenance for the column's.
    case number(Double, Provenance? = nil)
    /// A number with bounds; nil provenance for the column's.
    case band(Band, Provenance? = nil)
    /// Nothing, and why: "not published", "does not exist after the change".
    case none(String)
  }

  /// What makes a table a matrix: its rows and its first columns after the names are the same things.
  public struct Matrix: Hashable, Sendable {
    /// The number that has the darkest background.
    public var greatest: Double

    /// Makes a matrix.
    public init(greatest: Double) { self.greatest = greatest }

    /// How dark the background of a number is: 0 for none, 5 for the greatest.
    func shade(_ value: Double) -> Int {
      guard value > 0, greatest > 0 else { return 0 }
      return min(5, Int((5 * value / greatest).rounded(.up)))
    }
  }

  /// The id, unique in the document; the name of the file and of the sheet in exports.
  public var id: String
  /// What the table shows.
  public var caption: Inline
  /// The columns; the first one names the rows.
  public var columns: [Column]
  /// The rows, as long as the columns.
  public var rows: [[Cell]]
  /// How many rows at the end are sums.
  public var totalRows: Int
  /// What a reader should know, beneath the table.
  public var notes: [Inline]
  /// Set when the table is a matrix: numbers are shaded by their size and the diagonal is framed.
  public var matrix: Matrix?

  /// Makes a table.
  public init(
    id: String,
    caption: Inline,
    columns: [Column],
    rows: [[Cell]] = [],
    totalRows: Int = 0,
    notes: [Inline] = []
  ) {
    self.id = id
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.totalRows = totalRows
    self.notes = notes
  }

  /// The name of the file that the table goes to as CSV.
  public var csvName: String { "\(id).csv" }

  /// Everything that the table rests on, in reading order.
  var provenances: [Provenance] {
    var result = caption.provenances
    for column in columns {
      result += column.title.provenances
      if let provenance = column.provenance { result.append(provenance) }
    }
    for row in rows {
      for cell in row {
        switch cell {
        case .text(let text): result += text.provenances
        case .number(_, let own), .band(_, let own): if let own { result.append(own) }
        case .none: break
        }
      }
    }
    return result + notes.flatMap(\.provenances)
  }
}

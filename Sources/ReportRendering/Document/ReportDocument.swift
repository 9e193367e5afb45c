// SPDX-License-Identifier: GPL-3.0-or-later
public import OrganizationModel

/// A report as plain values, in one language.
public struct ReportDocument: Hashable, Sendable {
  /// The same page in another language.
  public struct Alternate: Hashable, Sendable {
    /// The language.
    public var language: Language
    /// The name of the file, beside this one.
    public var file: String

    /// Makes a reference to a page.
    public init(language: Language, file: String) {
      self.language = language
      self.file = file
    }
  }

  /// The name of its files, ASCII.
  public var id: String
  /// The language.
  public var language: Language
  /// The title.
  public var title: Inline
  /// What it is about, beneath the title.
  public var subtitle: Inline
  /// The name of the data set, for the head and the foot of each page.
  public var dataSetName: String
  /// The day that it is dated, when somebody asked for one.
  public var date: ReportDate?
  /// The same page in another language, for pages that are published side by side.
  public var alternate: Alternate?
  /// The sections that are read from the first to the last.
  public var sections: [Section]
  /// What is looked up: full tables.
  public var appendices: [Section]
  /// The assumptions that it rests on, as its notes name them.
  public var assumptions: [NamedAssumption]
  /// The documents that it refers to, as its notes name them.
  public var documents: [NamedDocument]

  /// Makes a document.
  public init(
    id: String,
    language: Language,
    title: Inline,
    subtitle: Inline,
    dataSetName: String,
    sections: [Section],
    appendices: [Section] = [],
    assumptions: [NamedAssumption] = [],
    documents: [NamedDocument] = []
  ) {
    self.id = id
    self.language = language
    self.title = title
    self.subtitle = subtitle
    self.dataSetName = dataSetName
    self.sections = sections
    self.appendices = appendices
    self.assumptions = assumptions
    self.documents = documents
  }

  /// Everything that the document rests on, in reading order.
  public var provenances: [Provenance] {
    title.provenances + subtitle.provenances
      + (sections + appendices).flatMap(\.provenances)
  }

  /// All tables, those beneath figures among them, in reading order.
  public var tables: [Table] {
    (sections + appendices).flatMap { $0.blocks.flatMap(\.tables) }
  }

  /// All figures, in reading order.
  public var figures: [Figure] {
    (sections + appendices).flatMap { $0.blocks.flatMap(\.figures) }
  }
}

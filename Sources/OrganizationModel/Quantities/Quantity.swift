// SPDX-License-Identifier: GPL-3.0-or-later

/// What a number counts; numbers of different units are never added.
public enum Unit: String, CaseIterable, Hashable, Sendable {
  /// Full-time equivalents (*årsværk*).
  case fte
  /// People employed (*medarbejdere*).
  case headcount
  /// Cases on a committee's agenda in a year (*udvalgssager*).
  case cases
  /// Million Danish kroner, a year or once.
  case dkkMillion = "dkk-million"
  /// Citizens.
  case citizens
  /// Hundredths.
  case percent
  /// A part of one.
  case share
  /// FTE for each person employed.
  case ftePerHeadcount = "fte-per-headcount"
  /// Years.
  case years
  /// The weight of an interface, on a scale of its own.
  case weight
}

/// Where something is printed.
public struct SourceReference: Hashable, Sendable {
  /// The id of the document in the data set's list.
  public var document: String
  /// The page or heading.
  public var page: String
  /// The rows of the facts ledger, when there are any.
  public var facts: [String]

  /// Makes a reference to a page of a document.
  public init(document: String, page: String, facts: [String] = []) {
    self.document = document
    self.page = page
    self.facts = facts
  }
}

/// Where a number is from.
public enum Basis: Hashable, Sendable {
  /// Printed in a source document: the figure as printed, and where.
  case published(figure: String, source: SourceReference)
  /// Follows from published figures by the stated arithmetic.
  case derived(LocalizedText)
  /// Nobody published it: the id of the assumption that stands for it.
  case assumed(String)
  /// A published figure times an assumption.
  indirect case product(assumption: String, of: Quantity)
}

/// A number with its uncertainty and its origin (model page, section 1).
public struct Quantity: Hashable, Sendable {
  /// The interval in which the number lies.
  public var interval: Interval
  /// The best estimate: the published value where there is one, else the midpoint.
  public var best: Double
  /// What the number counts.
  public var unit: Unit
  /// Where it is from.
  public var basis: Basis

  /// Makes a quantity from its parts.
  ///
  /// - Precondition: `best` lies in `interval`.
  public init(_ interval: Interval, best: Double, unit: Unit, basis: Basis) {
    precondition(interval.contains(best), "a best estimate lies outside its interval")
    self.interval = interval
    self.best = best
    self.unit = unit
    self.basis = basis
  }

  /// The lower end of the interval.
  public var low: Double { interval.low }
  /// The upper end of the interval.
  public var high: Double { interval.high }
}

/// A document that figures are quoted from.
public struct SourceDocument: Hashable, Sendable {
  /// The id used by references.
  public var id: String
  /// The title as printed.
  public var title: String
  /// Who published it.
  public var publisher: String
  /// The year of publication.
  public var year: Int
  /// What a reader should know of it.
  public var note: LocalizedText?

  /// Makes a document entry.
  public init(
    id: String,
    title: String,
    publisher: String,
    year: Int,
    note: LocalizedText? = nil
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.year = year
    self.note = note
  }
}

/// A number that nobody published, with the reason for its interval.
public struct Assumption: Hashable, Sendable {
  /// The id that quantities refer to.
  public var id: String
  /// What it is called, in a few plain words; the id where the data give none.
  public var name: LocalizedText
  /// The interval in which the number is taken to lie.
  public var interval: Interval
  /// The best estimate.
  public var best: Double
  /// What it counts.
  public var unit: Unit
  /// Why the interval is as it is.
  public var rationale: LocalizedText
  /// What brackets it, when something does.
  public var sources: [SourceReference]

  /// Makes an assumption.
  ///
  /// - Parameters:
  ///   - id: The id that quantities refer to.
  ///   - name: What it is called; nil for its id.
  ///   - interval: The interval in which the number is taken to lie.
  ///   - best: The best estimate.
  ///   - unit: What it counts.
  ///   - rationale: Why the interval is as it is.
  ///   - sources: What brackets it.
  public init(
    id: String,
    name: LocalizedText? = nil,
    interval: Interval,
    best: Double,
    unit: Unit,
    rationale: LocalizedText,
    sources: [SourceReference] = []
  ) {
    self.id = id
    self.name = name ?? LocalizedText(danish: id, english: id)
    self.interval = interval
    self.best = best
    self.unit = unit
    self.rationale = rationale
    self.sources = sources
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// An assumption as the notes of a report name it.
public struct NamedAssumption: Hashable, Sendable {
  /// The id that provenances refer to.
  public var id: String
  /// Its place in the report's list of assumptions, from 1 on.
  public var number: Int
  /// What it is called.
  public var name: String
  /// Its interval with unit and best estimate, written out.
  public var interval: String

  /// Makes an assumption's name.
  public init(id: String, number: Int, name: String, interval: String) {
    self.id = id
    self.number = number
    self.name = name
    self.interval = interval
  }

  /// The short mark that notes and the list know it by.
  public var mark: String { "A\(number)" }

  /// The id of its entry among the assumptions of the report.
  public var anchor: String { Self.anchor(id) }

  /// The id of an assumption's entry.
  public static func anchor(_ id: String) -> String { "a-\(id)" }
}

/// A source document as the notes of a report name it.
public struct NamedDocument: Hashable, Sendable {
  /// The id that references use.
  public var id: String
  /// The title.
  public var title: String

  /// Makes a document's name.
  public init(id: String, title: String) {
    self.id = id
    self.title = title
  }

  /// The id of its entry among the sources of the report.
  public var anchor: String { Self.anchor(id) }

  /// The id of a document's entry.
  public static func anchor(_ id: String) -> String { "d-\(id)" }
}

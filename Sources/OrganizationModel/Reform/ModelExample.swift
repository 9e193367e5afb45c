// SPDX-License-Identifier: GPL-3.0-or-later

/// A model example: a combination that a source presents as a whole.
public struct ModelExample: Hashable, Sendable {
  /// A department's name as the source prints it.
  public struct PrintedDepartment: Hashable, Sendable {
    /// The place that the name is for, by index.
    public var place: Int
    /// The name.
    public var name: LocalizedText
    /// The name exactly as printed.
    public var printed: String

    /// Makes a printed name.
    public init(place: Int, name: LocalizedText, printed: String) {
      self.place = place
      self.name = name
      self.printed = printed
    }
  }

  /// A box of the source's chart, with the tasks that it stands for.
  public struct Box: Hashable, Sendable {
    /// The place in which the box stands, by index.
    public var place: Int
    /// The text of the box.
    public var printed: String
    /// The tasks that it stands for, by index.
    public var tasks: [Int]

    /// Makes a box.
    public init(place: Int, printed: String, tasks: [Int]) {
      self.place = place
      self.printed = printed
      self.tasks = tasks
    }
  }

  /// Something that the source says of the whole.
  public struct Consideration: Hashable, Sendable {
    /// Whether it is about moves that belong together or stand alone.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
      case related, independent
    }

    /// The kind.
    public var kind: Kind
    /// What is said, in our own words.
    public var text: LocalizedText
    /// Where.
    public var source: SourceReference

    /// Makes a consideration.
    public init(kind: Kind, text: LocalizedText, source: SourceReference) {
      self.kind = kind
      self.text = text
      self.source = source
    }
  }

  /// The id.
  public var id: String
  /// The title.
  public var name: LocalizedText
  /// The subtitle.
  public var subtitle: LocalizedText?
  /// Where it is described.
  public var source: SourceReference
  /// The ids of its scenarios.
  public var scenarios: [String]
  /// The names of its departments.
  public var departments: [PrintedDepartment]
  /// The boxes of its chart.
  public var boxes: [Box]
  /// What the source says of the whole.
  public var considerations: [Consideration]

  /// Makes a model example.
  public init(
    id: String,
    name: LocalizedText,
    subtitle: LocalizedText?,
    source: SourceReference,
    scenarios: [String],
    departments: [PrintedDepartment],
    boxes: [Box],
    considerations: [Consideration]
  ) {
    self.id = id
    self.name = name
    self.subtitle = subtitle
    self.source = source
    self.scenarios = scenarios
    self.departments = departments
    self.boxes = boxes
    self.considerations = considerations
  }
}

/// A theme of the source, with its recommendations.
public struct Theme: Hashable, Sendable {
  /// The id.
  public var id: String
  /// The title.
  public var name: LocalizedText
  /// Where.
  public var source: SourceReference
  /// The ids of its recommendations.
  public var recommendations: [String]
  /// The ids of the areas that it touches.
  public var areas: [String]

  /// Makes a theme.
  public init(
    id: String,
    name: LocalizedText,
    source: SourceReference,
    recommendations: [String],
    areas: [String]
  ) {
    self.id = id
    self.name = name
    self.source = source
    self.recommendations = recommendations
    self.areas = areas
  }
}

/// A recommendation of the source.
public struct Recommendation: Hashable, Sendable {
  /// The id.
  public var id: String
  /// What is recommended, in our own words.
  public var text: LocalizedText
  /// The id of its theme.
  public var theme: String
  /// The ids of the areas that serve it.
  public var areas: [String]
  /// Where.
  public var source: SourceReference

  /// Makes a recommendation.
  public init(
    id: String,
    text: LocalizedText,
    theme: String,
    areas: [String],
    source: SourceReference
  ) {
    self.id = id
    self.text = text
    self.theme = theme
    self.areas = areas
    self.source = source
  }
}

/// A place where the documents disagree with themselves: the reading used, and why.
public struct Reading: Hashable, Sendable {
  /// The id.
  public var id: String
  /// What the disagreement is about.
  public var subject: LocalizedText
  /// The reading that the data use.
  public var reading: LocalizedText
  /// Why.
  public var reason: LocalizedText
  /// Where.
  public var source: SourceReference

  /// Makes a reading.
  public init(
    id: String,
    subject: LocalizedText,
    reading: LocalizedText,
    reason: LocalizedText,
    source: SourceReference
  ) {
    self.id = id
    self.subject = subject
    self.reading = reading
    self.reason = reason
    self.source = source
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// Something that a source says for or against scenarios, in our own words.
public struct Remark: Hashable, Sendable {
  /// The ids of the scenarios that it is about; empty when about the area.
  public var scenarios: [String]
  /// What is said.
  public var text: LocalizedText
  /// Where.
  public var source: SourceReference

  /// Makes a remark.
  public init(scenarios: [String] = [], text: LocalizedText, source: SourceReference) {
    self.scenarios = scenarios
    self.text = text
    self.source = source
  }
}

/// What happens to an interface under a plan, compared with today.
public enum InterfaceStatus: String, CaseIterable, Hashable, Sendable {
  /// More of its pairs are cut than today: it arises.
  case created
  /// Fewer of its pairs are cut: it disappears.
  case removed
  /// As many are cut as today.
  case kept
  /// The source says that it changes, without a direction.
  case changed
  /// Printed as an example of tasks that are not connected.
  case none
}

/// What a source prints of an interface under certain scenarios.
public struct Statement: Hashable, Sendable {
  /// The id.
  public var id: String
  /// The ids of the scenarios that it is about.
  public var scenarios: [String]
  /// What happens to the interface, as printed.
  public var status: InterfaceStatus
  /// The interfaces that it is about, by index.
  public var interfaces: [Int]
  /// The pairs of tasks printed as not connected, with ``InterfaceStatus/none``.
  public var unconnectedPairs: [TaskPair]
  /// Whether it follows from the text without being printed.
  public var isDerived: Bool
  /// What the source says, in our own words.
  public var text: LocalizedText
  /// Where.
  public var source: SourceReference
  /// What the simulator says, where it differs from the print.
  public var simulated: InterfaceStatus?
  /// Which of the two is followed and why.
  public var explanation: LocalizedText?

  /// Makes a statement.
  public init(
    id: String,
    scenarios: [String],
    status: InterfaceStatus,
    interfaces: [Int],
    unconnectedPairs: [TaskPair],
    isDerived: Bool,
    text: LocalizedText,
    source: SourceReference,
    simulated: InterfaceStatus? = nil,
    explanation: LocalizedText? = nil
  ) {
    self.id = id
    self.scenarios = scenarios
    self.status = status
    self.interfaces = interfaces
    self.unconnectedPairs = unconnectedPairs
    self.isDerived = isDerived
    self.text = text
    self.source = source
    self.simulated = simulated
    self.explanation = explanation
  }
}

/// An area (*ressortområde*) in which responsibilities could move, with its scenarios.
public struct Area: Hashable, Sendable {
  /// The id.
  public var id: String
  /// The title.
  public var name: LocalizedText
  /// A readable id.
  public var slug: String
  /// The pages that describe it.
  public var pages: String
  /// The indices of the departments that it concerns.
  public var departments: [Int]
  /// The indices of the departments that described it.
  public var describedBy: [Int]
  /// What it aims at.
  public var goal: LocalizedText?
  /// The indices of its scenarios.
  public var scenarios: [Int]
  /// What the source prints of interfaces.
  public var statements: [Statement]
  /// What the source says for its scenarios.
  public var advantages: [Remark]
  /// What the source says against them or asks to watch.
  public var attentionPoints: [Remark]
  /// What the law ties together.
  public var legalTies: [Remark]
  /// Alternatives and wider perspectives that the source mentions.
  public var perspectives: [Remark]

  /// Makes an area.
  public init(
    id: String,
    name: LocalizedText,
    slug: String,
    pages: String,
    departments: [Int],
    describedBy: [Int],
    goal: LocalizedText?,
    scenarios: [Int],
    statements: [Statement],
    advantages: [Remark],
    attentionPoints: [Remark],
    legalTies: [Remark],
    perspectives: [Remark]
  ) {
    self.id = id
    self.name = name
    self.slug = slug
    self.pages = pages
    self.departments = departments
    self.describedBy = describedBy
    self.goal = goal
    self.scenarios = scenarios
    self.statements = statements
    self.advantages = advantages
    self.attentionPoints = attentionPoints
    self.legalTies = legalTies
    self.perspectives = perspectives
  }
}

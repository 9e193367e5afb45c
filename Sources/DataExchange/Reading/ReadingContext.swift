// SPDX-License-Identifier: GPL-3.0-or-later
internal import Diagnostics
internal import OrganizationModel
internal import Yams

/// What the readers of one data set share: the problems, the ids that are known and where they are.
final class ReadingContext {
  /// The kinds of thing that are referred to by id.
  enum Kind: String {
    case document, assumption, place, task, interface, constraint, area, scenario, model
    case function, aggregate, targetGroup = "target-group", theme, recommendation, reading

    /// The kind in words.
    var words: String {
      switch self {
      case .place: "a department or part"
      case .targetGroup: "a target group"
      case .assumption, .interface, .area, .aggregate: "an \(rawValue)"
      default: "a \(rawValue)"
      }
    }

    /// The code for an id that is not known.
    var unknown: DiagnosticCode {
      switch self {
      case .document: .unknownDocument
      case .assumption: .unknownAssumption
      case .place: .unknownDepartment
      case .task: .unknownTask
      case .interface: .unknownInterface
      case .constraint: .unknownConstraint
      case .area: .unknownArea
      case .scenario: .unknownScenario
      case .model: .unknownModel
      case .recommendation, .theme: .unknownRecommendation
      case .function, .aggregate, .targetGroup, .reading: .unknownID
      }
    }
  }

  let collector: DiagnosticCollector
  private(set) var ids: [Kind: [String: Int]] = [:]
  private(set) var locations: [String: SourceLocation] = [:]
  var mainDocument = ""
  var assumptions: [Assumption] = []
  var usedAssumptions: Set<String> = []

  init(collector: DiagnosticCollector) {
    self.collector = collector
  }

  /// Notes an id with its place; the index is the count of ids of the kind before it.
  ///
  /// Areas and models share their ids, since commands take either.
  func declare(_ id: String, _ kind: Kind, at location: SourceLocation) {
    let earlier: Kind = kind == .model && ids[.area]?[id] != nil ? .area : kind
    if ids[earlier]?[id] != nil {
      collector.report(
        Diagnostic(
          .duplicateID,
          "\(earlier.words) with the id '\(id)' is already there",
          at: location,
          hint: "choose another id",
          notes: [
            Diagnostic.Note(
              "'\(id)' was first given here",
              at: locations["\(earlier.rawValue):\(id)"]
            )
          ]
        )
      )
      return
    }
    ids[kind, default: [:]][id] = ids[kind]?.count ?? 0
    locations["\(kind.rawValue):\(id)"] = location
  }

  /// Returns the index of an id; an unknown one is a fault at the place where it is used.
  func resolve(_ id: String, _ kind: Kind, at location: SourceLocation) -> Int? {
    let known = ids[kind] ?? [:]
    if let index = known[id] { return index }
    let names = collector.isFull ? [] : Array(known.keys)
    let noun = kind == .place ? "department" : kind == .targetGroup ? "target group" : kind.rawValue
    collector.report(
      Diagnostic(
        kind.unknown,
        "no \(noun) has the id '\(id)'",
        at: location,
        expected: Suggestion.choices(names, of: "the id of \(kind.words)"),
        hint: Suggestion.hint(for: id, among: names)
      )
    )
    return nil
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
public import Exploration
public import OrganizationModel
import Scoring
import Wording

/// Turns a comparison into a document in one language.
///
/// Each section is an extension in a file of its own.
public struct ReportWriter: Sendable {
  /// What a report is about.
  public enum Subject: Hashable, Sendable {
    /// One plan, in full.
    case plan
    /// Several plans, side by side.
    case plans
    /// An area, by index, with all its scenarios.
    case area(Int)
  }

  /// What makes the same file again.
  public struct Origin: Hashable, Sendable {
    /// The version of the program.
    public var version: String
    /// The digest of the data set's files.
    public var digest: String
    /// The command.
    public var command: String

    /// Makes the origin of a report.
    public init(version: String, digest: String, command: String) {
      self.version = version
      self.digest = digest
      self.command = command
    }
  }

  let comparison: Comparison
  let subject: Subject
  let origin: Origin
  let language: Language
  let numbers: NumberText
  var dataSet: DataSet { comparison.dataSet }

  /// Prepares the writing of a report.
  public init(
    _ comparison: Comparison,
    about subject: Subject,
    origin: Origin,
    language: Language
  ) {
    self.comparison = comparison
    self.subject = subject
    self.origin = origin
    self.language = language
    numbers = NumberText(language: language)
  }

  /// Writes the document.
  ///
  /// - Parameter id: The name of its files, ASCII.
  /// - Returns: The document, in the order in which decision makers read.
  public func document(id: String) -> ReportDocument {
    let document = ReportDocument(
      id: id,
      language: language,
      title: title,
      subtitle: subtitle,
      dataSetName: dataSet.name[language],
      sections: [
        summarySection, departmentsSection, movesSection, committeesSection, coherenceSection,
        efficiencySection, standingSection, argumentsSection, assumptionsSection,
        reproductionSection,
      ].compactMap { $0 },
      appendices: appendices
    )
    return addingOrigins(to: document)
  }

  private var title: Inline {
    switch subject {
    case .plan: name(ofPlan: comparison.subjects.lowerBound)
    case .plans:
      Inline(ReportFrontPhrase.comparisonTitle[language])
    case .area(let area): Inline(name: dataSet.areas[area].name[language])
    }
  }

  private var subtitle: Inline {
    switch subject {
    case .plan: Inline(ReportFrontPhrase.planSubtitle[language])
    case .plans where comparison.subjects.count > 3:
      Inline(ReportFrontPhrase.comparisonSubtitle[language])
    case .plans: comparison.subjects.map { name(ofPlan: $0) }.joined(separator: " · ")
    case .area: Inline(ReportFrontPhrase.areaSubtitle[language])
    }
  }

  private var appendices: [Section] {
    movesAppendix + committeesAppendix + coherenceAppendix + argumentsAppendix
      + efficiencyAppendix + assumptionsAppendix
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
public import OrganizationModel
internal import Wording

/// The page that lists a published set of reports, in one language.
public struct ReportIndex: Sendable {
  /// A report of the set.
  public struct Entry: Hashable, Sendable {
    /// What it is about.
    public var subject: ReportWriter.Subject
    /// The combinations that it is about, in its order.
    public var combinations: [Combination]
    /// The name of its file, beside the page.
    public var file: String

    /// Makes an entry.
    public init(subject: ReportWriter.Subject, combinations: [Combination], file: String) {
      self.subject = subject
      self.combinations = combinations
      self.file = file
    }
  }

  private let dataSet: DataSet
  private let entries: [Entry]
  private let origin: ReportWriter.Origin
  private let language: Language

  /// Prepares the page.
  ///
  /// - Parameters:
  ///   - dataSet: The data set that the reports are about.
  ///   - entries: The reports, in the order in which they are listed.
  ///   - origin: What makes the same files again.
  ///   - language: The language of the page and of the reports.
  public init(
    _ dataSet: DataSet,
    _ entries: [Entry],
    origin: ReportWriter.Origin,
    language: Language
  ) {
    self.dataSet = dataSet
    self.entries = entries
    self.origin = origin
    self.language = language
  }

  /// Writes the page.
  ///
  /// - Parameter id: The name of its file, ASCII.
  /// - Returns: The page, with one section for each kind of report that there is.
  public func document(id: String) -> ReportDocument {
    ReportDocument(
      id: id,
      language: language,
      title: Inline(ReportIndexPhrase.title[language]),
      subtitle: Inline(ReportIndexPhrase.subtitle[language]),
      dataSetName: dataSet.name[language],
      sections: [
        about,
        section("together", .together) { $0 == .plans },
        section("alone", .alone) { $0 == .plan },
        section("areas", .areas, lead: .areasLead) { if case .area = $0 { true } else { false } },
        made,
      ].compactMap { $0 }
    )
  }

  private var about: Section {
    Section(
      id: "about",
      heading: Inline(ReportIndexPhrase.about[language]),
      blocks: [
        .paragraph(Inline(ReportIndexPhrase.lead[language]), .lead),
        .paragraph(Inline(ReportIndexPhrase.reading[language])),
      ]
    )
  }

  private func section(
    _ id: String,
    _ heading: ReportIndexPhrase,
    lead: ReportIndexPhrase? = nil,
    where isMember: (ReportWriter.Subject) -> Bool
  ) -> Section? {
    let members = entries.filter { isMember($0.subject) }
    guard !members.isEmpty else { return nil }
    return Section(
      id: id,
      heading: Inline(heading[language]),
      blocks: (lead.map { [.paragraph(Inline($0[language]))] } ?? [])
        + [
          .definitions(
            members.enumerated().map { number, entry in definition(entry, id: "\(id)-\(number)") }
          )
        ]
    )
  }

  /// The name of a report as a link, and what stands in it.
  private func definition(_ entry: Entry, id: String) -> Block.Definition {
    let name: String
    let texts: [Inline]
    switch entry.subject {
    case .plan:
      name = self.name(entry.combinations)
      texts = entry.combinations.flatMap(contents).map { Inline(name: $0) }
    case .plans:
      name = self.name(entry.combinations)
      texts = [Inline(ReportIndexPhrase.togetherText[language])]
    case .area(let index):
      let area = dataSet.areas[index]
      name = numbered(area.id, area.name)
      texts = area.scenarios.map { Inline(name: scenario($0)) }
    }
    return Block.Definition(
      id: id,
      term: Inline([.link(name, to: entry.file)]),
      texts: texts
    )
  }

  private func name(_ combinations: [Combination]) -> String {
    combinations.map { dataSet.name(of: $0, language) }.joined(separator: " · ")
  }

  /// What a combination is beside its name: the subtitle of a model, else its scenarios.
  private func contents(_ combination: Combination) -> [String] {
    if let model = dataSet.modelIndex[combination.id],
      let subtitle = dataSet.models[model].subtitle
    {
      return [subtitle[language]]
    }
    return combination.scenarios.map(scenario)
  }

  private func scenario(_ index: Int) -> String {
    numbered(dataSet.scenarios[index].id, dataSet.scenarios[index].name)
  }

  /// A number with a name, which do not part at the end of a line.
  private func numbered(_ id: String, _ name: LocalizedText) -> String {
    "\(id)\u{A0}\(name[language])"
  }

  private var made: Section? {
    Section(
      id: "made",
      heading: Inline(ReportIndexPhrase.origin[language]),
      blocks: [
        .paragraph(
          Inline(
            ReportIndexPhrase.made[language],
            filling: [
              Inline(name: origin.version), Inline(name: dataSet.id),
              Inline(name: "SHA-256 \(origin.digest)"),
            ]
          )
        ),
        .paragraph(Inline(ReportIndexPhrase.withCommand[language])),
        .command(origin.command),
      ]
    )
  }
}

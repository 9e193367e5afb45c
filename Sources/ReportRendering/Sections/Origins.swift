// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

/// The ends of every chain: the assumptions that a report rests on, and the documents that it is from.
extension ReportWriter {
  /// Adds to a finished document every assumption and every source that anything in it refers to.
  func addingOrigins(to document: ReportDocument) -> ReportDocument {
    var document = document
    let grounds = Set(document.provenances.flatMap(\.all))
    let named = Set(Criterion.allCases.flatMap { turningAssumptions($0) })
      .union(usefulFigures.map(\.assumption))
    let assumptions = dataSet.assumptions.enumerated().filter { index, assumption in
      named.contains(index) || grounds.contains(.assumption(assumption.id))
    }.map(\.element)
    document.assumptions = assumptions.enumerated().map { index, assumption in
      NamedAssumption(
        id: assumption.id,
        number: index + 1,
        name: assumption.name[language],
        interval: numbers.text(assumption)
      )
    }
    var cited = Set(assumptions.flatMap(\.sources).map(\.document))
    for ground in grounds {
      switch ground {
      case .printed(_, let source), .told(let source): cited.insert(source.document)
      case .assumption, .derivation: break
      }
    }
    let sources = dataSet.documents.filter { cited.contains($0.id) }
    document.documents = sources.map { NamedDocument(id: $0.id, title: $0.title) }
    if !assumptions.isEmpty {
      let entries = zip(assumptions, document.assumptions).map { entry(of: $0, as: $1) }
      document.appendices.append(section(of: entries))
    }
    if !sources.isEmpty { document.appendices.append(section(of: sources)) }
    return document
  }

  private func section(of entries: [Block.Definition]) -> Section {
    Section(
      id: "assumption-list",
      heading: Inline(NotePhrase.assumptionsHeading[language]),
      blocks: [
        .paragraph(Inline(NotePhrase.assumptionsLead[language])),
        .definitions(entries),
      ],
      startsPage: true
    )
  }

  private func section(of sources: [SourceDocument]) -> Section {
    Section(
      id: "sources",
      heading: Inline(NotePhrase.sourcesHeading[language]),
      blocks: [
        .paragraph(Inline(NotePhrase.sourcesLead[language])),
        .definitions(sources.map(entry)),
      ]
    )
  }

  /// An assumption: its interval, the reason for it, what brackets it, what it is used for, and what
  /// it does to the differences to today.
  private func entry(of assumption: Assumption, as named: NamedAssumption) -> Block.Definition {
    var text = Inline(named.interval + ". ")
    text += Inline(assumption.rationale[language])
    if !assumption.sources.isEmpty {
      text += Inline(" \(NotePhrase.bracketedBy[language]) ")
      text += assumption.sources.map { link(to: $0) }.joined(separator: "; ") + "."
    }
    let tasks = dataSet.tasks.filter {
      $0.quantities.contains { $0.basis.rests(on: assumption.id) }
    }
    if tasks.count > 1 {
      text += Inline(" \(NotePhrase.usedFor[language]) ")
      text += tasks.map { Inline(name: $0.name[language]) }.joined(separator: "; ") + "."
    }
    if let swings = swings(of: assumption.id) { text += Inline(" ") + swings }
    return Block.Definition(
      id: named.anchor,
      term: Inline(name: "\(named.mark) \(named.name)"),
      texts: [text],
      isOrigin: true
    )
  }

  /// The greatest distance between the two ends of an assumption's interval, for each consideration
  /// that it moves; nil when it moves none.
  private func swings(of id: String) -> Inline? {
    let parts = Criterion.allCases.compactMap { criterion -> Inline? in
      let widths = comparison.sensitivities.flatMap { $0[criterion] ?? [] }
        .filter { dataSet.assumptions[$0.assumption].id == id }
        .map { abs($0.atHigh - $0.atLow) }
      guard let width = widths.max(), width > 0 else { return nil }
      let unit = criterion == .efficiency ? UnitPhrase.dkkMillion : .points
      let amount = numbers.text(width, decimals: NumberText.roughDecimals(width))
      return Inline(
        NotePhrase.swing[language].filled(
          "\(amount)\u{a0}\(unit[language])",
          criterion.name(language).lowercased()
        )
      )
    }
    guard !parts.isEmpty else { return nil }
    return Inline(NotePhrase.greatestSwing[language] + " ") + parts.joined(separator: ", ") + "."
  }

  private func link(to source: SourceReference) -> Inline {
    let title = dataSet.documents.first { $0.id == source.document }?.title ?? source.document
    return Inline([.link(title, to: "#" + NamedDocument.anchor(source.document))])
      + ", \(source.place(language))"
  }

  private func entry(_ document: SourceDocument) -> Block.Definition {
    Block.Definition(
      id: NamedDocument.anchor(document.id),
      term: Inline(name: document.title),
      texts: [
        Inline("\(document.publisher), \(document.year).")
          + Inline(document.note.map { " " + $0[language] } ?? "")
      ],
      isOrigin: true
    )
  }
}

extension WorkTask {
  /// Every quantity that the task has.
  fileprivate var quantities: [Quantity] {
    [fte] + [headcount, cases, budget, citizens].compactMap { $0 }
  }
}

extension Basis {
  /// Whether a figure stands on an assumption.
  fileprivate func rests(on id: String) -> Bool {
    switch self {
    case .published, .derived: false
    case .assumed(let own): own == id
    case .product(let own, let factor): own == id || factor.basis.rests(on: id)
    }
  }
}

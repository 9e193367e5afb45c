// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

/// The first page: the proposal, the three considerations, gains and drawbacks, what is certain.
extension ReportWriter {
  var summarySection: Section? {
    let blocks: [Block] =
      switch subject {
      case .plan: planSummary(comparison.subjects.lowerBound)
      case .plans: plansSummary
      case .area(let area): areaLead(area) + plansSummary
      }
    return Section(
      id: "summary",
      heading: Inline(ReportFrontPhrase.heading[language]),
      blocks: blocks
    )
  }

  // MARK: - One plan

  private func planSummary(_ position: Int) -> [Block] {
    let lead = proposalSentences(position).joined(separator: " ")
    let list = scenarioList(position).map { [Block.paragraph($0, .small)] } ?? []
    let highlights = highlights(position)
    return [.paragraph(lead, .lead)] + list
      + [
        .figure(considerationsFigure(headline: verdictHeadline(position))),
        .heading(Inline(VerdictPhrase.heading[language])),
        .list(verdictSentences(position)),
        .columns([
          [.heading(Inline(HighlightPhrase.gains[language]))]
            + largest(highlights.filter { $0.change > 0 }, otherwise: .noGain),
          [.heading(Inline(HighlightPhrase.drawbacks[language]))]
            + largest(highlights.filter { $0.change < 0 }, otherwise: .noDrawback),
        ]),
        .paragraph(Inline(HighlightPhrase.chosenBy[language]), .small),
        .heading(Inline(HighlightPhrase.terms[language])),
      ] + termBlocks(position)
  }

  /// The three largest.
  private func largest(
    _ highlights: [Highlight],
    otherwise phrase: HighlightPhrase
  ) -> [Block] {
    highlights.isEmpty
      ? [.paragraph(Inline(phrase[language]))]
      : [.list(highlights.prefix(3).map { text($0) })]
  }

  // MARK: - Several plans

  private func areaLead(_ area: Int) -> [Block] {
    let area = dataSet.areas[area]
    var blocks: [Block] = []
    if let goal = area.goal {
      let source = SourceReference(document: dataSet.mainDocument, page: area.pages)
      blocks.append(
        .paragraph(
          Inline(ProposalPhrase.goal[language]) + Inline([.told(goal[language], source)]),
          .lead
        )
      )
    }
    return blocks
  }

  private var plansSummary: [Block] {
    let subjects = comparison.subjects
    let headline =
      subjects.count == 1
      ? verdictHeadline(subjects.lowerBound) : verdictHeadline(of: subjects)
    return [
      .definitions(
        subjects.map { position in
          Block.Definition(
            id: "plan-\(position)",
            term: name(ofPlan: position),
            texts: [proposalSentence(position)]
          )
        }
      ),
      .figure(considerationsFigure(headline: headline)),
      .table(differencesTable),
      .table(highlightsTable),
      .heading(Inline(HighlightPhrase.terms[language])),
      .list(termItems(subjects)),
    ]
  }

  private var differencesTable: Table {
    var table = Table(
      id: "differences",
      caption: Inline(SummaryPhrase.differencesCaption[language]),
      columns: [Table.Column("plan", Inline(Phrase.plan[language]))]
        + Criterion.allCases.map { criterion in
          Table.Column(
            criterion.rawValue,
            Inline(criterion.name(language)),
            unit: shortUnit(criterion),
            .band(decimals: criterion.decimals, isSigned: true),
            provenance(of: criterion)
          )
        } + [Table.Column("verdict", Inline(SummaryPhrase.dataSay[language]))]
    )
    for position in comparison.subjects {
      table.rows.append(
        [.text(name(ofPlan: position))]
          + Criterion.allCases.map { .band(difference(position, $0).band) }
          + [.text(verdictWords(position))]
      )
    }
    return table
  }

  private var highlightsTable: Table {
    var table = Table(
      id: "highlights",
      caption: Inline(SummaryPhrase.highlightsCaption[language]),
      columns: [
        Table.Column("plan", Inline(Phrase.plan[language])),
        Table.Column("gain", Inline(HighlightPhrase.gain[language])),
        Table.Column("drawback", Inline(HighlightPhrase.drawback[language])),
      ],
      notes: [Inline(HighlightPhrase.chosenBy[language])]
    )
    for position in comparison.subjects {
      let highlights = highlights(position)
      let none = Inline(HighlightPhrase.noneNamed[language])
      table.rows.append([
        .text(name(ofPlan: position)),
        .text(highlights.first { $0.change > 0 }.map { text($0) } ?? none),
        .text(highlights.first { $0.change < 0 }.map { text($0) } ?? none),
      ])
    }
    return table
  }
}

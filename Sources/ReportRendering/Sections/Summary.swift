// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

extension ReportWriter {
  /// The first page: the proposal, the three considerations, gains and drawbacks, what is certain.
  var summarySection: Section? {
    var table = Table(
      id: "criteria",
      caption: Inline(ReportFrontPhrase.heading[language]),
      columns: [Table.Column("plan", Inline(Phrase.plan[language]))]
    )
    for criterion in Criterion.allCases {
      table.columns.append(
        Table.Column(
          criterion.rawValue,
          Inline(criterion.name(language)),
          .band(decimals: criterion.decimals),
          provenance(of: criterion)
        )
      )
    }
    for (position, score) in comparison.scores.enumerated() {
      table.rows.append(
        [.text(name(ofPlan: position))]
          + Criterion.allCases.map { .band(score.criteria[$0] ?? Band(0)) }
      )
    }
    return Section(
      id: "summary",
      heading: Inline(ReportFrontPhrase.heading[language]),
      blocks: [.table(table)]
    )
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

/// The three considerations as bands, for each plan of the comparison.
extension ReportWriter {
  /// The most plans that the figure shows; beyond them the rivals are left out.
  private static var mostRows: Int { 8 }

  /// The plans of the figure: today, the subjects, and the rivals where there is room.
  var summaryPlans: [Int] {
    let all = Array(comparison.plans.indices)
    return all.count <= Self.mostRows
      ? all : [0] + comparison.subjects
  }

  /// The figure on the first page.
  func considerationsFigure(headline: Inline) -> Figure {
    let rows = summaryPlans.map { position in
      CriterionBands.Row(
        position: position,
        name: name(ofPlan: position),
        isSubject: comparison.subjects.contains(position),
        values: Criterion.allCases.map { value(position, $0) }
      )
    }
    let panels = Criterion.allCases.map { criterion in
      CriterionBands.Panel(
        title: Inline(criterion.name(language)),
        unit: unitText(criterion),
        tick: { number($0, decimals: $1, provenance(of: criterion)) }
      )
    }
    let drawing = CriterionBands(panels: panels, rows: rows).drawing(
      title: Inline(SummaryPhrase.figureTitle[language]),
      description: Inline(
        SummaryPhrase.figureDescription[language],
        filling: [
          rows.map { row in
            row.name + ": "
              + zip(Criterion.allCases, row.values).map { criterion, value in
                Inline(criterion.name(language).lowercased() + " ") + value.text
              }.joined(separator: ", ")
          }.joined(separator: "; ")
        ]
      )
    )
    return Figure(
      id: "considerations",
      headline: headline,
      subtitle: Inline(SummaryPhrase.figureSubtitle[language]),
      drawings: [drawing],
      table: considerationsTable
    )
  }

  private func value(_ position: Int, _ criterion: Criterion) -> CriterionBands.Value {
    let band = comparison.scores[position].criteria[criterion] ?? Band(0)
    return CriterionBands.Value(
      band: band,
      text: self.band(band, decimals: criterion.decimals, provenance(of: criterion))
    )
  }

  /// The unit of a criterion, in words.
  func unitText(_ criterion: Criterion) -> Inline {
    switch criterion {
    case .coherence, .balance: Inline(SummaryPhrase.pointUnit[language])
    case .efficiency:
      Inline(
        SummaryPhrase.moneyUnit[language],
        filling: [
          count(
            dataSet.parameters.horizonYears,
            .derivation(SummaryPhrase.horizonDerivation[language])
          )
        ]
      )
    }
  }

  private var considerationsTable: Table {
    var table = Table(
      id: "considerations-values",
      caption: Inline(SummaryPhrase.valuesCaption[language]),
      columns: [Table.Column("plan", Inline(Phrase.plan[language]))]
        + Criterion.allCases.map { criterion in
          Table.Column(
            criterion.rawValue,
            Inline(criterion.name(language)),
            unit: shortUnit(criterion),
            .band(decimals: criterion.decimals),
            provenance(of: criterion)
          )
        }
    )
    for (position, score) in comparison.scores.enumerated() {
      table.rows.append(
        [.text(name(ofPlan: position))]
          + Criterion.allCases.map { .band(score.criteria[$0] ?? Band(0)) }
      )
    }
    return table
  }

  /// The unit of a criterion in a table's heading.
  func shortUnit(_ criterion: Criterion) -> String {
    (criterion == .efficiency
      ? Phrase.efficiencyUnit[language] : SummaryPhrase.pointShort[language])
  }
}

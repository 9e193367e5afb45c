// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

/// All combinations as a cloud, with the plans in it.
extension ReportWriter {
  var densityFigure: Figure {
    let points = comparison.plans.indices.map { position in
      DensityPlot.Point(
        position: position,
        name: name(ofPlan: position),
        isSubject: comparison.subjects.contains(position),
        score: comparison.standings[position].score.points
      )
    }
    let figure = DensityFigure(
      grids: orderedGrids,
      points: points,
      efficient: comparison.summary.pareto.map { comparison.ensemble.scores[$0].points },
      title: { criterion in
        let phrase: StandingPhrase = criterion == .efficiency ? .moneyAxis : .axisTitle
        return Inline(phrase[language], filling: [Inline(criterion.name(language))])
      },
      tick: { number($0, decimals: $1, provenance(of: $2)) },
      count: { count($0, enumerationProvenance) },
      legend: (
        Inline(StandingPhrase.shadesLegend[language]),
        Inline(StandingPhrase.efficientLegend[language])
      )
    )
    let places = points.map { point in
      Inline(
        StandingPhrase.plotPlace[language],
        filling: [
          point.name,
          Criterion.allCases.map { criterion in
            Inline(criterion.name(language).lowercased() + " ")
              + number(
                point.score[criterion],
                decimals: criterion.decimals,
                provenance(of: criterion)
              )
          }.joined(separator: ", "),
        ]
      )
    }
    return Figure(
      id: "density",
      headline: betterHeadline,
      subtitle: Inline(StandingPhrase.plotSubtitle[language]),
      drawings: [
        figure.drawing(
          title: Inline(StandingPhrase.plotTitle[language]),
          description: Inline(
            StandingPhrase.plotDescription[language],
            filling: [places.joined(separator: "; ")]
          )
        )
      ],
      table: distributionTable
    )
  }

  /// Coherence with efficiency first: the two that pull apart most.
  private var orderedGrids: [DensityGrid] {
    let large = comparison.densities.filter {
      $0.across == .coherence && $0.upwards == .efficiency
    }
    return large
      + comparison.densities.filter { $0.across != .coherence || $0.upwards != .efficiency }
  }

  /// How many combinations lie in each part of each criterion's range.
  private var distributionTable: Table {
    let source = Provenance.derivation(StandingPhrase.distributionNumber[language])
    var table = Table(
      id: "distributions",
      caption: Inline(StandingPhrase.distributionCaption[language]),
      columns: []
    )
    let distributions = Criterion.allCases.compactMap { criterion in
      comparison.summary.distributions[criterion].map { (criterion, $0) }
    }
    for (criterion, _) in distributions {
      table.columns += [
        Table.Column(
          "\(criterion.rawValue)-from",
          Inline(
            StandingPhrase.from[language],
            filling: [Inline(criterion.name(language))]
          ),
          unit: shortUnit(criterion),
          .number(decimals: criterion.decimals),
          source
        ),
        Table.Column(
          "\(criterion.rawValue)-count",
          Inline(StandingPhrase.combinations[language]),
          .number(decimals: 0),
          source
        ),
      ]
    }
    let parts = distributions.map(\.1.counts.count).max() ?? 0
    table.rows = (0..<parts).map { part in
      distributions.flatMap { _, distribution -> [Table.Cell] in
        let step = (distribution.upper - distribution.lower) / Double(distribution.counts.count)
        return [
          .number(distribution.lower + Double(part) * step),
          .number(Double(distribution.counts[part])),
        ]
      }
    }
    return table
  }
}

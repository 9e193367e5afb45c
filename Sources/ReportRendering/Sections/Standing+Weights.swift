// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

/// How much a consideration must matter before a plan is the right one.
extension ReportWriter {
  private var weightShareProvenance: Provenance {
    .derivation(WeightRegionPhrase.shareNumber[language])
  }

  // MARK: - The triangle

  var weightFigure: Figure {
    let regions = weightRegions
    let drawing = WeightTriangle(
      regions: regions,
      names: Criterion.allCases.map { Inline($0.name(language)) },
      equalWeights: Inline(WeightRegionPhrase.equalWeights[language])
    ).drawing(
      title: Inline(WeightRegionPhrase.triangleTitle[language]),
      description: Inline(
        WeightRegionPhrase.triangleDescription[language],
        filling: [
          comparison.weights.entries.indices.map { position in
            Inline(
              WeightRegionPhrase.triangleRegion[language],
              filling: [
                name(ofPlan: position), percent(comparison.weights.entries[position].best.share),
              ]
            )
          }.joined(separator: ", ")
        ]
      )
    )
    let hasCertain = regions.contains { $0.certainCorners.count > 2 }
    return Figure(
      id: "weights",
      headline: weightHeadline,
      subtitle: Inline(WeightRegionPhrase.subtitle[language])
        + (hasCertain ? WeightRegionPhrase.certainEdge[language] : ""),
      drawings: [drawing],
      table: cornerTable
    )
  }

  /// The regions that have an area; plans with the same scores share one.
  private var weightRegions: [WeightTriangle.Region] {
    comparison.weights.entries.enumerated().compactMap { position, entry in
      guard entry.best.polygon.corners.count > 2, entry.best.share > 0,
        !entry.equals.contains(where: { $0 < position })
      else { return nil }
      return WeightTriangle.Region(
        position: position,
        name: listed(([position] + entry.equals).map { name(ofPlan: $0) }),
        corners: entry.best.polygon.corners,
        certainCorners: entry.certain?.polygon.corners ?? []
      )
    }
  }

  /// Who is best at most weights.
  private var weightHeadline: Inline {
    let entries = comparison.weights.entries
    var first = 0
    for position in entries.indices where entries[position].best.share > entries[first].best.share {
      first = position
    }
    let names = listed(([first] + entries[first].equals).map { name(ofPlan: $0) })
    return entries[first].best.share >= 1 - 1e-9
      ? Inline(WeightRegionPhrase.headlineOnly[language], filling: [names])
      : Inline(
        WeightRegionPhrase.headlineMost[language],
        filling: [names, percent(entries[first].best.share)]
      )
  }

  private var cornerTable: Table {
    var table = Table(
      id: "weight-corners",
      caption: Inline(WeightRegionPhrase.cornersCaption[language]),
      columns: [Table.Column("plan", Inline(Phrase.plan[language]))]
        + Criterion.allCases.map { criterion in
          Table.Column(
            criterion.rawValue,
            Inline(criterion.name(language)),
            unit: WeightRegionPhrase.weight[language],
            .number(decimals: 1),
            .derivation(WeightRegionPhrase.cornerNumber[language])
          )
        }
    )
    for region in weightRegions {
      for corner in region.corners {
        table.rows.append(
          [.text(region.name)] + Criterion.allCases.map { .number(100 * corner[$0]) }
        )
      }
    }
    return table
  }

  // MARK: - Shares

  var weightShareTable: Table {
    func column(_ key: String, _ phrase: WeightRegionPhrase) -> Table.Column {
      Table.Column(
        key,
        Inline(phrase[language]),
        unit: WeightRegionPhrase.percentUnit[language],
        .number(decimals: 1),
        weightShareProvenance
      )
    }
    var table = Table(
      id: "weight-shares",
      caption: Inline(WeightRegionPhrase.shareCaption[language]),
      columns: [
        Table.Column("plan", Inline(Phrase.plan[language])), column("best", .best),
        column("certain", .certain), column("possible", .possible),
      ],
      notes: [Inline(WeightRegionPhrase.shareNote[language])]
    )
    for (position, entry) in comparison.weights.entries.enumerated() {
      table.rows.append([
        .text(name(ofPlan: position)), .number(100 * entry.best.share),
        .number(100 * (entry.certain?.share ?? 0)), .number(100 * (entry.possible?.share ?? 0)),
      ])
    }
    return table
  }

  // MARK: - In words

  var weightSentences: [Inline] {
    let winner = comparison.weights.space.winner(at: .equal)
    var sentences = comparison.subjects.map { weightSentence($0) }
    sentences.append(
      Inline(
        WeightRegionPhrase.equalWinner[language],
        filling: [quotedName(ofPlan: winner)]
      )
    )
    if comparison.weights.entries.allSatisfy({ ($0.certain?.share ?? 0) == 0 }) {
      sentences.append(Inline(WeightRegionPhrase.nowhereCertain[language]))
    }
    return sentences
  }

  private func weightSentence(_ position: Int) -> Inline {
    let entry = comparison.weights.entries[position]
    let name = quotedName(ofPlan: position)
    if entry.best.share >= 1 - 1e-9 {
      return Inline(WeightRegionPhrase.bestAlways[language], filling: [name])
    }
    guard entry.best.share <= 0 else {
      let conditions = conditions(entry.best.polygon)
      return
        (conditions.isEmpty
        ? Inline(WeightRegionPhrase.bestAt[language], filling: [name])
        : Inline(WeightRegionPhrase.onlyWhere[language], filling: [name, listed(conditions)]))
        .sentence
    }
    if let dominator = entry.dominators.first {
      return Inline(
        WeightRegionPhrase.nowhereDominated[language],
        filling: [name, quotedName(ofPlan: dominator)]
      )
    }
    let lead = number(
      entry.leastRegret.value,
      decimals: 1,
      .derivation(WeightRegionPhrase.leadNumber[language])
    )
    return Inline(
      WeightRegionPhrase.nowhere[language],
      filling: [name, quotedName(ofPlan: entry.leastRegret.rival), lead]
    )
  }

  /// What each weight must at least and may at most be.
  private func conditions(_ polygon: WeightPolygon) -> [Inline] {
    Criterion.allCases.compactMap { criterion -> Inline? in
      guard let range = polygon.range(of: criterion) else { return nil }
      let name = Inline(criterion.name(language).lowercased())
      let low = number(100 * range.low, decimals: 0, weightShareProvenance)
      let high = number(100 * range.high, decimals: 0, weightShareProvenance)
      switch (range.low > 0.005, range.high < 0.995) {
      case (true, true):
        let range = Inline([.number("\(low.plain)–\(high.plain)", weightShareProvenance)])
        return Inline(WeightRegionPhrase.between[language], filling: [name, range])
      case (true, false):
        return Inline(WeightRegionPhrase.atLeast[language], filling: [name, low])
      case (false, true):
        return Inline(WeightRegionPhrase.atMost[language], filling: [name, high])
      case (false, false): return nil
      }
    }
  }

  /// A share in percent; one too small to be written is said to be so.
  private func percent(_ share: Double) -> Inline {
    let value = 100 * share
    guard value > 0, value < 0.05 else { return number(value, decimals: 1, weightShareProvenance) }
    return Inline(
      WeightRegionPhrase.under[language],
      filling: [number(0.1, decimals: 1, weightShareProvenance)]
    )
  }
}

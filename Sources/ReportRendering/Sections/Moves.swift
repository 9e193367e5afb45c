// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

extension ReportWriter {
  /// Who moves: flows of FTE between departments; nil when nobody does.
  var movesSection: Section? {
    let moving = movingSubjects
    guard !moving.isEmpty else { return nil }
    var blocks: [Block] = []
    if subject == .plan, let position = moving.first {
      blocks.append(.paragraph(movesLead(position)))
    }
    blocks.append(.figure(flowFigure(moving)))
    if subject == .plan { blocks.append(publishedTable(moving)) }
    blocks.append(.table(movesIndicators))
    if moving.contains(where: { structure(of: $0).isReshaped }) {
      blocks.append(.paragraph(Inline(MovesPhrase.wholeNote[language]), .small))
    }
    return Section(
      id: "moves",
      heading: Inline(MovesPhrase.heading[language]),
      blocks: blocks
    )
  }

  /// The positions of the subjects that move any task.
  var movingSubjects: [Int] {
    comparison.subjects.filter { !comparison.scores[$0].moved.isEmpty }
  }

  private func movesLead(_ position: Int) -> Inline {
    let score = comparison.scores[position]
    let lead = Inline(
      MovesPhrase.lead[language],
      filling: [
        band(score.movedFTE, decimals: 0, provenanceOfMovedFTE(position)),
        band(
          comparison.staff[position].movedShare.percent,
          decimals: 1,
          provenanceOfMovedShare(position)
        ),
      ]
    )
    guard let flow = score.moved.max(by: { ($0.fte.best, $1.to) < ($1.fte.best, $0.to) }) else {
      return lead
    }
    return lead + " "
      + Inline(
        MovesPhrase.largest[language],
        filling: [
          short(ofPlace: flow.from), short(ofPlace: flow.to),
          band(flow.fte, decimals: 0, provenance(ofFTE: flow.tasks)),
        ]
      )
  }

  // MARK: - Where numbers come from

  /// Where all FTE that a plan moves come from.
  func provenanceOfMovedFTE(_ position: Int) -> Provenance {
    provenance(ofFTE: comparison.scores[position].moved.flatMap(\.tasks).sorted())
  }

  private func provenanceOfMovedShare(_ position: Int) -> Provenance {
    .derivation(
      MovesPhrase.movedShare[language],
      from: [provenanceOfMovedFTE(position), provenanceOfAllFTE]
    )
  }

  // MARK: - The figure

  private func flowFigure(_ positions: [Int]) -> Figure {
    let isAlone = subject == .plan
    return Figure(
      id: "moves-flow",
      headline: flowHeadline(positions),
      subtitle: Inline((isAlone ? MovesPhrase.subtitle : .subtitleSeveral)[language]),
      drawings: isAlone ? [flowDrawing(positions[0])] : flowPanels(positions),
      table: movesTable(positions),
      isTableBeside: isAlone
    )
  }

  private func flowHeadline(_ positions: [Int]) -> Inline {
    let ranked = positions.sorted {
      let (one, two) = (comparison.scores[$0].movedFTE.best, comparison.scores[$1].movedFTE.best)
      return one != two ? one > two : $0 < $1
    }
    if positions.count > 1 {
      let (most, least) = (ranked[0], ranked[ranked.count - 1])
      let isTie =
        abs(comparison.scores[most].movedFTE.best - comparison.scores[least].movedFTE.best) < 0.5
      return isTie
        ? Inline(MovesPhrase.headlineSame[language])
        : Inline(
          MovesPhrase.headlineSeveral[language],
          filling: [name(ofPlan: most), name(ofPlan: least)]
        )
    }
    let flows = comparison.scores[positions[0]].moved
    guard let flow = flows.max(by: { ($0.fte.best, $1.to) < ($1.fte.best, $0.to) }) else {
      return Inline(MovesPhrase.headlineSame[language])
    }
    return Inline(
      MovesPhrase.headline[language],
      filling: [short(ofPlace: flow.from), short(ofPlace: flow.to)]
    )
  }

  // MARK: - Main figures

  /// All that moves, its share, and the largest and smallest department, today and under each plan.
  private var movesIndicators: Table {
    var table = Table(
      id: "moves-indicators",
      caption: Inline(MovesPhrase.indicators[language]),
      columns: [
        Table.Column("plan", Inline(Phrase.plan[language])),
        Table.Column("moved-fte", Inline(MovesPhrase.movedFTE[language]), .band(decimals: 0)),
        Table.Column(
          "share",
          Inline(MovesPhrase.shareOfAll[language]),
          unit: MovesPhrase.percentUnit[language],
          .band(decimals: 1)
        ),
        Table.Column("largest", Inline(MovesPhrase.largestDepartment[language])),
        Table.Column("smallest", Inline(MovesPhrase.smallestDepartment[language])),
      ]
    )
    for position in [0] + Array(comparison.subjects) {
      let view = comparison.staff[position]
      let plan = comparison.plans[position]
      let sizes = zip(plan.places, view.departments).sorted {
        ($1.1.best, $0.0) < ($0.1.best, $1.0)
      }
      let isToday = position == 0
      table.rows.append(
        [
          .text(name(ofPlan: position)),
          isToday
            ? .none(MovesPhrase.noChange[language])
            : .band(comparison.scores[position].movedFTE, provenanceOfMovedFTE(position)),
          isToday
            ? .none(MovesPhrase.noChange[language])
            : .band(view.movedShare.percent, provenanceOfMovedShare(position)),
        ] + [sizes.first, sizes.last].map { .text(departmentSize($0, plan)) }
      )
    }
    return table
  }

  private func departmentSize(_ size: (Int, Band)?, _ plan: Plan) -> Inline {
    guard let (place, fte) = size else { return Inline() }
    return Inline(
      MovesPhrase.departmentSize[language],
      filling: [name(ofPlace: place, in: plan), band(fte, decimals: 0, provenanceOfAllFTE)]
    )
  }
}

extension Band {
  /// The band of a share in hundredths.
  var percent: Band { Band(best: 100 * best, lower: 100 * lower, upper: 100 * upper) }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

/// Which unpublished figures would help most, and what no figure here says.
extension ReportWriter {
  var knowledgeBlocks: [Block] {
    var blocks: [Block] = [
      .heading(Inline(KnowledgePhrase.heading[language])), .paragraph(knowledgeLead),
    ]
    let table = knowledgeTable
    if !table.rows.isEmpty { blocks.append(.table(table)) }
    // What stands beside each other has no room for it; the page on the method says it there.
    if comparison.subjects.count == 1 { blocks += notSaidBlocks }
    return blocks + [
      .paragraph(
        Inline(
          KnowledgePhrase.methodLead[language],
          filling: [
            Inline([.link(KnowledgePhrase.methodLink[language], to: "#" + Self.methodID)])
          ]
        )
      )
    ]
  }

  /// What the simulator does not say.
  var notSaidBlocks: [Block] {
    let notSaid: [KnowledgePhrase] = [
      .notSaidModel, .notSaidQuality, .notSaidPeople, .notSaidPolitics, .notSaidOutside,
    ]
    return [
      .heading(Inline(KnowledgePhrase.notSaidHeading[language])),
      .list(notSaid.map { Inline($0[language]) }),
    ]
  }

  /// The figures that are shown, the most useful first.
  var usefulFigures: [FigureWorth] { Array(comparison.figures.figures.prefix(5)) }

  private var countedOpen: Provenance {
    provenance(countedIn: KnowledgePhrase.counted[language])
  }

  private var knowledgeLead: Inline {
    let open = comparison.figures.open.count
    guard open > 0 else { return Inline(KnowledgePhrase.allSettled[language]) }
    let lead = Inline(
      KnowledgePhrase.open[language],
      filling: [
        count(open, countedOpen),
        count(comparison.subjects.count * Criterion.allCases.count, countedOpen),
      ]
    )
    return lead + " " + worth
  }

  /// What the most useful figure would do.
  private var worth: Inline {
    guard let first = usefulFigures.first else {
      return Inline(KnowledgePhrase.noFigure[language])
    }
    let name = link(to: dataSet.assumptions[first.assumption])
    func sentence(_ phrase: KnowledgePhrase, _ number: Inline) -> Inline {
      Inline(phrase[language], filling: [name, number])
    }
    if first.settledAlways > 0 {
      return sentence(.worthAlways, count(first.settledAlways, countedOpen))
    }
    if first.settledSometimes > 0 {
      return sentence(.worthPossible, count(first.settledSometimes, countedOpen))
    }
    return sentence(.worthNarrower, number(100 * first.remainingWidth, decimals: 0, remaining))
  }

  private var remaining: Provenance { .derivation(KnowledgePhrase.left[language]) }

  private var knowledgeTable: Table {
    func title(_ phrase: KnowledgePhrase) -> Inline { Inline(phrase[language]) }
    return Table(
      id: "useful-figures",
      caption: title(.tableCaption),
      columns: [
        Table.Column("assumption", title(.figureColumn)),
        Table.Column("interval", title(.intervalColumn)),
        Table.Column("settles", title(.alwaysColumn), .number(decimals: 0), countedOpen),
        Table.Column("may_settle", title(.sometimesColumn), .number(decimals: 0), countedOpen),
        Table.Column("left", title(.leftColumn), .number(decimals: 0), remaining),
      ],
      rows: usefulFigures.map { figure in
        let assumption = dataSet.assumptions[figure.assumption]
        return [
          .text(link(to: assumption)), .text(shortInterval(of: assumption)),
          .number(Double(figure.settledAlways)), .number(Double(figure.settledSometimes)),
          .number(100 * figure.remainingWidth),
        ]
      },
      notes: [title(.judgements) + " " + title(.leftNote)]
    )
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

/// The section on coherence: interfaces gained, lost and kept, departments met, the matrix.
extension ReportWriter {
  var coherenceSection: Section? {
    let isOne = comparison.subjects.count == 1
    var blocks = verdictBlocks(of: .coherence)
    blocks.append(
      .paragraph(
        Inline(CoherencePhrase.whatItIs[language]) + (isOne ? countSentence + " " : Inline())
          + turnSentences
      )
    )
    if isOne {
      blocks += heaviestLists(comparison.subjects.lowerBound)
    } else {
      blocks.append(.table(countTable))
      if let table = heaviestTable { blocks.append(.table(table)) }
    }
    blocks += groupBlocks
    if isOne {
      blocks += matrices(of: [0] + Array(comparison.subjects))
      blocks += bridgeBlocks + disagreementBlocks
    } else {
      blocks += pointers
    }
    return Section(
      id: "coherence",
      heading: Inline(CoherencePhrase.heading[language]),
      blocks: blocks
    )
  }

  var coherenceAppendix: [Section] {
    let isOne = comparison.subjects.count == 1
    var blocks: [Block] = []
    if let table = interfaceTable {
      blocks.append(.table(table))
    } else {
      blocks.append(.paragraph(Inline(CoherencePhrase.nothingChanges[language])))
    }
    if !isOne { blocks += bridgeBlocks + disagreementBlocks }
    blocks += keptBlocks
    var sections = [
      Section(
        id: "interfaces",
        heading: Inline(CoherencePhrase.appendixHeading[language]),
        blocks: blocks
      )
    ]
    if !isOne {
      let changed = comparison.subjects.filter {
        comparison.plans[$0].home != comparison.plans[0].home
      }
      sections.append(
        Section(
          id: "interface-matrices",
          heading: Inline(CoherencePhrase.matrixHeading[language]),
          blocks: matrices(of: [0] + changed)
        )
      )
    }
    return sections
  }

  // MARK: - Counts

  func counted(_ phrase: CoherencePhrase) -> Provenance {
    provenance(countedIn: phrase[language])
  }

  /// A phrase for none, one or many, filled with the number where it has a place for it.
  func plural(
    _ number: Int,
    none: CoherencePhrase,
    one: CoherencePhrase,
    many: CoherencePhrase,
    _ provenance: Provenance
  ) -> Inline {
    switch number {
    case 0: Inline(none[language])
    case 1: Inline(one[language], filling: [count(1, provenance)])
    default: Inline(many[language], filling: [count(number, provenance)])
    }
  }

  /// How many interfaces disappear, arise and stay, in words; for one plan.
  private var countSentence: Inline {
    let statuses = comparison.scores[comparison.subjects.lowerBound].interfaces
    let (removed, created) = (
      statuses.count { $0 == .removed }, statuses.count { $0 == .created }
    )
    let changes = counted(.interfacesCounted)
    if removed + created == 0 {
      return Inline(
        CoherencePhrase.noneChanges[language],
        filling: [count(statuses.count, changes)]
      )
    }
    return Inline(
      CoherencePhrase.counts[language],
      filling: [
        plural(removed, none: .removedNone, one: .removedOne, many: .removedMany, changes),
        plural(created, none: .createdNone, one: .createdOne, many: .createdMany, changes),
        plural(
          statuses.count - removed - created,
          none: .keptNone,
          one: .keptOne,
          many: .keptMany,
          changes
        ),
      ]
    )
  }

  /// Today and every plan: the score, what happens to interfaces and how many cross departments.
  private var countTable: Table {
    let changes = counted(.interfacesCounted)
    let crossings = counted(.crossingCounted)
    var table = Table(
      id: "interface-counts",
      caption: Inline(CoherencePhrase.countCaption[language]),
      columns: [
        Table.Column("plan", Inline(Phrase.plan[language])),
        Table.Column(
          "difference",
          Inline(CoherencePhrase.differenceColumn[language]),
          unit: ScalePhrase.points[language],
          .band(decimals: 1, isSigned: true),
          provenance(of: .coherence)
        ), Table.Column("verdict", Inline(Phrase.verdict[language])),
      ]
    )
    for (key, phrase) in [
      ("removed", Phrase.removed), ("created", .created), ("kept", .unchanged),
    ] {
      table.columns.append(
        Table.Column(key, Inline(phrase[language].sentenceCased), .number(decimals: 0), changes)
      )
    }
    for (key, phrase) in [
      ("crossing", CoherencePhrase.crossing), ("together", .together),
    ] {
      table.columns.append(
        Table.Column(key, Inline(phrase[language]), .number(decimals: 0), crossings)
      )
    }
    for position in [0] + Array(comparison.subjects) {
      let score = comparison.scores[position]
      var row: [Table.Cell] = [.text(name(ofPlan: position))]
      if position == 0 {
        row += [Table.Cell](repeating: .none("–"), count: 5)
      } else {
        let difference = score.differences[.coherence] ?? Difference(Band(0))
        row += [.band(difference.band), .text(Inline(difference.words(language)))]
        row += [InterfaceStatus.removed, .created, .kept].map { status in
          .number(Double(score.interfaces.count { $0 == status }))
        }
      }
      let crossing = crossing(position)
      row += [.number(Double(crossing)), .number(Double(dataSet.interfaces.count - crossing))]
      table.rows.append(row)
    }
    return table
  }

  // MARK: - Coordination and disagreements

  /// Where the details are, when there are too many for the section.
  private var pointers: [Block] {
    var text = Inline(
      CoherencePhrase.seeAppendix[language],
      filling: [Inline([.link(CoherencePhrase.appendixHeading[language], to: "#interfaces")])]
    )
    let bridged = Set(bridges.flatMap(\.interfaces)).count
    if bridged > 0 {
      text += plural(
        bridged,
        none: .bridgedMany,
        one: .bridgedOne,
        many: .bridgedMany,
        counted(.bridgedCounted)
      )
    }
    let disagreements = Set(disagreements.map(\.interface)).count
    if disagreements > 0 {
      text += plural(
        disagreements,
        none: .differsMany,
        one: .differsOne,
        many: .differsMany,
        counted(.differsCounted)
      )
    }
    return [.paragraph(text)]
  }

  private var bridgeBlocks: [Block] {
    let bridges = bridges
    guard !bridges.isEmpty else { return [] }
    let credit = dataSet.parameters.coordinationCredit
    let items = bridges.map { bridge in
      let told = Inline([
        .told(bridge.measure[language], dataSet.scenarios[bridge.scenario].source)
      ])
      let plans =
        comparison.subjects.count == 1
        ? Inline()
        : Inline(CoherencePhrase.under[language], filling: [planNames(bridge.plans)])
      if bridge.interfaces.isEmpty {
        return Inline(CoherencePhrase.bridgesNothing[language], filling: [told, plans])
      }
      return Inline(
        CoherencePhrase.bridges[language],
        filling: [
          told,
          listed(bridge.interfaces.map { Inline(name: dataSet.interfaces[$0].name[language]) }),
          plans,
        ]
      )
    }
    return [
      .heading(Inline(CoherencePhrase.bridgeHeading[language])),
      .paragraph(
        Inline(
          CoherencePhrase.credit[language],
          filling: [
            band(
              Band(
                best: 100 * credit.best,
                lower: 100 * credit.low,
                upper: 100 * credit.high
              ),
              decimals: 0,
              provenance(of: credit)
            )
          ]
        )
      ), .list(items),
    ]
  }

  private var disagreementBlocks: [Block] {
    let disagreements = disagreements
    guard !disagreements.isEmpty else { return [] }
    let items = disagreements.map { disagreement in
      let statement = disagreement.statement
      let name = Inline(name: dataSet.interfaces[disagreement.interface].name[language])
      let printed = Inline(statement.status.name(language).lowercased())
      let simulated = Inline(disagreement.simulated.name(language).lowercased())
      let page = Inline([.page(statement.source)])
      if let explanation = statement.explanation, statement.simulated == disagreement.simulated {
        return Inline(
          CoherencePhrase.differsExplained[language],
          filling: [
            name, printed, page, simulated,
            Inline([.told(explanation[language], statement.source)]),
          ]
        )
      }
      let scenarios = statement.scenarios.filter(scenarioIDs(disagreement.plans).contains)
      return Inline(
        CoherencePhrase.differsTogether[language],
        filling: [
          name, printed, listed(scenarios.map { Inline(name: $0) }), page,
          planNames(disagreement.plans), simulated,
        ]
      )
    }
    return [.heading(Inline(CoherencePhrase.differsHeading[language])), .list(items)]
  }
}

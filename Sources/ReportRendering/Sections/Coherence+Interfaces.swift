// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

/// Interfaces by name, with what stands behind each.
extension ReportWriter {
  private static let heaviestOfOne = 5
  private static let heaviestOfSeveral = 3

  private func interfaceName(_ interface: Int) -> Inline {
    Inline(name: dataSet.interfaces[interface].name[language])
  }

  /// Strength, kind and, where only some of its pairs change sides, that.
  private func nature(_ interface: Int, ofPlan position: Int?) -> Inline {
    let item = dataSet.interfaces[interface]
    var words = [item.strength.name(language), item.kind.name(language)]
    if let position, isPartial(interface, ofPlan: position) {
      words.append(CoherencePhrase.partly[language])
    }
    return Inline(words.joined(separator: ", "))
  }

  // MARK: - The section

  /// The heaviest interfaces that one plan removes and creates, side by side.
  func heaviestLists(_ position: Int) -> [Block] {
    let columns: [[Block]] = [
      (InterfaceStatus.removed, CoherencePhrase.heaviestRemoved, CoherencePhrase.allRemoved),
      (.created, .heaviestCreated, .allCreated),
    ].compactMap { status, some, all in
      let interfaces = interfaces(status, ofPlan: position)
      guard !interfaces.isEmpty else { return nil }
      let heading =
        interfaces.count > Self.heaviestOfOne
        ? Inline(
          some[language],
          filling: [
            count(Self.heaviestOfOne, counted(.interfacesCounted)),
            count(interfaces.count, counted(.interfacesCounted)),
          ]
        ) : Inline(all[language])
      return [
        .heading(heading),
        .list(interfaces.prefix(Self.heaviestOfOne).map { told($0, ofPlan: position) }),
      ]
    }
    return columns.isEmpty ? [] : [.columns(columns)]
  }

  /// An interface with what the source says of it under a plan.
  private func told(_ interface: Int, ofPlan position: Int) -> Inline {
    let statements = statements(about: interface, [position])
    let nature = nature(interface, ofPlan: position)
    guard !statements.isEmpty else {
      return Inline(
        CoherencePhrase.itemNamed[language],
        filling: [
          interfaceName(interface), nature,
          Inline([.page(dataSet.interfaces[interface].source)]),
        ]
      )
    }
    return Inline(
      CoherencePhrase.itemTold[language],
      filling: [interfaceName(interface), nature, retold(statements)]
    )
  }

  private func retold(_ statements: [Statement]) -> Inline {
    statements.map { Inline([.told($0.text[language], $0.source)]) }.joined(separator: " ")
  }

  /// The heaviest interfaces that each of several plans removes and creates.
  var heaviestTable: Table? {
    var table = Table(
      id: "heaviest-interfaces",
      caption: Inline(CoherencePhrase.heaviestCaption[language]),
      columns: [
        Table.Column("plan", Inline(Phrase.plan[language])),
        Table.Column("removed", Inline(Phrase.removed[language])),
        Table.Column("created", Inline(Phrase.created[language])),
      ]
    )
    for position in comparison.subjects {
      let cells = [InterfaceStatus.removed, .created].map { status in
        interfaces(status, ofPlan: position).prefix(Self.heaviestOfSeveral).map { interface in
          Inline(
            CoherencePhrase.itemNamed[language],
            filling: [
              interfaceName(interface), nature(interface, ofPlan: position),
              Inline([.page(dataSet.interfaces[interface].source)]),
            ]
          )
        }.joined(separator: "; ")
      }
      guard cells.contains(where: { !$0.isEmpty }) else { continue }
      table.rows.append(
        [.text(name(ofPlan: position))]
          + cells.map { $0.isEmpty ? .none(CoherencePhrase.noInterface[language]) : .text($0) }
      )
    }
    table.notes = [Inline(CoherencePhrase.heaviestNote[language])]
    return table.rows.isEmpty ? nil : table
  }

  // MARK: - The appendix

  /// Every interface that a plan creates or removes, once; nil when there is none.
  var interfaceTable: Table? {
    let subjects = Array(comparison.subjects)
    let isOne = subjects.count == 1
    let changing = changingInterfaces
    guard !changing.isEmpty else { return nil }
    var table = Table(
      id: "interface-changes",
      caption: Inline(CoherencePhrase.appendixHeading[language]),
      columns: [
        Table.Column("interface", Inline(Phrase.interface[language])),
        Table.Column("nature", Inline(CoherencePhrase.natureColumn[language])),
        Table.Column("change", Inline(CoherencePhrase.happens[language])),
      ]
    )
    if isOne {
      table.columns.append(
        Table.Column(
          "points",
          Inline(CoherencePhrase.impact[language]),
          unit: ScalePhrase.points[language],
          .number(decimals: 1, isSigned: true),
          provenance(of: .coherence)
        )
      )
    }
    table.columns.append(Table.Column("source", Inline(CoherencePhrase.sourceSays[language])))
    for interface in changing {
      let item = dataSet.interfaces[interface]
      var row: [Table.Cell] = [
        .text(interfaceName(interface)), .text(nature(interface, ofPlan: nil)),
        .text(isOne ? Inline(happening(interface, subjects[0])) : happenings(interface)),
      ]
      if isOne { row.append(.number(impacts(ofPlan: subjects[0])[interface] ?? 0)) }
      let statements = statements(about: interface, subjects)
      row.append(
        .text(
          statements.isEmpty
            ? Inline(
              CoherencePhrase.onlyNamed[language],
              filling: [Inline([.page(item.source)])]
            ) : retold(statements)
        )
      )
      table.rows.append(row)
    }
    if isOne { table.notes = [Inline(CoherencePhrase.impactNote[language])] }
    return table
  }

  /// The interfaces that any subject creates or removes, the heaviest first.
  private var changingInterfaces: [Int] {
    var greatest: [Int: Double] = [:]
    for position in comparison.subjects {
      let statuses = comparison.scores[position].interfaces
      for (interface, impact) in impacts(ofPlan: position)
      where statuses[interface] == .created || statuses[interface] == .removed {
        greatest[interface] = max(greatest[interface] ?? 0, abs(impact))
      }
    }
    return greatest.sorted { one, other in
      abs(one.value - other.value) > Accuracy.rounding
        ? one.value > other.value : one.key < other.key
    }.map(\.key)
  }

  /// What happens to an interface under a plan that changes it.
  private func happening(_ interface: Int, _ position: Int) -> String {
    let word = comparison.scores[position].interfaces[interface].name(language)
    return isPartial(interface, ofPlan: position)
      ? CoherencePhrase.partlyHappens[language].filled(word) : word
  }

  /// Under which plans an interface arises and disappears, where there are many plans.
  private func happenings(_ interface: Int) -> Inline {
    [InterfaceStatus.removed, .created].compactMap { status -> Inline? in
      let plans = comparison.subjects.filter {
        comparison.scores[$0].interfaces[interface] == status
      }
      guard !plans.isEmpty else { return nil }
      return Inline(
        CoherencePhrase.happensIn[language],
        filling: [Inline(status.name(language)), planNames(plans)]
      )
    }.joined(separator: " ")
  }

  /// The interfaces that no subject changes, by name.
  var keptBlocks: [Block] {
    let kept = dataSet.interfaces.indices.filter { interface in
      comparison.subjects.allSatisfy { comparison.scores[$0].interfaces[interface] == .kept }
    }
    let baseline = comparison.plans[0]
    let crossing = kept.filter { dataSet.cutPairs(of: $0, in: baseline) > 0 }
    let together = kept.filter { dataSet.cutPairs(of: $0, in: baseline) == 0 }
    var blocks: [Block] = []
    for (heading, interfaces) in [
      (CoherencePhrase.keptCrossing, crossing), (.keptTogether, together),
    ] where !interfaces.isEmpty {
      blocks.append(
        .heading(
          Inline(
            heading[language],
            filling: [count(interfaces.count, counted(.interfacesCounted))]
          )
        )
      )
      blocks.append(
        .paragraph(
          interfaces.map { interface in
            Inline(
              CoherencePhrase.itemNamed[language],
              filling: [
                interfaceName(interface), nature(interface, ofPlan: nil),
                Inline([.page(dataSet.interfaces[interface].source)]),
              ]
            )
          }.joined(separator: "; ") + ".",
          .small
        )
      )
    }
    return blocks
  }
}

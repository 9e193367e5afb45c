// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

/// How many departments each target group meets, before and after.
extension ReportWriter {
  /// Rows that a figure has room for: of one plan, of several.
  private var roomForGroups: Int { comparison.subjects.count == 1 ? 16 : 12 }

  /// The figure with what it shows, or a sentence when no group meets another number.
  var groupBlocks: [Block] {
    guard !dataSet.targetGroups.isEmpty else { return [] }
    let changed = changedGroups
    guard !changed.isEmpty else {
      return [
        .paragraph(
          Inline(
            CoherencePhrase.groupsSame[language],
            filling: [count(dataSet.targetGroups.count, metProvenance)]
          )
        )
      ]
    }
    return [.figure(groupFigure(changed))]
  }

  private var metProvenance: Provenance { counted(.metCounted) }

  private func met(_ group: Int, _ position: Int) -> DepartmentsMet {
    comparison.scores[position].departmentsMet[group]
  }

  private func change(_ group: Int, _ position: Int) -> Int {
    met(group, position).after - met(group, position).before
  }

  /// The groups that meet another number under any plan: fewest departments first by what changes.
  private var changedGroups: [Int] {
    let sums = dataSet.targetGroups.indices.map { group in
      comparison.subjects.map { change(group, $0) }
    }
    return dataSet.targetGroups.indices.filter { sums[$0].contains { $0 != 0 } }
      .sorted { one, other in
        let (first, second) = (sums[one].reduce(0, +), sums[other].reduce(0, +))
        return first == second ? one < other : first < second
      }
  }

  /// The groups that are drawn: those that change most, gains and losses alike.
  private func drawn(_ changed: [Int]) -> [Int] {
    let room = roomForGroups
    guard changed.count > room else { return changed }
    let worse = changed.filter { group in
      comparison.subjects.contains { change(group, $0) > 0 }
    }
    let better = changed.filter { !worse.contains($0) }
    let worseRoom = min(worse.count, max(room / 2, room - better.count))
    let kept = Set(worse.suffix(worseRoom) + better.prefix(room - worseRoom))
    return changed.filter(kept.contains)
  }

  private func groupFigure(_ changed: [Int]) -> Figure {
    let shown = drawn(changed)
    let plans = comparison.subjects.filter { position in
      changed.contains { change($0, position) != 0 }
    }
    let greatest =
      plans.flatMap { position in
        shown.map { max(met($0, position).before, met($0, position).after) }
      }.max() ?? 1
    let groups = plans.inGroups
    let slots = groups.map(\.count).max() ?? 1
    let drawings = groups.map { positions in
      DotPanels(
        rows: shown.map { group in
          let group = dataSet.targetGroups[group]
          return DotPanels.Row(name: group.name[language], source: group.source)
        },
        panels: positions.map { position in
          DotPanels.Panel(
            title: name(ofPlan: position),
            source: source(ofPlan: position),
            position: position,
            columns: [Inline()],
            cells: shown.map { cell($0, position) }
          )
        },
        keys: [DotPanels.Key(mark: .today, text: Inline(Phrase.today[language]))],
        hasLanes: false,
        // An axis of counts has whole steps.
        greatest: Double(max(4, greatest)),
        slots: slots,
        provenance: metProvenance,
        numbers: numbers
      ).drawing(
        title: Inline(CoherencePhrase.groupTitle[language]),
        description: Inline(CoherencePhrase.groupDescription[language])
      )
    }
    return Figure(
      id: "departments-met",
      headline: groupHeadline,
      subtitle: groupSubtitle(shown: shown.count, changed: changed.count),
      drawings: drawings,
      table: groupTable
    )
  }

  private func cell(_ group: Int, _ position: Int) -> DotPanels.Cell {
    let met = met(group, position)
    let text =
      met.before == met.after
      ? count(met.after, metProvenance)
      : Inline(
        CoherencePhrase.fromTo[language],
        filling: [count(met.before, metProvenance), count(met.after, metProvenance)]
      )
    return DotPanels.Cell(
      today: Band(Double(met.before)),
      after: Band(Double(met.after)),
      labels: [text]
    )
  }

  /// How many groups meet fewer departments and how many more; a range where plans differ.
  private var groupHeadline: Inline {
    func counts(_ isCounted: (Int) -> Bool) -> (least: Int, most: Int) {
      let counts = comparison.subjects.map { position in
        dataSet.targetGroups.indices.count { isCounted(change($0, position)) }
      }
      return (counts.min() ?? 0, counts.max() ?? 0)
    }
    func words(
      _ counts: (least: Int, most: Int),
      _ none: CoherencePhrase,
      _ one: CoherencePhrase,
      _ many: CoherencePhrase
    ) -> Inline {
      guard counts.least != counts.most else {
        return plural(counts.most, none: none, one: one, many: many, metProvenance)
      }
      return Inline(
        many[language],
        filling: [Inline([.number("\(counts.least)–\(counts.most)", metProvenance)])]
      )
    }
    return words(counts { $0 < 0 }, .fewerNone, .fewerOne, .fewerMany)
      + words(counts { $0 > 0 }, .moreNone, .moreOne, .moreMany)
  }

  private func groupSubtitle(shown: Int, changed: Int) -> Inline {
    let same = dataSet.targetGroups.count - changed
    var text = Inline(CoherencePhrase.groupSubtitle[language])
    if shown < changed {
      text += Inline(
        CoherencePhrase.groupsShown[language],
        filling: [count(shown, metProvenance), count(changed, metProvenance)]
      )
    }
    return text
      + plural(
        same,
        none: .groupsNoneSame,
        one: .groupsOneSame,
        many: .groupsManySame,
        metProvenance
      )
  }

  private var groupTable: Table {
    var table = Table(
      id: "departments-met-numbers",
      caption: Inline(CoherencePhrase.groupCaption[language]),
      columns: [
        Table.Column("group", Inline(Phrase.targetGroup[language])),
        Table.Column("today", Inline(Phrase.today[language]), .number(decimals: 0), metProvenance),
      ]
    )
    table.columns += comparison.subjects.map {
      Table.Column(
        comparison.plans[$0].id,
        name(ofPlan: $0),
        .number(decimals: 0),
        metProvenance
      )
    }
    table.rows = dataSet.targetGroups.indices.map { group in
      [
        .text(Inline(name: dataSet.targetGroups[group].name[language])),
        .number(Double(met(group, 0).before)),
      ] + comparison.subjects.map { .number(Double(met(group, $0).after)) }
    }
    return table
  }
}

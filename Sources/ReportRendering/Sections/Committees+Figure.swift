// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

/// The committees' shares of the work before and after, drawn.
extension ReportWriter {
  var shareFigure: Figure {
    let changed = comparison.subjects.filter(changesCommittees)
    let shown = changed.isEmpty ? [0] : changed
    let groups = shown.inGroups
    let slots = groups.map(\.count).max() ?? 1
    let greatest =
      ([0] + shown).flatMap { comparison.scores[$0].shares }
      .map { 100 * $0.share.upper }.max() ?? 100
    let drawings = groups.map { positions in
      let places = committeePlaces(positions)
      return DotPanels(
        rows: places.map { place in
          DotPanels.Row(
            name: dataSet.places[place].committee.name[language],
            remark: place < dataSet.departmentCount ? "" : CommitteePhrase.arises[language]
          )
        },
        panels: positions.map { sharePanel($0, places, isAlone: shown.count == 1) },
        keys: shareKeys(shown),
        hasLanes: shown != [0],
        greatest: greatest,
        slots: slots,
        provenance: shareProvenance,
        numbers: numbers
      ).drawing(
        title: Inline(CommitteePhrase.figureTitle[language]),
        description: Inline(CommitteePhrase.figureDescription[language])
      )
    }
    let subtitle: CommitteePhrase =
      changed.isEmpty ? .figureSubtitleUnchanged : .figureSubtitle
    return Figure(
      id: "committee-shares",
      headline: shareHeadline(shown),
      subtitle: Inline(subtitle[language], filling: [measureInUse]),
      drawings: drawings,
      table: shareTable(shown)
    )
  }

  /// The committees of today by their share, then those that arise.
  private func committeePlaces(_ positions: [Int]) -> [Int] {
    let today = comparison.scores[0].shares.enumerated().sorted {
      ($1.element.share.best, $0.offset) < ($0.element.share.best, $1.offset)
    }
    var places = today.map(\.element.place)
    for position in positions {
      for place in comparison.plans[position].places where !places.contains(place) {
        places.append(place)
      }
    }
    return places
  }

  private func percent(_ band: Band) -> Band {
    Band(best: 100 * band.best, lower: 100 * band.lower, upper: 100 * band.upper)
  }

  private func share(_ place: Int, _ position: Int) -> Band? {
    comparison.scores[position].shares.first { $0.place == place }.map { percent($0.share) }
  }

  private func sharePanel(_ position: Int, _ places: [Int], isAlone: Bool) -> DotPanels.Panel {
    let trends = Dictionary(
      uniqueKeysWithValues: committeeChanges(ofPlan: position).map { ($0.place, $0.trend) }
    )
    let isToday = position == 0
    let ends = Inline(CommitteePhrase.ends[language])
    let cells = places.map { place in
      let today = share(place, 0)
      let after = isToday ? nil : share(place, position)
      var cell = DotPanels.Cell(today: today, after: after, trend: trends[place] ?? nil)
      if isAlone, let today {
        cell.labels.append(band(today, decimals: 1, shareProvenance))
      } else if isAlone {
        cell.labels.append(Inline())
      }
      if let after {
        cell.labels.append(
          isAlone
            ? band(after, decimals: 1, shareProvenance)
            : number(after.best, decimals: 1, shareProvenance)
        )
      } else if !isToday, today != nil {
        cell.labels.append(ends)
      }
      return cell
    }
    var columns = [Inline(CommitteePhrase.planColumn[language])]
    if isAlone { columns.insert(Inline(CommitteePhrase.todayColumn[language]), at: 0) }
    if isToday { columns.removeLast() }
    return DotPanels.Panel(
      title: name(ofPlan: position),
      source: source(ofPlan: position),
      position: position,
      columns: columns,
      reference: 100 / Double(max(1, comparison.plans[position].places.count)),
      cells: cells
    )
  }

  private func shareKeys(_ shown: [Int]) -> [DotPanels.Key] {
    let equal = Set(shown.map { comparison.plans[$0].places.count })
    let reference: Inline
    if equal.count == 1, let count = equal.first {
      reference = Inline(
        CommitteePhrase.keyReference[language],
        filling: [
          number(
            100 / Double(max(1, count)),
            decimals: 1,
            provenance(countedIn: CommitteePhrase.committeesCounted[language])
          )
        ]
      )
    } else {
      reference = Inline(CommitteePhrase.keyReferences[language])
    }
    var keys = [DotPanels.Key(mark: .reference, text: reference)]
    guard shown != [0] else { return keys }
    keys.insert(DotPanels.Key(mark: .today, text: Inline(Phrase.today[language])), at: 0)
    let trends = shown.flatMap { committeeChanges(ofPlan: $0).compactMap(\.trend) }
    if trends.contains(where: \.isCertain) {
      keys.append(
        DotPanels.Key(
          mark: .trend(isCertain: true),
          text: Inline(CommitteePhrase.keySure[language])
        )
      )
    }
    if trends.contains(where: { !$0.isCertain }) {
      keys.append(
        DotPanels.Key(
          mark: .trend(isCertain: false),
          text: Inline(CommitteePhrase.keyBest[language])
        )
      )
    }
    return keys
  }

  /// Which committees have more than an equal share for all data, in every plan that is shown.
  private func shareHeadline(_ shown: [Int]) -> Inline {
    if shown == [0] { return Inline(CommitteePhrase.figureUnchanged[language]) }
    let sure = shown.map { position in
      Set(committeesAboveEqual(position))
    }
    let places = committeesAboveEqual(shown[0]).filter { place in
      sure.allSatisfy { $0.contains(place) }
    }
    if places.isEmpty {
      let phrase: CommitteePhrase = shown.count == 1 ? .figureNone : .figureNonePlans
      return Inline(phrase[language])
    }
    let phrase: CommitteePhrase = shown.count == 1 ? .figureSure : .figureSurePlans
    return Inline(phrase[language], filling: [listed(places.map(theCommittee))]).capitalized
  }

  /// The committees of a plan that have more than an equal share for all data.
  private func committeesAboveEqual(_ position: Int) -> [Int] {
    let shares = comparison.scores[position].shares
    let equal = 1 / Double(max(1, shares.count))
    return shares.filter { $0.share.lower > equal + Accuracy.rounding }.map(\.place)
  }

  /// The numbers of the figure, a row for each committee of each plan.
  private func shareTable(_ shown: [Int]) -> Table {
    let isOne = shown.count == 1
    var table = Table(
      id: "committee-share-numbers",
      caption: Inline(CommitteePhrase.tableCaption[language], filling: [measureInUse]),
      columns: isOne ? [] : [Table.Column("plan", Inline(Phrase.plan[language]))]
    )
    table.columns += [
      Table.Column("committee", Inline(Phrase.committee[language])),
      Table.Column(
        "today",
        Inline(Phrase.today[language]),
        unit: ScalePhrase.percent[language],
        .band(decimals: 1),
        shareProvenance
      ),
    ]
    if shown != [0] {
      table.columns += [
        Table.Column(
          "after",
          Inline(Phrase.after[language]),
          unit: ScalePhrase.percent[language],
          .band(decimals: 1),
          shareProvenance
        ), Table.Column("development", Inline(CommitteePhrase.development[language])),
      ]
    }
    for position in shown {
      let kinds = Dictionary(
        uniqueKeysWithValues: committeeChanges(ofPlan: position).map { ($0.place, $0.kind) }
      )
      for place in committeePlaces([position]) {
        var row: [Table.Cell] = isOne ? [] : [.text(name(ofPlan: position))]
        row.append(.text(committeeName(place)))
        row.append(
          share(place, 0).map { .band($0) } ?? .none(CommitteePhrase.notToday[language])
        )
        if shown != [0] {
          row.append(
            share(place, position).map { .band($0) } ?? .none(CommitteePhrase.ends[language])
          )
          row.append(
            kinds[place]?.word.map { .text(Inline($0[language])) } ?? .none("–")
          )
        }
        table.rows.append(row)
      }
    }
    return table
  }
}

extension [Int] {
  /// The plans in groups of at most three, as even as can be, in order.
  var inGroups: [[Int]] {
    let groups = Swift.max(1, (count + 2) / 3)
    var start = 0
    return (0..<groups).map { group in
      let size = count / groups + (group < count % groups ? 1 : 0)
      defer { start += size }
      return Array(self[start..<start + size])
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

/// The arguments one by one: by area, on the whole, recommendations, tasks that cannot move.
extension ReportWriter {
  /// Everything that is said of the used scenarios of an area, each remark once.
  func remarkBlocks(_ area: Int) -> [Block] {
    let used = usedScenarios(area)
    let entry = dataSet.areas[area]
    func group(_ key: String, _ title: String, _ list: [Remark]) -> [Block] {
      let texts = remarks(list, about: used).map { told($0, among: used) }
      return [
        .definitions([
          Block.Definition(
            id: "arguments-\(entry.id)-\(key)",
            term: Inline(title),
            texts: texts.isEmpty ? [Inline(ArgumentPhrase.noneNamed[language])] : texts
          )
        ])
      ]
    }
    let others: [(String, Phrase, [Remark])] = [
      ("ties", .legalTies, entry.legalTies), ("perspectives", .perspectives, entry.perspectives),
    ]
    let sides: [Block] = [
      .columns([
        group("for", ArgumentPhrase.forTitle[language], entry.advantages),
        group("against", ArgumentPhrase.againstTitle[language], entry.attentionPoints),
      ])
    ]
    let rest = others.filter { !remarks($0.2, about: used).isEmpty }
      .map { group($0.0, $0.1[language], $0.2) }
    return sides + (rest.count > 1 ? [.columns(rest)] : rest.flatMap { $0 })
  }

  /// What a remark says, after the scenarios that it is about where others are used as well.
  private func told(_ remark: Remark, among used: [Int]) -> Inline {
    let text = Inline([.told(remark.text[language], remark.source)])
    let ids = used.map { dataSet.scenarios[$0].id }
    let own = ids.filter(remark.scenarios.contains)
    guard !remark.scenarios.isEmpty, own.count < ids.count else { return text }
    return listed(own.map { Inline(name: $0) }) + ": " + text
  }

  /// What the source says of the model examples that some plans are or start from.
  func wholeBlocks(_ positions: [Int]) -> [Block] {
    var blocks: [Block] = []
    var seen: Set<Int> = []
    for position in positions {
      guard let model = comparison.plans[position].combination.model,
        seen.insert(model).inserted
      else { continue }
      let example = dataSet.models[model]
      guard !example.considerations.isEmpty else { continue }
      blocks.append(
        .heading(
          Inline(
            ArgumentPhrase.wholeOf[language],
            filling: [Inline(name: example.name[language])]
          )
        )
      )
      if comparison.plans[position].id != example.id {
        blocks.append(
          .paragraph(
            Inline(
              ArgumentPhrase.basedOn[language],
              filling: [name(ofPlan: position), Inline(name: example.name[language])]
            )
          )
        )
      }
      let groups = ModelExample.Consideration.Kind.allCases.compactMap { kind -> [Block]? in
        let texts = example.considerations.filter { $0.kind == kind }
        guard !texts.isEmpty else { return nil }
        let title: ArgumentPhrase = kind == .related ? .related : .independent
        return [
          .definitions([
            Block.Definition(
              id: "whole-\(example.id)-\(kind.rawValue)",
              term: Inline(title[language]),
              texts: texts.map { Inline([.told($0.text[language], $0.source)]) }
            )
          ])
        ]
      }
      blocks += groups.count > 1 ? [.columns(groups)] : groups.flatMap { $0 }
    }
    return blocks
  }

  /// The recommendations that some areas serve, each with its theme.
  func recommendationBlocks(_ areas: [Int]) -> [Block] {
    let served = recommendations(of: areas)
    guard !served.isEmpty else { return [] }
    return [
      .heading(
        Inline(
          (areas.count == 1 ? ArgumentPhrase.recommendationsTitleOne : .recommendationsTitle)[
            language
          ]
        )
      ),
      .paragraph(Inline(ArgumentPhrase.recommendationsNote[language]), .small),
      .list(
        served.map { recommendation in
          let text = Inline([.told(recommendation.text[language], recommendation.source)])
          guard let theme = dataSet.themes.first(where: { $0.id == recommendation.theme })
          else { return text }
          return text
            + Inline(
              ArgumentPhrase.recommendationOf[language],
              filling: [Inline(name: theme.name[language])]
            )
        }
      ),
    ]
  }

  // MARK: - Law and terms

  /// Tasks that cannot be moved, as far as what the source says of the areas is about them.
  func immovableTasks(_ areas: [Int]) -> [Int] {
    let interfaces = Set(areas.flatMap { dataSet.areas[$0].statements.flatMap(\.interfaces) })
    let tied = Set(
      interfaces.flatMap { index in
        dataSet.interfaces[index].pairs.flatMap { [$0.first, $0.second] }
      }
    )
    let moved = Set(
      comparison.subjects.flatMap { position in
        comparison.scores[position].constraints.flatMap(\.movedTasks)
      }
    )
    return dataSet.tasks.indices.filter {
      dataSet.tasks[$0].immovability != nil && (tied.contains($0) || moved.contains($0))
    }
  }

  /// The tasks that cannot be moved with the reason, and where they move nevertheless.
  func immovableBlocks(_ areas: [Int]) -> [Block] {
    let items = immovableTasks(areas).compactMap { task -> Inline? in
      guard let immovability = dataSet.tasks[task].immovability else { return nil }
      let name = Inline(name: dataSet.tasks[task].name[language])
      let movers = comparison.subjects.filter { position in
        comparison.scores[position].constraints.contains { $0.movedTasks.contains(task) }
      }
      let lead =
        movers.isEmpty
        ? Inline(ArgumentPhrase.taskStays[language], filling: [name])
        : Inline(
          ArgumentPhrase.taskMoves[language],
          filling: [name, listed(movers.map { quotedName($0) })]
        )
      return lead + Inline([.told(immovability.reason[language], immovability.source)])
    }
    guard !items.isEmpty else { return [] }
    return [.heading(Inline(ArgumentPhrase.immovableTitle[language])), .list(items)]
  }

  /// Conditions of the terms of reference that are broken, or that none is.
  private var termsInShort: [Inline] {
    var groups: [(check: ConstraintCheck, positions: [Int])] = []
    for position in comparison.subjects {
      for check in comparison.scores[position].constraints where !check.isMet {
        let index = groups.firstIndex {
          $0.check.constraint == check.constraint && $0.check.scenarios == check.scenarios
            && $0.check.movedTasks == check.movedTasks
        }
        if let index {
          groups[index].positions.append(position)
        } else {
          groups.append((check, [position]))
        }
      }
    }
    guard !groups.isEmpty else {
      let isOne = comparison.subjects.count == 1
      return [
        isOne
          ? Inline(ArgumentPhrase.allMetOne[language])
          : Inline(ArgumentPhrase.allMet[language], filling: [noun.many])
      ]
    }
    return groups.map { check, positions in
      let constraint = dataSet.constraints[check.constraint]
      var text = Inline(
        ArgumentPhrase.broken[language],
        filling: [
          listed(positions.map { quotedName($0) }), Inline(name: constraint.name[language]),
          page(constraint.source),
        ]
      )
      if !check.scenarios.isEmpty {
        text += Inline(
          ArgumentPhrase.brokenBy[language],
          filling: [listed(check.scenarios.map { scenarioName($0) })]
        )
      }
      if !check.movedTasks.isEmpty {
        text += Inline(
          ArgumentPhrase.brokenMoved[language],
          filling: [listed(check.movedTasks.map { Inline(name: dataSet.tasks[$0].name[language]) })]
        )
      }
      return text
    }
  }

  /// What stands in the way by law or by the terms, in short.
  func lawItems(_ areas: [Int]) -> [Inline] {
    var items = termsInShort
    if case .area = subject { return items }
    let ties = areas.reduce(0) {
      $0 + remarks(dataSet.areas[$1].legalTies, about: usedScenarios($1)).count
    }
    switch ties {
    case 0: items.append(Inline(ArgumentPhrase.tiesNone[language]))
    case 1: items.append(Inline(ArgumentPhrase.tiesOne[language], filling: [appendixLink]))
    default:
      items.append(
        Inline(
          ArgumentPhrase.tiesMany[language],
          filling: [
            count(ties, provenance(countedIn: ArgumentPhrase.tiesCounted[language])),
            appendixLink,
          ]
        )
      )
    }
    let tasks = immovableTasks(areas)
    let names = listed(tasks.map { Inline(name: dataSet.tasks[$0].name[language]) })
    switch tasks.count {
    case 0: break
    case 1: items.append(Inline(ArgumentPhrase.immovableOne[language], filling: [names]))
    default:
      items.append(
        Inline(
          ArgumentPhrase.immovableMany[language],
          filling: [
            count(
              tasks.count,
              provenance(countedIn: ArgumentPhrase.tasksCounted[language])
            ), names,
          ]
        )
      )
    }
    return items
  }
}

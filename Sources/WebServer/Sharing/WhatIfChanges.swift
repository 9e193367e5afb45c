// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import Scoring
import Wording

/// What a what-if changes, as sentences that can be read aloud.
struct WhatIfChanges {
  /// Changes of one kind.
  struct Group {
    var heading: String
    var lines: [String]

    var values: [String: Any] { ["heading": heading, "lines": lines] }
  }

  let whatIf: WhatIf
  /// The data set as it is.
  let dataSet: DataSet
  /// What it comes to; nil when it cannot be applied to the data set.
  let scored: ScoredWhatIf?
  let language: Language

  /// The changes, kind by kind; kinds without any are left out.
  var groups: [Group] {
    [
      group(.scenarios, scenarios), group(.ownMoves, ownMoves), group(.moved, moves),
      group(.formed, formed), group(.absorbed, absorbed), group(.names, names),
      group(.figures, figures), group(.lockedHeading, locked),
    ].filter { !$0.lines.isEmpty }
  }

  private func group(_ heading: VersionPhrase, _ lines: [String]) -> Group {
    Group(heading: heading[language], lines: lines)
  }

  private var words: WhatIfWords { WhatIfWords(dataSet: dataSet, language: language) }

  private var scenarios: [String] {
    guard whatIf.combination != Combination.todayID else { return [] }
    let combination = try? Combination(parsing: whatIf.combination, in: dataSet)
    let lines = (combination?.scenarios ?? []).map { index in
      let scenario = dataSet.scenarios[index]
      let area = dataSet.areas[scenario.area]
      return VersionPhrase.scenario[language].filled(
        "\(area.id), \(area.name[language])",
        "\(scenario.id) \(scenario.name[language])"
      )
    }
    guard combination == nil || combination?.model != nil else { return lines }
    return [VersionPhrase.basis[language].filled(words.combination(whatIf.combination))] + lines
  }

  /// The tasks that are moved one by one, wherever the combination has them.
  private var ownMoves: [String] {
    guard let scored else {
      return whatIf.moves.sorted { $0.key < $1.key }.map { task, place in
        VersionPhrase.movedTo[language].filled(name(ofTask: task), name(ofDepartment: place))
      }
    }
    let plan = scored.outcome.plan
    return plan.moves.map { move in
      let task = dataSet.tasks[move.task]
      let to = name(ofPlace: move.place, in: scored)
      guard scored.outcome.dataSet.isMoved(task: move.task, in: plan) else {
        return VersionPhrase.stays[language].filled(task.name[language], to)
      }
      return VersionPhrase.movedTask[language].filled(
        task.name[language],
        dataSet.places[task.home].name[language],
        to
      )
    }
  }

  /// The tasks that change department by scenarios and mergers.
  private var moves: [String] {
    guard let scored else { return [] }
    let own = Set(scored.outcome.plan.moves.map(\.task))
    return scored.score.moved.flatMap { flow in
      flow.tasks.filter { !own.contains($0) }.map { task in
        VersionPhrase.movedTask[language].filled(
          dataSet.tasks[task].name[language],
          dataSet.places[flow.from].name[language],
          name(ofPlace: flow.to, in: scored)
        )
      }
    }
  }

  private var formed: [String] {
    whatIf.formed.map {
      VersionPhrase.formedDepartment[language].filled(whatIf.names[$0.id] ?? $0.name)
    }
  }

  private var absorbed: [String] {
    whatIf.absorbed.map {
      VersionPhrase.absorbedDepartment[language].filled(
        name(ofDepartment: $0.department),
        name(ofDepartment: $0.into)
      )
    }
  }

  private var names: [String] {
    whatIf.names.sorted { $0.key < $1.key }.compactMap { id, name in
      guard let place = dataSet.placeIndex[id] else { return nil }
      return VersionPhrase.name[language].filled(dataSet.places[place].name[language], name)
    }
  }

  private var figures: [String] {
    let numbers = NumberText(language: language)
    return dataSet.assumptions.compactMap { assumption in
      guard let figure = whatIf.figures[assumption.id] else { return nil }
      let unit = assumption.unit
      func text(_ number: Double) -> String {
        let value = number * unit.readingFactor
        return numbers.text(value, decimals: NumberText.exactDecimals(value))
      }
      let own = VersionPhrase.figure[language].filled(
        assumption.name[language],
        text(figure.best),
        unit.phrase?[language] ?? "",
        text(figure.low),
        text(figure.high)
      )
      let before = VersionPhrase.figureBefore[language].filled(
        text(assumption.best),
        text(assumption.interval.low),
        text(assumption.interval.high)
      )
      return "\(own) \(before)"
    }
  }

  private var locked: [String] {
    whatIf.locked.sorted().map { name(ofDepartment: $0) }
  }

  // MARK: - Names

  private func name(ofTask id: String) -> String {
    dataSet.taskIndex[id].map { dataSet.tasks[$0].name[language] } ?? id
  }

  private func name(ofPlace place: Int, in scored: ScoredWhatIf) -> String {
    scored.outcome.dataSet.name(ofPlace: place, in: scored.outcome.plan)[language]
  }

  private func name(ofDepartment id: String) -> String {
    whatIf.names[id] ?? whatIf.formed.first { $0.id == id }?.name
      ?? dataSet.placeIndex[id].map { dataSet.places[$0].name[language] } ?? id
  }
}

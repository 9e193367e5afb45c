// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

/// What a proposal is, what moves and what becomes of the departments.
extension ReportWriter {
  /// The three sentences on a plan.
  func proposalSentences(_ position: Int) -> [Inline] {
    [
      whatItIs(position), whatMoves(position, isInFull: true),
      departmentChanges(position) + departmentCount(position),
    ].map(\.capitalized.sentence)
  }

  /// The one sentence on a plan among several.
  func proposalSentence(_ position: Int) -> Inline {
    let moves = whatMoves(position, isInFull: false).capitalized
    let changes = changesOfDepartments(position, isShort: comparison.subjects.count > 3)
    let text = changes.isEmpty ? moves : moves + "; " + changes.joined(separator: "; ")
    let origin = proposalOrigin(position)
    return (origin.isEmpty ? text : text + " (" + origin + ")").sentence
  }

  /// Where a plan is described: the page of its model example, else its scenarios by name.
  private func proposalOrigin(_ position: Int) -> Inline {
    let combination = comparison.plans[position].combination
    if let model = combination.model { return page(dataSet.models[model].source) }
    let scenarios = combination.scenarios.map { dataSet.scenarios[$0] }
    switch scenarios.count {
    case 0: return Inline()
    case 1: return page(scenarios[0].source)
    case 2, 3:
      return scenarios.map { quoted($0.name[language]) + ", " + page($0.source) }
        .joined(separator: "; ")
    case let number:
      let counted = provenance(countedIn: ProposalPhrase.scenariosCounted[language])
      return Inline(ProposalPhrase.scenarioCount[language], filling: [count(number, counted)])
    }
  }

  /// The scenarios of a plan by name, each with its page; nil when the plan is named by its only one.
  func scenarioList(_ position: Int) -> Inline? {
    let scenarios = comparison.plans[position].combination.scenarios.map { dataSet.scenarios[$0] }
    guard scenarios.count > 1 else { return nil }
    let items = scenarios.map { scenario in
      Inline(
        ProposalPhrase.scenarioWithPage[language],
        filling: [Inline(name: scenario.name[language]), page(scenario.source)]
      )
    }
    return Inline(ProposalPhrase.scenariosLead[language]) + items.joined(separator: "; ") + "."
  }

  // MARK: - What it is

  private func whatItIs(_ position: Int) -> Inline {
    let plan = comparison.plans[position]
    let scenarios = plan.combination.scenarios.map { dataSet.scenarios[$0] }
    let count = count(
      scenarios.count,
      provenance(countedIn: ProposalPhrase.scenariosCounted[language])
    )
    var text: Inline
    if let index = plan.combination.model {
      let model = dataSet.models[index]
      let isUnchanged = Set(model.scenarios) == Set(scenarios.map(\.id))
      let phrase: ProposalPhrase =
        !isUnchanged ? .modelChanged : model.subtitle == nil ? .model : .modelWithSubtitle
      let name = Inline(name: model.name[language])
      let subtitle = model.subtitle.map { [Inline(name: $0[language])] } ?? []
      text = Inline(
        phrase[language],
        filling: isUnchanged
          ? [name, count, page(model.source)] + subtitle : [count, name, page(model.source)]
      )
    } else if scenarios.count == 1 {
      let area = dataSet.areas[scenarios[0].area].name[language]
      text = Inline(
        ProposalPhrase.oneScenario[language],
        filling: [quoted(scenarios[0].name[language]), page(scenarios[0].source), quoted(area)]
      )
    } else if scenarios.isEmpty {
      text = Inline(ProposalPhrase.nothing[language])
    } else {
      text = Inline(ProposalPhrase.manyScenarios[language], filling: [count])
    }
    return text + singleMoves(plan)
  }

  private func singleMoves(_ plan: Plan) -> Inline {
    switch plan.moves.count {
    case 0: Inline()
    case 1: Inline(ProposalPhrase.alsoOneMove[language])
    case let count:
      Inline(
        ProposalPhrase.alsoMoves[language],
        filling: [
          self.count(count, provenance(countedIn: ProposalPhrase.movesCounted[language]))
        ]
      )
    }
  }

  // MARK: - What moves

  private func whatMoves(_ position: Int, isInFull: Bool) -> Inline {
    let score = comparison.scores[position]
    let tasks = score.moved.flatMap(\.tasks).sorted()
    guard !tasks.isEmpty else { return whatIsCovered(score.plan) }
    let fte = band(
      score.movedFTE,
      decimals: staffDecimals(score.movedFTE),
      provenance(ofFTE: tasks)
    )
    let count = count(tasks.count, provenance(countedIn: ProposalPhrase.tasksCounted[language]))
    let phrase: ProposalPhrase =
      switch (tasks.count, isInFull) {
      case (1, true): .oneTaskInAll
      case (1, false): .oneTask
      case (_, true): .manyTasksInAll
      case (_, false): .manyTasks
      }
    let text = Inline(phrase[language], filling: tasks.count == 1 ? [fte] : [count, fte])
    guard isInFull else { return text }
    let givers = Set(score.moved.map(\.from)).sorted().map { dataSet.places[$0].name[language] }
    let receivers = Set(score.moved.map(\.to)).sorted().map {
      dataSet.name(ofPlace: $0, in: score.plan)[language]
    }
    let way: ProposalPhrase = tasks.count == 1 ? .itGoes : .theyGo
    return text
      + Inline(way[language], filling: [departments(givers), departments(receivers)])
  }

  /// One department by its name, several by their number.
  private func departments(_ names: [String]) -> Inline {
    if names.count == 1 { return quoted(names[0]) }
    let counted = provenance(countedIn: ProposalPhrase.departmentsCounted[language])
    return Inline(
      ProposalPhrase.manyDepartments[language],
      filling: [count(names.count, counted)]
    )
  }

  private func whatIsCovered(_ plan: Plan) -> Inline {
    let covered = plan.isCoordinated.count { $0 }
    guard covered > 0 else { return Inline(ProposalPhrase.noTask[language]) }
    let counted = provenance(countedIn: ProposalPhrase.interfacesCounted[language])
    let interfaces =
      covered == 1
      ? Inline(ProposalPhrase.oneMeasure[language])
      : Inline(ProposalPhrase.manyMeasures[language], filling: [count(covered, counted)])
    return Inline(ProposalPhrase.noTaskButMeasures[language], filling: [interfaces])
  }

  // MARK: - What becomes of the departments

  private func departmentChanges(_ position: Int) -> Inline {
    let changes = changesOfDepartments(position, isShort: false)
    return changes.isEmpty
      ? Inline(ProposalPhrase.departmentsStay[language]) : changes.joined(separator: "; ")
  }

  /// What splits, mergers and new names do; in short without what the departments become.
  private func changesOfDepartments(_ position: Int, isShort: Bool) -> [Inline] {
    let plan = comparison.plans[position]
    func now(_ place: Int) -> Inline {
      let place = dataSet.places[place]
      return Inline(name: (isShort ? place.short : place.name)[language])
    }
    func change(
      _ phrase: ProposalPhrase,
      _ short: ProposalPhrase,
      _ before: Inline,
      _ after: Inline
    ) -> Inline {
      Inline(
        (isShort ? short : phrase)[language],
        filling: isShort ? [before] : [before, after]
      )
    }
    func then(_ place: Int) -> Inline { quoted(dataSet.name(ofPlace: place, in: plan)[language]) }
    var changes: [Inline] = []
    for operation in plan.combination.scenarios.flatMap({ dataSet.scenarios[$0].operations }) {
      switch operation {
      case .split(let department, let parts):
        let parts = listed(parts.map { then($0.place) })
        changes.append(change(.split, .splitShort, now(department), parts))
      case .merge(let departments, let union):
        changes.append(change(.merge, .mergeShort, listed(departments.map(now)), then(union)))
      case .rename(let department, let name):
        changes.append(
          change(.rename, .renameShort, now(department), quoted(name[language]))
        )
      case .transfer, .establish, .coordinate: break
      }
    }
    let own = OwnReorganization(plan, in: dataSet)
    for end in own.absorbed {
      changes.append(change(.absorb, .absorbShort, now(end.place), then(end.into)))
    }
    changes += own.formed.map { Inline(ProposalPhrase.form[language], filling: [then($0)]) }
    for place in own.renamed {
      changes.append(change(.rename, .renameShort, now(place), then(place)))
    }
    return changes
  }

  private func departmentCount(_ position: Int) -> Inline {
    let counted = provenance(countedIn: ProposalPhrase.departmentsCounted[language])
    let now = count(dataSet.departmentCount, counted)
    let then = count(comparison.plans[position].places.count, counted)
    return now == then
      ? Inline(ProposalPhrase.stillSo[language], filling: [now])
      : Inline(ProposalPhrase.countBecomes[language], filling: [now, then])
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import Foundation
import OrganizationModel
import TestSupport
import Testing

@Suite struct `What-ifs` {
  private let dataSet: DataSet
  private let task: WorkTask
  private let other: Department

  init() throws {
    dataSet = try DataSetReader.read(path: Repository.shippedData)
    task = dataSet.tasks[0]
    other = dataSet.departments[(task.home + 1) % dataSet.departmentCount]
  }

  private func draft(_ combination: String = Combination.todayID) -> WhatIfDraft {
    WhatIfDraft(start: WhatIf(combination: combination))
  }

  private func refusal(_ step: WhatIfStep, _ draft: WhatIfDraft) -> WhatIfRefusal? {
    var draft = draft
    do throws(WhatIfRefusal) {
      try draft.take(step, in: dataSet)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a what-if that is a combination gives the combination's plan`() throws {
    for id in dataSet.defaultPlans + [Combination.todayID] {
      let combination = try Combination(parsing: id, in: dataSet)
      #expect(
        try dataSet.outcome(of: WhatIf(combination: id)).plan == dataSet.apply(combination)
      )
    }
  }

  @Test func `a task moves, and moving it back leaves no trace in the plan`() throws {
    var draft = draft()
    try draft.take(.move(tasks: [task.id], to: other.id), in: dataSet)
    let moved = try dataSet.outcome(of: draft.current).plan
    #expect(dataSet.places[moved.home[0]].id == other.id)
    #expect(moved.moves.count == 1)
    try draft.take(
      .move(tasks: [task.id], to: dataSet.places[task.home].id),
      in: dataSet
    )
    #expect(try dataSet.outcome(of: draft.current).plan == dataSet.baseline)
  }

  @Test func `steps are undone, done again and forgotten by another step`() throws {
    var draft = draft()
    try draft.take(.move(tasks: [task.id], to: other.id), in: dataSet)
    try draft.take(.rename(department: other.id, name: "Nyt navn"), in: dataSet)
    let renamed = draft.current
    draft.undo()
    #expect(draft.current.names.isEmpty && draft.current.moves.count == 1)
    #expect(draft.redoable == .rename(department: other.id, name: "Nyt navn"))
    draft.redo()
    #expect(draft.current == renamed)
    draft.undo()
    draft.undo()
    draft.undo()
    #expect(draft.current == draft.start && draft.undoable == nil)
    try draft.take(.lock(department: other.id, isLocked: true), in: dataSet)
    #expect(draft.redoable == nil && draft.steps.count == 1)
    try draft.take(.reset, in: dataSet)
    #expect(draft.current == draft.start)
    draft.undo()
    #expect(draft.current.locked == [other.id])
  }

  @Test func `a draft and its steps survive being written and read`() throws {
    var draft = draft(dataSet.defaultPlans[0])
    try draft.take(.move(tasks: [task.id], to: other.id), in: dataSet)
    try draft.take(.split(tasks: [dataSet.tasks[1].id], id: "own-1", name: "Ny"), in: dataSet)
    let assumption = try #require(dataSet.assumptions.first { $0.unit == .fte })
    try draft.take(
      .assume(assumption: assumption.id, figure: OwnFigure(low: 1, best: 2, high: 3)),
      in: dataSet
    )
    draft.undo()
    let data = try JSONEncoder().encode(draft)
    #expect(try JSONDecoder().decode(WhatIfDraft.self, from: data) == draft)
  }

  @Test func `a department that is formed of tasks stands among the places`() throws {
    var draft = draft()
    let tasks = dataSet.tasks.indices.filter { dataSet.tasks[$0].home == 0 }.prefix(2)
    try draft.take(
      .split(tasks: tasks.map { dataSet.tasks[$0].id }, id: "own-1", name: "Ny forvaltning"),
      in: dataSet
    )
    let outcome = try dataSet.outcome(of: draft.current)
    let place = try #require(outcome.dataSet.placeIndex["own-1"])
    #expect(outcome.plan.places == Array(0..<dataSet.departmentCount) + [place])
    #expect(outcome.plan.members(of: place) == Array(tasks))
    #expect(outcome.dataSet.newDepartments(in: outcome.plan) == [place])
    // Merged into another one it is as if it had never been; its tasks stay together.
    try draft.take(.merge(department: "own-1", into: other.id), in: dataSet)
    let merged = try dataSet.outcome(of: draft.current)
    #expect(merged.dataSet.places.count == dataSet.places.count)
    #expect(tasks.allSatisfy { dataSet.places[merged.plan.home[$0]].id == other.id })
  }

  @Test func `a department that is merged into another gives it its tasks`() throws {
    let (first, second) = (dataSet.places[0].id, dataSet.places[1].id)
    var draft = draft()
    try draft.take(.merge(department: first, into: second), in: dataSet)
    let plan = try dataSet.outcome(of: draft.current).plan
    #expect(!plan.places.contains(0))
    #expect(plan.home == dataSet.baseline.home.map { $0 == 0 ? 1 : $0 })
    #expect(refusal(.merge(department: first, into: second), draft) == .departmentGone(id: first))
  }

  @Test func `a locked department neither gets nor loses tasks`() throws {
    var draft = draft()
    let home = dataSet.places[task.home].id
    try draft.take(.lock(department: home, isLocked: true), in: dataSet)
    #expect(refusal(.move(tasks: [task.id], to: other.id), draft) == .locked(department: home))
    let arriving = try #require(dataSet.tasks.first { $0.home != task.home })
    #expect(refusal(.move(tasks: [arriving.id], to: home), draft) == .locked(department: home))
    #expect(refusal(.merge(department: home, into: other.id), draft) == .locked(department: home))
    try draft.take(.lock(department: home, isLocked: false), in: dataSet)
    #expect(refusal(.move(tasks: [task.id], to: other.id), draft) == nil)
  }

  @Test func `steps that cannot be done are refused with the reason`() throws {
    let draft = draft()
    #expect(refusal(.move(tasks: [], to: other.id), draft) == .noTasks)
    #expect(
      refusal(.move(tasks: ["nothing"], to: other.id), draft) == .unknown(.task, id: "nothing")
    )
    #expect(
      refusal(.move(tasks: [task.id], to: "nowhere"), draft)
        == .unknown(.department, id: "nowhere")
    )
    #expect(refusal(.adopt(combination: "9.9"), draft) == .unknown(.combination, id: "9.9"))
    #expect(refusal(.adopt(combination: Combination.todayID), draft) == .nothingChanges)
    for name in [" ", String(repeating: "x", count: 81), "a\nb", "a\u{202E}b"] {
      #expect(refusal(.rename(department: other.id, name: name), draft) == .unusableName)
    }
    let all = dataSet.tasks.filter { $0.home == task.home }.map(\.id)
    #expect(
      refusal(.split(tasks: all, id: "own-1", name: "Ny"), draft)
        == .emptied(department: dataSet.places[task.home].id)
    )
    let assumption = dataSet.assumptions[0].id
    for figure in [
      OwnFigure(low: 2, best: 1, high: 3), OwnFigure(low: -1, best: 1, high: 3),
      OwnFigure(low: 0, best: .nan, high: 3), OwnFigure(low: 0, best: 1, high: .infinity),
    ] {
      #expect(
        refusal(.assume(assumption: assumption, figure: figure), draft)
          == .unusableFigure(assumption: assumption)
      )
    }
  }

  @Test func `figures that a data set could not have are refused`() throws {
    let draft = draft()
    func refusal(_ id: String, _ low: Double, _ best: Double, _ high: Double) -> WhatIfRefusal? {
      self.refusal(
        .assume(assumption: id, figure: OwnFigure(low: low, best: best, high: high)),
        draft
      )
    }
    #expect(refusal("weight-essential", 0, 0, 0) == .weightsOutOfOrder)
    #expect(refusal("weight-weak", 0.5, 3, 4) == .weightsOutOfOrder)
    #expect(refusal("weight-essential", 4, 8, 16.5) == nil)
    #expect(
      refusal("coordination-credit", 0, 0.5, 1)
        == .figureNotBelowWhole(assumption: "coordination-credit")
    )
    // Weights that are all 0 at their best are in order, and weigh nothing.
    var whatIf = WhatIf()
    for id in ["weight-weak", "weight-moderate", "weight-strong", "weight-essential"] {
      whatIf.figures[id] = OwnFigure(low: 0, best: 0, high: 2)
    }
    #expect(throws: WhatIfRefusal.weightsOutOfOrder) { try dataSet.outcome(of: whatIf) }
  }

  @Test func `a choice that conflicts is refused with the scenarios that it conflicts with`() throws
  {
    // Two scenarios of different areas that do not go together, found by trying all.
    let ids = dataSet.scenarios.map(\.id)
    let pairs = ids.flatMap { first in ids.map { (first, $0) } }.filter { first, second in
      guard let combination = try? Combination(parsing: "\(first)+\(second)", in: dataSet),
        combination.scenarios.count == 2
      else { return false }
      return (try? dataSet.apply(combination)) == nil
    }
    let (first, second) = try #require(pairs.first)
    let area = dataSet.areas[dataSet.scenarios[try #require(dataSet.scenarioIndex[second])].area]
    let id = try dataSet.combination(first, choosing: second, in: area.id)
    let step = WhatIfStep.choose(area: area.id, scenario: second, combination: id)
    guard case .combination(_, let scenarios) = refusal(step, draft(first)) else {
      Issue.record("\(id) is not refused")
      return
    }
    #expect(!scenarios.isEmpty && Set(scenarios).isSubset(of: [first, second]))
  }

  @Test func `a choice of scenarios gets the shortest id that names it`() throws {
    for model in dataSet.models {
      // Area by area, a model is built up from today and taken apart again.
      var id = Combination.todayID
      for scenario in model.scenarios.compactMap({ dataSet.scenarioIndex[$0] }) {
        let area = dataSet.areas[dataSet.scenarios[scenario].area].id
        id = try dataSet.combination(
          id,
          choosing: dataSet.scenarios[scenario].id,
          in: area
        )
      }
      #expect(id == model.id)
      let chosen = try Combination(parsing: id, in: dataSet).scenarios
      for scenario in chosen {
        let area = dataSet.areas[dataSet.scenarios[scenario].area].id
        let less = try dataSet.combination(id, choosing: nil, in: area)
        #expect(
          Set(try Combination(parsing: less, in: dataSet).scenarios)
            == Set(chosen).subtracting([scenario])
        )
      }
    }
  }

  @Test func `own figures take the place of assumptions`() throws {
    let assumption = try #require(
      dataSet.assumptions.first { assumption in
        dataSet.tasks.contains { $0.fte.basis == .assumed(assumption.id) }
      }
    )
    var whatIf = WhatIf()
    whatIf.figures[assumption.id] = OwnFigure(low: 7, best: 7, high: 7)
    let own = try dataSet.outcome(of: whatIf).dataSet
    #expect(own.assumptions.first { $0.id == assumption.id }?.best == 7)
    let changed = own.tasks.indices.filter { own.tasks[$0].fte != dataSet.tasks[$0].fte }
    #expect(!changed.isEmpty && changed.allSatisfy { own.tasks[$0].fte.best == 7 })
  }

  @Test func `the oldest steps cannot be undone when there are too many`() throws {
    var draft = draft()
    for count in 0..<WhatIfDraft.mostSteps + 3 {
      try draft.take(.rename(department: other.id, name: "Navn \(count)"), in: dataSet)
    }
    #expect(draft.steps.count == WhatIfDraft.mostSteps)
    for _ in 0..<WhatIfDraft.mostSteps { draft.undo() }
    #expect(draft.current.names[other.id] == "Navn 2")
    try draft.take(.reset, in: dataSet)
    #expect(draft.current == draft.start)
  }
}

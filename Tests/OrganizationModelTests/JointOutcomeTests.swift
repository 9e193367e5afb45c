// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import OrganizationModel
import TestSupport
import Testing

@Suite struct `Joint outcomes of what-ifs` {
  private let dataSet: DataSet

  init() throws { dataSet = try DataSetReader.read(path: Repository.shippedData) }

  /// A what-if that forms a department of some tasks.
  private func split(_ tasks: Range<Int>, id: String = "own-1", name: String) throws -> WhatIf {
    var draft = WhatIfDraft(start: WhatIf())
    let tasks = dataSet.tasks[tasks].map(\.id)
    try draft.take(.split(tasks: tasks, id: id, name: name), in: dataSet)
    return draft.current
  }

  /// The department of each task by its name, which is the same in every data set.
  private func homes(_ plan: Plan, in dataSet: DataSet) -> [String] {
    plan.home.map { dataSet.places[$0].name.danish }
  }

  @Test func `departments formed under one id are two, and each plan is that of its what-if alone`()
    throws
  {
    let whatIfs = [
      try split(0..<3, name: "Den ene"), WhatIf(combination: dataSet.models[0].id),
      try split(10..<12, name: "Den anden"), try split(20..<21, id: "own-1-2", name: "Tredje"),
    ]
    let joint = try dataSet.jointOutcome(of: whatIfs)
    #expect(joint.formed.count == 3)
    #expect(Set(joint.dataSet.places.map(\.id)).count == joint.dataSet.places.count)
    #expect(
      joint.dataSet.places[joint.formed].map(\.name.danish) == ["Den ene", "Den anden", "Tredje"]
    )
    for (whatIf, plan) in zip(whatIfs, joint.plans) {
      let alone = try dataSet.outcome(of: whatIf)
      #expect(homes(plan, in: joint.dataSet) == homes(alone.plan, in: alone.dataSet))
      #expect(
        plan.places.map { joint.dataSet.places[$0].name }
          == alone.plan.places.map { alone.dataSet.places[$0].name }
      )
    }
  }

  @Test func `names, moves and mergers follow a department to its other id`() throws {
    var draft = WhatIfDraft(start: try split(5..<7, name: "Ny"))
    let place = dataSet.departments[0].id
    try draft.take(.move(tasks: [dataSet.tasks[30].id], to: "own-1"), in: dataSet)
    try draft.take(.rename(department: "own-1", name: "Omdøbt"), in: dataSet)
    try draft.take(.merge(department: place, into: "own-1"), in: dataSet)
    let joint = try dataSet.jointOutcome(of: [
      try split(0..<3, name: "Først"), draft.current,
    ])
    let alone = try dataSet.outcome(of: draft.current)
    #expect(homes(joint.plans[1], in: joint.dataSet) == homes(alone.plan, in: alone.dataSet))
    #expect(joint.plans[1].names.values.map(\.danish) == ["Omdøbt"])
    #expect(joint.plans[0].names.isEmpty)
  }

  @Test func `all plans have the figures that were asked for, and none its own`() throws {
    let assumption = dataSet.assumptions[0]
    var whatIf = WhatIf()
    whatIf.figures = [
      assumption.id: OwnFigure(
        low: assumption.interval.low,
        best: assumption.interval.high,
        high: assumption.interval.high
      )
    ]
    let own = try dataSet.jointOutcome(of: [whatIf, WhatIf()])
    #expect(own.dataSet.assumptions[0].best == assumption.best)
    let other = try dataSet.jointOutcome(of: [WhatIf(), whatIf], figures: whatIf.figures)
    #expect(other.dataSet.assumptions[0].best == assumption.interval.high)
  }

  @Test func `what is refused alone is refused beside others, by its position`() throws {
    var bad = WhatIf()
    bad.moves = [dataSet.tasks[0].id: "ukendt"]
    #expect(
      throws: JointRefusal.whatIf(position: 1, .unknown(.department, id: "ukendt"))
    ) { try dataSet.jointOutcome(of: [WhatIf(), bad]) }
    var taken = WhatIf()
    let id = dataSet.departments[0].id
    taken.formed = [.init(id: id, name: "Taget")]
    #expect(throws: JointRefusal.whatIf(position: 0, .unknown(.department, id: id))) {
      try dataSet.jointOutcome(of: [taken])
    }
    var twice = WhatIf()
    twice.formed = [.init(id: "x", name: "A"), .init(id: "x", name: "B")]
    #expect(throws: JointRefusal.whatIf(position: 0, .unknown(.department, id: "x"))) {
      try dataSet.jointOutcome(of: [twice])
    }
    let figures = ["ukendt": OwnFigure(low: 0, best: 1, high: 2)]
    #expect(throws: JointRefusal.figures(.unknown(.assumption, id: "ukendt"))) {
      try dataSet.jointOutcome(of: [WhatIf()], figures: figures)
    }
  }
}

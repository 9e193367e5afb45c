// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import Diagnostics
import OrganizationModel
import TestSupport
import Testing

@Suite struct `Single task moves` {
  private func shipped() throws -> DataSet {
    try DataSetReader.read(path: Repository.shippedData)
  }

  private func plan(_ id: String, _ dataSet: DataSet) throws -> Plan {
    try dataSet.apply(Combination(parsing: id, in: dataSet))
  }

  @Test func `a move changes the home of one task and nothing else`() throws {
    let dataSet = try shipped()
    let before = try plan("6.3", dataSet)
    let task = try #require(dataSet.tasks.firstIndex { $0.immovability == nil })
    let place = try #require(before.places.first { $0 != before.home[task] })
    let after = try dataSet.apply(before.combination, moving: [TaskMove(task: task, to: place)])
    #expect(after.home[task] == place)
    for other in dataSet.tasks.indices where other != task {
      #expect(after.home[other] == before.home[other])
    }
    #expect(after.places == before.places && after.identity == before.identity)
    #expect(after.moves == [TaskMove(task: task, to: place)])
    let back = try dataSet.move([TaskMove(task: task, to: before.home[task])], in: after)
    #expect(back.home == before.home)
  }

  @Test func `moving what a transfer moves gives the same plan`() throws {
    let dataSet = try shipped()
    let wanted = try plan("6.3", dataSet)
    let moves = dataSet.tasks.indices.filter { wanted.home[$0] != dataSet.tasks[$0].home }
      .map { TaskMove(task: $0, to: wanted.home[$0]) }
    let moved = try dataSet.move(moves, in: dataSet.baseline)
    #expect(!moves.isEmpty && moved.home == wanted.home)
    #expect(dataSet.checks(of: moved).map(\.isMet) == dataSet.checks(of: wanted).map(\.isMet))
  }

  @Test func `an immovable task is moved and flagged, and no longer once it is back`() throws {
    let dataSet = try shipped()
    let task = try #require(dataSet.tasks.firstIndex { $0.immovability != nil })
    let baseline = dataSet.baseline
    let place = try #require(baseline.places.first { $0 != baseline.home[task] })
    let moved = try dataSet.move([TaskMove(task: task, to: place)], in: baseline)
    let broken = dataSet.checks(of: moved).filter { !$0.isMet }
    #expect(broken.map(\.movedTasks) == [[task]])
    let back = try dataSet.move([TaskMove(task: task, to: baseline.home[task])], in: moved)
    #expect(!dataSet.checks(of: back).map(\.isMet).contains(false))
  }

  @Test func `unknown ids, missing places and doubled tasks are told at once`() throws {
    let dataSet = try shipped()
    let baseline = dataSet.baseline
    let unknown = #expect(throws: DiagnosticError.self) {
      try dataSet.moves(
        [(task: "telefon-bf", place: "kff"), (task: "x", place: "kf")],
        in: baseline
      )
    }
    #expect(
      unknown?.diagnostics.map(\.code) == [.unknownTask, .unknownTask, .unknownDepartment]
    )
    #expect(unknown?.diagnostics.first?.hint == "did you mean 'telefon-bif'?")
    let formed = try #require(
      dataSet.places.indices.first { !baseline.places.contains($0) }
    )
    let refused = #expect(throws: DiagnosticError.self) {
      try dataSet.move(
        [TaskMove(task: 0, to: formed), TaskMove(task: 1, to: 0), TaskMove(task: 1, to: 2)],
        in: baseline
      )
    }
    #expect(refused?.diagnostics.map(\.code) == [.destinationMissing, .taskSentToTwoPlaces])
  }
}

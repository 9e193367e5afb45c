// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import OrganizationModel
import TestSupport
import Testing

@Suite struct `Other assumptions` {
  private func shipped() throws -> DataSet {
    try DataSetReader.read(path: Repository.shippedData)
  }

  /// Everything that scores are computed from.
  private func figures(_ dataSet: DataSet) -> [AnyHashable] {
    [dataSet.tasks, dataSet.places, dataSet.functions, dataSet.parameters, dataSet.aggregates]
  }

  @Test func `assuming nothing else changes nothing`() throws {
    let dataSet = try shipped()
    #expect(figures(dataSet.assuming([:])) == figures(dataSet))
    let same = Dictionary(
      uniqueKeysWithValues: dataSet.assumptions.map {
        ($0.id, AssumedValue($0.interval, best: $0.best))
      }
    )
    #expect(figures(dataSet.assuming(same)) == figures(dataSet))
  }

  @Test func `every assumption reaches a figure`() throws {
    let dataSet = try shipped()
    for assumption in dataSet.assumptions {
      let other = dataSet.assuming([assumption.id: .known(assumption.interval.low * 0.9)])
      #expect(figures(other) != figures(dataSet), "\(assumption.id)")
    }
  }

  @Test func `spread cases follow the FTE that they are spread by`() throws {
    let dataSet = try shipped()
    let assumed = try #require(
      dataSet.tasks.firstIndex { task in
        guard case .assumed = task.fte.basis, let cases = task.cases else { return false }
        guard case .derived = cases.basis else { return false }
        return cases.best > 0
      }
    )
    guard case .assumed(let id) = dataSet.tasks[assumed].fte.basis else { return }
    let estimate = try #require(dataSet.assumptions.first { $0.id == id }).estimated(0)
    let other = dataSet.assuming([id: estimate])
    #expect(estimate.interval.low == 0)
    #expect(other.tasks[assumed].fte.best == 0)
    #expect(other.tasks[assumed].cases?.best == 0)
  }

  @Test func `what is left as it is would be the same when made anew`() throws {
    let dataSet = try shipped()
    for assumption in dataSet.assumptions {
      for value in [assumption.interval.low, assumption.interval.high] {
        let other = dataSet.assuming([assumption.id: .known(value)])
        // Without the spread quantities a data set spreads all of them when it is made.
        var bare = other
        for index in bare.tasks.indices {
          if isSpread(bare.tasks[index].cases) { bare.tasks[index].cases = nil }
          if isSpread(bare.tasks[index].budget) { bare.tasks[index].budget = nil }
        }
        #expect(figures(bare.reindexed()) == figures(other), "\(assumption.id)")
      }
    }
  }

  private func isSpread(_ quantity: Quantity?) -> Bool {
    guard case .derived(let text) = quantity?.basis else { return false }
    return text.hasSuffix("spread by FTE")
  }
}

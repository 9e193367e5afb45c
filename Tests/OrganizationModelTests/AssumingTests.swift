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
}

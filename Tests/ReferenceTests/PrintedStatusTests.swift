// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import Testing

/// What the source prints of interfaces and charts, held against the simulator.
@Suite struct `Printed statuses and charts` {
  @Test func `all 86 printed statements are there`() throws {
    let areas = try Shipped.dataSet().areas
    #expect(areas.map(\.statements.count) == [5, 10, 7, 8, 11, 11, 8, 6, 7, 3, 5, 2, 3])
  }

  @Test(arguments: 1...13)
  func `every statement of an area holds in the simulator, or says why not`(area: Int) throws {
    let dataSet = try Shipped.dataSet()
    let baseline = dataSet.baseline
    for statement in dataSet.areas[area - 1].statements {
      let expected = statement.simulated ?? statement.status
      for id in statement.scenarios {
        let plan = try Shipped.plan(id)
        for pair in statement.unconnectedPairs {
          #expect(
            !dataSet.interfaces.contains { $0.pairs.contains(pair) },
            "\(statement.id): printed as not connected"
          )
        }
        guard expected != .changed, expected != .none else { continue }
        for index in statement.interfaces {
          #expect(
            dataSet.status(of: index, in: plan, comparedWith: baseline) == expected,
            "\(statement.id) under \(id): \(dataSet.interfaces[index].id)"
          )
        }
      }
    }
  }

  @Test func `where simulator and print differ, the data say which is followed`() throws {
    let differing = try Shipped.dataSet().areas.flatMap(\.statements).filter {
      $0.simulated != nil
    }
    #expect(differing.map(\.id) == ["10.i3"])
    #expect(differing.allSatisfy { $0.explanation != nil && $0.simulated != $0.status })
  }

  @Test(arguments: ["model-1", "model-2", "model-3"])
  func `every task named in a model's chart stands in its department`(id: String) throws {
    let dataSet = try Shipped.dataSet()
    let model = dataSet.models[try #require(dataSet.modelIndex[id])]
    let plan = try Shipped.plan(id)
    #expect(plan.places.count == 7)
    #expect(Set(model.departments.map(\.place)) == Set(plan.places))
    var seen: Set<Int> = []
    for box in model.boxes {
      for task in box.tasks {
        #expect(seen.insert(task).inserted, "\(dataSet.tasks[task].id) stands in two boxes")
        #expect(
          plan.home[task] == box.place,
          "\(dataSet.tasks[task].id) in the box »\(box.printed)«"
        )
      }
    }
  }

  @Test func `the catalogue has 622,080 combinations, as the report's areas give`() throws {
    let count = try Shipped.dataSet().areas.reduce(1) { $0 * ($1.scenarios.count + 1) }
    #expect(count == 622_080)
  }

  @Test func `two independent codings of strength agree well`() throws {
    let agreement = CodingAgreement(try Shipped.dataSet().interfaces)
    #expect(agreement.count == 77)
    #expect(try #require(agreement.weightedKappa) > 0.8)
  }

  @Test func `themes and recommendations are whole and belong to areas`() throws {
    let dataSet = try Shipped.dataSet()
    #expect(dataSet.themes.count == 10)
    #expect(dataSet.recommendations.count == 25)
    #expect(dataSet.readings.count == 19)
    #expect(Set(dataSet.themes.flatMap(\.recommendations)).count == 25)
  }
}

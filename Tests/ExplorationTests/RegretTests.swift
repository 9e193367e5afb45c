// SPDX-License-Identifier: GPL-3.0-or-later
import GLPKSolver
import LinearProgramming
import OrganizationModel
import Scoring
import Testing

@testable import Exploration

@Suite struct `Regret` {
  private static let solver = VerifyingSolver(GLPKSolver())

  private static func space(_ seed: UInt64) throws -> WeightSpace {
    var random = SplitMix64(seed: seed)
    let region = try WeightRegion(
      try WeightConstraint.parsing(seed % 3 == 0 ? ["coherence>=balance", "efficiency<=0.7"] : [])
    )
    let scores = Draw.scores(7, steps: seed % 2 == 0 ? 5 : nil, &random)
    return WeightSpace(scores, region: region)
  }

  @Test(arguments: 0..<30)
  func `corners and linear programs find the same greatest regret`(seed: UInt64) throws {
    let space = try Self.space(seed)
    let atCorners = space.greatestRegrets()
    let byPrograms = try RegretProgram(space).greatestRegrets(Self.solver)
    for (regret, value) in zip(atCorners, byPrograms) {
      #expect(abs(regret.value - value) < 1e-9)
      #expect(space.region.polygon.contains(regret.weights))
    }
    // No weights of the region make it greater.
    var random = SplitMix64(seed: seed + 77)
    for _ in 0..<2_000 {
      let weights = Weights(Draw.weights(&random))
      guard space.region.polygon.contains(weights) else { continue }
      let best = weights.value(of: space.scores[space.winner(at: weights)])
      for (own, regret) in zip(space.scores, atCorners) {
        #expect(best - weights.value(of: own) <= regret.value + 1e-9)
      }
    }
  }

  @Test(arguments: 0..<30)
  func `the least regret is that of a linear program`(seed: UInt64) throws {
    let space = try Self.space(seed)
    let polygons = space.bestPolygons()
    for (plan, regret) in space.leastRegrets(polygons).enumerated() {
      // Least t with V(y) − V(plan) ≤ t for every y.
      var program = RegretProgram(space).program
      let regretVariable = program.addVariable("regret")
      for (index, other) in space.scores.enumerated() {
        var row = LinearExpression(
          (0..<3).map {
            (space.scores[plan][$0] - other[$0], Variable(index: $0))
          }
        )
        row += regretVariable
        program.addConstraint("rival[\(index)]", row, lower: 0)
      }
      let answer = try Self.solver.solve(program, Objective("least", .minimize, regretVariable))
      #expect(abs((answer.optimalValue ?? .nan) - regret.value) < 1e-9)
      let at = regret.weights
      #expect(space.region.polygon.contains(at))
      let best = at.value(of: space.scores[regret.rival])
      #expect(abs(best - at.value(of: space.scores[plan]) - regret.value) < 1e-9)
      #expect((regret.value < 1e-10) == !polygons[plan].isEmpty)
    }
  }

  @Test(arguments: 0..<20)
  func `polygons for all data, at best and for some data nest`(seed: UInt64) throws {
    let space = try Self.space(seed)
    var random = SplitMix64(seed: seed + 5)
    let count = space.scores.count
    let widths = (0..<(count * count * 3)).map { _ in Double.random(in: 0...30, using: &random) }
    // Antisymmetric, and about the differences: those at the best estimates lie inside.
    func bounds(_ first: Int, _ second: Int, _ axis: Int) -> Interval {
      let difference = space.scores[first][axis] - space.scores[second][axis]
      let below = widths[(first * count + second) * 3 + axis]
      let above = widths[(second * count + first) * 3 + axis]
      return Interval(difference - below, difference + above)
    }
    let certain = space.polygons(isCertain: true, bounds)
    let best = space.bestPolygons()
    let possible = space.polygons(isCertain: false, bounds)
    for index in space.scores.indices {
      for corner in certain[index].corners { #expect(best[index].contains(corner)) }
      for corner in best[index].corners { #expect(possible[index].contains(corner)) }
      #expect(certain[index].area <= best[index].area + 1e-14)
      #expect(best[index].area <= possible[index].area + 1e-14)
    }
    // Two plans cannot both be best for all data on an area.
    #expect(certain.map(\.area).reduce(0, +) <= space.region.polygon.area + 1e-12)
    // At weights where a plan is certain, no data make another one better.
    for _ in 0..<500 {
      let weights = Weights(Draw.weights(&random))
      for index in space.scores.indices where certain[index].contains(weights) {
        for rival in space.scores.indices where rival != index {
          let data = SIMD3(
            (0..<3).map { axis in
              let range = bounds(index, rival, axis)
              return Double.random(in: range.low...range.high, using: &random)
            }
          )
          #expect(weights.value(of: data) >= -1e-9)
        }
      }
    }
  }
}

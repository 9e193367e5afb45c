// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming
internal import OrganizationModel

/// The program of a plan's committee balance: normalised quantities and, for each committee,
/// `h ≥ ±(s − 1/K)` (`over[…]`, `under[…]`), so that half the sum of h is the Hoover index at its
/// least.
struct BalanceProgram: Sendable {
  let program: LinearProgram
  /// The share of each committee, in the order of the plan's places.
  let committeeShares: [LinearExpression]
  /// The quantities of each part of the measure.
  let parts: [NormalizedQuantities]
  let name: String
  private let hooverVariables: [Variable]

  var committees: Int { committeeShares.count }
  /// Points of the score for one unit of the Hoover index.
  var points: Double { Balance.pointsPerHoover(committees: committees) }
  /// The Hoover index, where it is made small.
  var hoover: LinearExpression { 0.5 * LinearExpression(sumOf: hooverVariables) }

  init(_ plan: Plan, _ polytopes: [(polytope: QuantityPolytope, weight: Double)]) {
    name = plan.id.ascii
    var program = LinearProgram(name: "balance-\(name)")
    var byPlace = [LinearExpression](repeating: LinearExpression(), count: plan.places.count)
    var position: [Int: Int] = [:]
    for (index, place) in plan.places.enumerated() { position[place] = index }
    var parts: [NormalizedQuantities] = []
    for (polytope, weight) in polytopes {
      let normalized = NormalizedQuantities(polytope, to: &program)
      parts.append(normalized)
      for (task, share) in normalized.shares.sorted(by: { $0.key < $1.key }) {
        if let index = position[plan.home[task]] { byPlace[index] += weight * share }
      }
    }
    let equal = 1 / Double(plan.places.count)
    var hoovers: [Variable] = []
    for index in plan.places.indices {
      let distance = program.addVariable("distance[\(index)]")
      hoovers.append(distance)
      program.addConstraint("over[\(index)]", distance - byPlace[index], lower: -equal)
      program.addConstraint("under[\(index)]", distance + byPlace[index], lower: equal)
    }
    self.program = program
    self.parts = parts
    committeeShares = byPlace
    hooverVariables = hoovers
  }

  /// Returns the objective that makes `Σ_S s − |S|/K` of another plan great, in points, less this
  /// plan's Hoover index in points where it is asked for.
  func objective(
    _ members: UInt64,
    of other: BalanceProgram,
    points: Double,
    isDifference: Bool
  ) -> Objective {
    let equal = 1 / Double(other.committees)
    var sum = LinearExpression(constant: -points * equal * Double(members.nonzeroBitCount))
    for index in other.committeeShares.indices where members >> UInt64(index) & 1 == 1 {
      sum += points * other.committeeShares[index]
    }
    if isDifference { sum -= self.points * hoover }
    return Objective("set-\(members)-\(other.name)", .maximize, sum)
  }
}

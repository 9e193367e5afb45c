// SPDX-License-Identifier: GPL-3.0-or-later

/// A program in which some demands may be broken at a price, and what it costs.
struct ElasticProgram {
  private let original: LinearProgram
  private let elastic: [ElasticDemand]
  /// The rows of the elastic demands, in their order.
  private var rows: [Int] = []
  private(set) var program: LinearProgram
  private(set) var objective: Objective

  init(_ original: LinearProgram, _ elastic: [ElasticDemand]) {
    self.original = original
    self.elastic = elastic
    // Rows are put together again, so that a slack stands in the row of its demand. Names count
    // from places, for a made-up name must not meet one of the program.
    var slacks: [Int: (below: Variable, above: Variable)] = [:]
    var program = LinearProgram(name: original.name)
    let loose = original.relaxing(elastic.lazy.map(\.demand).filter(Self.isBounds))
    for (index, variable) in loose.variables.enumerated() {
      program.addVariable(
        "x\(index)",
        lower: variable.lower,
        upper: variable.upper,
        isInteger: variable.isInteger
      )
    }
    var cost = LinearExpression()
    for (place, entry) in elastic.enumerated() {
      let below = program.addVariable("below\(place)")
      let above = program.addVariable("above\(place)")
      cost.add(entry.weight, below)
      cost.add(entry.weight, above)
      slacks[place] = (below, above)
    }
    var places: [Demand: Int] = [:]
    for (place, entry) in elastic.enumerated() { places[entry.demand] = place }

    var rows = [Int](repeating: 0, count: elastic.count)
    func add(_ name: String, _ terms: [LinearTerm], _ demand: Demand) {
      var expression = LinearExpression(terms: terms)
      let (lower, upper) = original.bounds(of: demand)
      let place = places[demand]
      if let place, let (below, above) = slacks[place] {
        expression.add(1, below)
        expression.add(-1, above)
      }
      let row = program.addConstraint(name, expression, lower: lower, upper: upper)
      if let place { rows[place] = row }
    }
    for (index, constraint) in original.constraints.enumerated() {
      add("row\(index)", constraint.terms, .constraint(index))
    }
    for entry in elastic {
      guard case .bounds(let variable) = entry.demand else { continue }
      add("bounds\(variable.index)", [LinearTerm(1, variable)], entry.demand)
    }
    self.rows = rows
    self.program = program
    objective = Objective("correction", .minimize, cost)
  }

  /// Reads the correction off an optimal answer.
  func correction(from solution: LinearSolution) -> LeastCorrection {
    var amounts: [Double] = []
    var largest = 0.0
    var disputed: [Demand] = []
    for (place, entry) in elastic.enumerated() {
      let below = solution.primal[original.variables.count + 2 * place]
      let above = solution.primal[original.variables.count + 2 * place + 1]
      let amount = above - below
      let (lower, upper) = original.bounds(of: entry.demand)
      let bound = amount < 0 ? lower : upper
      amounts.append(amount)
      largest = max(largest, amount == 0 ? 0 : abs(amount) / max(Tolerance.unit, abs(bound)))
      if abs(solution.dual[rows[place]]) > Tolerance.relative * entry.weight {
        disputed.append(entry.demand)
      }
    }
    return LeastCorrection(
      status: .optimal,
      total: solution.objectiveValue,
      amounts: amounts,
      point: Array(solution.primal.prefix(original.variables.count)),
      largestRelativeAmount: largest,
      disputed: disputed
    )
  }

  private static func isBounds(_ demand: Demand) -> Bool {
    if case .bounds = demand { return true }
    return false
  }
}

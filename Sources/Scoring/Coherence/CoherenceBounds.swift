// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming
internal import OrganizationModel

/// Bounds of coherence over all weights that the strength classes and rankings allow.
///
/// The score is a ratio of sums of weights; Charnes–Cooper normalisation (`Σ δ v = 1`, scale `t`)
/// makes it linear. Constraint families, all without unit:
/// - `least[interface]`, `most[interface]`: `v − l·t ≥ 0`, `v − u·t ≤ 0`, the class's interval.
/// - `above[interface]`, `below[interface]`: `v ≥ τ` for the class over a threshold τ, `v ≤ τ` for
///   the class under it: a stronger class never weighs less.
/// - `ranked[interface.interface]`: `v − v' ≥ 0` where a source ranks two interfaces.
/// - `normal`: `Σ δ v = 1`, δ the discount of interfaces named only as drawbacks, else 1.
///
/// For fixed weights the score is monotone in δ and in the coordination credit ρ, so both stand at
/// their ends: one program for each end of δ, one objective for each end of ρ.
struct CoherenceBounds {
  /// The program at one end of the discount.
  struct Program {
    let program: LinearProgram
    let weights: [Variable]
    let discounts: [Double]
    var basis: SimplexBasis?
  }

  let dataSet: DataSet
  private var programs: [Program]
  private let creditEnds: [Double]

  init(_ dataSet: DataSet) {
    self.dataSet = dataSet
    let discount = dataSet.parameters.drawbackDiscount
    let hasDiscounted = dataSet.isNamedOnlyAsDrawback.contains(true)
    let ends = hasDiscounted && discount.low < discount.high
      ? [discount.low, discount.high] : [discount.best]
    programs = ends.map { Self.program(dataSet, discount: $0) }
    let credit = dataSet.parameters.coordinationCredit
    creditEnds = credit.low < credit.high ? [credit.low, credit.high] : [credit.best]
  }

  /// Builds the program at one value of the discount.
  static func program(_ dataSet: DataSet, discount: Double) -> Program {
    var program = LinearProgram(name: "coherence-discount-\(discount)")
    let discounts = dataSet.isNamedOnlyAsDrawback.map { $0 ? discount : 1 }
    let scale = program.addVariable("scale")
    let thresholds = Strength.allCases.dropLast().map {
      program.addVariable("threshold[\($0.rawValue)]")
    }
    var weights: [Variable] = []
    for interface in dataSet.interfaces {
      let weight = program.addVariable("weight[\(interface.id)]")
      weights.append(weight)
      let range = dataSet.parameters.strengthWeights[interface.strength]
      program.addConstraint(
        "least[\(interface.id)]", LinearExpression([(1, weight), (-(range?.low ?? 0), scale)]),
        lower: 0)
      program.addConstraint(
        "most[\(interface.id)]", LinearExpression([(1, weight), (-(range?.high ?? 0), scale)]),
        upper: 0)
      let rank = interface.strength.rank
      if rank > 0 {
        program.addConstraint(
          "above[\(interface.id)]", LinearExpression([(1, weight), (-1, thresholds[rank - 1])]),
          lower: 0)
      }
      if rank < thresholds.count {
        program.addConstraint(
          "below[\(interface.id)]", LinearExpression([(1, weight), (-1, thresholds[rank])]),
          upper: 0)
      }
    }
    for (index, interface) in dataSet.interfaces.enumerated() {
      for other in interface.strongerThan {
        program.addConstraint(
          "ranked[\(interface.id).\(dataSet.interfaces[other].id)]",
          LinearExpression([(1, weights[index]), (-1, weights[other])]), lower: 0)
      }
    }
    program.addConstraint(
      "normal", LinearExpression(zip(discounts, weights).map { ($0, $1) }), equals: 1)
    return Program(program: program, weights: weights, discounts: discounts)
  }

  /// Returns the objective of a sum of credits, in points of the score.
  static func objective(
    _ name: String, _ sense: ObjectiveSense, _ credits: [Double], in program: Program
  ) -> Objective {
    var expression = LinearExpression()
    for (index, credit) in credits.enumerated() where credit != 0 {
      expression.add(100 * program.discounts[index] * credit, program.weights[index])
    }
    return Objective(name, sense, expression)
  }

  /// Returns the bounds of a plan's score, or of its difference to another plan over the same
  /// weights and parameters.
  mutating func bounds(
    _ plan: Plan, minus other: Plan? = nil, _ solver: some LinearSolver
  ) throws(ScoringError) -> Interval {
    guard !dataSet.interfaces.isEmpty else { return other == nil ? Interval(100) : Interval(0) }
    var lower = Double.infinity
    var upper = -Double.infinity
    let name = other.map { "\(plan.id)-minus-\($0.id)" } ?? plan.id
    let credits = creditEnds.map { end in
      let first = dataSet.credits(in: plan, coordinated: end)
      guard let other else { return first }
      return zip(first, dataSet.credits(in: other, coordinated: end)).map { $0 - $1 }
    }
    for index in programs.indices {
      let objectives = Set(credits).sorted { $0.lexicographicallyPrecedes($1) }.flatMap { credit in
        [ObjectiveSense.minimize, .maximize].map {
          Self.objective(name.ascii, $0, credit, in: programs[index])
        }
      }
      let answers = try solver.answers(
        programs[index].program, objectives, startingFrom: &programs[index].basis)
      for answer in answers {
        lower = min(lower, answer.objectiveValue)
        upper = max(upper, answer.objectiveValue)
      }
    }
    return Interval(lower, upper)
  }
}

extension String {
  /// The text with what a name in a linear program may not have replaced.
  var ascii: String {
    let kept = map { $0.isASCII && ($0.isLetter || $0.isNumber || "-._".contains($0)) ? $0 : "_" }
    return "plan-" + String(kept.prefix(150))
  }
}

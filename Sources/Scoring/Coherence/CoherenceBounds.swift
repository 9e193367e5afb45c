// SPDX-License-Identifier: GPL-3.0-or-later
internal import LinearProgramming
internal import OrganizationModel

/// Bounds of coherence over all weights that the strength classes and rankings allow.
///
/// The score is a ratio of sums of weights; Charnes–Cooper normalisation (`Σ δ w = 1`, scale `t`)
/// makes it linear. Class k has a least weight `a` and a greatest weight `b`, and an interface of it
/// weighs `w = a + s` with `s ≥ 0`; so one row an interface is enough. Constraint families, all
/// without unit:
/// - `least[class]`, `most[class]`: `a − l·t ≥ 0`, `b − u·t ≤ 0`, the class's interval.
/// - `order[class]`: `b' − a ≤ 0`, b' of the class below: a stronger class never weighs less.
/// - `width[class]`: `a − b ≤ 0`, which carries the order over a class without interfaces.
/// - `span[interface]`: `s + a − b ≤ 0`.
/// - `ranked[interface.interface]`: `w − w' ≥ 0` where a source ranks two interfaces.
/// - `normal`: `Σ δ w = 1`, δ the discount of interfaces named only as drawbacks, else 1.
///
/// For fixed weights the score is monotone in δ and in the coordination credit ρ, so both stand at
/// their ends: one program for each end of δ, one objective for each end of ρ.
struct CoherenceBounds {
  /// The program at one end of the discount.
  struct Program {
    let program: LinearProgram
    let weights: [LinearExpression]
    let discounts: [Double]
    var basis: SimplexBasis?
  }

  let dataSet: DataSet
  private(set) var programs: [Program]
  let creditEnds: [Double]

  init(_ dataSet: DataSet) {
    self.dataSet = dataSet
    programs = Self.discountEnds(dataSet).map { Self.program(dataSet, discount: $0) }
    creditEnds = Self.creditEnds(dataSet)
  }

  /// The ends of the discount.
  static func discountEnds(_ dataSet: DataSet) -> [Double] {
    let discount = dataSet.parameters.drawbackDiscount
    let hasDiscounted = dataSet.isNamedOnlyAsDrawback.contains(true)
    return hasDiscounted && discount.low < discount.high
      ? [discount.low, discount.high] : [discount.best]
  }

  /// The ends of the coordination credit.
  static func creditEnds(_ dataSet: DataSet) -> [Double] {
    let credit = dataSet.parameters.coordinationCredit
    return credit.low < credit.high ? [credit.low, credit.high] : [credit.best]
  }

  /// Builds the program at one value of the discount.
  static func program(_ dataSet: DataSet, discount: Double) -> Program {
    var program = LinearProgram(name: "coherence-discount-\(discount)")
    let discounts = dataSet.isNamedOnlyAsDrawback.map { $0 ? discount : 1 }
    let scale = program.addVariable("scale")
    var least: [Variable] = []
    var most: [Variable] = []
    for strength in Strength.allCases {
      let range = dataSet.parameters.strengthWeights[strength]
      least.append(program.addVariable("a[\(strength.rawValue)]"))
      most.append(program.addVariable("b[\(strength.rawValue)]"))
      let rank = strength.rank
      program.addConstraint(
        "least[\(strength.rawValue)]",
        least[rank] - (range?.low ?? 0) * scale,
        lower: 0
      )
      program.addConstraint(
        "most[\(strength.rawValue)]",
        most[rank] - (range?.high ?? 0) * scale,
        upper: 0
      )
      program.addConstraint("width[\(strength.rawValue)]", least[rank] - most[rank], upper: 0)
      if rank > 0 {
        program.addConstraint(
          "order[\(strength.rawValue)]",
          most[rank - 1] - least[rank],
          upper: 0
        )
      }
    }
    let weights = dataSet.interfaces.map { interface in
      let rank = interface.strength.rank
      let surplus = program.addVariable("surplus[\(interface.id)]")
      program.addConstraint("span[\(interface.id)]", surplus + least[rank] - most[rank], upper: 0)
      return least[rank] + surplus
    }
    for (index, interface) in dataSet.interfaces.enumerated() {
      for other in interface.strongerThan {
        program.addConstraint(
          "ranked[\(interface.id).\(dataSet.interfaces[other].id)]",
          weights[index] - weights[other],
          lower: 0
        )
      }
    }
    var sum = LinearExpression()
    for (discount, weight) in zip(discounts, weights) { sum += discount * weight }
    program.addConstraint("normal", sum, equals: 1)
    return Program(program: program, weights: weights, discounts: discounts)
  }

  /// Returns the objective of a sum of credits, in points of the score.
  static func objective(
    _ name: String,
    _ sense: ObjectiveSense,
    _ credits: [Double],
    in program: Program
  ) -> Objective {
    var expression = LinearExpression()
    for (index, credit) in credits.enumerated() where credit != 0 {
      expression += (100 * program.discounts[index] * credit) * program.weights[index]
    }
    return Objective(name, sense, expression)
  }

  /// Returns the bounds of a plan's score, or of its difference to another plan over the same
  /// weights and parameters.
  mutating func bounds(
    _ plan: Plan,
    minus other: Plan? = nil,
    _ solver: some LinearSolver
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
        programs[index].program,
        objectives,
        startingFrom: &programs[index].basis
      )
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

// SPDX-License-Identifier: GPL-3.0-or-later

import LinearProgramming
import TestSupport

/// Random small programs, feasible or not, with rows of every kind.
enum RandomPrograms {
  static func make(seed: Int) -> (LinearProgram, [Objective]) {
    var random = SplitMix64(seed: seed)
    var program = LinearProgram(name: "random-\(seed)")
    let count = Int.random(in: 1...4, using: &random)
    func whole(_ range: ClosedRange<Int>) -> Double {
      Double(Int.random(in: range, using: &random))
    }
    for index in 0..<count {
      let lower = whole(-5...5)
      program.addVariable("x\(index)", lower: lower, upper: lower + whole(0...6))
    }
    for row in 0..<Int.random(in: 0...5, using: &random) {
      var sum = LinearExpression(constant: whole(-2...2))
      for index in 0..<count where Bool.random(using: &random) {
        sum.add(whole(-4...4), Variable(index: index))
      }
      let lower = whole(-12...4)
      let width = whole(0...10)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: program.addConstraint("row\(row)", sum, lower: lower)
      case 1: program.addConstraint("row\(row)", sum, upper: lower + 10)
      case 2: program.addConstraint("row\(row)", sum, in: lower...lower + width)
      default: program.addConstraint("row\(row)", sum, equals: lower)
      }
    }
    let objectives = (0..<6).map { place in
      var sum = LinearExpression(constant: whole(-9...9))
      for index in 0..<count { sum.add(whole(-3...3), Variable(index: index)) }
      return Objective("goal\(place)", place % 2 == 0 ? .minimize : .maximize, sum)
    }
    return (program, objectives)
  }

  /// Returns the same program with every variable and every row in another unit.
  static func inOtherUnits(
    _ program: LinearProgram,
    _ objectives: [Objective],
    seed: Int
  ) -> (LinearProgram, [Objective]) {
    var random = SplitMix64(seed: seed)
    let powers = [0.01, 0.1, 1, 30, 1_000]
    func unit() -> Double { powers[Int.random(in: 0..<powers.count, using: &random)] }
    let units = program.variables.map { _ in unit() }
    func change(_ terms: [LinearTerm], by factor: Double) -> LinearExpression {
      LinearExpression(
        terms: terms.map {
          LinearTerm($0.coefficient * units[$0.variable.index] * factor, $0.variable)
        }
      )
    }
    var result = LinearProgram(name: program.name)
    for (variable, unit) in zip(program.variables, units) {
      result.addVariable(variable.name, lower: variable.lower / unit, upper: variable.upper / unit)
    }
    for constraint in program.constraints {
      let factor = unit()
      result.addConstraint(
        constraint.name,
        change(constraint.terms, by: factor),
        lower: constraint.lower * factor,
        upper: constraint.upper * factor
      )
    }
    let goals = objectives.map {
      Objective($0.name, $0.sense, change($0.terms, by: 1) + $0.constant)
    }
    return (result, goals)
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import LinearProgramming

/// The best value over all vertices of a small program whose variables all have finite bounds.
///
/// It tries every choice of as many bounds as there are variables, and shares nothing with GLPK.
enum VertexEnumeration {
  static func bestValue(_ program: LinearProgram, _ objective: Objective) -> Double? {
    let count = program.variables.count
    var planes: [(row: [Double], side: Double)] = []
    for (index, variable) in program.variables.enumerated() {
      var row = [Double](repeating: 0, count: count)
      row[index] = 1
      planes += [(row, variable.lower), (row, variable.upper)]
    }
    for constraint in program.constraints {
      var row = [Double](repeating: 0, count: count)
      for term in constraint.terms { row[term.variable.index] = term.coefficient }
      for side in Set([constraint.lower, constraint.upper]) where side.isFinite {
        planes.append((row, side))
      }
    }
    var best: Double?
    func choose(_ chosen: [Int], from start: Int) {
      if chosen.count == count {
        guard let point = intersection(chosen.map { planes[$0] }),
          FeasibilityReport(of: point, in: program).isFeasible
        else { return }
        let value = objective.value(at: point)
        guard let known = best else {
          best = value
          return
        }
        best = objective.sense == .minimize ? min(known, value) : max(known, value)
        return
      }
      for plane in start..<max(start, planes.count) { choose(chosen + [plane], from: plane + 1) }
    }
    choose([], from: 0)
    return best
  }

  /// Solves a square system by elimination with row pivoting; `nil` when it has no one solution.
  private static func intersection(_ planes: [(row: [Double], side: Double)]) -> [Double]? {
    var rows = planes.map { $0.row + [$0.side] }
    let count = rows.count
    for column in 0..<count {
      guard let pivot = (column..<count).max(by: { abs(rows[$0][column]) < abs(rows[$1][column]) }),
        abs(rows[pivot][column]) > 1e-9
      else { return nil }
      rows.swapAt(column, pivot)
      for row in 0..<count where row != column {
        let factor = rows[row][column] / rows[column][column]
        for place in column...count { rows[row][place] -= factor * rows[column][place] }
      }
    }
    return (0..<count).map { rows[$0][count] / rows[$0][$0] }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

import GLPKBridge
import LinearProgramming

/// A program and its objectives as flat arrays.
struct BridgeInput {
  var columns: Int
  var rows = SparseVectors()
  var rowLower: [Double]
  var rowUpper: [Double]
  var columnLower: [Double]
  var columnUpper: [Double]
  var objectives = SparseVectors()
  var maximize: [UInt8]

  /// Lays a program out.
  init(_ program: LinearProgram, objectives: [Objective]) {
    columns = program.variables.count
    columnLower = program.variables.map(\.lower)
    columnUpper = program.variables.map(\.upper)
    rowLower = program.constraints.map(\.lower)
    rowUpper = program.constraints.map(\.upper)
    maximize = objectives.map { $0.sense == .maximize ? 1 : 0 }
    for constraint in program.constraints {
      rows.append(constraint.terms)
    }
    for objective in objectives {
      self.objectives.append(objective.terms)
    }
  }
}

extension BridgeInput {
  /// Calls a closure with the arrays as the bridge reads them.
  ///
  /// The pointers are valid during the call only.
  func withProblem(_ body: (inout glpk_bridge_problem) -> Int32) -> Int32 {
    rows.withVectors { rows in
      objectives.withVectors { objectives in
        rowLower.withUnsafeBufferPointer { rowLower in
          rowUpper.withUnsafeBufferPointer { rowUpper in
            columnLower.withUnsafeBufferPointer { columnLower in
              columnUpper.withUnsafeBufferPointer { columnUpper in
                maximize.withUnsafeBufferPointer { maximize in
                  var problem = glpk_bridge_problem()
                  problem.columns = Int32(columns)
                  problem.rows = rows
                  problem.row_lower = rowLower.baseAddress
                  problem.row_upper = rowUpper.baseAddress
                  problem.column_lower = columnLower.baseAddress
                  problem.column_upper = columnUpper.baseAddress
                  problem.objectives = objectives
                  problem.maximize = maximize.baseAddress
                  return body(&problem)
                }
              }
            }
          }
        }
      }
    }
  }
}

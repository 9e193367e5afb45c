// SPDX-License-Identifier: GPL-3.0-or-later

import GLPKBridge
import LinearProgramming

/// Sparse vectors one after the other, laid out as GLPK reads them: element 0 of `indices` and
/// `values` is not used, and indices count from 1.
struct SparseVectors {
  private(set) var starts: [Int32] = [0]
  private(set) var indices: [Int32] = [0]
  private(set) var values: [Double] = [0]

  /// Appends one vector, with at most one element for each variable.
  mutating func append(_ terms: [LinearTerm]) {
    for term in terms {
      indices.append(Int32(term.variable.index + 1))
      values.append(term.coefficient)
    }
    starts.append(Int32(indices.count - 1))
  }
}

extension SparseVectors {
  /// Calls a closure with the vectors as the bridge reads them.
  ///
  /// The pointers are valid during the call only.
  func withVectors(_ body: (glpk_bridge_vectors) -> Int32) -> Int32 {
    starts.withUnsafeBufferPointer { starts in
      indices.withUnsafeBufferPointer { indices in
        values.withUnsafeBufferPointer { values in
          body(
            glpk_bridge_vectors(
              count: Int32(starts.count - 1),
              start: starts.baseAddress,
              index: indices.baseAddress,
              value: values.baseAddress
            )
          )
        }
      }
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// A coefficient and the variable that it multiplies.
public struct LinearTerm: Hashable, Sendable {
  /// The variable.
  public var variable: Variable
  /// The number that multiplies the variable.
  public var coefficient: Double

  /// Creates a term.
  public init(_ coefficient: Double, _ variable: Variable) {
    self.variable = variable
    self.coefficient = coefficient
  }
}

extension [LinearTerm] {
  /// Returns the terms with one entry a variable, in the order of the variables, without zeros.
  ///
  /// Terms of one variable are added in the order in which they were given, so the result does not
  /// depend on how a sort treats equal elements.
  func merged() -> [LinearTerm] {
    if isMerged { return self }
    let order = indices.sorted {
      (self[$0].variable, $0) < (self[$1].variable, $1)
    }
    var result: [LinearTerm] = []
    result.reserveCapacity(count)
    for place in order {
      if let last = result.last, last.variable == self[place].variable {
        result[result.count - 1].coefficient += self[place].coefficient
      } else {
        result.append(self[place])
      }
    }
    result.removeAll { $0.coefficient == 0 }
    return result
  }

  private var isMerged: Bool {
    var last = Int.min
    for term in self {
      if term.variable.index <= last || term.coefficient == 0 { return false }
      last = term.variable.index
    }
    return true
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

extension DataSet {
  /// Checks that figures of somebody's own leave the numbers of the formulas as a data set must have
  /// them: what a reader refuses in a file is refused here.
  ///
  /// - Parameter figures: The figures, which the data set has taken over already.
  /// - Throws: ``WhatIfRefusal``, the first reason against them.
  func checkParameters(with figures: [String: OwnFigure]) throws(WhatIfRefusal) {
    guard !figures.isEmpty else { return }
    let weights = Strength.allCases.compactMap { parameters.strengthWeights[$0] }
    for (lower, upper) in zip(weights, weights.dropFirst()) {
      guard lower.low <= upper.low, lower.best <= upper.best, lower.high <= upper.high else {
        throw .weightsOutOfOrder
      }
    }
    // Where nothing weighs anything, coherence is no number.
    let weighs = interfaces.indices.contains { index in
      let weight = parameters.strengthWeights[interfaces[index].strength]?.best ?? 0
      return weight > 0 && (!isNamedOnlyAsDrawback[index] || parameters.drawbackDiscount.best > 0)
    }
    guard weighs || interfaces.isEmpty else { throw .weightsOutOfOrder }
    // Cooperation is never as much as standing together.
    if case .assumed(let id) = parameters.coordinationCredit.basis,
      parameters.coordinationCredit.high > 0.999_999
    {
      throw .figureNotBelowWhole(assumption: id)
    }
  }
}

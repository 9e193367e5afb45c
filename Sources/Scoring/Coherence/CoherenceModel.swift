// SPDX-License-Identifier: GPL-3.0-or-later
internal import OrganizationModel

/// The numbers of section 5 of the model page that do not depend on a plan.
struct CoherenceModel: Sendable {
  /// The best estimate of each interface's weight, discount included.
  let bestWeights: [Double]
  /// The sum of ``bestWeights``.
  let bestTotal: Double
  /// The best estimate of the credit of a coordinated cut interface.
  let bestCredit: Double

  init(_ dataSet: DataSet) {
    let parameters = dataSet.parameters
    bestWeights = dataSet.interfaces.enumerated().map { index, interface in
      let weight = parameters.strengthWeights[interface.strength]?.best ?? 0
      return dataSet.isNamedOnlyAsDrawback[index]
        ? weight * parameters.drawbackDiscount.best : weight
    }
    bestTotal = bestWeights.reduce(0, +)
    bestCredit = parameters.coordinationCredit.best
  }
}

extension DataSet {
  /// Returns κ of every interface under a plan: the share of its pairs that stand together, and
  /// `credit` for each cut pair when a measure covers the interface.
  func credits(in plan: Plan, coordinated credit: Double) -> [Double] {
    interfaces.enumerated().map { index, interface in
      let pairs = Double(interface.pairs.count)
      let cut = Double(cutPairs(of: index, in: plan))
      return (pairs - cut + (plan.isCoordinated[index] ? credit * cut : 0)) / pairs
    }
  }
}

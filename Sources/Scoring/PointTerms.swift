// SPDX-License-Identifier: GPL-3.0-or-later
internal import OrganizationModel

/// What each part of an organisation adds to the three criteria at the best estimates, apart from
/// any plan: the numbers that ``PointScorer`` sums, one by one, for whoever sums them another way.
package struct PointTerms: Sendable {
  /// Points of coherence of each interface, when all its pairs stand together; they sum to 100.
  package let interfacePoints: [Double]
  /// Credit of a cut pair of an interface that a measure covers.
  package let coordinationCredit: Double
  /// DKK million that an interface costs when all its pairs are newly cut, by interface.
  package let coordinationCost: [Double]
  /// DKK million that a function gains when it is gathered in one department, by function.
  package let gatheringGain: [Double]
  /// DKK million that a function loses for each time that it would have to be gathered again.
  package let fragmentationLoss: [Double]
  /// DKK million that a task costs when it moves, by task.
  package let transferCost: [Double]
  /// Best estimates of FTE, by task.
  package let fte: [Double]
  /// DKK million that a new department costs.
  package let startupCost: Double
  /// Each task's share of the work, by task; they sum to 1.
  package let work: [Double]
}

extension Scorer {
  /// The numbers that point scores are sums of.
  package var terms: PointTerms {
    let model = CoherenceModel(dataSet)
    let discounting = Discounting(dataSet.parameters)
    let values = EfficiencyParameters(bestOf: dataSet)
    let gains = dataSet.functions.enumerated().map { index, function in
      values.savings[index] / 100 * function.tasks.reduce(0) { $0 + fte[$1] } * values.costPerFTE
        * discounting.rampedAnnuity
    }
    return PointTerms(
      interfacePoints: model.bestWeights.map {
        model.bestTotal > 0 ? 100 * $0 / model.bestTotal : 0
      },
      coordinationCredit: model.bestCredit,
      coordinationCost: dataSet.interfaces.map {
        values.coordinationFTE[$0.strength.rank] * values.costPerFTE * discounting.annuity
      },
      gatheringGain: gains.map { $0 * values.realization },
      fragmentationLoss: gains,
      transferCost: fte.map { $0 * values.shareOfYearLost * values.costPerFTE },
      fte: fte,
      startupCost: values.startupCost,
      work: points.workShares
    )
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

/// Where computed numbers come from: one derivation for each kind of number, with what it rests on.
extension ReportWriter {
  /// Where a plan's score in a criterion comes from; also that of a difference between plans.
  func provenance(of criterion: Criterion) -> Provenance {
    let parameters = dataSet.parameters
    switch criterion {
    case .coherence:
      let weights = Strength.allCases.reversed().compactMap { parameters.strengthWeights[$0] }
      return .derivation(
        DerivationPhrase.coherence[language],
        from: (weights + [parameters.drawbackDiscount, parameters.coordinationCredit])
          .map(provenance)
      )
    case .balance:
      return .derivation(DerivationPhrase.balance[language], from: workProvenances)
    case .efficiency:
      let money = [
        parameters.discountRate, parameters.realization, parameters.costPerFTE,
        parameters.shareOfYearLost, parameters.startupCost,
      ]
      let coordination = Strength.allCases.compactMap { parameters.coordinationFTE[$0] }
      return .derivation(
        DerivationPhrase.efficiency[language],
        from: (money + coordination + dataSet.functions.map(\.saving)).map(provenance).unique
      )
    }
  }

  /// What the committees' work rests on: the totals of departments by the measure in use.
  private var workProvenances: [Provenance] {
    dataSet.departments.flatMap { department in
      comparison.measure.parts.compactMap { part -> Quantity? in
        switch part.workload {
        case .cases: department.totalCases
        case .budget: department.totalBudget
        case .fte, .headcount: nil
        }
      }
    }.map(provenance).unique
  }

  /// Where the FTE of some tasks come from: the sum of theirs.
  func provenance(ofFTE tasks: [Int]) -> Provenance {
    .derivation(
      DerivationPhrase.movedFTE[language],
      from: tasks.map { provenance(of: dataSet.tasks[$0].fte) }.unique
    )
  }

  /// Where a number comes from that is counted in a table of the report.
  func provenance(countedIn words: String) -> Provenance {
    .derivation(DerivationPhrase.counted[language].filled(words))
  }
}

extension [Provenance] {
  /// Each one once, in the order of first appearance.
  var unique: [Provenance] {
    var seen: Set<Provenance> = []
    return filter { seen.insert($0).inserted }
  }
}

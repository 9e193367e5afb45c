// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

extension ReportWriter {
  /// The name of a plan, by its position in the comparison.
  func name(ofPlan position: Int) -> Inline {
    let plan = comparison.plans[position]
    return plan.id == Combination.todayID
      ? Inline(Phrase.today[language]) : Inline(name: planName(plan))
  }

  /// The name of a place under a plan.
  func name(ofPlace place: Int, in plan: Plan) -> Inline {
    Inline(name: dataSet.name(ofPlace: place, in: plan)[language])
  }

  /// A number that carries where it comes from.
  func number(
    _ value: Double,
    decimals: Int,
    isSigned: Bool = false,
    _ provenance: Provenance
  ) -> Inline {
    Inline([
      .number(numbers.text(value, decimals: decimals, isSigned: isSigned), provenance)
    ])
  }

  /// A count that carries what was counted.
  func count(_ value: Int, _ provenance: Provenance) -> Inline {
    number(Double(value), decimals: 0, provenance)
  }

  /// A number with its bounds that carries where it comes from.
  func band(
    _ band: Band,
    decimals: Int,
    isSigned: Bool = false,
    _ provenance: Provenance
  ) -> Inline {
    Inline([
      .number(numbers.range(band, decimals: decimals, isSigned: isSigned), provenance)
    ])
  }

  /// Where a figure of the data is from.
  func provenance(of quantity: Quantity) -> Provenance {
    Provenance(quantity.basis, in: language, product: ReportPhrase.product[language])
  }

  /// Decimals for staff: small staffs are known to halves, large ones are not.
  func staffDecimals(_ band: Band) -> Int { band.upper < 1_000 ? 1 : 0 }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// The words for the numbers that a term of a score is made of; the raw value is the word of the format.
package enum FactorPhrase: String, CaseIterable, Worded {
  case weight
  case drawbackDiscount = "drawback-discount"
  case credit
  case coordinationCredit = "coordination-credit"
  case share
  case equalShare = "equal-share"
  case shareToday = "share-today"
  case cases, budget, headcount, fte, saving, gathering, realization, annuity
  case costPerFTE = "cost-per-fte"
  case rampedAnnuity = "ramped-annuity"
  case newlyCut = "newly-cut"
  case coordinationFTE = "coordination-fte"
  case shareOfYearLost = "share-of-year-lost"
  case startupCost = "startup-cost"

  package var danish: String {
    switch self {
    case .weight: "Vægt"
    case .drawbackDiscount: "Vægt, fordi den kun nævnes som ulempe"
    case .credit: "Del, der tæller som samlet"
    case .coordinationCredit: "Virkning af samarbejde"
    case .share: "Andel"
    case .equalShare: "Lige stor andel"
    case .shareToday: "Andel i dag"
    case .cases: "Udvalgssager"
    case .budget: "Budget"
    case .headcount: "Medarbejdere"
    case .fte: "Årsværk"
    case .saving: "Besparelse"
    case .gathering: "Mere samlet end i dag"
    case .realization: "Del af besparelsen, der nås"
    case .annuity: "Nutidsværdi af en krone om året"
    case .costPerFTE: "Løn for et årsværk"
    case .rampedAnnuity: "Nutidsværdi af en krone om året, indfaset"
    case .newlyCut: "Del, der bliver delt"
    case .coordinationFTE: "Årsværk til koordinering"
    case .shareOfYearLost: "Del af et års arbejde, der går tabt"
    case .startupCost: "Start af en ny forvaltning"
    }
  }

  package var english: String {
    switch self {
    case .weight: "Weight"
    case .drawbackDiscount: "Weight since it is only named as a drawback"
    case .credit: "Part that counts as together"
    case .coordinationCredit: "Effect of cooperation"
    case .share: "Share"
    case .equalShare: "Equal share"
    case .shareToday: "Share today"
    case .cases: "Committee cases"
    case .budget: "Budget"
    case .headcount: "Employees"
    case .fte: "FTE"
    case .saving: "Saving"
    case .gathering: "More gathered than today"
    case .realization: "Part of the saving that is reached"
    case .annuity: "Value today of one krone a year"
    case .costPerFTE: "Pay of one FTE"
    case .rampedAnnuity: "Value today of one krone a year, phased in"
    case .newlyCut: "Part that is divided"
    case .coordinationFTE: "FTE for coordination"
    case .shareOfYearLost: "Part of a year's work that is lost"
    case .startupCost: "Start of a new department"
    }
  }
}

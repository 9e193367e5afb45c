// SPDX-License-Identifier: GPL-3.0-or-later

/// The words beside the board that say what a what-if comes to.
package enum ScorePanelPhrase: CaseIterable, Worded {
  case heading, againstToday, against, comparedWith, change, points, money, termsHeading, termMet
  case termBroken, allTermsMet, interfacesHeading, gathered, arising, committeesHeading
  case committeeChange, movesHeading, movedWork, movedNothing, standingHeading, standing
  case dominated, notDominated, improveHeading, improveNote, improveApply,
    notBuiltOnCatalogue
  case waiting, explain, better, worse, maybeBetter, maybeWorse, undecided, unchanged

  package var danish: String {
    switch self {
    case .heading: "De tre hensyn"
    case .againstToday: "mod i dag"
    case .against: "mod {}"
    case .comparedWith: "Sammenlign med"
    case .change: "Skift"
    case .points: "{} point"
    case .money: "{} mio. kr."
    case .termsHeading: "Vilkår i kommissoriet"
    case .termMet: "opfyldt"
    case .termBroken: "ikke opfyldt"
    case .allTermsMet: "Alle {} vilkår er opfyldt."
    case .interfacesHeading: "Snitflader"
    case .gathered: "{} forsvinder"
    case .arising: "{} opstår"
    case .committeesHeading: "Udvalgenes andel af sagerne"
    case .committeeChange: "{}: {} pct., i dag {}"
    case .movesHeading: "Hvem flytter"
    case .movedWork: "{} opgaver med {} årsværk skifter forvaltning."
    case .movedNothing: "Ingen opgaver skifter forvaltning."
    case .standingHeading: "Plads blandt alle kombinationer"
    case .standing: "{}: ikke dårligere end {} pct."
    case .dominated:
      """
      {} af de {} mulige kombinationer er mindst lige så gode i alle tre hensyn og bedre i mindst ét.
      """
    case .notDominated:
      """
      Ingen af de {} mulige kombinationer er mindst lige så god i alle tre hensyn og bedre i et.
      """
    case .improveHeading: "Hvad ville gøre det bedre i alle tre hensyn"
    case .improveNote:
      "Regnet for scenarierne alene: det, du selv har flyttet eller samlet, følger med bagefter."
    case .improveApply: "Gør det"
    case .notBuiltOnCatalogue:
      "Regnet for scenarierne alene: opgaver, du selv har flyttet, og egne tal er ikke med her."
    case .waiting: "Alle kombinationer er ved at blive regnet igennem."
    case .explain: "Sådan er det regnet"
    case .better: "bedre, sikkert"
    case .worse: "dårligere, sikkert"
    case .maybeBetter: "måske bedre, aldrig dårligere"
    case .maybeWorse: "måske dårligere, aldrig bedre"
    case .undecided: "uafgjort"
    case .unchanged: "som i dag"
    }
  }

  package var english: String {
    switch self {
    case .heading: "The three considerations"
    case .againstToday: "against today"
    case .against: "against {}"
    case .comparedWith: "Compare with"
    case .change: "Change"
    case .points: "{} points"
    case .money: "DKK {} million"
    case .termsHeading: "Terms of reference"
    case .termMet: "met"
    case .termBroken: "not met"
    case .allTermsMet: "All {} terms are met."
    case .interfacesHeading: "Interfaces"
    case .gathered: "{} disappear"
    case .arising: "{} arise"
    case .committeesHeading: "The committees' share of cases"
    case .committeeChange: "{}: {} per cent, today {}"
    case .movesHeading: "Who moves"
    case .movedWork: "{} tasks with {} FTE change department."
    case .movedNothing: "No tasks change department."
    case .standingHeading: "Place among all combinations"
    case .standing: "{}: no worse than {} per cent"
    case .dominated:
      """
      {} of the {} possible combinations are at least as good on all three considerations and better \
      on one or more.
      """
    case .notDominated:
      """
      None of the {} possible combinations is at least as good on all three considerations and better \
      on one.
      """
    case .improveHeading: "What would make it better on all three considerations"
    case .improveNote:
      "Computed for the scenarios alone: what you moved or merged yourself comes along afterwards."
    case .improveApply: "Do it"
    case .notBuiltOnCatalogue:
      "Computed for the scenarios alone: tasks that you moved and figures of your own are not in it."
    case .waiting: "All combinations are being computed."
    case .explain: "How it is computed"
    case .better: "better for certain"
    case .worse: "worse for certain"
    case .maybeBetter: "maybe better, never worse"
    case .maybeWorse: "maybe worse, never better"
    case .undecided: "undecided"
    case .unchanged: "as today"
    }
  }
}

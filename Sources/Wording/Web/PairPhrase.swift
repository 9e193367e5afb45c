// SPDX-License-Identifier: GPL-3.0-or-later

/// The words for how two plans stand to each other.
package enum PairPhrase: CaseIterable, Worded {
  case heading, lead, caption, same, row, better, worse, maybeBetter, maybeWorse, undecided

  package var danish: String {
    switch self {
    case .heading: "To og to"
    case .lead:
      """
      Forslaget i rækken mod forslaget i kolonnen. »Sikkert« er for alle tal, som kilder og \
      antagelser tillader, det samme tal for begge.
      """
    case .caption: "{}: forslaget i rækken mod forslaget i kolonnen, forskel i {}"
    case .row: "Forslag"
    case .same: "ens"
    case .better: "bedre, sikkert"
    case .worse: "dårligere, sikkert"
    case .maybeBetter: "måske bedre"
    case .maybeWorse: "måske dårligere"
    case .undecided: "uafgjort"
    }
  }

  package var english: String {
    switch self {
    case .heading: "Two by two"
    case .lead:
      """
      The plan of the row against the plan of the column. “For certain” is for all figures that \
      sources and assumptions allow, the same figure for both.
      """
    case .caption: "{}: the plan of the row against the plan of the column, difference in {}"
    case .row: "Plan"
    case .same: "the same"
    case .better: "better for certain"
    case .worse: "worse for certain"
    case .maybeBetter: "maybe better"
    case .maybeWorse: "maybe worse"
    case .undecided: "undecided"
    }
  }
}

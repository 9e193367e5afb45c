// SPDX-License-Identifier: GPL-3.0-or-later

/// What is wrong with a figure that somebody typed, and how to write it.
package enum FigureFaultPhrase: CaseIterable, Worded {
  case missing, unreadable, order, tooGreat, summary, notComputable

  package var danish: String {
    switch self {
    case .missing: "Skriv et tal, for eksempel {}."
    case .unreadable:
      "»{}« kan ikke læses som et tal. Skriv det som {}, uden enhed og fortegn."
    case .order:
      "Tallene skal stå i rækkefølge: det laveste, det bedste skøn og det højeste."
    case .tooGreat: "Skriv et tal, der ikke er større end {}."
    case .summary: "Ret tallene for »{}«."
    case .notComputable:
      "Med det tal kan de tre hensyn ikke regnes. Vælg et tal, der ligger nærmere datasættets."
    }
  }

  package var english: String {
    switch self {
    case .missing: "Write a number, such as {}."
    case .unreadable:
      "“{}” cannot be read as a number. Write it as {}, without a unit and a sign."
    case .order: "The numbers must stand in order: the lowest, the best estimate and the highest."
    case .tooGreat: "Write a number that is not greater than {}."
    case .summary: "Correct the numbers of “{}”."
    case .notComputable:
      """
      With that figure the three considerations cannot be computed. Choose one that lies nearer to \
      the data set's.
      """
    }
  }
}

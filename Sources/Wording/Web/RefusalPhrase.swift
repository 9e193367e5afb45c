// SPDX-License-Identifier: GPL-3.0-or-later

/// Why a step of a what-if is not done, and what can be done instead.
package enum RefusalPhrase: CaseIterable, Worded {
  case unknown, twoPlaces, splitAway, missingPlace, reorganizedTwice, requirement, excluded
  case otherConflict, departmentGone, locked, emptied, noTasks, mergedWithItself, unusableName
  case unusableFigure, figureNotBelowWhole, weightsOutOfOrder, nothingChanges, inconsistentFigures

  package var danish: String {
    switch self {
    case .unknown: "Datasættet har ikke noget med id'et »{}«. Genindlæs siden."
    case .twoPlaces: "{} sender den samme opgave to steder hen. Vælg et af dem."
    case .splitAway:
      """
      {} går ikke sammen: det ene deler en forvaltning, som det andet flytter opgaver til. Vælg et \
      af dem.
      """
    case .missingPlace:
      """
      {} bruger en forvaltning, som ikke findes i denne kombination. Vælg også det scenarie, der \
      opretter den.
      """
    case .reorganizedTwice: "{} deler eller samler den samme forvaltning. Vælg et af dem."
    case .requirement: "{} forudsætter et andet scenarie. Vælg det først."
    case .excluded: "{} udelukker hinanden. Vælg et af dem."
    case .otherConflict: "{} kan ikke vælges sammen."
    case .departmentGone:
      """
      Forvaltningen »{}« findes ikke i denne kombination, men bruges af noget, du har flyttet, \
      samlet eller omdøbt. Fortryd det først.
      """
    case .locked: "»{}« er låst: dens opgaver må ikke ændres. Lås den op først."
    case .emptied: "»{}« ville ikke have nogen opgaver tilbage. Lad mindst én blive."
    case .noTasks: "Vælg mindst én opgave."
    case .mergedWithItself: "En forvaltning kan ikke lægges ind under sig selv. Vælg en anden."
    case .unusableName: "Indtast et navn på 1 til 80 tegn på én linje."
    case .unusableFigure:
      """
      Indtast tre tal for »{}«: det mindste, det bedste skøn og det største, i den rækkefølge og \
      ikke under 0.
      """
    case .figureNotBelowWhole: "»{}« skal være mindre end 100 pct. Indtast et mindre tal."
    case .weightsOutOfOrder:
      """
      Vægtene skal vokse med snitfladernes styrke, fra svag til væsentlig, og må ikke alle være 0. \
      Ret den vægt, der står i vejen, først.
      """
    case .nothingChanges: "Det ændrer ikke noget: sådan er det allerede."
    case .inconsistentFigures:
      "Med det tal kan de trykte tal ikke alle passe på én gang. Vælg et tal, der passer med dem."
    }
  }

  package var english: String {
    switch self {
    case .unknown: "The data set has nothing with the id “{}”. Reload the page."
    case .twoPlaces: "{} send the same task to two places. Choose one of them."
    case .splitAway:
      """
      {} do not go together: one splits a department that the other moves tasks to. Choose one of \
      them.
      """
    case .missingPlace:
      """
      {} uses a department that this combination has not got. Choose the scenario that forms it \
      too.
      """
    case .reorganizedTwice: "{} split or merge the same department. Choose one of them."
    case .requirement: "{} needs another scenario. Choose that one first."
    case .excluded: "{} exclude each other. Choose one of them."
    case .otherConflict: "{} cannot be chosen together."
    case .departmentGone:
      """
      This combination has no department “{}”, but something that you moved, merged or renamed uses \
      it. Undo that first.
      """
    case .locked: "“{}” is locked: its tasks are not to change. Unlock it first."
    case .emptied: "“{}” would have no tasks left. Leave at least one."
    case .noTasks: "Choose at least one task."
    case .mergedWithItself: "A department cannot become part of itself. Choose another one."
    case .unusableName: "Enter a name of 1 to 80 letters on one line."
    case .unusableFigure:
      """
      Enter three numbers for “{}”: the least, the best estimate and the greatest, in that order and \
      not below 0.
      """
    case .figureNotBelowWhole: "“{}” must be less than 100 per cent. Enter a smaller number."
    case .weightsOutOfOrder:
      """
      Weights must grow with the strength of interfaces, from weak to essential, and not all be 0. \
      Correct the weight that stands in the way first.
      """
    case .nothingChanges: "That changes nothing: it is so already."
    case .inconsistentFigures:
      """
      With that figure the printed figures cannot all hold at once. Choose one that agrees with \
      them.
      """
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of a report's section on coherence.
package enum CoherencePhrase: CaseIterable, Worded {
  case turns, turnsNever, turn
  case heading, appendixHeading, whatItIs, nothingChanges, noneChanges, counts
  case removedNone, removedOne, removedMany, createdNone, createdOne, createdMany
  case keptNone, keptOne, keptMany
  case interfacesCounted, crossingCounted, bridgedCounted, differsCounted, metCounted
  case matrixCounted, outwardCounted
  case countCaption, differenceColumn, crossing, together
  case heaviestRemoved, heaviestCreated, allRemoved, allCreated, partly, partlyHappens
  case heaviestCaption, heaviestNote, noInterface, itemNamed, itemTold, onlyNamed
  case happens, happensIn, natureColumn, impact, impactNote, sourceSays, keptCrossing, keptTogether
  case seeAppendix, bridgedOne, bridgedMany, differsOne, differsMany, under
  case bridgeHeading, credit, bridges, bridgesNothing
  case differsHeading, differsExplained, differsTogether
  case groupsSame, groupTitle, groupDescription, groupSubtitle, groupsShown, groupCaption
  case groupsNoneSame, groupsOneSame, groupsManySame, fromTo
  case fewerNone, fewerOne, fewerMany, moreNone, moreOne, moreMany
  case matrixHeading, matrixNote, outward, abbreviation
}

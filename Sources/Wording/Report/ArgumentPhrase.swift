// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of the section on what the source says for and against.
package enum ArgumentPhrase: CaseIterable, Worded {
  case heading, ownWords, numberNote

  // The choices of several plans.
  case choicesCaption, noScenario, chosen, notChosen, sameOne, sameMany, differOne, differMany
  case sharedChoices, sharedChoice
  case unused, allIn, countFor, countAgainst, countRecommendations

  // One plan.
  case planCounts, pickedCaption, forColumn, againstColumn, noneNamed, pickedNote

  // The whole list.
  case appendixHeading, appendixLink, areaHeading, usedBy, scenarioWithPage, forTitle, againstTitle
  case wholeTitle, wholeOf, related, independent, recommendationsTitle, recommendationsTitleOne,
    recommendationsNote
  case recommendationOf, basedOn

  // Law and terms.
  case lawTitle, allMet, allMetOne, broken, brokenBy, brokenMoved, tiesOne, tiesMany, tiesNone
  case immovableOne, immovableMany, immovableTitle, taskStays, taskMoves

  // An area.
  case scenariosCaption, usedIn, usedInNone

  // What is counted, for the notes.
  case forCounted, againstCounted, tiesCounted, recommendationsCounted, areasCounted
  case scenariosCounted, tasksCounted
}

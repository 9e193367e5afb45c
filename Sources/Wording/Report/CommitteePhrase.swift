// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of a report's section on the committees.
package enum CommitteePhrase: CaseIterable, Worded {
  case heading, appendixHeading, cases, fte, budget, headcount
  case theCommittee, figureSure, figureSurePlans, figureNone, figureNonePlans, figureUnchanged
  case figureSubtitle, figureSubtitleUnchanged, figureTitle, figureDescription
  case keyReference, keyReferences, keySure, keyBest, ends, arises, todayColumn, planColumn
  case tableCaption, notToday, development
  case sameWord, upWord, downWord, neverDownWord, neverUpWord
  case openUpWord, openDownWord, openWord
  case end, arise, up, down, neverDown, neverUp, openUp, openDown, open, same
  case commonToAll, commonToOthers, someNothing
  case measuresCaption, balanceCaption, measuresNote, measure
  case sameByMeasures, bestTurns, reverses, turnsWithMeasure, turnsWithMeasureIn, byMeasure
  case extremesCaption, greatest, least, ratio, effective, effectiveNote
  case extremes, extremesToday
  case undecidableHeading, evidence, printed, derived, assumed, spread, totals, therefore
  case greatestOpen, greatestOpenIn, shareOpen, sharesOpen, balanceOpen, balanceOpenIn
  case or, lastComma, tasksCounted, committeesCounted
}

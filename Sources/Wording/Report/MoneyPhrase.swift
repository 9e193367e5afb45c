// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of the section on money; each language has its wordings in a file of its own.
package enum MoneyPhrase: CaseIterable, Worded {
  // What a report is about.
  case theProposal, theProposals, theScenario, theScenarios

  // What the value is, and its sign.
  case definition, bestOne, bestHighest, bestEqual, orderCertain, orderOpen
  case withoutGainsOne, withoutGainsNever, allOf
  case openOne, openAll, openNames, gainOne, gainNames, lossOne, lossNames
  case nothingOne, nothingAll, nothingNames

  // Headlines.
  case headlineGainOpen, headlineGainCertain, headlineLossOpen, headlineLossCertain, headlineNothing
  case headlineAllGainOpen, headlineAllGainCertain, headlineAllLossOpen, headlineAllLossCertain
  case headlineMixed

  // The figure.
  case subtitleOne, subtitleMany, drawingTitle, drawingLead, drawingTerm, stripTitle, stripLead
  case stripPart, barsHeading, boundsHeading, boundsRange, result, resultWithoutGains, stripFirst
  case stripSecond, otherFunctions, fragmented, coordination, transfer, startup
  case tableCaption, gathered, noAmount

  // The table in the section.
  case numbersCaption, millions, value, withoutGains, oneOff, yearlyGain, yearlyRunning, payback
  case paybackYear, paybackNever, paybackNothing, bestEstimateNote

  // Break-even values.
  case breakEvenCaption, parameter, assumedValue, breakEven, assumedRow, realization, costPerFTE
  case shareOfYearLost, startupCost, noBreakEven, inside, insideNote, percent, million, millionAYear

  // What is counted.
  case counted
}

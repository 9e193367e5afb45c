// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of the model and of the pages that the command line prints.
///
/// Each language has its wordings in a file of its own; the compiler holds that none is missing.
package enum Phrase: String, CaseIterable, Worded {
  case id, area, areas, pages, page, scenario, scenarios, department, departments, task, tasks
  case interface, interfaces, model, models, function, functions, targetGroup, targetGroups
  case assumption, assumptions, document, documents, aggregate, aggregates, theme
  case recommendation, reading, what, value, number, source, measure, committee, share, basis
  case kind, strength, coders, pairs, statements, fte, cases, budget, headcount, citizens
  case term, contribution, change, factors, from, to, plan, figure, interval, given
  case reconciled, correction, constraint, status, because, field, unit, coherence, balance
  case efficiency, pointUnit, efficiencyUnit, difference, verdict, today, after, movedFTE
  case necessarilyBetter, necessarilyWorse, possiblyBetter, possiblyWorse, undecided
  case unchanged, created, removed, kept, changed, noInterface, undivided, brokenTerms
  case netPresentValue, withoutGains, yearlyGain, yearlyRunning, oneOffCost, payback
  case breakEven, never, noValue, notNeeded, insideInterval, continues, newDepartment, allMet, met,
    sum
  case coordinates, operations, published, derived, assumed, essential, strong, moderate, weak
  case citizenKind, businessKind, authorityKind, operationsKind, professionalKind
  case locationKind, committeesTitle, interfacesTitle, targetGroupsTitle, economyTitle
  case movesTitle, termsTitle, tightenedTitle, tightened, conflictTitle, consistent
  case bestAgrees, quantityNote, drawbackNote, agreementNote, bandNote, verdictNote
  case balanceNote, sameAsToday, validated, advantages, attentionPoints, legalTies
  case perspectives, goal, note, rationale, simulated, explanation, requires, excludes, breaks
  case immovable, printedTotal, resolution, box, consideration, title, publisher, subject
  case reason, measureTaken, saving, name

  case combinations, allCombinations, refused, infeasible, feasible, efficient, distributionTitle,
    criterion, least
  case greatest, histogram, best, allThree, notableTitle, standingTitle, dominatedBy, standingNote
  case coreTitle, core, coreAll, coreSome, coreNone, efficientTitle
  case improvementTitle, strictTitle, noImprovement, changes, changesTitle, bestWithinTitle

  case allWeights, rowOverColumn, dominanceNote, effortTitle, programs
  case flipProgress, rankingProgress, weighedTogether, isBetter, equallyGood, flipTitle
  case flipNote, plans, verdictAtBest, differenceOnly, mattering, turning, turnsAt, then
  case bestEstimate, breakEvenTitle, rankingTitle, rankingNote, settledAlways, settledSometimes
  case remainingWidth
  case proofTitle, proofWork, proofPrograms, proofMembers, proofSamples, proofFeasibleSamples
  case proofDifferences, proofHolds, proofFails, proofDifferencesTitle, proofDifference, proofWay,
    proofEnumeration
  case proofScratch, proofNotFound, proofNotEnumerated, proofFeasibility, proofScore, proofProgress,
    proofProgressCounts
}

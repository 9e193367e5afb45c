// SPDX-License-Identifier: GPL-3.0-or-later

extension CommitteePhrase {
  /// The English wording.
  package var english: String {
    switch self {
    case .heading: "The committees"
    case .appendixHeading: "The committees' work by each measure"
    case .cases: "committee cases"
    case .fte: "FTE"
    case .budget: "budget"
    case .headcount: "staff"
    case .theCommittee: "the {}"
    case .figureSure: "{} will have more than an equal share for certain"
    case .figureSurePlans: "{} will have more than an equal share for certain in all the proposals"
    case .figureNone: "No committee is certain to have more than an equal share"
    case .figureNonePlans:
      "No committee is certain to have more than an equal share in all the proposals"
    case .figureUnchanged: "No committee gets other work than today"
    case .figureSubtitle:
      """
      The committees' share of all {} a year in per cent, today and after the change. The mark is the best \
      estimate; the line runs from the least to the greatest share that the printed figures and the \
      assumptions allow.
      """
    case .figureSubtitleUnchanged:
      """
      The committees' share of all {} a year in per cent. The mark is the best estimate; the line runs from \
      the least to the greatest share that the printed figures and the assumptions allow.
      """
    case .figureTitle: "The committees' shares of the work"
    case .figureDescription:
      """
      A row for each committee with its share today as a grey ring and its share after the change as the \
      proposal's mark, each with a line for the band. The numbers are in the table.
      """
    case .keyReference: "equal shares: {}\u{A0}%"
    case .keyReferences: "equal shares"
    case .keySure: "can only go this way or stay"
    case .keyBest: "best estimate, but can go either way"
    case .ends: "ends"
    case .arises: "new committee"
    case .todayColumn: "today"
    case .planColumn: "after"
    case .tableCaption: "The committees' share of {}"
    case .notToday: "does not exist today"
    case .development: "Development"
    case .sameWord: "unchanged"
    case .upWord: "more for all data"
    case .downWord: "less for all data"
    case .neverDownWord: "equal or more"
    case .neverUpWord: "equal or less"
    case .openUpWord: "more at the best estimates, undecided"
    case .openDownWord: "less at the best estimates, undecided"
    case .openWord: "undecided"
    case .end: "{} will cease to exist."
    case .arise: "{} will be new."
    case .up: "{} will get more work, whatever the unknown figures are."
    case .down: "{} will get less work, whatever the unknown figures are."
    case .neverDown: "{} will get more or as much work, never less."
    case .neverUp: "{} will get less or as much work, never more."
    case .openUp: "At the best estimates {} will get more work, but the figures do not decide it."
    case .openDown: "At the best estimates {} will get less work, but the figures do not decide it."
    case .open: "{} may get more or less work."
    case .same: "{} will have the same work as today."
    case .commonToAll: "Under all the proposals: "
    case .commonToOthers: "Under the proposals that change anything for the committees: "
    case .someNothing: "Under {} nothing changes committee."
    case .measuresCaption: "Committee balance: the difference to today by each measure of work"
    case .balanceCaption: "Committee balance by each measure of work"
    case .measuresNote:
      """
      Committee balance is highest when all committees have as much work, and lowest when one has it all. \
      No single measure of a committee's work is the right one.
      """
    case .measure: "Work measured in"
    case .sameByMeasures: "The answer is the same whether work is measured in {}."
    case .bestTurns:
      "At the best estimates {} divides the work more evenly measured in {}, but less evenly measured in {}."
    case .reverses: "For {} the answer turns with the measure: {}."
    case .turnsWithMeasure: "The answer depends on what work is measured in: {}."
    case .turnsWithMeasureIn: "The answer depends on what work is measured in for {}."
    case .byMeasure: "{} by {}"
    case .extremesCaption: "The greatest and the least committee by share of {}"
    case .greatest: "Greatest"
    case .least: "Least"
    case .ratio: "Greatest share relative to least"
    case .effective: "Equals this many committees of one size"
    case .effectiveNote:
      """
      Which committee is greatest and least, and how many committees of one size the distribution equals, \
      is at the best estimates.
      """
    case .extremes:
      """
      At the best estimates {} has the greatest share and {} the least; the greatest is {} times the least, \
      today {} times. The distribution equals {} committees of one size, today {}.
      """
    case .extremesToday:
      """
      At the best estimates {} has the greatest share and {} the least; the greatest is {} times the least. \
      The distribution equals {} committees of one size.
      """
    case .undecidableHeading: "What no published figure can decide"
    case .evidence: "Figures for {} {}. "
    case .printed: "are printed for {} of {} tasks"
    case .derived: "follow from printed ones for {}"
    case .assumed: "are assumed for {}"
    case .spread:
      """
      For the other {} nothing is published; they divide their department's figure by FTE, and each task may \
      have from nothing to twice its part. \

      """
    case .totals: "For {} of {} departments even the total is assumed. "
    case .therefore: "It can therefore not be decided"
    case .greatestOpen: "which committee gets most: it may be {}"
    case .greatestOpenIn: "which committee gets most, for {}"
    case .shareOpen: "whether {} will get more or less work than today"
    case .sharesOpen: "which way it goes for the committees with a white triangle in the figure"
    case .balanceOpen: "whether the work as a whole becomes more or less evenly divided"
    case .balanceOpenIn: "whether the work as a whole becomes more or less evenly divided, for {}"
    case .or: " or "
    case .lastComma: ", "
    case .tasksCounted: "the tasks by where their figures for {} are from"
    case .committeesCounted: "one hundred divided by the number of committees"
    }
  }
}

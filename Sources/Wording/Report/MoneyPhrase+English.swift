// SPDX-License-Identifier: GPL-3.0-or-later

extension MoneyPhrase {
  package var english: String {
    switch self {
    case .theProposal: "the proposal"
    case .theProposals: "the proposals"
    case .theScenario: "the scenario"
    case .theScenarios: "the scenarios"
    case .definition:
      """
      The net present value is gains less costs over {} years, where an amount counts {} per cent less for \
      every year that it lies ahead.
      """
    case .bestOne: "At the best estimates the net present value is DKK {} million."
    case .bestHighest:
      "At the best estimates the net present value is highest for {} and lowest for {}"
    case .bestEqual: "At the best estimates the net present value is the same for all {}."
    case .orderCertain: ", and that order holds for all data."
    case .orderOpen: ", but the unknown figures can turn that order."
    case .withoutGainsOne: "If no gain is reached, it is DKK {} million."
    case .withoutGainsNever:
      "If no gain is reached, it is negative for {}, wherever in the intervals the figures lie."
    case .allOf: "all {}"
    case .openOne:
      """
      The band lies on both sides of zero: the figures do not settle whether {} earns or costs money.
      """
    case .openAll:
      """
      For all {} the band lies on both sides of zero: the figures do not settle whether they earn or cost \
      money.
      """
    case .openNames: "For {} the band lies on both sides of zero: the figures do not settle it."
    case .gainOne: "It is positive for all data that the figures and the assumptions allow."
    case .gainNames:
      "For {} it is positive for all data that the figures and the assumptions allow."
    case .lossOne: "It is negative for all data that the figures and the assumptions allow."
    case .lossNames:
      "For {} it is negative for all data that the figures and the assumptions allow."
    case .nothingOne:
      """
      There is nothing in {} that the model puts money on: no tasks move, and no functions are gathered or \
      fragmented. That does not say that it costs nothing to carry out.
      """
    case .nothingAll:
      """
      There is nothing in {} that the model puts money on: no tasks move, and no functions are gathered or \
      fragmented. That does not say that they cost nothing to carry out.
      """
    case .nothingNames: "In {} there is nothing that the model puts money on."
    case .headlineGainOpen:
      "At the best estimates gains outweigh costs, but a loss is possible"
    case .headlineGainCertain: "Gains outweigh costs for all data"
    case .headlineLossOpen:
      "At the best estimates costs outweigh gains, but a gain is possible"
    case .headlineLossCertain: "Costs outweigh gains for all data"
    case .headlineNothing: "Neither gains nor costs"
    case .headlineAllGainOpen:
      "At the best estimates gains outweigh costs in all {}, but losses are possible"
    case .headlineAllGainCertain: "Gains outweigh costs in all {} and for all data"
    case .headlineAllLossOpen:
      "At the best estimates costs outweigh gains in all {}, but gains are possible"
    case .headlineAllLossCertain: "Costs outweigh gains in all {} and for all data"
    case .headlineMixed: "At the best estimates some of {} give a gain and others do not"
    case .subtitleOne: "The terms of the net present value over {} years, DKK million"
    case .subtitleMany:
      "The terms of the net present value over {} years at the best estimates, DKK million; below, the result with its band"
    case .drawingTitle: "From gains and costs to the net present value"
    case .drawingLead:
      "Bars that each begin where the one before ends; gains to the right, costs to the left."
    case .drawingTerm: " {}: {}."
    case .stripTitle: "The net present value with its band"
    case .stripLead: "A line from the least to the greatest value with a mark at the best estimate."
    case .stripPart: " {}: {}, without gains {}."
    case .barsHeading: "Best estimate"
    case .boundsHeading: "What the data allow"
    case .boundsRange: "{} to {}"
    case .result: "Net present value"
    case .resultWithoutGains: "If no gain is reached"
    case .stripFirst: "Net present value"
    case .stripSecond: "If no gain is reached (grey)"
    case .otherFunctions: "Other functions"
    case .fragmented: "{} (fragmented)"
    case .coordination: "Coordination of interfaces cut"
    case .transfer: "Working time lost in moving"
    case .startup: "Start of new departments"
    case .tableCaption: "The terms of the net present value, DKK million over {} years"
    case .gathered: "In the figure these stand together as “Other functions”: {}."
    case .noAmount: "nothing"
    case .numbersCaption: "One-off cost, yearly effect and pay-back, DKK million"
    case .millions: "DKK million"
    case .value: "Net present value"
    case .withoutGains: "Net present value if no gain is reached"
    case .oneOff: "One-off cost"
    case .yearlyGain: "Gain a year at full effect"
    case .yearlyRunning: "Coordination a year"
    case .payback: "Paid back (best estimate)"
    case .paybackYear: "in year {}"
    case .paybackNever: "not within {} years"
    case .paybackNothing: "nothing to pay back"
    case .bestEstimateNote:
      "Best estimates; in brackets the least and greatest value that the figures and the assumptions allow."
    case .breakEvenCaption: "How far an assumption has to move before the net present value is zero"
    case .parameter: "Assumption"
    case .assumedValue: "Assumed"
    case .breakEven: "Break-even"
    case .assumedRow: "Assumed"
    case .realization: "Planned gains that are reached"
    case .costPerFTE: "Cost of an FTE"
    case .shareOfYearLost: "Working year lost for each FTE that moves"
    case .startupCost: "Start of a new department"
    case .noBreakEven: "no break-even"
    case .inside: "{}, open"
    case .insideNote:
      """
      “Open”: the break-even lies inside the assumed interval. Everything else stands at its best estimate.
      """
    case .percent: "per cent"
    case .million: "DKK million"
    case .millionAYear: "DKK million a year"
    case .counted:
      """
      The model counts four things: savings where a function is gathered in fewer departments, and losses \
      where it is fragmented; coordination of interfaces that are cut; working time lost when tasks move; \
      and the start of new departments. Gains grow evenly to their full effect in year {}. Severance, rent, \
      rebuilding, new IT systems in departments that remain, and the value of better or worse service are \
      not counted.
      """
    }
  }
}

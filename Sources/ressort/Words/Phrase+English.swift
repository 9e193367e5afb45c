// SPDX-License-Identifier: GPL-3.0-or-later

extension Phrase {
  /// The English wording.
  var english: String {
    switch self {
    case .id: "Id"
    case .area: "Area"
    case .areas: "Areas"
    case .pages: "Page"
    case .page: "page"
    case .scenario: "Scenario"
    case .scenarios: "Scenarios"
    case .department: "Department"
    case .departments: "Departments"
    case .task: "Task"
    case .tasks: "Tasks"
    case .interface: "Interface"
    case .interfaces: "Interfaces"
    case .model: "Model example"
    case .models: "Model examples"
    case .function: "Function"
    case .functions: "Functions"
    case .targetGroup: "Target group"
    case .targetGroups: "Target groups"
    case .assumption: "Assumption"
    case .assumptions: "Assumptions"
    case .document: "Document"
    case .documents: "Documents"
    case .aggregate: "Total"
    case .aggregates: "Totals"
    case .theme: "Theme"
    case .recommendation: "Recommendation"
    case .reading: "Reading"
    case .what: "What"
    case .value: "Value"
    case .number: "Number"
    case .source: "Source"
    case .measure: "Measure"
    case .committee: "Committee"
    case .share: "Share (%)"
    case .basis: "Basis"
    case .kind: "Kind"
    case .strength: "Strength"
    case .coders: "Two codings"
    case .pairs: "Pairs"
    case .statements: "Statements"
    case .fte: "FTE"
    case .cases: "Committee cases"
    case .budget: "Budget (DKK million)"
    case .headcount: "Headcount"
    case .citizens: "Citizens"
    case .term: "Term"
    case .contribution: "Contribution"
    case .change: "Change"
    case .factors: "Factors"
    case .from: "From"
    case .to: "To"
    case .plan: "Plan"
    case .figure: "Figure"
    case .interval: "Interval"
    case .given: "Given"
    case .reconciled: "Reconciled"
    case .correction: "Correction"
    case .constraint: "Condition"
    case .status: "Status"
    case .because: "Because"
    case .field: "Field"
    case .unit: "Unit"
    case .coherence: "Coherence"
    case .balance: "Committee balance"
    case .efficiency: "Efficiency"
    case .pointUnit: "0-100"
    case .efficiencyUnit: "DKK million"
    case .difference: "Difference to today"
    case .verdict: "What the data carry"
    case .today: "Today"
    case .after: "After"
    case .movedFTE: "FTE that move"
    case .necessarilyBetter: "better for all data"
    case .necessarilyWorse: "worse for all data"
    case .possiblyBetter: "equal or better"
    case .possiblyWorse: "equal or worse"
    case .undecided: "undecided"
    case .unchanged: "unchanged"
    case .created: "Arises"
    case .removed: "Disappears"
    case .kept: "Remains"
    case .changed: "Changes"
    case .noInterface: "No interface"
    case .undivided: "Undivided"
    case .brokenTerms: "Conditions broken"
    case .netPresentValue: "Net present value (DKK million)"
    case .withoutGains: "Net present value without gains (DKK million)"
    case .yearlyGain: "Gain a year at full effect (DKK million)"
    case .yearlyRunning: "Coordination a year (DKK million)"
    case .oneOffCost: "One-off cost (DKK million)"
    case .payback: "Paid back in year"
    case .breakEven: "Break-even:"
    case .never: "never in the period"
    case .noValue: "there is none"
    case .notNeeded: "nothing to pay back"
    case .insideInterval:
      """
      * The break-even value lies inside the assumed interval: the sign is open.
      """
    case .continues: "Continues"
    case .newDepartment: "new"
    case .allMet: "All conditions are met"
    case .met: "Met"
    case .sum: "Total"
    case .coordinates: "coordination of interfaces"
    case .operations: "Content"
    case .published: "published"
    case .derived: "derived"
    case .assumed: "assumed"
    case .essential: "essential"
    case .strong: "strong"
    case .moderate: "moderate"
    case .weak: "weak"
    case .citizenKind: "citizen"
    case .businessKind: "business"
    case .authorityKind: "authority"
    case .operationsKind: "operations"
    case .professionalKind: "professional"
    case .locationKind: "location"
    case .committeesTitle: "The committees' shares of the work"
    case .interfacesTitle: "Interfaces"
    case .targetGroupsTitle: "Departments that target groups meet"
    case .economyTitle: "Efficiency at the best estimates"
    case .movesTitle: "Who moves"
    case .termsTitle: "The terms of reference"
    case .tightenedTitle: "What the figures together say of single tasks"
    case .tightened: "Tightened"
    case .conflictTitle: "{}: these figures cannot all hold"
    case .consistent: "Consistent"
    case .bestAgrees: "Estimates agree"
    case .quantityNote: "Best estimate [lowest; highest]. The basis is that of the FTE."
    case .drawbackNote:
      """
      * Named by the source only as a drawback; its weight is discounted (the parameter \
      drawback-discount).
      """
    case .agreementNote:
      """
      The codings agree on {} of {} interfaces; weighted kappa {}. The source makes {} \
      statements about them.
      """
    case .bandNote:
      """
      Best estimate [lowest; highest value that the published figures and the assumptions \
      allow].
      """
    case .verdictNote:
      """
      'For all data' holds wherever in their intervals the unknown figures lie; 'undecided' \
      depends on them.
      """
    case .balanceNote:
      """
      Shares are measured as chosen by --workload; cases are published for some committees \
      only.
      """
    case .sameAsToday: "{} terms as today"
    case .validated: "{}: no faults"
    case .advantages: "Advantages"
    case .attentionPoints: "Attention points"
    case .legalTies: "Legal ties"
    case .perspectives: "Alternatives and perspectives"
    case .goal: "Goal"
    case .note: "Note"
    case .rationale: "Rationale"
    case .simulated: "The simulator says"
    case .explanation: "Explanation"
    case .requires: "Requires"
    case .excludes: "Excludes"
    case .breaks: "Breaks"
    case .immovable: "May not be transferred"
    case .printedTotal: "Printed in the source"
    case .resolution: "Choice between the codings"
    case .box: "Box of the chart"
    case .consideration: "Consideration"
    case .title: "Title"
    case .publisher: "Publisher"
    case .subject: "Subject"
    case .reason: "Reason for the reading"
    case .measureTaken: "Measure taken"
    case .saving: "Saving (%)"
    case .name: "Name"
    case .combinations: "Combinations"
    case .allCombinations: "All: one scenario or none in each area"
    case .refused: "Refused"
    case .infeasible: "Break a condition"
    case .feasible: "Feasible"
    case .efficient: "Efficient: no other is as good in all three and better in one"
    case .distributionTitle: "How the feasible combinations spread, at the best estimates"
    case .criterion: "Consideration"
    case .least: "Least"
    case .greatest: "Greatest"
    case .histogram: "Distribution"
    case .best: "Best"
    case .allThree: "all three, evenly"
    case .notableTitle: "Combinations to know"
    case .standingTitle: "Where plans stand among the feasible combinations"
    case .dominatedBy: "Beaten by"
    case .standingNote:
      """
      %: so many of the feasible combinations are no better. 'Beaten by': so many are at least \
      as good in all three considerations and better in one.
      """
    case .coreTitle: "The scenarios in the efficient combinations"
    case .core: "In"
    case .coreAll: "all"
    case .coreSome: "some"
    case .coreNone: "none"
    case .efficientTitle: "The efficient combinations"
    case .improvementTitle:
      """
      {}: {} combinations are as good in all three and better in one. Nearest, after so many \
      changes: {}
      """
    case .strictTitle:
      """
      {}: {} combinations are better in all three. Nearest, after so many changes: {}
      """
    case .noImprovement: "{}: no combination beats it"
    case .changes: "Changes"
    case .changesTitle: "What each change does alone"
    case .bestWithinTitle: "The evenly best plan within 1, 2 and 3 changes"
    case .allWeights: "All three, whatever the weights"
    case .rowOverColumn: "is the row better than the column?"
    case .dominanceNote:
      """
      ● for all data that the figures and the assumptions allow; ○ for some of them; – for none. \
      In the last table ● is for all weights too, ○ for some.
      """
    case .effortTitle: "How the pairs were decided"
    case .programs: "Linear programs"
    case .flipProgress: "Looking for flip points:"
    case .rankingProgress: "Weighing the unpublished figures:"
    case .weighedTogether: "All three, weighted"
    case .isBetter: "{} is better"
    case .equallyGood: "equally good"
    case .flipTitle: "Which plan is better at the best estimates, and what can turn it"
    case .flipNote:
      """
      Weights: {}, on the scale 0-100 over all feasible combinations. One assumption at a time runs \
      through its interval; all else stands at the best estimate.
      """
    case .plans: "Plans"
    case .verdictAtBest: "At the best estimates"
    case .differenceOnly: "Difference"
    case .mattering: "Assumptions that matter"
    case .turning: "that can turn it"
    case .turnsAt: "Turns at"
    case .then: "Then"
    case .bestEstimate: "Best estimate"
    case .breakEvenTitle: "Break-even values: here the net present value is 0"
    case .rankingTitle:
      """
      Figures worth finding out: {} of {} comparisons are undecided; {} figures can settle one \
      of them alone
      """
    case .rankingNote:
      """
      The figure is taken as known at both ends of its interval and at its best estimate. 'Always': \
      so many comparisons are settled at all three; 'maybe': at one at least. Uncertainty left: the \
      width of the undecided differences in % of the width now.
      """
    case .settledAlways: "Settles always"
    case .settledSometimes: "Settles maybe"
    case .remainingWidth: "Uncertainty left (%)"
    case .proofTitle: "Proof: the efficient combinations found by a second way"
    case .proofWork: "Proved"
    case .proofPrograms: "Integer programs solved"
    case .proofMembers: "Efficient combinations found by them"
    case .proofSamples: "Random combinations applied and scored again"
    case .proofFeasibleSamples: "  of these feasible"
    case .proofDifferences: "Differences between the two ways"
    case .proofHolds:
      """
      Both ways give the same efficient combinations, and every score is equal to the last digit.
      """
    case .proofFails:
      "The two ways do not agree. That is a fault of the program; please report it."
    case .proofDifferencesTitle: "Where the two ways differ"
    case .proofDifference: "Difference"
    case .proofWay: "Way"
    case .proofEnumeration: "enumeration"
    case .proofScratch: "proof"
    case .proofNotFound: "not found by the programs"
    case .proofNotEnumerated: "not efficient by the enumeration"
    case .proofFeasibility: "feasible by one way only"
    case .proofScore: "two different scores"
    case .proofProgress: "Proving:"
    case .proofProgressCounts:
      "{} integer programs solved, {} efficient found, {} boxes left, {} random compared"
    case .weightStanding: "Among these"
    case .weightStandingAll: "Among all feasible"
    case .supported: "best at some weights"
    case .unsupported: "efficient, but never best"
    case .dominatedStanding: "beaten"
    case .weightPlansTitle:
      """
      The plans on 0-100: 0 is the worst and 100 the best of all feasible combinations
      """
    case .outsideScale: "A plan that is no feasible combination may lie below 0 or above 100: {}."
    case .standingLegend:
      """
      'Beaten': another one is at least as good in all three considerations and better in \
      one. All is at the best estimates unless said otherwise.
      """
    case .weightAreasTitle:
      """
      How much each consideration must matter before a plan is the right one: % of the \
      weights, and the least and greatest weight of each consideration
      """
    case .weightRegionTitle: "Only weights with {} ({} % of all weights)"
    case .bestShare: "Best"
    case .certainShare: "For all data"
    case .possibleShare: "Not excluded"
    case .centralWeights: "Central weights"
    case .greatestRegret: "At most"
    case .leastRegret: "At least"
    case .weightOrderNote:
      """
      Central weights: those nearest to equal weights at which the plan is best. Weights are \
      written coherence/committee balance/efficiency in %.
      """
    case .intervalNote:
      """
      'For all data': best wherever in their intervals the unknown figures lie. 'Not \
      excluded': no single other plan is better for all data; that is an outer bound.
      """
    case .minimaxNote:
      """
      If the weights are unknown, {} loses least at worst: at most {} points. By linear \
      programming: {} ({} programs, greatest difference {}).
      """
    case .equalWeightsNote: "At equal weights {} is best."
    case .inWords: "In words"
    case .bestWords: "Best at {} % of the weights"
    case .onlyWhere: ", and only where {}"
    case .anySingle: "; no single consideration decides it"
    case .weighsBetween: "{} weighs {}-{} %"
    case .weighsAtLeast: "{} weighs at least {} %"
    case .weighsAtMost: "{} weighs at most {} %"
    case .andWord: " and "
    case .tiesOnly: "As good as the best at single weights only, such as {}"
    case .nowhereBest: "Best at no weights. It comes nearest at {}, where {} lies {} points higher"
    case .nowhereDominated: " ({} is at least as good in all three considerations)"
    case .certainWords: "Best for all data at {} % of the weights, not excluded at {} %."
    case .sameScores: "Same scores as {}."
    case .ranksTitle: "% of the weights at which a plan takes each rank"
    case .later: "Later"
    case .triangleTitle:
      """
      Who is best where: each letter is one weighting, in the corners one consideration is \
      all
      """
    case .bestIn: "best: {}"
    case .bestAlternativesTitle: "The best combinations at the weights {}"
    case .differentTitle: "Good combinations that differ most: {} lie within {} points of the best"
    case .distinguishes: "Difference to the best"
    case .nearestAreas: "Areas to the nearest"
    case .alternativesNote:
      """
      Value: the considerations on 0-100 over the range of the feasible combinations, \
      weighed together. Coherence and balance are shown as 0-100, efficiency in DKK million. \
      All at the best estimates. Weights are coherence/committee balance/efficiency in %.
      """
    case .differentNote:
      """
      Chosen one by one, always the one that is farthest from all chosen, counted in areas \
      with another choice. The least difference is at least half of the greatest \
      possible.
      """
    case .regretTitle: "How many points of 0-100 are lost by choosing a plan that is not the best"
    case .atWeights: "At weights"
    case .comparedWith: "To"
    case .triangleRegionTitle:
      """
      Who is best where: each letter is one weighting, in the corners one consideration is \
      all; a dot is ruled out
      """
    }
  }
}

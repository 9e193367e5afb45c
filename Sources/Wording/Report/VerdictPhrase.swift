// SPDX-License-Identifier: GPL-3.0-or-later

/// The words for what the data say of a plan's differences to today.
package enum VerdictPhrase: CaseIterable, Worded {
  case heading, theCoherence, theBalance, theEfficiency, points, money
  case better, worse, possiblyBetter, possiblyWorse, undecided, unchanged, meaning
  case shortBetter, shortWorse, shortPossiblyBetter, shortPossiblyWorse, shortUndecided
  case shortUnchanged, shortIn, inAllThree
  case headlineUndecided, headlineUnchanged, headlineBetter, headlineWorse
  case headlinePossiblyBetter, headlinePossiblyWorse, headlineRest, headlineSame
  case plansUndecided, planOneSure, plansSomeSure, plansAllSure, plansUnchanged, differencesCounted

  package var danish: String {
    switch self {
    case .heading: "Hvad data kan afgøre"
    case .theCoherence: "Sammenhængen"
    case .theBalance: "Udvalgsbalancen"
    case .theEfficiency: "Effektiviteten"
    case .points: "{}\u{A0}point"
    case .money: "{}\u{A0}mio.\u{A0}kr."
    case .better: "{} er bedre end i dag for alle data: {}"
    case .worse: "{} er dårligere end i dag for alle data: {}"
    case .possiblyBetter: "{} er som i dag eller bedre, aldrig dårligere: {}"
    case .possiblyWorse: "{} er som i dag eller dårligere, aldrig bedre: {}"
    case .undecided: "{} er ikke til at skelne fra i dag: {}"
    case .unchanged: "{} er den samme som i dag"
    case .meaning:
      """
      Tallene er forskellen til i dag ved bedste skøn; i parentes står den mindste og største forskel, \
      som de trykte tal og antagelserne tillader. »For alle data« gælder, uanset hvor i deres spænd de \
      ukendte tal ligger.
      """
    case .shortBetter: "bedre for alle data"
    case .shortWorse: "dårligere for alle data"
    case .shortPossiblyBetter: "ens eller bedre"
    case .shortPossiblyWorse: "ens eller dårligere"
    case .shortUndecided: "uafgjort"
    case .shortUnchanged: "uændret"
    case .shortIn: "{}: {}"
    case .inAllThree: "{} i alle tre"
    case .headlineUndecided: "Forslaget kan ikke skelnes fra i dag i noget af de tre hensyn"
    case .headlineUnchanged: "Forslaget ændrer intet i de tre hensyn"
    case .headlineBetter: "bedre end i dag for alle data: {}"
    case .headlineWorse: "dårligere end i dag for alle data: {}"
    case .headlinePossiblyBetter: "ikke dårligere end i dag: {}"
    case .headlinePossiblyWorse: "ikke bedre end i dag: {}"
    case .headlineRest: "kan ikke skelnes fra i dag: {}"
    case .headlineSame: "uændret: {}"
    case .plansUndecided: "Ingen af forslagene kan skelnes fra i dag i noget af de tre hensyn"
    case .planOneSure: "Én af de {} forskelle til i dag er sikker; resten kan data ikke afgøre"
    case .plansSomeSure: "{} af {} forskelle til i dag er sikre; resten kan data ikke afgøre"
    case .plansAllSure: "Alle forskelle til i dag er sikre"
    case .plansUnchanged: "Forslagene ændrer intet i de tre hensyn"
    case .differencesCounted: "forskelle mellem forslagene og i dag, én for hvert hensyn"
    }
  }

  package var english: String {
    switch self {
    case .heading: "What the data can decide"
    case .theCoherence: "Coherence"
    case .theBalance: "The committee balance"
    case .theEfficiency: "Efficiency"
    case .points: "{}\u{A0}points"
    case .money: "DKK\u{A0}{}\u{A0}million"
    case .better: "{} is better than today for all data: {}"
    case .worse: "{} is worse than today for all data: {}"
    case .possiblyBetter: "{} is as today or better, never worse: {}"
    case .possiblyWorse: "{} is as today or worse, never better: {}"
    case .undecided: "{} cannot be told apart from today: {}"
    case .unchanged: "{} is the same as today"
    case .meaning:
      """
      The numbers are the difference to today at the best estimates; in brackets the least and greatest \
      difference that the printed figures and the assumptions allow. ‘For all data’ holds wherever \
      in their ranges the unknown figures lie.
      """
    case .shortBetter: "better for all data"
    case .shortWorse: "worse for all data"
    case .shortPossiblyBetter: "equal or better"
    case .shortPossiblyWorse: "equal or worse"
    case .shortUndecided: "undecided"
    case .shortUnchanged: "unchanged"
    case .shortIn: "{}: {}"
    case .inAllThree: "{} in all three"
    case .headlineUndecided:
      "The proposal cannot be told apart from today in any of the three considerations"
    case .headlineUnchanged: "The proposal changes nothing in the three considerations"
    case .headlineBetter: "better than today for all data: {}"
    case .headlineWorse: "worse than today for all data: {}"
    case .headlinePossiblyBetter: "not worse than today: {}"
    case .headlinePossiblyWorse: "not better than today: {}"
    case .headlineRest: "not to be told apart from today: {}"
    case .headlineSame: "unchanged: {}"
    case .plansUndecided:
      "None of the proposals can be told apart from today in any of the three considerations"
    case .planOneSure:
      "One of the {} differences to today is certain; the data cannot decide the rest"
    case .plansSomeSure:
      "{} of {} differences to today are certain; the data cannot decide the rest"
    case .plansAllSure: "All differences to today are certain"
    case .plansUnchanged: "The proposals change nothing in the three considerations"
    case .differencesCounted:
      "differences between the proposals and today, one for each consideration"
    }
  }
}

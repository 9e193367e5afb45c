// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of the page on which assumptions are read and given figures of one's own.
package enum FigurePhrase: CaseIterable, Worded {
  case lead, ownHeading, noneOwn, ownColumn, dataColumn, effectHeading, effectLead
  case differenceRow, withData, withOwn, changeColumn, boundsColumn, boundsCell
  case turnHeading, turnLead, turnNone, turnNothingMoved, turnFailed
  case worseAbove, worseBelow, betterAbove, betterBelow, sameAbove, sameBelow
  case allHeading, othersHeading, search, onlyMattering, shown, noMatches
  case figureColumn, movesColumn, moves, movesNothing, why, usedFor
  case setOwn, editOwn, mark, saveOwn, backToData, lowField, bestField, highField, hint

  package var danish: String {
    switch self {
    case .lead:
      """
      Ingen kilde trykker disse tal, så de er antaget: hvert har et interval, et bedste skøn og en \
      begrundelse. Ved du bedre, så sæt dit eget tal; alt regnes igennem med det.
      """
    case .ownHeading: "Dine egne tal"
    case .noneOwn: "Du har ikke sat egne tal. Alt er regnet med datasættets."
    case .ownColumn: "Dit tal"
    case .dataColumn: "Datasættets tal"
    case .effectHeading: "Hvad dine tal gør ved de tre hensyn"
    case .effectLead:
      "Det samme forslag, regnet med datasættets tal og med dine. I parentes: laveste og højeste."
    case .differenceRow: "{}, forskel til i dag"
    case .withData: "Med datasættets tal"
    case .withOwn: "Med dine tal"
    case .changeColumn: "Ændring ved bedste skøn"
    case .boundsColumn: "Ændring af laveste og højeste"
    case .boundsCell: "{} og {}"
    case .turnHeading: "Hvad kan vende det"
    case .turnLead:
      """
      Én antagelse ad gangen løber gennem sit interval, mens alt andet står på bedste skøn. Her \
      skifter forskellen til i dag fortegn.
      """
    case .turnNone: "Ingen antagelse kan alene vende det."
    case .turnNothingMoved:
      "Intet er lavet om i forhold til i dag, så der er ingen forskel at vende."
    case .turnFailed:
      """
      Vendepunkterne kan ikke regnes med dine tal: et sted i intervallerne kan de trykte tal ikke \
      alle passe.
      """
    case .worseAbove: "Bliver dårligere end i dag, når »{}« kommer over {}."
    case .worseBelow: "Bliver dårligere end i dag, når »{}« kommer under {}."
    case .betterAbove: "Bliver bedre end i dag, når »{}« kommer over {}."
    case .betterBelow: "Bliver bedre end i dag, når »{}« kommer under {}."
    case .sameAbove: "Bliver som i dag, når »{}« kommer over {}."
    case .sameBelow: "Bliver som i dag, når »{}« kommer under {}."
    case .allHeading: "Alle antagelser"
    case .othersHeading: "De øvrige antagelser"
    case .search: "Søg i antagelserne"
    case .onlyMattering: "Kun dem, der flytter noget i dette forslag"
    case .shown: "{} af {} antagelser vises."
    case .noMatches: "Ingen antagelser passer til søgningen."
    case .figureColumn: "Interval og bedste skøn"
    case .movesColumn: "Forskel til i dag, fra laveste til højeste værdi"
    case .moves: "{}: {} til {} {}"
    case .movesNothing: "flytter ikke noget her"
    case .why: "Begrundelse og kilder"
    case .usedFor: "Bruges til"
    case .setOwn: "Sæt dit eget tal"
    case .editOwn: "Ret dit tal"
    case .mark: "dit tal"
    case .saveOwn: "Brug mit tal"
    case .backToData: "Brug datasættets tal igen"
    case .lowField: "Laveste"
    case .bestField: "Bedste skøn"
    case .highField: "Højeste"
    case .hint: "Skriv tal som {}, uden enhed."
    }
  }

  package var english: String {
    switch self {
    case .lead:
      """
      No source prints these numbers, so they are assumed: each has an interval, a best estimate and \
      a reason. If you know better, set your own figure; everything is computed with it.
      """
    case .ownHeading: "Your own figures"
    case .noneOwn:
      "You have set no figures of your own. Everything is computed with the data set's."
    case .ownColumn: "Your figure"
    case .dataColumn: "The data set's figure"
    case .effectHeading: "What your figures do to the three considerations"
    case .effectLead:
      "The same proposal, computed with the data set's figures and with yours. In brackets: lowest and highest."
    case .differenceRow: "{}, difference to today"
    case .withData: "With the data set's figures"
    case .withOwn: "With your figures"
    case .changeColumn: "Change at the best estimate"
    case .boundsColumn: "Change of lowest and highest"
    case .boundsCell: "{} and {}"
    case .turnHeading: "What can turn it"
    case .turnLead:
      """
      One assumption at a time runs over its interval while all else stands at its best estimate. \
      Here the difference to today changes its sign.
      """
    case .turnNone: "No assumption alone can turn it."
    case .turnNothingMoved: "Nothing is changed from today, so there is no difference to turn."
    case .turnFailed:
      """
      The turning points cannot be computed with your figures: somewhere in the intervals the printed \
      figures cannot all hold.
      """
    case .worseAbove: "Becomes worse than today when “{}” goes above {}."
    case .worseBelow: "Becomes worse than today when “{}” goes below {}."
    case .betterAbove: "Becomes better than today when “{}” goes above {}."
    case .betterBelow: "Becomes better than today when “{}” goes below {}."
    case .sameAbove: "Becomes as today when “{}” goes above {}."
    case .sameBelow: "Becomes as today when “{}” goes below {}."
    case .allHeading: "All assumptions"
    case .othersHeading: "The other assumptions"
    case .search: "Search the assumptions"
    case .onlyMattering: "Only those that move something in this proposal"
    case .shown: "{} of {} assumptions are shown."
    case .noMatches: "No assumptions match the search."
    case .figureColumn: "Interval and best estimate"
    case .movesColumn: "Difference to today, from lowest to highest value"
    case .moves: "{}: {} to {} {}"
    case .movesNothing: "moves nothing here"
    case .why: "Reason and sources"
    case .usedFor: "Used for"
    case .setOwn: "Set your own figure"
    case .editOwn: "Change your figure"
    case .mark: "your figure"
    case .saveOwn: "Use my figure"
    case .backToData: "Use the data set's figure again"
    case .lowField: "Lowest"
    case .bestField: "Best estimate"
    case .highField: "Highest"
    case .hint: "Write numbers as {}, without a unit."
    }
  }
}

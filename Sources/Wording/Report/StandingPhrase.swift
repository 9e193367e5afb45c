// SPDX-License-Identifier: GPL-3.0-or-later

/// The words for where plans stand among all combinations.
package enum StandingPhrase: CaseIterable, Worded {
  case heading, headingMany, lead, outside, outsideMany, plotTitle, plotDescription, plotPlace,
    plotSubtitle
  case shadesLegend, efficientLegend, axisTitle, moneyAxis
  case noneBetter, oneBetter, someBetter, plansNone, plansAll, plansSome
  case percentileCaption, percentUnit, betterColumn, countUnit
  case distributionCaption, from, combinations
  case improvementHeading, improvementHeadingMany, notImproved, improvedOne, improvedMany,
    oneChange, manyChanges
  case alsoNear, changed, added, dropped, reached, reachedValue
  case enumeration, percentileNumber, betterNumber, distributionNumber, improvedScore
  case subjectsCounted

  package var danish: String {
    switch self {
    case .heading: "Hvor forslaget ligger blandt alle kombinationer"
    case .headingMany: "Hvor forslagene ligger blandt alle kombinationer"
    case .lead:
      """
      Vælger man ét scenarie eller intet i hvert ressortområde, er der {} kombinationer. {} af dem kan \
      lade sig gøre og holder antallet af forvaltninger; de er alle beregnet ved bedste skøn. {} er \
      efficiente: ingen anden er mindst lige så god i alle tre hensyn og bedre i ét.
      """
    case .outside:
      " {} er ikke selv blandt dem og kan derfor ligge uden for skyen."
    case .outsideMany:
      " {} er ikke selv blandt dem og kan derfor ligge uden for skyen."
    case .plotTitle: "Alle mulige kombinationer efter to hensyn ad gangen"
    case .plotDescription:
      """
      Jo mørkere, jo flere kombinationer; cirkler er de efficiente. Forslagene ligger her: {}.
      """
    case .plotPlace: "{}: {}"
    case .plotSubtitle:
      """
      Alle mulige kombinationer ved bedste skøn, to hensyn ad gangen. Mørkere: flere kombinationer. \
      Mærkerne er de samme i alle tre felter; opad og til højre er bedre.
      """
    case .shadesLegend: "Kombinationer i en sekskant, mindst:"
    case .efficientLegend: "efficient kombination"
    case .axisTitle: "{}, point"
    case .moneyAxis: "{}, mio. kr."
    case .noneBetter: "Ingen mulig kombination er bedre end forslaget i alle tre hensyn"
    case .oneBetter: "Én mulig kombination er bedre end forslaget i alle tre hensyn"
    case .someBetter: "{} mulige kombinationer er bedre end forslaget i alle tre hensyn"
    case .plansNone: "Intet forslag overgås i alle tre hensyn på én gang"
    case .plansAll: "Alle forslag overgås af kombinationer, som er bedre i alle tre hensyn"
    case .plansSome:
      "{} af {} forslag overgås af kombinationer, som er bedre i alle tre hensyn"
    case .percentileCaption:
      "Så stor en del af de mulige kombinationer er ikke bedre end forslaget"
    case .percentUnit: "pct."
    case .betterColumn: "Bedre i alle tre"
    case .countUnit: "antal"
    case .distributionCaption:
      "Hvor mange mulige kombinationer der ligger i hver del af hvert hensyns spænd"
    case .from: "{} fra"
    case .combinations: "Kombinationer"
    case .improvementHeading: "De færreste ændringer, som gør forslaget bedre i alle tre hensyn"
    case .improvementHeadingMany:
      "De færreste ændringer, som gør hvert forslag bedre i alle tre hensyn"
    case .notImproved: "Ingen mulig kombination er bedre i alle tre hensyn på én gang."
    case .improvedOne: "Én kombination er bedre i alle tre hensyn. Den er {} væk: "
    case .improvedMany: "{} kombinationer er bedre i alle tre hensyn. Den nærmeste er {} væk: "
    case .oneChange: "én ændring"
    case .manyChanges: "{} ændringer"
    case .alsoNear: " ({} er lige så nær; vist er den, der er jævnest bedre)"
    case .changed: "{} i stedet for {}"
    case .added: "{} kommer med"
    case .dropped: "{} falder ud"
    case .reached: ". Det giver {}, {} og {} ved bedste skøn"
    case .reachedValue: "{} {} ({})"
    case .enumeration:
      """
      Talt op: alle kombinationer af ét scenarie eller intet i hvert ressortområde, hver gennemført og \
      beregnet ved bedste skøn. Efficient er den, som ingen anden er mindst lige så god som i alle tre \
      hensyn og bedre end i ét.
      """
    case .percentileNumber:
      """
      Talt op: den del af de mulige kombinationer, som ved bedste skøn ikke er bedre i hensynet.
      """
    case .betterNumber:
      "Talt op: de mulige kombinationer, som ved bedste skøn er bedre i alle tre hensyn."
    case .distributionNumber:
      """
      Talt op: spændet fra den dårligste til den bedste mulige kombination er delt i lige store dele.
      """
    case .improvedScore:
      """
      Beregnet ved bedste skøn for kombinationen med de nævnte ændringer; i parentes forskellen til \
      forslaget.
      """
    case .subjectsCounted: "forslag i rapporten"
    }
  }

  package var english: String {
    switch self {
    case .heading: "Where the proposal stands among all combinations"
    case .headingMany: "Where the proposals stand among all combinations"
    case .lead:
      """
      Choosing one scenario or none in each area gives {} combinations. {} of them can be carried out \
      and keep the number of departments; all of these are computed at the best estimates. {} are \
      efficient: no other one is at least as good in all three considerations and better in one.
      """
    case .outside:
      " {} is not itself among them and may therefore lie outside the cloud."
    case .outsideMany:
      " {} are not themselves among them and may therefore lie outside the cloud."
    case .plotTitle: "All possible combinations by two considerations at a time"
    case .plotDescription:
      """
      The darker, the more combinations; circles are the efficient ones. The proposals lie here: {}.
      """
    case .plotPlace: "{}: {}"
    case .plotSubtitle:
      """
      All possible combinations at the best estimates, two considerations at a time. Darker: more \
      combinations. The marks are the same in all three panels; upwards and to the right is better.
      """
    case .shadesLegend: "Combinations in a hexagon, at least:"
    case .efficientLegend: "efficient combination"
    case .axisTitle: "{}, points"
    case .moneyAxis: "{}, DKK million"
    case .noneBetter:
      "No possible combination is better than the proposal in all three considerations"
    case .oneBetter:
      "One possible combination is better than the proposal in all three considerations"
    case .someBetter:
      "{} possible combinations are better than the proposal in all three considerations"
    case .plansNone: "No proposal is beaten in all three considerations at once"
    case .plansAll: "All proposals are beaten by combinations better in all three considerations"
    case .plansSome:
      "{} of {} proposals are beaten by combinations better in all three considerations"
    case .percentileCaption:
      "So large a part of the possible combinations is not better than the proposal"
    case .percentUnit: "%"
    case .betterColumn: "Better in all three"
    case .countUnit: "number"
    case .distributionCaption:
      "How many possible combinations lie in each part of each consideration's range"
    case .from: "{} from"
    case .combinations: "Combinations"
    case .improvementHeading: "The fewest changes that make the proposal better in all three"
    case .improvementHeadingMany: "The fewest changes that make each proposal better in all three"
    case .notImproved: "No possible combination is better in all three considerations at once."
    case .improvedOne: "One combination is better in all three considerations. It is {} away: "
    case .improvedMany:
      "{} combinations are better in all three considerations. The nearest is {} away: "
    case .oneChange: "one change"
    case .manyChanges: "{} changes"
    case .alsoNear: " ({} are as near; shown is the one that is most evenly better)"
    case .changed: "{} instead of {}"
    case .added: "{} is added"
    case .dropped: "{} is dropped"
    case .reached: ". That gives {}, {} and {} at the best estimates"
    case .reachedValue: "{} {} ({})"
    case .enumeration:
      """
      Counted: all combinations of one scenario or none in each area, each applied and computed at the \
      best estimates. Efficient is one to which no other is at least as good in all three \
      considerations and better in one.
      """
    case .percentileNumber:
      """
      Counted: the part of the possible combinations that at the best estimates is not better in the \
      consideration.
      """
    case .betterNumber:
      "Counted: possible combinations better in all three considerations at the best estimates."
    case .distributionNumber:
      """
      Counted: the range from the worst to the best possible combination is parted into equal parts.
      """
    case .improvedScore:
      """
      Computed at the best estimates for the combination with the changes named; in brackets the \
      difference to the proposal.
      """
    case .subjectsCounted: "proposals in the report"
    }
  }
}

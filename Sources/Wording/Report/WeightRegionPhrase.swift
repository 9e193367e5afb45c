// SPDX-License-Identifier: GPL-3.0-or-later

/// The words for how much a consideration must matter before a plan is the right one.
package enum WeightRegionPhrase: CaseIterable, Worded {
  case heading, headingMany, triangleTitle, triangleDescription, triangleRegion, subtitle,
    certainEdge
  case equalWeights, headlineOnly, headlineMost
  case shareCaption, best, certain, possible, percentUnit, shareNote
  case cornersCaption, weight
  case bestAlways, bestAt, onlyWhere, between, atLeast, atMost
  case nowhere, nowhereDominated, equalWinner, under, shareNumber, cornerNumber, leadNumber
  case nowhereCertain

  package var danish: String {
    switch self {
    case .heading: "Hvor meget et hensyn skal betyde, før forslaget er bedst"
    case .headingMany: "Hvor meget et hensyn skal betyde, før et forslag er bedst"
    case .triangleTitle: "Hvilket forslag er bedst, når hensynene vejer forskelligt"
    case .triangleDescription:
      """
      En trekant, hvor hvert hjørne er ét hensyn, som vejer alt. Andel af vægtene, hvor hvert forslag er \
      bedst ved bedste skøn: {}.
      """
    case .triangleRegion: "{} {} pct."
    case .subtitle:
      """
      Hvert punkt er én måde at veje hensynene på: i et hjørne vejer ét hensyn alt, i midten vejer de \
      lige meget. Bedste skøn, blandt de viste forslag og i dag.
      """
    case .certainEdge: " Fed kant: bedst for alle data."
    case .equalWeights: "lige meget"
    case .headlineOnly: "{} er bedst, uanset hvordan hensynene vejes"
    case .headlineMost: "{} er bedst ved flest måder at veje hensynene på: {} pct."
    case .shareCaption: "Andel af alle måder at veje hensynene på"
    case .best: "Bedst"
    case .certain: "Bedst for alle data"
    case .possible: "Kan være bedst"
    case .percentUnit: "pct."
    case .shareNote:
      """
      Bedst: ved bedste skøn. Kan være bedst: intet enkelt andet forslag er bedre for alle data.
      """
    case .cornersCaption: "Hjørnerne af de områder, hvor hvert forslag er bedst, som vægte"
    case .weight: "pct."
    case .bestAlways: "{} er bedst, uanset hvordan de tre hensyn vejes."
    case .bestAt:
      "{} er bedst ved nogle måder at veje hensynene på; intet enkelt hensyn er alene afgørende"
    case .onlyWhere: "{} er kun bedst, hvor {}"
    case .between: "{} vejer {} pct."
    case .atLeast: "{} vejer mindst {} pct."
    case .atMost: "{} vejer højst {} pct."
    case .nowhere:
      "{} er ikke bedst, uanset hvordan hensynene vejes; nærmest er det, hvor {} er {} point bedre."
    case .nowhereDominated:
      """
      {} er ikke bedst, uanset hvordan hensynene vejes: {} er mindst lige så god i alle tre hensyn og \
      bedre i mindst ét.
      """
    case .equalWinner: "Vejer de tre hensyn lige meget, er {} bedst."
    case .under: "under {}"
    case .shareNumber:
      """
      Beregnet ved bedste skøn: den del af alle vægtninger af de tre hensyn, på en fælles skala fra den \
      dårligste til den bedste mulige kombination, hvor forslaget er bedst blandt de viste.
      """
    case .cornerNumber:
      "Beregnet ved bedste skøn: vægte af de tre hensyn, hvor to eller flere forslag er lige gode."
    case .leadNumber:
      """
      Beregnet ved bedste skøn: forskellen i vægtet værdi, i point af en fælles skala fra den dårligste \
      til den bedste mulige kombination, ved de vægte, hvor den er mindst.
      """
    case .nowhereCertain: "Ved ingen vægtning er noget forslag bedst for alle data."
    }
  }

  package var english: String {
    switch self {
    case .heading: "How much a consideration must matter before the proposal is best"
    case .headingMany: "How much a consideration must matter before a proposal is best"
    case .triangleTitle: "Which proposal is best when the considerations weigh differently"
    case .triangleDescription:
      """
      A triangle in which each corner is one consideration that weighs all. Share of the weights at \
      which each proposal is best at the best estimates: {}.
      """
    case .triangleRegion: "{} {} %"
    case .subtitle:
      """
      Each point is one way to weigh the considerations: in a corner one weighs all, in the middle they \
      weigh the same. Best estimates, among the proposals shown and today.
      """
    case .certainEdge: " Bold edge: best for all data."
    case .equalWeights: "the same"
    case .headlineOnly: "{} is best however the considerations are weighed"
    case .headlineMost: "{} is best at most ways to weigh the considerations: {} %"
    case .shareCaption: "Share of all ways to weigh the considerations"
    case .best: "Best"
    case .certain: "Best for all data"
    case .possible: "May be best"
    case .percentUnit: "%"
    case .shareNote:
      "Best: at the best estimates. May be best: no single other proposal is better for all data."
    case .cornersCaption: "The corners of the regions in which each proposal is best, as weights"
    case .weight: "%"
    case .bestAlways: "{} is best however the three considerations are weighed."
    case .bestAt: "{} is best at some ways to weigh the considerations; no single one decides it"
    case .onlyWhere: "{} is best only where {}"
    case .between: "{} weighs {} %"
    case .atLeast: "{} weighs at least {} %"
    case .atMost: "{} weighs at most {} %"
    case .nowhere:
      "{} is not best however the considerations are weighed; it comes nearest where {} is {} points better."
    case .nowhereDominated:
      """
      {} is not best however the considerations are weighed: {} is at least as good in all three \
      considerations and better in at least one.
      """
    case .equalWinner: "When the three considerations weigh the same, {} is best."
    case .under: "under {}"
    case .shareNumber:
      """
      Computed at the best estimates: the part of all weightings of the three considerations, on a \
      common scale from the worst to the best possible combination, at which the proposal is best of \
      those shown.
      """
    case .cornerNumber:
      """
      Computed at the best estimates: weights of the three considerations at which two or more \
      proposals are equally good.
      """
    case .leadNumber:
      """
      Computed at the best estimates: the difference in weighed value, in points of a common scale from \
      the worst to the best possible combination, at the weights where it is least.
      """
    case .nowhereCertain: "At no weighting is a proposal best for all data."
    }
  }
}

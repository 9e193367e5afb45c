// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of weight space and of alternatives, beside those of ``Phrase``.
package enum WeightPhrase: CaseIterable, Worded {
  case weightStanding, weightStandingAll, supported, unsupported, dominatedStanding
  case weightPlansTitle, outsideScale, standingLegend, weightAreasTitle, weightRegionTitle
  case bestShare, certainShare, possibleShare, centralWeights, greatestRegret, leastRegret
  case weightOrderNote, intervalNote, minimaxNote, equalWeightsNote, inWords, bestWords
  case onlyWhere, anySingle, weighsBetween, weighsAtLeast, weighsAtMost, andWord, tiesOnly
  case nowhereBest, nowhereDominated, certainWords, sameScores, ranksTitle, later
  case triangleTitle, bestIn, bestAlternativesTitle, differentTitle, distinguishes
  case nearestAreas, alternativesNote, differentNote, regretTitle, atWeights, comparedWith
  case triangleRegionTitle

  package var danish: String {
    switch self {
    case .weightStanding: "Blandt disse"
    case .weightStandingAll: "Blandt alle mulige"
    case .supported: "bedst ved nogle vægte"
    case .unsupported: "efficient, men aldrig bedst"
    case .dominatedStanding: "overgået"
    case .weightPlansTitle:
      """
      Forslagene på 0-100: 0 er det dårligste og 100 det bedste blandt alle mulige \
      kombinationer
      """
    case .outsideScale:
      """
      Et forslag, som ikke selv er en mulig kombination, kan ligge under 0 eller over 100: \
      {}.
      """
    case .standingLegend:
      """
      »Overgået«: et andet er mindst lige så godt i alle tre hensyn og bedre i ét. Alt er \
      ved bedste skøn, hvor andet ikke er sagt.
      """
    case .weightAreasTitle:
      """
      Hvor meget hvert hensyn skal veje, før et forslag er det rigtige: pct. af vægtene og \
      den mindste og største vægt af hvert hensyn
      """
    case .weightRegionTitle: "Kun vægte, hvor {} ({} pct. af alle vægte)"
    case .bestShare: "Bedst"
    case .certainShare: "For alle data"
    case .possibleShare: "Ikke udelukket"
    case .centralWeights: "Centrale vægte"
    case .greatestRegret: "Højst"
    case .leastRegret: "Mindst"
    case .weightOrderNote:
      """
      Centrale vægte: de vægte nærmest ens vægte, hvor forslaget er bedst. Vægte skrives \
      sammenhæng/udvalgsbalance/effektivitet i pct.
      """
    case .intervalNote:
      """
      »For alle data«: bedst, uanset hvor i intervallerne de ukendte tal ligger. »Ikke \
      udelukket«: intet enkelt andet forslag er bedre for alle data; det er en ydre \
      grænse.
      """
    case .minimaxNote:
      """
      Kendes vægtene ikke, taber {} mindst i værste fald: højst {} point. Ved lineær \
      programmering: {} ({} programmer, største forskel {}).
      """
    case .equalWeightsNote: "Ved ens vægte er {} bedst."
    case .inWords: "Med ord"
    case .bestWords: "Bedst ved {} pct. af vægtene"
    case .onlyWhere: ", og kun hvor {}"
    case .anySingle: "; intet enkelt hensyn er alene afgørende"
    case .weighsBetween: "{} vejer {}-{} pct."
    case .weighsAtLeast: "{} vejer mindst {} pct."
    case .weighsAtMost: "{} vejer højst {} pct."
    case .andWord: " og "
    case .tiesOnly: "Lige så godt som det bedste kun ved enkelte vægte, som {}"
    case .nowhereBest:
      """
      Bedst ved ingen vægte. Nærmest er det ved {}, hvor {} ligger {} point højere
      """
    case .nowhereDominated: " ({} er mindst lige så godt i alle tre hensyn)"
    case .certainWords: "Bedst for alle data ved {} pct. af vægtene, ikke udelukket ved {} pct."
    case .sameScores: "Samme tal som {}."
    case .ranksTitle: "Pct. af vægtene, hvor forslaget får hver plads"
    case .later: "Senere"
    case .triangleTitle:
      """
      Hvem der er bedst hvor: hvert bogstav er én vægtning, i hjørnerne vejer ét hensyn \
      alt
      """
    case .bestIn: "bedst: {}"
    case .bestAlternativesTitle: "De bedste kombinationer ved vægtene {}"
    case .differentTitle:
      """
      Gode kombinationer, der er mest forskellige: {} ligger inden for {} point af den \
      bedste
      """
    case .distinguishes: "Forskel til den bedste"
    case .nearestAreas: "Områder til nærmeste"
    case .alternativesNote:
      """
      Værdi: hensynene på 0-100 over de mulige kombinationers spænd, vejet sammen. \
      Sammenhæng og balance vises som 0-100, effektivitet i mio. kr. Alt er ved bedste skøn. \
      Vægte er sammenhæng/udvalgsbalance/effektivitet i pct.
      """
    case .differentNote:
      """
      Valgt én for én, altid den, der er længst fra alle valgte, talt i områder med et \
      andet valg. Den mindste forskel er mindst det halve af den størst mulige.
      """
    case .regretTitle: "Hvor mange point af 0-100 der tabes ved et forslag, som ikke er det bedste"
    case .atWeights: "Ved vægte"
    case .comparedWith: "Til"
    case .triangleRegionTitle:
      """
      Hvem der er bedst hvor: hvert bogstav er én vægtning, i hjørnerne vejer ét hensyn alt; \
      en prik er udelukket
      """
    }
  }

  package var english: String {
    switch self {
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

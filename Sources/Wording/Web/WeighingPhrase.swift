// SPDX-License-Identifier: GPL-3.0-or-later

/// The words with which the considerations are weighed against each other.
package enum WeighingPhrase: CaseIterable, Worded {
  case heading, lead, formHeading, formHint, weight, show, equal, hereMark, rankingCaption, rank
  case value, behind, carried, forAll, forSome, neverBest, pointsNote, waiting, alone

  package var danish: String {
    switch self {
    case .heading: "Hvad er vigtigst?"
    case .lead:
      """
      Hvert punkt i trekanten er én måde at veje hensynene på: i et hjørne vejer ét hensyn alt, i \
      midten vejer de lige meget. Feltet viser, hvilket forslag der er bedst ved bedste skøn.
      """
    case .formHeading: "Prøv dine egne vægte"
    case .formHint: "Kun forholdet mellem de tre tal tæller."
    case .weight: "Vægt af {}"
    case .show: "Vis rækkefølgen"
    case .equal: "lige meget"
    case .hereMark: "dine vægte"
    case .rankingCaption:
      "Rækkefølgen, når {} vejer {} pct., {} {} pct. og {} {} pct."
    case .rank: "Nr."
    case .value: "Værdi, point"
    case .behind: "Efter den bedste"
    case .carried: "Ved disse vægte"
    case .forAll: "bedst for alle data"
    case .forSome: "kan være bedst"
    case .neverBest: "ikke bedst for nogen data"
    case .pointsNote:
      """
      Point går fra den dårligste til den bedste mulige kombination i hvert hensyn, regnet med \
      datasættets egne tal; et forslag, der ikke selv er en mulig kombination, kan ligge udenfor.
      """
    case .waiting:
      "Alle kombinationer er ved at blive regnet igennem. Indlæs siden igen om lidt."
    case .alone: "Vælg mindst to forslag for at se, hvornår hvert af dem er bedst."
    }
  }

  package var english: String {
    switch self {
    case .heading: "What matters most?"
    case .lead:
      """
      Each point of the triangle is one way to weigh the considerations: in a corner one weighs all, \
      in the middle they weigh the same. The field shows which plan is best at the best estimates.
      """
    case .formHeading: "Try weights of your own"
    case .formHint: "Only the ratio of the three numbers counts."
    case .weight: "Weight of {}"
    case .show: "Show the ranking"
    case .equal: "the same"
    case .hereMark: "your weights"
    case .rankingCaption:
      "The ranking when {} weighs {} per cent, {} {} per cent and {} {} per cent"
    case .rank: "No."
    case .value: "Value, points"
    case .behind: "Behind the best"
    case .carried: "At these weights"
    case .forAll: "best for all data"
    case .forSome: "may be best"
    case .neverBest: "best for no data"
    case .pointsNote:
      """
      Points go from the worst to the best possible combination in each consideration, computed with \
      the data set's own figures; a plan that is itself no possible combination may lie outside.
      """
    case .waiting: "All combinations are being computed. Load the page again in a moment."
    case .alone: "Choose at least two plans to see when each of them is best."
    }
  }
}

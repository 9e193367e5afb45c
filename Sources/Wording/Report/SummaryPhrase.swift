// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of the first page that hold its parts together.
package enum SummaryPhrase: CaseIterable, Worded {
  case figureTitle, figureDescription, figureSubtitle, sureMark, pointUnit, moneyUnit, pointShort
  case horizonDerivation, valuesCaption, differencesCaption, dataSay, highlightsCaption

  package var danish: String {
    switch self {
    case .figureTitle: "De tre hensyn for hvert forslag"
    case .figureDescription:
      "Bedste skøn og i parentes den mindste og største værdi over alle data. {}."
    case .figureSubtitle:
      """
      Mærke: bedste skøn. Bånd: mindste til største værdi, som data tillader. Stiplet: i dag.
      """
    case .sureMark: " Trekant: sikkert bedre (op) eller dårligere."
    case .pointUnit: "point"
    case .moneyUnit: "mio. kr. i nutidsværdi over {} år"
    case .pointShort: "point"
    case .horizonDerivation: "Det antal år, som penge regnes over; det er valgt i datasættet."
    case .valuesCaption: "De tre hensyn for hvert forslag"
    case .differencesCaption: "Forskellen til i dag i de tre hensyn"
    case .dataSay: "Hvad data bærer"
    case .highlightsCaption: "Største gevinst og ulempe ved bedste skøn, på tværs af de tre hensyn"
    }
  }

  package var english: String {
    switch self {
    case .figureTitle: "The three considerations for each proposal"
    case .figureDescription:
      "Best estimate and in brackets the least and greatest value over all data. {}."
    case .figureSubtitle:
      """
      Mark: best estimate. Band: least to greatest value that the data allow. Dashed: today.
      """
    case .sureMark: " Triangle: certainly better (up) or worse."
    case .pointUnit: "points"
    case .moneyUnit: "DKK million, present value over {} years"
    case .pointShort: "points"
    case .horizonDerivation: "The years over which money is counted; chosen in the data set."
    case .valuesCaption: "The three considerations for each proposal"
    case .differencesCaption: "The difference to today in the three considerations"
    case .dataSay: "What the data carry"
    case .highlightsCaption:
      "Largest gain and drawback at the best estimates, across the three considerations"
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of the page that takes a score apart, term by term.
package enum ExplainPhrase: CaseIterable, Worded {
  case heading, coherenceLead, balanceLead, efficiencyLead, total, changedHeading, sameHeading
  case noneChanged, changeColumn, factorsColumn, sameSum, allSum, ownFigure, product, noFactors

  package var danish: String {
    switch self {
    case .heading: "Sådan er det regnet: {}"
    case .coherenceLead:
      """
      Hver snitflade har en vægt i pct. af alle snitfladers vægt. Den giver så stor en del af vægten, \
      som den del af dens opgavepar, der står i samme forvaltning; samarbejde uden flytning giver lidt.
      """
    case .balanceLead:
      """
      Der begyndes med det fulde antal point. Hvert udvalg trækker fra, jo længere dets andel af \
      udvalgssagerne er fra lige store andele.
      """
    case .efficiencyLead:
      """
      Beløb over perioden, regnet om til i dag: besparelser, når opgaver samles, minus koordinering \
      over nye skel, arbejdstid, der går tabt ved flytning, og start af nye forvaltninger.
      """
    case .total: "{} ved bedste skøn, {} fra i dag."
    case .changedHeading: "Led, der er anderledes end i dag"
    case .sameHeading: "Led, der er som i dag ({})"
    case .noneChanged: "Ingen led er anderledes end i dag."
    case .changeColumn: "Ændring fra i dag"
    case .factorsColumn: "Tallene bag"
    case .sameSum: "Led som i dag"
    case .allSum: "Alle led"
    case .ownFigure: "dit eget tal"
    case .product: "gange antagelsen"
    case .noFactors: "ingen"
    }
  }

  package var english: String {
    switch self {
    case .heading: "How it is computed: {}"
    case .coherenceLead:
      """
      Every interface has a weight in per cent of the weight of all. It gives as much of that as the \
      part of its pairs of tasks that stand in one department; cooperation without a move gives some.
      """
    case .balanceLead:
      """
      It begins with all points. Every committee takes away more, the farther its share of committee \
      cases is from equal shares.
      """
    case .efficiencyLead:
      """
      Amounts over the period, valued today: savings when tasks are gathered, less coordination over \
      new borders, working time lost in moves, and the start of new departments.
      """
    case .total: "{} at the best estimates, {} from today."
    case .changedHeading: "Terms that differ from today"
    case .sameHeading: "Terms as today ({})"
    case .noneChanged: "No terms differ from today."
    case .changeColumn: "Change from today"
    case .factorsColumn: "The numbers behind"
    case .sameSum: "Terms as today"
    case .allSum: "All terms"
    case .ownFigure: "your own figure"
    case .product: "times the assumption"
    case .noFactors: "none"
    }
  }
}

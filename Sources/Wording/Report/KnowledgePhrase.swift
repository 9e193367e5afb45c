// SPDX-License-Identifier: GPL-3.0-or-later

/// The words on which unpublished figures would help, and on what the simulator does not say.
package enum KnowledgePhrase: CaseIterable, Worded {
  case heading, allSettled, open, noFigure, worthAlways, worthPossible
  case worthNarrower, judgements
  case tableCaption, figureColumn, intervalColumn, alwaysColumn, sometimesColumn, leftColumn
  case counted, left
  case notSaidHeading, notSaidModel, notSaidQuality, notSaidPeople, notSaidPolitics, notSaidOutside
  case methodLead, methodLink

  package var danish: String {
    switch self {
    case .heading: "Hvad det ville hjælpe mest at få oplyst"
    case .allSettled:
      "De tal, der findes, afgør alle sammenligninger med i dag, uanset hvad de ukendte tal er."
    case .open:
      """
      {} af {} sammenligninger med i dag kan data ikke afgøre: De kan falde ud til begge sider, alt efter \
      hvor i intervallerne de ukendte tal ligger.
      """
    case .noFigure: "Intet enkelt tal ville hjælpe: Først flere tal tilsammen ville afgøre noget."
    case .worthAlways:
      "Mest ville det hjælpe at kende »{}«: Det ville afgøre {} af dem, uanset hvad tallet viste sig at være."
    case .worthPossible:
      """
      Intet enkelt tal ville med sikkerhed afgøre nogen af dem. Mest ville det hjælpe at kende »{}«: Det \
      kunne, alt efter hvad tallet viste sig at være, afgøre {} af dem.
      """
    case .worthNarrower:
      """
      Intet enkelt tal ville afgøre nogen af dem. Mest ville det hjælpe at kende »{}«: Det ville i \
      gennemsnit lade {} pct. af usikkerheden være tilbage.
      """
    case .judgements:
      """
      Vægte og andele er skøn, som ingen kan slå op. De øvrige er tal, som forvaltningerne må kunne oplyse.
      """
    case .tableCaption: "De tal og skøn, som det ville hjælpe mest at kende"
    case .figureColumn: "Antagelse"
    case .intervalColumn: "Antaget"
    case .alwaysColumn: "Afgør uanset værdien"
    case .sometimesColumn: "Kan afgøre"
    case .leftColumn: "Usikkerhed tilbage, pct."
    case .counted: "uafgjorte sammenligninger med i dag, for hvert forslag og hvert hensyn"
    case .left:
      """
      Beregnet: hvor meget af de uafgjorte forskelles bånd der i gennemsnit er tilbage, når tallet kendes. \
      Prøvet ved den laveste værdi, det bedste skøn og den højeste.
      """
    case .notSaidHeading: "Hvad simulatoren ikke siger"
    case .notSaidModel:
      """
      Om regnestykket er det rigtige. Båndene dækker de tal, der går ind i det, ikke valget af de tre mål.
      """
    case .notSaidQuality:
      "Om arbejdet bliver bedre: faglighed, sagsbehandlingstid og borgernes tilfredshed måles ikke."
    case .notSaidPeople:
      "Hvordan medarbejdere og ledere tager imod det: opsigelser, nye vaner, samarbejde i hverdagen."
    case .notSaidPolitics:
      "Hvem der får indflydelse, og om et udvalg bliver lettere eller sværere at lede."
    case .notSaidOutside:
      "Noget om opgaver og snitflader, som kilderne ikke nævner."
    case .methodLead: "Fremgangsmåden står bagest: {}."
    case .methodLink: "Sådan er der regnet"
    }
  }

  package var english: String {
    switch self {
    case .heading: "What it would help most to be told"
    case .allSettled:
      "The figures that exist settle every comparison with today, whatever the unknown figures are."
    case .open:
      """
      {} of {} comparisons with today the data do not decide: they may fall out to either side, depending on \
      where in the intervals the unknown figures lie.
      """
    case .noFigure: "No single figure would help: only several together would settle anything."
    case .worthAlways:
      "It would help most to know “{}”: it would settle {} of them, whatever the figure turned out to be."
    case .worthPossible:
      """
      No single figure would be sure to settle any of them. It would help most to know “{}”: depending on \
      what it turned out to be, it could settle {} of them.
      """
    case .worthNarrower:
      """
      No single figure would settle any of them. It would help most to know “{}”: on average it would leave \
      {} per cent of the uncertainty.
      """
    case .judgements:
      """
      Weights and shares are judgements that nobody can look up. The others are figures that the departments \
      must be able to give.
      """
    case .tableCaption: "The figures and judgements that it would help most to know"
    case .figureColumn: "Assumption"
    case .intervalColumn: "Assumed"
    case .alwaysColumn: "Settles whatever the value"
    case .sometimesColumn: "May settle"
    case .leftColumn: "Uncertainty left, per cent"
    case .counted: "open comparisons with today, for each proposal and each consideration"
    case .left:
      """
      Computed: how much of the bands of the open differences is left on average when the figure is known. \
      Tried at the lowest value, the best estimate and the highest.
      """
    case .notSaidHeading: "What the simulator does not say"
    case .notSaidModel:
      """
      Whether the sum is the right one. The bands cover the figures that go into it, not the choice of the \
      three measures.
      """
    case .notSaidQuality:
      "Whether the work gets better: professional quality, waiting times and satisfaction are not measured."
    case .notSaidPeople:
      "How staff and managers take it: resignations, new habits, everyday cooperation."
    case .notSaidPolitics:
      "Who gains influence, and whether a committee becomes easier or harder to lead."
    case .notSaidOutside: "Anything of tasks and interfaces that the sources do not name."
    case .methodLead: "The method stands at the end: {}."
    case .methodLink: "How it is computed"
    }
  }
}

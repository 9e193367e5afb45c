// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of the section on what is assumed; how many something is comes in a form for one and one
/// for many.
package enum AssumptionPhrase: CaseIterable, Worded {
  case heading, leadStaff, leadMoved, leadCases, leadBudget, leadNone, leadList
  case basisCaption, basisColumn, publishedColumn, derivedColumn, assumedColumn
  case staffRow, movedStaffRow, casesRow, budgetRow, basisCounted
  case tornadoNone, tornadoOne, tornadoMany, tornadoNoneOfSeveral, tornadoOneOfSeveral
  case tornadoManyOfSeveral, tornadoSubtitle, tornadoTitle, tornadoDescription, legendTitle
  case coherencePanel, balancePanel, efficiencyPanel, asToday, best, nothingMoves, nothingAtAll
  case sensitivity, turnsLead, turnsAt, turnDerivation, andOthers
  case tableCaption, assumptionColumn, intervalColumn, atLowColumn, atBestColumn, atHighColumn

  package var danish: String {
    switch self {
    case .heading: "Hvad vi har antaget"
    case .leadStaff:
      """
      Af {} opgaver har {} et antal årsværk, som er trykt i en kilde eller kan regnes ud af trykte tal.
      """
    case .leadMoved: " Blandt de {}, der flytter, er det {}."
    case .leadCases: " For udvalgssager er det {} opgaver."
    case .leadBudget: " For budgettet er det {}."
    case .leadNone:
      "Alle opgavers årsværk er trykt i en kilde eller kan regnes ud af trykte tal."
    case .leadList:
      """
       Resten er antaget: Hver antagelse er et interval, bredt nok til at være ærligt, og står med sin \
      begrundelse bagest i rapporten.
      """
    case .basisCaption: "Hvor opgavernes tal kommer fra: antal opgaver"
    case .basisColumn: "Opgavernes tal"
    case .publishedColumn: "Trykt i en kilde"
    case .derivedColumn: "Regnet ud af trykte tal"
    case .assumedColumn: "Antaget"
    case .staffRow: "Årsværk"
    case .movedStaffRow: "Årsværk, kun opgaver der flytter"
    case .casesRow: "Udvalgssager"
    case .budgetRow: "Budget"
    case .basisCounted:
      """
      opgaver efter, hvor deres tal kommer fra; et tal, som er fordelt fra en hel forvaltnings, tæller som \
      forvaltningens
      """
    case .tornadoNone: "Ingen antagelse kan alene vende forslaget fra bedre til dårligere end i dag"
    case .tornadoOne:
      "Én antagelse kan alene vende, om forslaget er bedre eller dårligere end i dag"
    case .tornadoMany:
      "{} antagelser kan hver for sig vende, om forslaget er bedre eller dårligere end i dag"
    case .tornadoNoneOfSeveral:
      "Ingen antagelse kan alene vende et forslag fra bedre til dårligere end i dag"
    case .tornadoOneOfSeveral:
      "Én antagelse kan alene vende, om et af forslagene er bedre eller dårligere end i dag"
    case .tornadoManyOfSeveral:
      "{} antagelser kan hver for sig vende, om et af forslagene er bedre eller dårligere end i dag"
    case .tornadoSubtitle:
      """
      Forskel til i dag, når én antagelse går fra den ene ende af sit interval til den anden, og alt andet \
      står på bedste skøn. Lys søjle: antagelsens laveste værdi. Mørk: dens højeste
      """
    case .tornadoTitle: "Hvad antagelserne flytter: {}"
    case .tornadoDescription:
      """
      Vandrette søjler ud fra forskellen ved bedste skøn: lys mod antagelsens laveste værdi, mørk mod den \
      højeste. Længst først: {}.
      """
    case .legendTitle: "Forslagenes mærker"
    case .coherencePanel: "Sammenhæng, point"
    case .balancePanel: "Udvalgsbalance, point"
    case .efficiencyPanel: "Effektivitet, mio.\u{A0}kr."
    case .asToday: "som i dag"
    case .best: "bedste skøn {}"
    case .nothingMoves: "Ingen antagelse flytter forskellen"
    case .nothingAtAll:
      "Ingen enkelt antagelse flytter forskellen til i dag, når alt andet står på bedste skøn."
    case .sensitivity:
      """
      Beregnet: forskellen til i dag, når antagelsen står på den ene eller den anden ende af sit interval \
      og alt andet på bedste skøn.
      """
    case .turnsLead: "{} kan vende ved: {}"
    case .turnsAt: " ({})"
    case .turnDerivation:
      """
      Beregnet: den værdi af antagelsen, hvor forskellen til i dag skifter fortegn, når alt andet står på \
      bedste skøn.
      """
    case .andOthers: " og {} til"
    case .tableCaption: "Forskellen til i dag, når én antagelse ad gangen går gennem sit interval"
    case .assumptionColumn: "Antagelse"
    case .intervalColumn: "Interval"
    case .atLowColumn: "Ved laveste"
    case .atBestColumn: "Ved bedste skøn"
    case .atHighColumn: "Ved højeste"
    }
  }

  package var english: String {
    switch self {
    case .heading: "What we have assumed"
    case .leadStaff:
      "Of {} tasks, {} have a number of FTE that is printed in a source or follows from printed figures."
    case .leadMoved: " Among the {} that move it is {}."
    case .leadCases: " For committee cases it is {} tasks."
    case .leadBudget: " For the budget it is {}."
    case .leadNone: "The FTE of all tasks are printed in a source or follow from printed figures."
    case .leadList:
      """
       The rest is assumed: every assumption is an interval, wide enough to be honest, and stands with its \
      reason at the end of the report.
      """
    case .basisCaption: "Where the tasks' figures come from: number of tasks"
    case .basisColumn: "The tasks' figures"
    case .publishedColumn: "Printed in a source"
    case .derivedColumn: "Computed from printed figures"
    case .assumedColumn: "Assumed"
    case .staffRow: "FTE"
    case .movedStaffRow: "FTE, only tasks that move"
    case .casesRow: "Committee cases"
    case .budgetRow: "Budget"
    case .basisCounted:
      """
      tasks by where their figures come from; a figure that is spread from a whole department's counts as \
      the department's
      """
    case .tornadoNone: "No assumption alone can turn the proposal from better to worse than today"
    case .tornadoOne:
      "One assumption alone can turn whether the proposal is better or worse than today"
    case .tornadoMany:
      "{} assumptions can each turn whether the proposal is better or worse than today"
    case .tornadoNoneOfSeveral:
      "No assumption alone can turn a proposal from better to worse than today"
    case .tornadoOneOfSeveral:
      "One assumption alone can turn whether one of the proposals is better or worse than today"
    case .tornadoManyOfSeveral:
      "{} assumptions can each turn whether one of the proposals is better or worse than today"
    case .tornadoSubtitle:
      """
      Difference to today when one assumption goes from one end of its interval to the other and all else \
      stands at its best estimate. Light bar: the assumption's lowest value. Dark: its highest
      """
    case .tornadoTitle: "What the assumptions move: {}"
    case .tornadoDescription:
      """
      Horizontal bars from the difference at the best estimates: light towards the assumption's lowest \
      value, dark towards its highest. Longest first: {}.
      """
    case .legendTitle: "The marks of the proposals"
    case .coherencePanel: "Coherence, points"
    case .balancePanel: "Committee balance, points"
    case .efficiencyPanel: "Efficiency, DKK\u{A0}million"
    case .asToday: "as today"
    case .best: "best estimate {}"
    case .nothingMoves: "No assumption moves the difference"
    case .nothingAtAll:
      "No single assumption moves the difference to today when all else stands at its best estimate."
    case .sensitivity:
      """
      Computed: the difference to today when the assumption stands at one or the other end of its interval \
      and all else at its best estimate.
      """
    case .turnsLead: "{} can turn with: {}"
    case .turnsAt: " ({})"
    case .turnDerivation:
      """
      Computed: the value of the assumption at which the difference to today changes its sign, all else \
      being at its best estimate.
      """
    case .andOthers: " and {} more"
    case .tableCaption:
      "The difference to today when one assumption at a time runs over its interval"
    case .assumptionColumn: "Assumption"
    case .intervalColumn: "Interval"
    case .atLowColumn: "At lowest"
    case .atBestColumn: "At best estimate"
    case .atHighColumn: "At highest"
    }
  }
}

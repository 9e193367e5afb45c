// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of the page that shows plans side by side.
package enum ComparePhrase: CaseIterable, Worded {
  case heading, lead, link, quoted, tooMany, unknown, refused, inconsistent, unusableWeights
  case choiceHeading, choiceHint, showWord, ownHeading, othersHeading, otherWord, otherHint
  case figuresHeading, figuresPlain, figuresUnused, figuresUsed, figuresOwn, figuresOf
  case figuresWord, sameData, otherData
  case bandsHeading, bandsLead, bandsTitle, bandsRow, axisToday, numbersCaption, terms, termsMet
  case termsBroken, moves, movesNothing
  case homesHeading, homesLead, homesSame, homesAlike, homesCaption, asToday, moved, notThere
  case sharesHeading, sharesCaption, commandHeading, commandLead, commandNone

  package var danish: String {
    switch self {
    case .heading: "Sammenlign forslag"
    case .lead: "Op til seks forslag side om side, alle regnet på de samme tal."
    case .link: "Sammenlign forslag side om side"
    case .quoted: "»{}«"
    case .tooMany:
      "Du har valgt {} forslag. Der er plads til højst {}: fravælg nogle, og vis igen."
    case .unknown: "Der er intet forslag, der hedder {}. Vælg blandt dem nedenfor."
    case .refused: "{} kan ikke vises. {}"
    case .inconsistent:
      """
      Med tallene fra {} kan de trykte tal ikke alle passe på én gang. Vælg datasættets egne tal, \
      eller ret tallene.
      """
    case .unusableWeights:
      "Vægtene blev ikke forstået, så hensynene vejer lige meget. Indtast tre tal, ikke alle nul."
    case .choiceHeading: "Vælg forslag ({} valgt)"
    case .choiceHint: "Vælg op til seks. De vises i den rækkefølge, de står her."
    case .showWord: "Vis"
    case .ownHeading: "Hvad nu hvis"
    case .othersHeading: "Andre kombinationer"
    case .otherWord: "En kombination til"
    case .otherHint: "Scenariernes numre med plus imellem, for eksempel {}"
    case .figuresHeading: "Tallene bag"
    case .figuresPlain: "Alle forslag er regnet med datasættets egne tal."
    case .figuresUnused: "{} har egne tal, som ikke er brugt her."
    case .figuresUsed:
      "Alle forslag er regnet med tallene fra {} i stedet for datasættets antagelser: {}."
    case .figuresOwn: "Regn alle med datasættets egne tal"
    case .figuresOf: "Regn alle med tallene fra {}"
    case .figuresWord: "Regn"
    case .sameData: "Tal kan kun sammenlignes, når de er regnet på samme grundlag."
    case .otherData:
      "{} er gemt på en anden udgave af datasættet; her er det regnet på den nuværende."
    case .bandsHeading: "De tre hensyn"
    case .bandsLead:
      """
      Prikken er det bedste skøn, båndet det mindste og største, som kilder og antagelser tillader. \
      Den stiplede linje er i dag.
      """
    case .bandsTitle: "{}: bedste skøn og bånd for hvert forslag"
    case .bandsRow: "{} {}: {}"
    case .axisToday: "i dag {}"
    case .numbersCaption: "De tre hensyn i tal, med forskellen til i dag"
    case .terms: "Vilkår i kommissoriet"
    case .termsMet: "alle opfyldt"
    case .termsBroken: "{} ikke opfyldt"
    case .moves: "Skifter forvaltning"
    case .movesNothing: "intet"
    case .homesHeading: "Opgave for opgave"
    case .homesLead: "{} opgaver står ikke i den samme forvaltning i alle forslag."
    case .homesSame: "Alle opgaver står i den samme forvaltning i alle forslag."
    case .homesAlike: "{} andre skifter forvaltning på samme måde i dem alle."
    case .homesCaption:
      "Hvor hver opgave står; fed skrift med pil er en anden forvaltning end i dag"
    case .asToday: "som i dag"
    case .moved: "flytter til"
    case .notThere: "findes ikke"
    case .sharesHeading: "Udvalgenes andel af sagerne"
    case .sharesCaption: "Hvert udvalgs andel i pct., med mindste og største værdi"
    case .commandHeading: "Det samme på kommandolinjen"
    case .commandLead: "Disse kommandoer regner de samme tal:"
    case .commandNone:
      """
      Kommandolinjen kender kun kombinationer af scenarier. Her er opgaver, forvaltninger eller tal \
      med, som nogen selv har ændret.
      """
    }
  }

  package var english: String {
    switch self {
    case .heading: "Compare plans"
    case .lead: "Up to six plans side by side, all computed on the same figures."
    case .link: "Compare plans side by side"
    case .quoted: "“{}”"
    case .tooMany:
      "You chose {} plans. There is room for {} at most: take some away and show again."
    case .unknown: "There is no plan called {}. Choose among those below."
    case .refused: "{} cannot be shown. {}"
    case .inconsistent:
      """
      With the figures of {} the printed figures cannot all hold at once. Choose the data set's own \
      figures, or change those figures.
      """
    case .unusableWeights:
      """
      The weights were not understood, so the considerations weigh the same. Enter three numbers, not \
      all of them zero.
      """
    case .choiceHeading: "Choose plans ({} chosen)"
    case .choiceHint: "Choose up to six. They are shown in the order in which they stand here."
    case .showWord: "Show"
    case .ownHeading: "What-ifs"
    case .othersHeading: "Other combinations"
    case .otherWord: "One more combination"
    case .otherHint: "The numbers of scenarios with plus between them, such as {}"
    case .figuresHeading: "The figures behind"
    case .figuresPlain: "All plans are computed with the data set's own figures."
    case .figuresUnused: "{} has figures of its own, which are not used here."
    case .figuresUsed:
      "All plans are computed with the figures of {} in the place of the data set's assumptions: {}."
    case .figuresOwn: "Compute all with the data set's own figures"
    case .figuresOf: "Compute all with the figures of {}"
    case .figuresWord: "Compute"
    case .sameData: "Numbers can be compared only when they are computed on the same basis."
    case .otherData:
      "{} was saved on another edition of the data set; here it is computed on the present one."
    case .bandsHeading: "The three considerations"
    case .bandsLead:
      """
      The dot is the best estimate, the band the least and greatest value that sources and \
      assumptions allow. The dashed line is today.
      """
    case .bandsTitle: "{}: best estimate and band of each plan"
    case .bandsRow: "{} {}: {}"
    case .axisToday: "today {}"
    case .numbersCaption: "The three considerations in numbers, with the difference to today"
    case .terms: "Terms of reference"
    case .termsMet: "all met"
    case .termsBroken: "{} not met"
    case .moves: "Changes department"
    case .movesNothing: "nothing"
    case .homesHeading: "Task by task"
    case .homesLead: "{} tasks do not stand in the same department under all plans."
    case .homesSame: "All tasks stand in the same department under all plans."
    case .homesAlike: "{} others change department in the same way under all of them."
    case .homesCaption:
      "Where each task stands; bold with an arrow is another department than today"
    case .asToday: "as today"
    case .moved: "moves to"
    case .notThere: "is not there"
    case .sharesHeading: "The committees' share of cases"
    case .sharesCaption: "Each committee's share in per cent, with the least and greatest value"
    case .commandHeading: "The same on the command line"
    case .commandLead: "These commands compute the same numbers:"
    case .commandNone:
      """
      The command line knows combinations of scenarios only. Here are tasks, departments or figures \
      that somebody changed.
      """
    }
  }
}

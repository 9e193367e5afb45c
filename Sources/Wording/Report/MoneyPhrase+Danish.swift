// SPDX-License-Identifier: GPL-3.0-or-later

extension MoneyPhrase {
  package var danish: String {
    switch self {
    case .theProposal: "forslaget"
    case .theProposals: "forslagene"
    case .theScenario: "scenariet"
    case .theScenarios: "scenarierne"
    case .definition:
      """
      Nutidsværdien er gevinster minus udgifter over {} år; et beløb tæller {} pct. mindre for hvert år, \
      det ligger længere fremme.
      """
    case .bestOne: "Ved bedste skøn er nutidsværdien {} mio. kr."
    case .bestHighest: "Ved bedste skøn er den højest for {} og lavest for {}"
    case .bestEqual: "Ved bedste skøn er den lige stor for alle {}."
    case .orderCertain: ", og den rækkefølge holder for alle data."
    case .orderOpen: ", men rækkefølgen kan vende, for de samme ukendte tal indgår i begge."
    case .openOne:
      """
      Båndet går på begge sider af nul: Tallene afgør ikke, om {} tjener eller koster penge.
      """
    case .openAll:
      """
      For alle {} går båndet på begge sider af nul: Tallene afgør ikke, om de tjener eller koster penge.
      """
    case .openRest: "For de øvrige går båndet på begge sider af nul."
    case .gainOne: "Den er positiv for alle data, som tallene og antagelserne tillader."
    case .gainNames: "For {} er den positiv for alle data, som tallene og antagelserne tillader."
    case .lossOne: "Den er negativ for alle data, som tallene og antagelserne tillader."
    case .lossNames: "For {} er den negativ for alle data, som tallene og antagelserne tillader."
    case .nothingOne:
      """
      Der er intet i {}, som modellen sætter penge på: Ingen opgaver flytter, og ingen funktioner samles \
      eller spredes. Det siger ikke, at det er gratis at gennemføre.
      """
    case .nothingAll:
      """
      Der er intet i {}, som modellen sætter penge på: Ingen opgaver flytter, og ingen funktioner samles \
      eller spredes. Det siger ikke, at de er gratis at gennemføre.
      """
    case .nothingNames: "I {} er der intet, som modellen sætter penge på."
    case .headlineGainOpen: "Gevinsterne er størst ved bedste skøn, men tallene kan også give et tab"
    case .headlineGainCertain: "Gevinsterne er større end udgifterne for alle data"
    case .headlineLossOpen: "Udgifterne er størst ved bedste skøn, men tallene kan også give en gevinst"
    case .headlineLossCertain: "Udgifterne er større end gevinsterne for alle data"
    case .headlineNothing: "Hverken gevinster eller udgifter"
    case .headlineAllGainOpen:
      "Gevinsterne er størst i alle {} ved bedste skøn, men tallene kan også give tab"
    case .headlineAllGainCertain: "Gevinsterne er større end udgifterne i alle {}, for alle data"
    case .headlineAllLossOpen:
      "Udgifterne er størst i alle {} ved bedste skøn, men tallene kan også give gevinst"
    case .headlineAllLossCertain: "Udgifterne er større end gevinsterne i alle {}, for alle data"
    case .headlineMixed: "Ved bedste skøn giver nogle af {} en gevinst og andre ikke"
    case .subtitleOne: "Leddene i nutidsværdien over {} år, mio. kr."
    case .subtitleMany: "Leddene i nutidsværdien over {} år ved bedste skøn, mio. kr.; nederst resultatet med bånd"
    case .drawingTitle: "Fra gevinster og udgifter til nutidsværdien"
    case .drawingLead: "Søjler, der hver begynder, hvor den foregående slutter; gevinster mod højre, udgifter mod venstre."
    case .drawingTerm: " {}: {}."
    case .stripTitle: "Nutidsværdien med bånd"
    case .stripLead: "En linje fra den laveste til den højeste værdi med et mærke ved bedste skøn."
    case .stripPart: " {}: {}, uden gevinster {}."
    case .barsHeading: "Bedste skøn"
    case .boundsHeading: "Hvad data tillader"
    case .boundsRange: "{} til {}"
    case .result: "Nutidsværdi"
    case .resultWithoutGains: "Hvis ingen gevinst nås"
    case .stripFirst: "Nutidsværdi med bånd, mio. kr."
    case .stripSecond: "hvis ingen gevinst nås"
    case .otherFunctions: "Andre funktioner"
    case .fragmented: "{} (spredes)"
    case .coordination: "Koordinering af brudte snitflader"
    case .transfer: "Arbejdstid tabt ved flytning"
    case .startup: "Opstart af nye forvaltninger"
    case .tableCaption: "Leddene i nutidsværdien, mio. kr. over {} år"
    case .gathered: "I figuren står disse samlet som »Andre funktioner«: {}."
    case .noAmount: "intet"
    case .numbersCaption: "Pengene i tal, mio. kr."
    case .value: "Nutidsværdi"
    case .withoutGains: "Nutidsværdi, hvis ingen gevinst nås"
    case .oneOff: "Engangsudgift"
    case .yearlyGain: "Gevinst om året ved fuld virkning"
    case .yearlyRunning: "Koordinering om året"
    case .payback: "Engangsudgift tjent hjem, bedste skøn"
    case .paybackYear: "i år {}"
    case .paybackNever: "ikke inden for {} år"
    case .paybackNothing: "intet at tjene hjem"
    case .bestEstimateNote: "Bedste skøn; i parentes den laveste og højeste værdi, som tallene og antagelserne tillader."
    case .breakEvenCaption: "Hvor langt en antagelse skal flyttes, før nutidsværdien er nul"
    case .parameter: "Antagelse"
    case .assumedValue: "Antaget"
    case .breakEven: "Nulpunkt"
    case .assumedRow: "Antaget"
    case .realization: "Del af de planlagte gevinster, der nås"
    case .costPerFTE: "Udgift til et årsværk"
    case .shareOfYearLost: "Del af et arbejdsår, der tabes for hvert årsværk, som flytter"
    case .startupCost: "Opstart af en ny forvaltning"
    case .noBreakEven: "intet nulpunkt"
    case .inside: "{}, åbent"
    case .insideNote:
      """
      »Åbent«: Nulpunktet ligger inden for det antagne interval, så antagelsen kan vende fortegnet alene. \
      Alt andet står ved bedste skøn.
      """
    case .percent: "pct."
    case .million: "mio. kr."
    case .millionAYear: "mio. kr. om året"
    case .counted:
      """
      Modellen regner med fire ting: besparelser, når en funktion samles i færre forvaltninger, og tab, når \
      den spredes; koordinering af snitflader, der brydes; arbejdstid, der tabes, når opgaver flytter; og \
      opstart af nye forvaltninger. Gevinsterne vokser jævnt til fuld virkning i år {}. Fratrædelser, \
      husleje, ombygning, nye it-systemer i forvaltninger, der består, og værdien af bedre eller dårligere \
      service er ikke med.
      """
    }
  }
}

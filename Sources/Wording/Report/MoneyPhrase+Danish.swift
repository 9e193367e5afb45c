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
      Nutidsværdien er gevinster minus udgifter over {} år, hvor et beløb tæller {} pct. mindre for hvert \
      år, det ligger fremme.
      """
    case .bestOne: "Ved bedste skøn er nutidsværdien {} mio. kr."
    case .bestHighest: "Ved bedste skøn er nutidsværdien højest for {} og lavest for {}"
    case .bestEqual: "Ved bedste skøn er nutidsværdien lige stor for alle {}."
    case .orderCertain: ", og den rækkefølge holder for alle data."
    case .orderOpen: ", men de ukendte tal kan vende den rækkefølge."
    case .withoutGainsOne: "Nås ingen af gevinsterne, er den {} mio. kr."
    case .withoutGainsNever:
      "Nås ingen af gevinsterne, er den negativ for {}, hvor i intervallerne tallene end ligger."
    case .allOf: "alle {}"
    case .openOne:
      """
      Båndet går på begge sider af nul: Tallene afgør ikke, om {} tjener eller koster penge.
      """
    case .openAll:
      """
      For alle {} går båndet på begge sider af nul: Tallene afgør ikke, om de tjener eller koster penge.
      """
    case .openNames: "For {} går båndet på begge sider af nul: Tallene afgør det ikke."
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
    case .headlineGainOpen:
      "Ved bedste skøn overstiger gevinsterne udgifterne, men et tab er muligt"
    case .headlineGainCertain: "Gevinsterne overstiger udgifterne for alle data"
    case .headlineLossOpen:
      "Ved bedste skøn overstiger udgifterne gevinsterne, men en gevinst er mulig"
    case .headlineLossCertain: "Udgifterne overstiger gevinsterne for alle data"
    case .headlineNothing: "Hverken gevinster eller udgifter"
    case .headlineAllGainOpen:
      "Ved bedste skøn overstiger gevinsterne udgifterne i alle {}, men tab er mulige"
    case .headlineAllGainCertain: "Gevinsterne overstiger udgifterne i alle {} og for alle data"
    case .headlineAllLossOpen:
      "Ved bedste skøn overstiger udgifterne gevinsterne i alle {}, men gevinster er mulige"
    case .headlineAllLossCertain: "Udgifterne overstiger gevinsterne i alle {} og for alle data"
    case .headlineMixed: "Ved bedste skøn giver nogle af {} en gevinst og andre ikke"
    case .subtitleOne: "Leddene i nutidsværdien over {} år, mio. kr."
    case .subtitleMany:
      "Leddene i nutidsværdien over {} år ved bedste skøn, mio. kr.; nederst resultatet med bånd"
    case .drawingTitle: "Fra gevinster og udgifter til nutidsværdien"
    case .drawingLead:
      "Søjler, der hver begynder, hvor den foregående slutter; gevinster mod højre, udgifter mod venstre."
    case .drawingTerm: " {}: {}."
    case .stripTitle: "Nutidsværdien med bånd"
    case .stripLead: "En linje fra den laveste til den højeste værdi med et mærke ved bedste skøn."
    case .stripPart: " {}: {}, uden gevinster {}."
    case .barsHeading: "Bedste skøn"
    case .boundsHeading: "Hvad data tillader"
    case .boundsRange: "{} til {}"
    case .result: "Nutidsværdi"
    case .resultWithoutGains: "Hvis ingen gevinst nås"
    case .stripFirst: "Nutidsværdi"
    case .stripSecond: "Hvis ingen gevinst nås (grå)"
    case .otherFunctions: "Andre funktioner"
    case .fragmented: "{} (spredes)"
    case .coordination: "Koordinering af brudte snitflader"
    case .transfer: "Arbejdstid tabt ved flytning"
    case .startup: "Opstart af nye forvaltninger"
    case .tableCaption: "Leddene i nutidsværdien, mio. kr. over {} år"
    case .gathered: "I figuren står disse samlet som »Andre funktioner«: {}."
    case .noAmount: "intet"
    case .numbersCaption: "Engangsudgift, årlig virkning og tilbagebetaling, mio. kr."
    case .millions: "Mio. kr."
    case .value: "Nutidsværdi"
    case .withoutGains: "Nutidsværdi, hvis ingen gevinst nås"
    case .oneOff: "Engangsudgift"
    case .yearlyGain: "Gevinst om året ved fuld virkning"
    case .yearlyRunning: "Koordinering om året"
    case .payback: "Tjent hjem (bedste skøn)"
    case .paybackYear: "i år {}"
    case .paybackNever: "ikke inden for {} år"
    case .paybackNothing: "intet at tjene hjem"
    case .bestEstimateNote:
      "Bedste skøn; i parentes den laveste og højeste værdi, som tallene og antagelserne tillader."
    case .breakEvenCaption: "Hvor langt en antagelse skal flyttes, før nutidsværdien er nul"
    case .parameter: "Antagelse"
    case .assumedValue: "Antaget"
    case .breakEven: "Nulpunkt"
    case .assumedRow: "Antaget"
    case .realization: "Planlagte gevinster, der nås"
    case .costPerFTE: "Udgift til et årsværk"
    case .shareOfYearLost: "Tabt arbejdsår for hvert årsværk, der flytter"
    case .startupCost: "Opstart af en ny forvaltning"
    case .noBreakEven: "intet nulpunkt"
    case .inside: "{}, åbent"
    case .insideNote:
      """
      »Åbent«: Nulpunktet ligger inden for det antagne interval. Alt andet står ved bedste skøn.
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

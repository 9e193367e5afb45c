// SPDX-License-Identifier: GPL-3.0-or-later

extension CommitteePhrase {
  /// The Danish wording.
  package var danish: String {
    switch self {
    case .heading: "Udvalgene"
    case .appendixHeading: "Udvalgenes arbejde efter hvert mål"
    case .cases: "udvalgssager"
    case .fte: "årsværk"
    case .budget: "budget"
    case .headcount: "medarbejdere"
    case .theCommittee: "{}"
    case .figureSure: "{} har med sikkerhed mere end en lige stor andel"
    case .figureSurePlans: "{} har med sikkerhed mere end en lige stor andel i alle forslagene"
    case .figureNone: "Intet udvalg har med sikkerhed mere end en lige stor andel"
    case .figureNonePlans:
      "Intet udvalg har med sikkerhed mere end en lige stor andel i alle forslagene"
    case .figureUnchanged: "Intet udvalg får andet arbejde end i dag"
    case .figureSubtitle:
      """
      Udvalgenes andel af alle {} om året i pct., i dag og efter forslaget. Mærket er bedste skøn; stregen \
      går fra den mindste til den største andel, som de trykte tal og antagelserne tillader.
      """
    case .figureSubtitleUnchanged:
      """
      Udvalgenes andel af alle {} om året i pct. Mærket er bedste skøn; stregen går fra den mindste til den \
      største andel, som de trykte tal og antagelserne tillader.
      """
    case .figureTitle: "Udvalgenes andele af arbejdet"
    case .figureDescription:
      """
      En række for hvert udvalg med andelen i dag som en grå ring og andelen efter forslaget som \
      forslagets mærke, hver med en streg for båndet. Tallene står i tabellen.
      """
    case .keyReference: "lige store andele: {}\u{A0}%"
    case .keyReferences: "lige store andele"
    case .keySure: "kan kun gå den vej eller stå stille"
    case .keyBest: "bedste skøn, men kan gå begge veje"
    case .ends: "ophører"
    case .arises: "nyt udvalg"
    case .todayColumn: "i dag"
    case .planColumn: "efter"
    case .tableCaption: "Udvalgenes andel af {}"
    case .notToday: "findes ikke i dag"
    case .development: "Udvikling"
    case .sameWord: "uændret"
    case .upWord: "mere for alle data"
    case .downWord: "mindre for alle data"
    case .neverDownWord: "ens eller mere"
    case .neverUpWord: "ens eller mindre"
    case .openUpWord: "mere ved bedste skøn, ikke afgjort"
    case .openDownWord: "mindre ved bedste skøn, ikke afgjort"
    case .openWord: "ikke afgjort"
    case .end: "{} ophører."
    case .arise: "{} er nyt."
    case .up: "{} får mere at lave, hvad end de ukendte tal er."
    case .down: "{} får mindre at lave, hvad end de ukendte tal er."
    case .neverDown: "{} får mere eller det samme at lave, aldrig mindre."
    case .neverUp: "{} får mindre eller det samme at lave, aldrig mere."
    case .openUp: "Ved bedste skøn får {} mere at lave, men tallene afgør det ikke."
    case .openDown: "Ved bedste skøn får {} mindre at lave, men tallene afgør det ikke."
    case .open: "{} kan få mere eller mindre at lave."
    case .same: "{} har samme arbejde som i dag."
    case .commonToAll: "Under alle forslagene: "
    case .commonToOthers: "Under de forslag, der ændrer noget for udvalgene: "
    case .someNothing: "Under {} skifter intet udvalg."
    case .measuresCaption: "Udvalgsbalancen: forskellen til i dag efter hvert mål for arbejdet"
    case .balanceCaption: "Udvalgsbalancen efter hvert mål for arbejdet"
    case .measuresNote:
      """
      Udvalgsbalancen er højest, når alle udvalg har lige meget arbejde, og lavest, når ét udvalg har det \
      hele. Intet enkelt mål for et udvalgs arbejde er det rigtige.
      """
    case .measure: "Arbejdet målt i"
    case .sameByMeasures: "Svaret er det samme, hvad enten arbejdet måles i {}."
    case .bestTurns:
      "Ved bedste skøn deler {} arbejdet mere ligeligt målt i {}, men mindre ligeligt målt i {}."
    case .reverses: "For {} vender svaret med målet: {}."
    case .turnsWithMeasure: "Svaret afhænger af, hvad arbejdet måles i: {}."
    case .turnsWithMeasureIn: "Svaret afhænger af, hvad arbejdet måles i, for {}."
    case .byMeasure: "{} efter {}"
    case .extremesCaption: "Det største og det mindste udvalg efter andel af {}"
    case .greatest: "Størst"
    case .least: "Mindst"
    case .ratio: "Største andel i forhold til mindste"
    case .effective: "Svarer til så mange lige store udvalg"
    case .effectiveNote:
      """
      Hvilket udvalg der er størst og mindst, og hvor mange lige store udvalg fordelingen svarer til, er \
      ved bedste skøn.
      """
    case .extremes:
      """
      Ved bedste skøn har {} den største andel og {} den mindste; den største er {} gange den mindste, i dag \
      {} gange. Fordelingen svarer til {} lige store udvalg, i dag {}.
      """
    case .extremesToday:
      """
      Ved bedste skøn har {} den største andel og {} den mindste; den største er {} gange den mindste. \
      Fordelingen svarer til {} lige store udvalg.
      """
    case .undecidableHeading: "Hvad ingen offentliggjorte tal kan afgøre"
    case .evidence: "Tal for {} {}. "
    case .printed: "er trykt for {} af {} opgaver"
    case .derived: "følger af trykte tal for {}"
    case .assumed: "er antaget for {}"
    case .spread:
      """
      For de øvrige {} er intet offentliggjort; de deler deres forvaltnings tal efter årsværk, og hver opgave \
      kan have fra intet til det dobbelte af sin del. \

      """
    case .totals: "For {} af {} forvaltninger er selv det samlede tal antaget. "
    case .therefore: "Derfor kan det ikke afgøres,"
    case .greatestOpen: "hvilket udvalg der får mest: det kan være {}"
    case .greatestOpenIn: "hvilket udvalg der får mest, for {}"
    case .shareOpen: "om {} får mere eller mindre at lave end i dag"
    case .sharesOpen: "hvilken vej det går for de udvalg, der har en hvid trekant i figuren"
    case .balanceOpen: "om arbejdet alt i alt bliver mere eller mindre ligeligt fordelt"
    case .balanceOpenIn: "om arbejdet alt i alt bliver mere eller mindre ligeligt fordelt, for {}"
    case .or: " eller "
    case .lastComma: ", "
    case .tasksCounted: "opgaverne efter, hvor deres tal for {} er fra"
    case .committeesCounted: "hundrede delt med antallet af udvalg"
    }
  }
}

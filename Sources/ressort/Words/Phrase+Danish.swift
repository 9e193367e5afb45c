// SPDX-License-Identifier: GPL-3.0-or-later

extension Phrase {
  /// The Danish wording.
  var danish: String {
    switch self {
    case .id: "Id"
    case .area: "Ressortområde"
    case .areas: "Ressortområder"
    case .pages: "Side"
    case .page: "side"
    case .scenario: "Scenarie"
    case .scenarios: "Scenarier"
    case .department: "Forvaltning"
    case .departments: "Forvaltninger"
    case .task: "Opgave"
    case .tasks: "Opgaver"
    case .interface: "Snitflade"
    case .interfaces: "Snitflader"
    case .model: "Modeleksempel"
    case .models: "Modeleksempler"
    case .function: "Funktion"
    case .functions: "Funktioner"
    case .targetGroup: "Målgruppe"
    case .targetGroups: "Målgrupper"
    case .assumption: "Antagelse"
    case .assumptions: "Antagelser"
    case .document: "Dokument"
    case .documents: "Dokumenter"
    case .aggregate: "Sum"
    case .aggregates: "Summer"
    case .theme: "Tema"
    case .recommendation: "Anbefaling"
    case .reading: "Læsning"
    case .what: "Hvad"
    case .value: "Værdi"
    case .number: "Antal"
    case .source: "Kilde"
    case .measure: "Mål"
    case .committee: "Udvalg"
    case .share: "Andel (pct.)"
    case .basis: "Grundlag"
    case .kind: "Slags"
    case .strength: "Styrke"
    case .coders: "To kodninger"
    case .pairs: "Par"
    case .statements: "Udsagn"
    case .fte: "Årsværk"
    case .cases: "Udvalgssager"
    case .budget: "Budget (mio. kr.)"
    case .headcount: "Medarbejdere"
    case .citizens: "Borgere"
    case .term: "Led"
    case .contribution: "Bidrag"
    case .change: "Ændring"
    case .factors: "Faktorer"
    case .from: "Fra"
    case .to: "Til"
    case .plan: "Forslag"
    case .figure: "Tal"
    case .interval: "Interval"
    case .given: "Oplyst"
    case .reconciled: "Afstemt"
    case .correction: "Rettelse"
    case .constraint: "Vilkår"
    case .status: "Status"
    case .because: "Fordi"
    case .field: "Felt"
    case .unit: "Enhed"
    case .coherence: "Sammenhæng"
    case .balance: "Udvalgsbalance"
    case .efficiency: "Effektivitet"
    case .pointUnit: "0-100"
    case .efficiencyUnit: "mio. kr."
    case .difference: "Forskel til i dag"
    case .verdict: "Hvad data bærer"
    case .today: "I dag"
    case .after: "Efter"
    case .movedFTE: "Årsværk der flytter"
    case .necessarilyBetter: "bedre for alle data"
    case .necessarilyWorse: "dårligere for alle data"
    case .possiblyBetter: "ens eller bedre"
    case .possiblyWorse: "ens eller dårligere"
    case .undecided: "uafgjort"
    case .unchanged: "uændret"
    case .created: "Opstår"
    case .removed: "Forsvinder"
    case .kept: "Består"
    case .changed: "Ændres"
    case .noInterface: "Ingen snitflade"
    case .undivided: "Samlet"
    case .brokenTerms: "Vilkår brudt"
    case .netPresentValue: "Nutidsværdi (mio. kr.)"
    case .withoutGains: "Nutidsværdi uden gevinster (mio. kr.)"
    case .yearlyGain: "Gevinst om året ved fuld effekt (mio. kr.)"
    case .yearlyRunning: "Koordinering om året (mio. kr.)"
    case .oneOffCost: "Engangsudgift (mio. kr.)"
    case .payback: "Tilbagebetalt i år"
    case .breakEven: "Nulpunkt:"
    case .never: "aldrig i perioden"
    case .noValue: "findes ikke"
    case .notNeeded: "intet at betale tilbage"
    case .insideInterval: "* Nulpunktet ligger inden for det antagne interval: fortegnet er åbent."
    case .continues: "Fortsætter"
    case .newDepartment: "ny"
    case .allMet: "Alle vilkår er opfyldt"
    case .met: "Opfyldt"
    case .sum: "I alt"
    case .coordinates: "koordinering af snitflader"
    case .operations: "Indhold"
    case .published: "offentliggjort"
    case .derived: "udledt"
    case .assumed: "antaget"
    case .essential: "væsentlig"
    case .strong: "tæt"
    case .moderate: "moderat"
    case .weak: "svag"
    case .citizenKind: "borger"
    case .businessKind: "erhverv"
    case .authorityKind: "myndighed"
    case .operationsKind: "drift"
    case .professionalKind: "faglig"
    case .locationKind: "sted"
    case .committeesTitle: "Udvalgenes andel af arbejdet"
    case .interfacesTitle: "Snitflader"
    case .targetGroupsTitle: "Forvaltninger som målgrupperne møder"
    case .economyTitle: "Effektivitet ved bedste skøn"
    case .movesTitle: "Hvem der flytter"
    case .termsTitle: "Kommissoriets vilkår"
    case .tightenedTitle: "Hvad tallene tilsammen siger om de enkelte opgaver"
    case .tightened: "Indsnævret"
    case .conflictTitle: "{}: disse tal kan ikke alle gælde"
    case .consistent: "Kan forenes"
    case .bestAgrees: "Skøn passer"
    case .quantityNote: "Bedste skøn [laveste; højeste]. Grundlaget gælder årsværk."
    case .drawbackNote:
      """
      * Nævnes i kilden kun som ulempe; vægten nedsættes (parameteren drawback-discount).
      """
    case .agreementNote:
      """
      Kodningerne er ens for {} af {} snitflader; vægtet kappa {}. Kilden har {} udsagn om \
      dem.
      """
    case .bandNote:
      """
      Bedste skøn [laveste; højeste værdi, som de offentliggjorte tal og antagelserne \
      tillader]. Effektivitet er nutidsværdi.
      """
    case .verdictNote:
      """
      »For alle data« gælder, uanset hvor i intervallerne de ukendte tal ligger; »uafgjort« \
      afhænger af dem.
      """
    case .balanceNote:
      """
      Andelene måles som valgt med --workload; sager er kun offentliggjort for enkelte udvalg.
      """
    case .sameAsToday: "{} led som i dag"
    case .validated: "{}: ingen fejl"
    case .advantages: "Fordele"
    case .attentionPoints: "Opmærksomhedspunkter"
    case .legalTies: "Juridiske bindinger"
    case .perspectives: "Alternativer og perspektiver"
    case .goal: "Mål med området"
    case .note: "Bemærkning"
    case .rationale: "Begrundelse"
    case .simulated: "Simulatoren siger"
    case .explanation: "Forklaring"
    case .requires: "Kræver"
    case .excludes: "Udelukker"
    case .breaks: "Bryder"
    case .immovable: "Kan ikke flyttes"
    case .printedTotal: "Trykt i kilden"
    case .resolution: "Valg mellem kodningerne"
    case .box: "Boks i figuren"
    case .consideration: "Hensyn"
    case .title: "Titel"
    case .publisher: "Udgiver"
    case .subject: "Emne"
    case .reason: "Begrundelse for læsningen"
    case .measureTaken: "Tiltag"
    case .saving: "Besparelse (pct.)"
    case .name: "Navn"
    case .combinations: "Kombinationer"
    case .allCombinations: "Alle: ét scenarie eller intet i hvert område"
    case .refused: "Kan ikke lade sig gøre"
    case .infeasible: "Bryder et vilkår"
    case .feasible: "Mulige"
    case .efficient: "Efficiente: ingen anden er mindst lige så god i alle tre og bedre i ét"
    case .distributionTitle: "Spredningen af de mulige kombinationer, ved bedste skøn"
    case .criterion: "Hensyn"
    case .least: "Mindst"
    case .greatest: "Størst"
    case .histogram: "Fordeling"
    case .best: "Bedst"
    case .allThree: "alle tre, jævnt"
    case .notableTitle: "Kombinationer at kende"
    case .standingTitle: "Hvor forslagene står blandt de mulige kombinationer"
    case .dominatedBy: "Overgås af"
    case .standingNote:
      """
      Pct.: så mange af de mulige kombinationer er ikke bedre. »Overgås af«: så mange er \
      mindst lige så gode i alle tre hensyn og bedre i ét.
      """
    case .coreTitle: "Scenarierne i de efficiente kombinationer"
    case .core: "Med i"
    case .coreAll: "alle"
    case .coreSome: "nogle"
    case .coreNone: "ingen"
    case .efficientTitle: "De efficiente kombinationer"
    case .improvementTitle:
      """
      {}: {} kombinationer er mindst lige så gode i alle tre hensyn og bedre i ét. Nærmest, \
      efter så mange ændringer: {}
      """
    case .strictTitle:
      """
      {}: {} kombinationer er bedre i alle tre hensyn. Nærmest, efter så mange ændringer: {}
      """
    case .noImprovement: "{}: ingen kombination overgår den"
    case .changes: "Ændringer"
    case .changesTitle: "Hvad hver ændring gør alene"
    case .bestWithinTitle: "Det jævnt bedste forslag inden for 1, 2 og 3 ændringer"
    case .allWeights: "Alle tre, uanset vægte"
    case .rowOverColumn: "er rækken bedre end kolonnen?"
    case .dominanceNote:
      """
      ● for alle data, som tallene og antagelserne tillader; ○ for nogle af dem; – for ingen. \
      I den sidste tabel er ● også for alle vægte, ○ for nogle.
      """
    case .effortTitle: "Hvordan parrene blev afgjort"
    case .programs: "Lineære programmer"
    case .flipProgress: "Søger vendepunkter:"
    case .rankingProgress: "Vejer de ukendte tal:"
    case .weighedTogether: "Alle tre, vægtet"
    case .isBetter: "{} er bedre"
    case .equallyGood: "lige gode"
    case .flipTitle: "Hvilket forslag er bedre ved bedste skøn, og hvad kan vende det"
    case .flipNote:
      """
      Vægte: {}, på skalaen 0-100 over alle mulige kombinationer. Én antagelse ad gangen løber \
      gennem sit interval; alt andet står ved bedste skøn.
      """
    case .plans: "Forslag"
    case .verdictAtBest: "Ved bedste skøn"
    case .differenceOnly: "Forskel"
    case .mattering: "Antagelser med betydning"
    case .turning: "der kan vende det"
    case .turnsAt: "Vender ved"
    case .then: "Så gælder"
    case .bestEstimate: "Bedste skøn"
    case .breakEvenTitle: "Nulpunkter: her er nutidsværdien 0"
    case .rankingTitle:
      """
      Tal, det er værd at finde: {} af {} sammenligninger er uafgjorte; {} tal kan afgøre en \
      af dem alene
      """
    case .rankingNote:
      """
      Tallet regnes som kendt i begge ender af sit interval og ved bedste skøn. »Altid«: så mange \
      sammenligninger afgøres alle tre steder; »måske«: mindst ét sted. Usikkerhed tilbage: \
      bredden af de uafgjorte forskelle i pct. af bredden nu.
      """
    case .settledAlways: "Afgør altid"
    case .settledSometimes: "Afgør måske"
    case .remainingWidth: "Usikkerhed tilbage (pct.)"
    case .proofTitle: "Efterprøvning: de efficiente kombinationer fundet ad en anden vej"
    case .proofWork: "Efterprøvet"
    case .proofPrograms: "Heltalsprogrammer løst"
    case .proofMembers: "Efficiente kombinationer fundet af dem"
    case .proofSamples: "Tilfældige kombinationer gennemført og beregnet forfra"
    case .proofFeasibleSamples: "  heraf mulige"
    case .proofDifferences: "Forskelle mellem de to veje"
    case .proofHolds:
      """
      De to veje giver de samme efficiente kombinationer, og alle beregnede tal er ens til \
      sidste ciffer.
      """
    case .proofFails: "De to veje er ikke enige. Det er en fejl i programmet; meld den gerne."
    case .proofDifferencesTitle: "Hvor de to veje er uenige"
    case .proofDifference: "Forskel"
    case .proofWay: "Vej"
    case .proofEnumeration: "optælling"
    case .proofScratch: "efterprøvning"
    case .proofNotFound: "ikke fundet af programmerne"
    case .proofNotEnumerated: "ikke efficient efter optællingen"
    case .proofFeasibility: "kun mulig ad den ene vej"
    case .proofScore: "to forskellige beregninger"
    case .proofProgress: "Efterprøver:"
    case .proofProgressCounts:
      """
      {} heltalsprogrammer løst, {} efficiente fundet, {} kasser tilbage, {} \
      tilfældige sammenlignet
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
}

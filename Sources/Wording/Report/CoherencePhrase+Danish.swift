// SPDX-License-Identifier: GPL-3.0-or-later

extension CoherencePhrase {
  /// The Danish wording.
  package var danish: String {
    switch self {
    case .heading: "Sammenhæng for borgere og virksomheder"
    case .appendixHeading: "Alle snitflader, der ændrer sig"
    case .whatItIs:
      """
      En snitflade er et sted, hvor to opgaver har brug for hinanden. Står opgaverne i hver sin \
      forvaltning, skal sagen over en grænse undervejs. \

      """
    case .turns: "Ved bedste skøn skifter forskellen fortegn, hvis {}."
    case .turnsNever: "Ved bedste skøn kan ingen enkelt antagelse vende forskellens fortegn."
    case .turn: "»{}« er {} i stedet for {}"
    case .nothingChanges: "Ingen snitflader ændrer sig."
    case .noneChanges:
      "Ingen af de {} snitflader ændrer sig: de samme opgaver står sammen som i dag."
    case .counts: "{}, og {}. {}"
    case .removedNone: "Ingen snitflader forsvinder"
    case .removedOne: "{} snitflade forsvinder, fordi dens opgaver samles"
    case .removedMany: "{} snitflader forsvinder, fordi deres opgaver samles"
    case .createdNone: "ingen opstår"
    case .createdOne: "{} opstår, fordi opgaver, der står sammen i dag, skilles"
    case .createdMany: "{} opstår, fordi opgaver, der står sammen i dag, skilles"
    case .keptNone: "Ingen er som i dag."
    case .keptOne: "{} er som i dag."
    case .keptMany: "{} er som i dag."
    case .interfacesCounted:
      """
      en snitflade opstår, når flere af dens par af opgaver står i hver sin forvaltning end i dag, og \
      forsvinder, når færre gør
      """
    case .crossingCounted:
      "snitflader efter, om mindst ét par af opgaver står i hver sin forvaltning"
    case .bridgedCounted:
      "snitflader på tværs af forvaltninger, som et tiltag i forslagene koordinerer"
    case .differsCounted: "snitflader, hvor kildens ord og simulatoren giver hvert sit"
    case .metCounted: "forvaltninger, der har mindst én af de opgaver, som målgruppen møder"
    case .matrixCounted: "snitflader med et par af opgaver i de to forvaltninger"
    case .outwardCounted: "snitflader med en opgave i forvaltningen og en i en anden"
    case .countCaption: "Sammenhæng og snitflader"
    case .differenceColumn: "Sammenhæng: forskel til i dag"
    case .crossing: "På tværs i alt"
    case .together: "Samlet i alt"
    case .heaviestRemoved: "Forsvinder: de {} tungeste af {}"
    case .heaviestCreated: "Opstår: de {} tungeste af {}"
    case .allRemoved: "Forsvinder"
    case .allCreated: "Opstår"
    case .partly: "delvist"
    case .partlyHappens: "{} delvist"
    case .heaviestCaption: "De tungeste snitflader, der ændrer sig"
    case .heaviestNote:
      """
      Tungest: ændrer mest i sammenhængen ved bedste skøn. I parentes snitfladens styrke, slags og den side i \
      kilden, hvor den er nævnt.
      """
    case .noInterface: "ingen"
    case .itemNamed: "{} ({}, {})"
    case .itemTold: "{} ({}): {}"
    case .onlyNamed: "Nævnt på {}, men ikke om disse scenarier."
    case .happens: "Hvad der sker"
    case .natureColumn: "Styrke og slags"
    case .happensIn: "{}: {}."
    case .impact: "Virkning på sammenhængen"
    case .impactNote:
      """
      Virkningen er ved bedste skøn. Et sikkert bånd findes kun for sammenhængen som helhed, for vægtene \
      hænger sammen.
      """
    case .sourceSays: "Hvad kilden siger"
    case .keptCrossing: "Uændret, på tværs af forvaltninger i dag: {}"
    case .keptTogether: "Uændret, samlet i én forvaltning i dag: {}"
    case .seeAppendix: "Hver snitflade står med, hvad kilden siger om den, i bilaget »{}«. "
    case .bridgedOne:
      "{} snitflade på tværs bliver ikke samlet, men koordineret af et tiltag, der ikke flytter noget. "
    case .bridgedMany:
      """
      {} snitflader på tværs bliver ikke samlet, men koordineret af tiltag, der ikke flytter noget. \

      """
    case .differsOne:
      "Om {} snitflade siger kilden noget andet end simulatoren; bilaget siger hvorfor."
    case .differsMany:
      "Om {} snitflader siger kilden noget andet end simulatoren; bilaget siger hvorfor."
    case .under: " ({})"
    case .bridgeHeading: "Tiltag, der koordinerer uden at flytte noget"
    case .credit:
      """
      Et tiltag gør ikke en snitflade hel. Det regnes som {}\u{A0}pct. af det, det tæller, når opgaverne \
      samles.
      """
    case .bridges: "{}: bygger bro over {}{}."
    case .bridgesNothing: "{}: opgaverne står allerede sammen, så der er intet at bygge bro over{}."
    case .differsHeading: "Hvor kilden og simulatoren siger hvert sit"
    case .differsExplained: "{}: kilden siger »{}« ({}), simulatoren »{}«. {}"
    case .differsTogether:
      """
      {}: kilden siger »{}« om scenarie {} alene ({}). Med alle scenarier i {} siger simulatoren »{}«.
      """
    case .groupsSame: "Alle {} målgrupper møder lige så mange forvaltninger som i dag."
    case .groupTitle: "Forvaltninger, som målgrupperne møder"
    case .groupDescription:
      """
      En række for hver målgruppe: en grå ring ved antallet i dag, forslagets mærke ved antallet efter og en \
      streg imellem. Tallene står i tabellen.
      """
    case .groupSubtitle: "Antal forvaltninger, som målgruppen møder, i dag og efter forslaget. "
    case .groupsShown: "Vist er de {} af {} grupper, hvor mest ændrer sig. "
    case .groupCaption: "Forvaltninger, som hver målgruppe møder"
    case .groupsNoneSame: "Ingen gruppe møder lige så mange som i dag."
    case .groupsOneSame: "{} anden gruppe møder lige så mange som i dag."
    case .groupsManySame: "{} andre grupper møder lige så mange som i dag."
    case .fromTo: "{} til {}"
    case .fewerNone: "Ingen målgruppe møder færre forvaltninger, "
    case .fewerOne: "{} målgruppe møder færre forvaltninger, "
    case .fewerMany: "{} målgrupper møder færre forvaltninger, "
    case .moreNone: "ingen møder flere"
    case .moreOne: "{} møder flere"
    case .moreMany: "{} møder flere"
    case .matrixHeading: "Snitflader mellem hver to forvaltninger"
    case .matrixNote:
      """
      Tallet siger, hvor mange snitflader der er mellem rækkens og kolonnens opgaver. Felterne med ramme er \
      snitflader inden for én forvaltning. En snitflade med flere opgaver kan tælle i flere felter.
      """
    case .outward: "På tværs"
    case .abbreviation: "{}: {}"
    }
  }
}

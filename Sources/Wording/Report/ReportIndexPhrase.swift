// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of the page that lists the published reports, and of the line that tells how far the
/// writing is.
package enum ReportIndexPhrase: CaseIterable, Worded {
  case title, subtitle, about, lead, reading, other, together, togetherText, alone, areas,
    areasLead, origin, made
  case withCommand, progress, count, printing

  package var danish: String {
    switch self {
    case .title: "Rapporter om forslagene"
    case .subtitle: "Hvad der sker, når opgaver flytter mellem forvaltninger"
    case .about: "Hvad rapporterne er"
    case .lead:
      """
      Hver rapport fortæller, hvad et forslag gør ved borgernes service, ved udvalgenes arbejde og ved \
      pengene, hvad der er sikkert, og hvad der ikke er. Rapporterne beskriver og sammenligner; de \
      anbefaler ikke.
      """
    case .reading:
      """
      En rapport er én fil, som kan sendes, gemmes og skrives ud. Hvert tal i den fører til en side i en \
      kilde, til en beregning eller til en navngiven antagelse.
      """
    case .other: "Rapporterne på dansk"
    case .together: "Forslagene ved siden af hinanden"
    case .togetherText: "Forslagene og i dag, målt på de samme data."
    case .alone: "Hvert forslag for sig"
    case .areas: "Hvert ressortområde med alle sine scenarier"
    case .areasLead: "Områderne står i samme rækkefølge som i kilden."
    case .origin: "Hvad rapporterne er lavet af"
    case .made: "Ressort {} har lavet rapporterne af datasættet {}. Dataenes fingeraftryk er {}."
    case .withCommand: "Denne kommando laver de samme filer igen, byte for byte:"
    case .progress: "Skriver rapporter:"
    case .count: "{} af {}"
    case .printing: "Laver PDF:"
    }
  }

  package var english: String {
    switch self {
    case .title: "Reports on the proposals"
    case .subtitle: "What happens when responsibilities move between departments"
    case .about: "What the reports are"
    case .lead:
      """
      Each report says what a proposal does to citizens' service, to the committees' work and to the \
      money, what is certain and what is not. The reports describe and compare; they do not recommend.
      """
    case .reading:
      """
      A report is one file that can be sent, kept and printed. Every number in it leads to a page of a \
      source, to a computation or to a named assumption.
      """
    case .other: "The reports in English"
    case .together: "The proposals side by side"
    case .togetherText: "The proposals and today, measured on the same data."
    case .alone: "Each proposal by itself"
    case .areas: "Each area with all its scenarios"
    case .areasLead: "The areas stand in the order of the source."
    case .origin: "What the reports are made from"
    case .made: "Ressort {} made the reports from the data set {}. The data's fingerprint is {}."
    case .withCommand: "This command makes the same files again, byte for byte:"
    case .progress: "Writing reports:"
    case .count: "{} of {}"
    case .printing: "Making PDF:"
    }
  }
}

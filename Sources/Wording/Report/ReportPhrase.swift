// SPDX-License-Identifier: GPL-3.0-or-later

/// The words that hold a report together: head, notes, tables, page numbers.
package enum ReportPhrase: CaseIterable, Worded {
  case skipLink, contents, notes, notesLead, note, pageOf, pageShort, printed, assumption, from
  case product, figureNumbers, figureNumbersTitle, toRange, notPublished, back

  package var danish: String {
    switch self {
    case .skipLink: "Gå til rapportens indhold"
    case .contents: "Indhold"
    case .notes: "Noter: hvor tallene kommer fra"
    case .notesLead:
      """
      Hvert tal i rapporten fører hertil. En note peger på en side i en kilde, på en beregning eller \
      på en navngiven antagelse.
      """
    case .note: "note"
    case .pageOf: "Side {} af {}"
    case .pageShort: "side"
    case .printed: "Trykt: »{}«,"
    case .assumption: "Antagelsen"
    case .from: "Bygger på:"
    case .product: "Et trykt tal gange en antagelse."
    case .figureNumbers: "Tallene som tabel"
    case .figureNumbersTitle: "Tallene bag figurerne"
    case .toRange: " til "
    case .notPublished: "ikke offentliggjort"
    case .back: "tilbage"
    }
  }

  package var english: String {
    switch self {
    case .skipLink: "Skip to the report"
    case .contents: "Contents"
    case .notes: "Notes: where the numbers come from"
    case .notesLead:
      """
      Every number in the report leads here. A note points to a page of a source, to a computation or \
      to a named assumption.
      """
    case .note: "note"
    case .pageOf: "Page {} of {}"
    case .pageShort: "page"
    case .printed: "Printed: “{}”,"
    case .assumption: "The assumption"
    case .from: "Rests on:"
    case .product: "A printed figure times an assumption."
    case .figureNumbers: "The numbers as a table"
    case .figureNumbersTitle: "The numbers behind the figures"
    case .toRange: " to "
    case .notPublished: "not published"
    case .back: "back"
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// The words that hold a report together: head, notes, tables, page numbers.
package enum ReportPhrase: CaseIterable, Worded {
  case skipLink, contents, notes, notesLead, note, pageOf, pageShort
  case product, figureNumbers, figureNumbersTitle, toRange, back

  package var danish: String {
    switch self {
    case .skipLink: "Gå til rapportens indhold"
    case .contents: "Indhold"
    case .notes: "Noter: hvor tallene kommer fra"
    case .notesLead:
      """
      Hvert tal i rapporten fører hertil eller direkte til en navngiven antagelse. En note peger på \
      en side i en kilde eller på en beregning med det, som den bygger på.
      """
    case .note: "note"
    case .pageOf: "Side {} af {}"
    case .pageShort: "side"
    case .product: "Et trykt tal gange en antagelse."
    case .figureNumbers: "Tallene som tabel"
    case .figureNumbersTitle: "Tallene bag figurerne"
    case .toRange: " til "
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
      Every number in the report leads here or straight to a named assumption. A note points to a page \
      of a source or to a computation with what it rests on.
      """
    case .note: "note"
    case .pageOf: "Page {} of {}"
    case .pageShort: "page"
    case .product: "A printed figure times an assumption."
    case .figureNumbers: "The numbers as a table"
    case .figureNumbersTitle: "The numbers behind the figures"
    case .toRange: " to "
    case .back: "back"
    }
  }
}

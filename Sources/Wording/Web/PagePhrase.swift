// SPDX-License-Identifier: GPL-3.0-or-later

/// The words that every page of the web server shares.
package enum PagePhrase: CaseIterable, Worded {
  case product, skipLink, start, board, compare, assumptions, history, accessibility, otherLanguage
  case export, and, cancel, close, save, name, note, problem, none, saved, lastStep, notFound

  package var danish: String {
    switch self {
    case .product: "Ressort"
    case .skipLink: "Gå til sidens indhold"
    case .start: "Start"
    case .board: "Tavle"
    case .compare: "Sammenlign"
    case .assumptions: "Antagelser"
    case .history: "Historik"
    case .accessibility: "Tilgængelighed"
    case .export: "Eksport"
    case .otherLanguage: "English"
    case .and: "og"
    case .cancel: "Annuller"
    case .close: "Luk"
    case .save: "Gem version"
    case .name: "Navn"
    case .note: "Note"
    case .problem: "Det blev ikke gjort"
    case .none: "ingen"
    case .saved: "gemt"
    case .lastStep: "Sidste trin: {}."
    case .notFound: "Denne side findes ikke"
    }
  }

  package var english: String {
    switch self {
    case .product: "Ressort"
    case .skipLink: "Skip to content"
    case .start: "Start"
    case .board: "Board"
    case .compare: "Compare"
    case .assumptions: "Assumptions"
    case .history: "History"
    case .accessibility: "Accessibility"
    case .export: "Export"
    case .otherLanguage: "Dansk"
    case .and: "and"
    case .cancel: "Cancel"
    case .close: "Close"
    case .save: "Save version"
    case .name: "Name"
    case .note: "Note"
    case .problem: "That was not done"
    case .none: "none"
    case .saved: "saved"
    case .lastStep: "Last step: {}."
    case .notFound: "There is no such page"
    }
  }
}

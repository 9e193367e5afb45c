// SPDX-License-Identifier: GPL-3.0-or-later

/// What went wrong with a request, as the heading of an error page.
package enum ErrorPhrase: CaseIterable, Worded {
  case badRequest, badHost, foreignHost, foreignOrigin, noToken, notFound, methodNotAllowed
  case stale, tooLarge, wrongMediaType, notUnderstood, noPrecondition, queueFull
  case diskFull, storeUnavailable, internalError, otherError
  case reference, home

  package var danish: String {
    switch self {
    case .badRequest: "Forespørgslen kan ikke læses"
    case .badHost: "Forespørgslen siger ikke, hvem den er til"
    case .foreignHost: "Serveren svarer ikke under dette navn"
    case .foreignOrigin: "Forespørgslen kommer fra en anden side"
    case .noToken: "Der skal en adgangsnøgle til"
    case .notFound: "Siden findes ikke"
    case .methodNotAllowed: "Det kan man ikke gøre her"
    case .stale: "Andre har ændret det i mellemtiden"
    case .tooLarge: "Det sendte er for stort"
    case .wrongMediaType: "Det sendte er af en forkert slags"
    case .notUnderstood: "Det sendte giver ikke mening"
    case .noPrecondition: "Der mangler, hvilken udgave ændringen bygger på"
    case .queueFull: "Serveren har travlt"
    case .diskFull: "Der er ikke plads på disken"
    case .storeUnavailable: "Det gemte kan ikke nås"
    case .internalError: "Der er en fejl i serveren"
    case .otherError: "Det kan ikke lade sig gøre"
    case .reference: "Forespørgslens nummer: {}"
    case .home: "Til forsiden"
    }
  }

  package var english: String {
    switch self {
    case .badRequest: "The request cannot be read"
    case .badHost: "The request does not say whom it is for"
    case .foreignHost: "The server does not answer under this name"
    case .foreignOrigin: "The request comes from another site"
    case .noToken: "An access token is needed"
    case .notFound: "There is no such page"
    case .methodNotAllowed: "This cannot be done here"
    case .stale: "Somebody has changed it in the meantime"
    case .tooLarge: "What was sent is too large"
    case .wrongMediaType: "What was sent is of the wrong kind"
    case .notUnderstood: "What was sent makes no sense"
    case .noPrecondition: "It is not said which version the change builds on"
    case .queueFull: "The server is busy"
    case .diskFull: "The disk is full"
    case .storeUnavailable: "What is kept cannot be reached"
    case .internalError: "There is a fault in the server"
    case .otherError: "This is not possible"
    case .reference: "Number of the request: {}"
    case .home: "To the front page"
    }
  }
}

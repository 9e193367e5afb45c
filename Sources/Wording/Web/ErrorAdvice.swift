// SPDX-License-Identifier: GPL-3.0-or-later

/// What to do when a request went wrong, as the text of an error page.
package enum ErrorAdvice: CaseIterable, Worded {
  case badRequest, host, foreignHost, foreignOrigin, noToken, notFound, methodNotAllowed
  case stale, tooLarge, wrongMediaType, notUnderstood, noPrecondition, queueFull
  case diskFull, storeUnavailable, internalError, otherError

  package var danish: String {
    switch self {
    case .badRequest: "Gå tilbage, indlæs siden igen og prøv en gang til."
    case .host: "En forespørgsel skal have netop én linje Host."
    case .foreignHost:
      """
      Brug den adresse, som serveren skrev, da den startede. Skal den kunne nås under et andet navn, må \
      navnet nævnes ved start.
      """
    case .foreignOrigin:
      "Ændringer kan kun sendes fra serverens egne sider. Åbn siden her og gør det derfra."
    case .noToken: "Åbn den adresse med nøgle, som serveren skrev, da den startede."
    case .notFound: "Måske er adressen tastet forkert, eller det er slettet."
    case .methodNotAllowed: "Adressen findes, men ikke for denne slags forespørgsel."
    case .stale: "Intet er gemt. Indlæs den nye udgave, eller gem din egen som en kopi."
    case .tooLarge: "Send en mindre fil, eller del den op."
    case .wrongMediaType: "Gå tilbage, og vælg en fil af den slags, som siden beder om."
    case .notUnderstood: "Intet er gemt. Gå tilbage, og ret det, som siden peger på."
    case .noPrecondition: "Intet er gemt. Indlæs siden igen og gør ændringen om."
    case .queueFull: "Der regnes på for meget på én gang. Vent lidt, og prøv igen."
    case .diskFull:
      """
      Dit sidste trin er ikke gemt; alt før det er. Skaf plads på disken, og prøv igen.
      """
    case .storeUnavailable:
      """
      Filen er i brug eller kan ikke læses. Intet er overskrevet. \
      Prøv igen, og oplys nummeret, hvis det bliver ved.
      """
    case .internalError: "Det er ikke din skyld. Prøv igen, og oplys nummeret, hvis det sker igen."
    case .otherError: "Gå tilbage, og prøv en gang til."
    }
  }

  package var english: String {
    switch self {
    case .badRequest: "Go back, load the page again and try once more."
    case .host: "A request must have exactly one Host line."
    case .foreignHost:
      """
      Use the address that the server printed when it started. If it is to be reached under another name, \
      that name must be given at the start.
      """
    case .foreignOrigin:
      "Changes can only be sent from the server's own pages. Open the page and do it from there."
    case .noToken: "Open the address with a token that the server printed when it started."
    case .notFound: "Perhaps the address is mistyped, or what it led to has been deleted."
    case .methodNotAllowed: "The address exists, but not for this kind of request."
    case .stale: "Nothing has been saved. Load the new version, or save yours as a copy."
    case .tooLarge: "Send a smaller file, or divide it."
    case .wrongMediaType: "Go back and choose a file of the kind that the page asks for."
    case .notUnderstood: "Nothing has been saved. Go back and correct what the page points at."
    case .noPrecondition: "Nothing has been saved. Load the page again and repeat the change."
    case .queueFull: "Too much is being computed at once. Wait a little and try again."
    case .diskFull:
      """
      Your last step is not kept; everything before it is. Make room on the disk and try again.
      """
    case .storeUnavailable:
      """
      The file is in use or cannot be read. Nothing was overwritten. \
      Try again, and tell the number if it goes on.
      """
    case .internalError:
      "This is not your fault. Try again, and give the number if it happens again."
    case .otherError: "Go back and try once more."
    }
  }
}

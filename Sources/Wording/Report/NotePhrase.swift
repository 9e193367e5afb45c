// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of notes, of the assumptions and of the sources: where numbers come from.
package enum NotePhrase: CaseIterable, Worded {
  case printedFigure, printedFigures, sources, assumed, assumedSeveral, derived
  case page, pages
  case assumptionsHeading, assumptionsLead, usedFor, bracketedBy, greatestSwing, swing
  case sourcesHeading, sourcesLead

  package var danish: String {
    switch self {
    case .printedFigure: "Trykt:"
    case .printedFigures: "Trykte tal:"
    case .sources: "Kilder:"
    case .assumed: "Antaget:"
    case .assumedSeveral: "Antagelser:"
    case .derived: "Udledt:"
    case .page: "side"
    case .pages: "side"
    case .assumptionsHeading: "Antagelser, som tallene bygger på"
    case .assumptionsLead:
      """
      Det, som ingen har offentliggjort. Et tal kan ligge hvor som helst i intervallet; det bedste skøn \
      bruges, hvor kun ét tal kan stå. Noterne henviser til listen med A og et nummer.
      """
    case .usedFor: "Bruges for:"
    case .bracketedBy: "Kilder til intervallet:"
    case .greatestSwing: "Flytter alene forskellen til i dag med op til"
    case .swing: "{} i {}"
    case .sourcesHeading: "Kilder"
    case .sourcesLead: "De dokumenter, som rapportens tal og udsagn er fra."
    }
  }

  package var english: String {
    switch self {
    case .printedFigure: "Printed:"
    case .printedFigures: "Printed figures:"
    case .sources: "Sources:"
    case .assumed: "Assumed:"
    case .assumedSeveral: "Assumptions:"
    case .derived: "Derived:"
    case .page: "page"
    case .pages: "pages"
    case .assumptionsHeading: "Assumptions that the numbers rest on"
    case .assumptionsLead:
      """
      What nobody has published. A number may lie anywhere in its interval; the best estimate is used where \
      only one number can stand. The notes refer to the list by A and a number.
      """
    case .usedFor: "Used for:"
    case .bracketedBy: "Sources of the interval:"
    case .greatestSwing: "Alone moves the difference to today by up to"
    case .swing: "{} in {}"
    case .sourcesHeading: "Sources"
    case .sourcesLead: "The documents that the report's numbers and statements are from."
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of the sheet of a what-if's tasks.
package enum TaskSheetPhrase: CaseIterable, Worded {
  case sheet, meaning, whatIf, note, task, taskName, from, fromName, to, toName, combination
  case fte, cases, best, command, editing, editingText

  package var danish: String {
    switch self {
    case .sheet: "Opgaver"
    case .meaning: "Hvor hver opgave er i dag, og hvor den kommer hen."
    case .whatIf: "Hvad nu hvis"
    case .note: "Note"
    case .task: "Opgave, id"
    case .taskName: "Opgave"
    case .from: "Fra, id"
    case .fromName: "Fra"
    case .to: "Til, id"
    case .toName: "Til"
    case .combination: "Kombination"
    case .fte: "Årsværk"
    case .cases: "Udvalgssager om året"
    case .best: "{}, bedste bud"
    case .command: "Kommando, der regner det igen"
    case .editing: "Ret og hent ind igen"
    case .editingText:
      """
      Ret »Til, id«, og gem som CSV: filen kan hentes ind igen. En ny forvaltning har et id, der begynder \
      med own-, og det navn, der står under »Til«. Tallene er til at læse: de hentes ikke ind.
      """
    }
  }

  package var english: String {
    switch self {
    case .sheet: "Tasks"
    case .meaning: "Where each task is today, and where it goes."
    case .whatIf: "What if"
    case .note: "Note"
    case .task: "Task, id"
    case .taskName: "Task"
    case .from: "From, id"
    case .fromName: "From"
    case .to: "To, id"
    case .toName: "To"
    case .combination: "Combination"
    case .fte: "FTE"
    case .cases: "Committee cases a year"
    case .best: "{}, best estimate"
    case .command: "Command that computes it again"
    case .editing: "Edit and read in again"
    case .editingText:
      """
      Edit “To, id” and save as CSV: the file can be read in again. A new department has an id that \
      begins with own- and the name that stands under “To”. The numbers are for reading: they are not \
      read in.
      """
    }
  }
}

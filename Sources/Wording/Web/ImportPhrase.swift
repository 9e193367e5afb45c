// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of the pages where a what-if is read in from a file.
package enum ImportPhrase: CaseIterable, Worded {
  case heading, lead, file, fileHelp, look, noFile, workbook, previewHeading, previewLead,
    refusedHeading
  case refusedLine, understoodHeading, rowsUnderstood, movesUnderstood, namesUnderstood
  case figuresUnderstood, formedUnderstood, encoding, utf8, windows, save, saveRest, nothingToSave
  case inconsistent, otherFile

  package var danish: String {
    switch self {
    case .heading: "Hent ind"
    case .lead:
      """
      En hvad nu hvis-fil (YAML eller JSON) eller et ark med opgaver (CSV), som er taget ud her eller \
      rettet i hånden. Du ser først, hvad filen kommer til; intet gemmes, før du siger til.
      """
    case .file: "Fil"
    case .fileHelp:
      "YAML, JSON eller CSV. En Excel-projektmappe gemmes først som CSV i Excel."
    case .look: "Se, hvad der er i filen"
    case .noFile: "Vælg en fil først."
    case .workbook:
      "Det er en Excel-projektmappe. Gem arket med opgaver som CSV i Excel, og hent den fil ind."
    case .previewHeading: "Hent ind: {}"
    case .previewLead: "Intet er gemt endnu."
    case .refusedHeading: "Afvist"
    case .refusedLine: "Linje {}:"
    case .understoodHeading: "Forstået"
    case .rowsUnderstood: "Rækker, der er forstået: {}. Afvist: {}."
    case .movesUnderstood: "Opgaver, der flyttes ud over kombinationen: {}."
    case .namesUnderstood: "Forvaltninger, der får nyt navn: {}."
    case .figuresUnderstood: "Egne tal: {}."
    case .formedUnderstood: "Nye forvaltninger: {}. Lagt ind under andre: {}."
    case .encoding: "Læst som {}."
    case .utf8: "UTF-8"
    case .windows: "tekst fra Windows, fordi den ikke er UTF-8"
    case .save: "Gem"
    case .saveRest: "Gem uden de afviste rækker"
    case .nothingToSave: "Filen kan ikke gemmes, før det er rettet."
    case .inconsistent: "Med filens egne tal kan de trykte tal ikke holde på én gang."
    case .otherFile: "Vælg en anden fil"
    }
  }

  package var english: String {
    switch self {
    case .heading: "Read in"
    case .lead:
      """
      A what-if file (YAML or JSON) or a sheet of tasks (CSV) that was taken out here or edited by \
      hand. First you see what the file comes to; nothing is saved until you say so.
      """
    case .file: "File"
    case .fileHelp: "YAML, JSON or CSV. Save an Excel workbook as CSV in Excel first."
    case .look: "See what is in the file"
    case .noFile: "Choose a file first."
    case .workbook:
      "This is an Excel workbook. Save the sheet of tasks as CSV in Excel, and read that file in."
    case .previewHeading: "Read in: {}"
    case .previewLead: "Nothing is saved yet."
    case .refusedHeading: "Refused"
    case .refusedLine: "Line {}:"
    case .understoodHeading: "Understood"
    case .rowsUnderstood: "Rows understood: {}. Refused: {}."
    case .movesUnderstood: "Tasks that move beside the combination: {}."
    case .namesUnderstood: "Departments that get another name: {}."
    case .figuresUnderstood: "Figures of your own: {}."
    case .formedUnderstood: "New departments: {}. Made part of others: {}."
    case .encoding: "Read as {}."
    case .utf8: "UTF-8"
    case .windows: "text from Windows, since it is not UTF-8"
    case .save: "Save"
    case .saveRest: "Save without the refused rows"
    case .nothingToSave: "The file cannot be saved until that is mended."
    case .inconsistent: "With the figures of the file the printed figures cannot all hold at once."
    case .otherFile: "Choose another file"
    }
  }
}

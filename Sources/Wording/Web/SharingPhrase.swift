// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of the page where a what-if is taken out as files.
package enum SharingPhrase: CaseIterable, Worded {
  case heading, lead, fileHeading, fileText, yamlFile, jsonFile, sheetHeading, sheetText, workbook
  case excelFile, researchFile, commandHeading, commandText, importLink, reportHeading, reportText
  case makeReport, language, danish, english

  package var danish: String {
    switch self {
    case .heading: "Eksport"
    case .lead:
      "Alt, hvad du tager ud her, er tavlen, som den står nu. Gemte versioner har deres egne filer."
    case .fileHeading: "Fil, der kan hentes ind igen"
    case .fileText:
      "En tekstfil, som kan læses, rettes, sendes til andre og hentes ind igen her eller i et andet Ressort."
    case .yamlFile: "Hent som YAML"
    case .jsonFile: "Hent som JSON"
    case .sheetHeading: "Opgaver i regneark"
    case .sheetText:
      """
      En række for hver opgave: hvor den er i dag, hvor den kommer hen, årsværk og udvalgssager med \
      mindste og største værdi. Ret kolonnen to_id, og hent CSV-filen ind igen.
      """
    case .workbook: "Hent som Excel-projektmappe"
    case .excelFile: "Hent som CSV til dansk Excel"
    case .researchFile: "Hent som CSV med komma og punktum"
    case .commandHeading: "Regn det igen på kommandolinjen"
    case .commandText: "Hent YAML-filen, og skriv i samme mappe:"
    case .importLink: "Hent en fil ind"
    case .reportHeading: "Rapport"
    case .reportText:
      """
      Den samme rapport som for modeleksemplerne, skrevet om det, du har på tavlen. Det tager op til et \
      par minutter; siden fortæller, hvor langt den er.
      """
    case .makeReport: "Lav rapport"
    case .language: "Sprog"
    case .danish: "Dansk"
    case .english: "Engelsk"
    }
  }

  package var english: String {
    switch self {
    case .heading: "Export"
    case .lead:
      "All that you take out here is the board as it stands. Saved versions have files of their own."
    case .fileHeading: "File that can be read in again"
    case .fileText:
      "A text file that can be read, edited, sent to others and read in again, here or in another Ressort."
    case .yamlFile: "Download as YAML"
    case .jsonFile: "Download as JSON"
    case .sheetHeading: "Tasks in a spreadsheet"
    case .sheetText:
      """
      A row for each task: where it is today, where it goes, FTE and committee cases with the least and \
      greatest value. Edit the column to_id, and read the CSV file in again.
      """
    case .workbook: "Download as an Excel workbook"
    case .excelFile: "Download as CSV for Excel with Danish settings"
    case .researchFile: "Download as CSV with commas and points"
    case .commandHeading: "Compute it again on the command line"
    case .commandText: "Download the YAML file, and type in the same folder:"
    case .importLink: "Read a file in"
    case .reportHeading: "Report"
    case .reportText:
      """
      The same report as for the model examples, written about what is on your board. It takes up to a \
      few minutes; the page tells how far it is.
      """
    case .makeReport: "Make a report"
    case .language: "Language"
    case .danish: "Danish"
    case .english: "English"
    }
  }
}

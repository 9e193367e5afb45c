// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of the files beside a report: tables as CSV and as a workbook.
package enum ExportPhrase: CaseIterable, Worded {
  case about, columns, subject, information, report, content, dataSet, program, digest, command
  case units, unitsText, numbers, numbersText, bands, bandsText, missing, missingText, origin
  case originText, contact, contactText, tableNamed, documentNamed
  case table, column, meaning, unit, source, sum, lower, upper, text, noUnit, inRow, ofColumn
  case asColumn, nothing, csvFile

  package var danish: String {
    switch self {
    case .about: "Om data"
    case .columns: "Kolonner"
    case .subject: "Emne"
    case .information: "Oplysning"
    case .report: "Rapport"
    case .content: "Indhold"
    case .dataSet: "Datasæt"
    case .program: "Program"
    case .digest: "Dataenes fingeraftryk"
    case .command: "Kommando, der laver rapporten igen"
    case .units: "Enheder"
    case .unitsText:
      "Enheden står i parentes i kolonnens overskrift. En kolonne har kun tal i én enhed."
    case .numbers: "Tal"
    case .numbersText:
      "Tal står med al den nøjagtighed, som de er beregnet med. Rapporten viser dem afrundet."
    case .bands: "Bånd"
    case .bandsText:
      """
      Et bånd fylder tre kolonner: bedste bud, nedre grænse og øvre grænse. Grænserne er den mindste og \
      den største værdi over alle data, som passer med de trykte tal og antagelserne.
      """
    case .missing: "Manglende tal"
    case .missingText:
      """
      Hvor der ikke er noget tal, siger en tekst hvorfor, f.eks. »ikke offentliggjort«. I CSV-filer er \
      feltet tomt, og teksten står under kilden. En streg betyder, at der ikke skal stå noget.
      """
    case .origin: "Kilder"
    case .originText:
      """
      Hvor en kolonnes tal kommer fra, står i tabellen over kolonner. Tal, som har deres egen kilde, har \
      den i rækkens sidste kolonne: en side i et dokument, en beregning eller en navngiven antagelse.
      """
    case .contact: "Kontakt"
    case .contactText: "Ingen er angivet. Filen er lavet af et program ud fra datasættet."
    case .tableNamed: "Tabellen {}"
    case .documentNamed: "Dokumentet {}"
    case .table: "Tabel"
    case .column: "Kolonne"
    case .meaning: "Betydning"
    case .unit: "Enhed"
    case .source: "Kilde"
    case .sum: "Sum af rækker"
    case .lower: "nedre grænse"
    case .upper: "øvre grænse"
    case .text: "tekst"
    case .noUnit: "tal uden enhed"
    case .inRow: "Står i hver række."
    case .ofColumn: "Kolonnens kilde."
    case .asColumn: "Som kolonnen {}."
    case .nothing: "–"
    case .csvFile: "Hent tallene som CSV-fil"
    }
  }

  package var english: String {
    switch self {
    case .about: "About the data"
    case .columns: "Columns"
    case .subject: "Subject"
    case .information: "Information"
    case .report: "Report"
    case .content: "Content"
    case .dataSet: "Data set"
    case .program: "Program"
    case .digest: "Fingerprint of the data"
    case .command: "Command that makes the report again"
    case .units: "Units"
    case .unitsText:
      "The unit stands in brackets in the column's heading. A column has numbers in one unit only."
    case .numbers: "Numbers"
    case .numbersText:
      "Numbers stand with all the precision that they were computed with. The report shows them rounded."
    case .bands: "Bands"
    case .bandsText:
      """
      A band takes three columns: best estimate, lower bound and upper bound. The bounds are the least and \
      the greatest value over all data that agree with the printed figures and the assumptions.
      """
    case .missing: "Missing numbers"
    case .missingText:
      """
      Where there is no number, a text says why, such as “not published”. In CSV files the field is empty \
      and the text stands with the source. A dash means that there is nothing to say.
      """
    case .origin: "Sources"
    case .originText:
      """
      Where the numbers of a column come from stands in the table of columns. Numbers that have a source of \
      their own have it in the row's last column: a page of a document, a computation or a named assumption.
      """
    case .contact: "Contact"
    case .contactText: "None is given. The file was made by a program from the data set."
    case .tableNamed: "The table {}"
    case .documentNamed: "The document {}"
    case .table: "Table"
    case .column: "Column"
    case .meaning: "Meaning"
    case .unit: "Unit"
    case .source: "Source"
    case .sum: "Sum of rows"
    case .lower: "lower bound"
    case .upper: "upper bound"
    case .text: "text"
    case .noUnit: "number without a unit"
    case .inRow: "Stands in each row."
    case .ofColumn: "The column's source."
    case .asColumn: "As the column {}."
    case .nothing: "–"
    case .csvFile: "Get the numbers as a CSV file"
    }
  }
}

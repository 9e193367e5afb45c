// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of the section that says how to make the same file again.
package enum ReproductionPhrase: CaseIterable, Worded {
  case heading, lead, version, data, digest, again, explain, beside

  package var danish: String {
    switch self {
    case .heading: "Genskab"
    case .lead:
      """
      Samme program og samme data giver den samme rapport, tegn for tegn. Alle kan gøre det efter.
      """
    case .version: "Programmet Ressort, version"
    case .data: "Datasæt"
    case .digest: "Datasættets fingeraftryk"
    case .again: "Denne kommando laver rapporten igen:"
    case .explain: "Denne viser hvert led i et resultat, ned til kilden:"
    case .beside:
      """
      Med samme kommando kan rapporten laves som PDF, og alle dens tabeller som regneark eller som \
      tekstfiler, en for hver tabel, med nedre og øvre værdi i hver sin kolonne. Kommandoens hjælp siger \
      hvordan.
      """
    }
  }

  package var english: String {
    switch self {
    case .heading: "Make it again"
    case .lead:
      """
      The same program and the same data give the same report, letter by letter. Anyone can do it.
      """
    case .version: "The program Ressort, version"
    case .data: "Data set"
    case .digest: "The data set's fingerprint"
    case .again: "This command makes the report again:"
    case .explain: "This one shows every term of a result, down to the source:"
    case .beside:
      """
      The same command can make the report as a PDF, and all its tables as a workbook or as text files, one \
      for each table, with lower and upper values in columns of their own. The command's help says how.
      """
    }
  }
}

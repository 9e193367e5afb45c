// SPDX-License-Identifier: GPL-3.0-or-later

/// The words about who moves.
package enum MovesPhrase: CaseIterable, Worded {
  case heading, lead, largest, wholeNote, wholeLegend
  case headline, headlineSeveral, headlineSame, subtitle, subtitleSeveral
  case flowTitle, flowDescription, linkTitle, linkTo, linkFrom, panelTotal, gives, receives
  case tableCaption, knownFor, knownForUnit, taskNames, nonePublished
  case publishedCaption, othersNotPublished
  case indicators, movedFTE, shareOfAll, percentUnit, noChange, largestDepartment,
    smallestDepartment, departmentSize
  case appendix, appendixLead, appendixCaption, under, everyPlan, notGiven
  case publishedSum, movedShare, countedPublished

  package var danish: String {
    switch self {
    case .heading: "Hvem flytter"
    case .lead: "{} årsværk skifter forvaltning. Det er {} pct. af alle."
    case .largest: "Den største flytning går fra {} til {}: {} årsværk."
    case .wholeNote:
      """
      Når forvaltninger samles, regnes den største som den, der fortsætter, og de andres årsværk som \
      flyttede. Når en forvaltning deles, fortsætter den største del.
      """
    case .wholeLegend: "skraveret: følger en forvaltning, der deles eller samles"
    case .headline: "Flest årsværk går fra {} til {}"
    case .headlineSeveral: "{} flytter flest årsværk, {} færrest"
    case .headlineSame: "Så mange årsværk skifter forvaltning"
    case .subtitle:
      "Årsværk, der skifter forvaltning: bedste skøn (spænd). Båndenes bredde er bedste skøn"
    case .subtitleSeveral:
      "Årsværk, der skifter forvaltning, bedste skøn; samme målestok. Spændene står i tabellen"
    case .flowTitle: "Årsværk, der skifter forvaltning"
    case .flowDescription: "Bånd fra forvaltningerne i dag til forvaltningerne efter ændringen."
    case .linkTitle: "Fra {} til {}: {} årsværk"
    case .linkTo: "{} til {}"
    case .linkFrom: "{} fra {}"
    case .panelTotal: "{} årsværk"
    case .gives: "Afgiver"
    case .receives: "Modtager"
    case .tableCaption: "Hvem flytter hvorhen"
    case .knownFor: "Oplyst for"
    case .knownForUnit: "opgaver"
    case .taskNames: "Hvilke opgaver"
    case .nonePublished:
      "Kilderne oplyser hverken medarbejdere eller budget for de opgaver, der flytter."
    case .publishedCaption: "Medarbejdere og budget, der flytter med, hvor kilderne oplyser dem"
    case .othersNotPublished:
      "For de øvrige flytninger er hverken medarbejdere eller budget offentliggjort."
    case .indicators: "Flytningerne i hovedtal"
    case .movedFTE: "Årsværk, der flytter"
    case .shareOfAll: "Andel af alle årsværk"
    case .percentUnit: "pct."
    case .noChange: "ingen ændring"
    case .largestDepartment: "Største forvaltning"
    case .smallestDepartment: "Mindste forvaltning"
    case .departmentSize: "{}: {} årsværk"
    case .appendix: "Opgaver, der flytter"
    case .appendixLead:
      """
      Hver opgave, der skifter forvaltning, med de tal, der er oplyst for netop den. Et bånd er \
      opgavens eget interval.
      """
    case .appendixCaption: "Opgaverne, der skifter forvaltning"
    case .under: "Under"
    case .everyPlan: "alle forslag"
    case .notGiven: "ikke oplyst"
    case .publishedSum:
      """
      Beregnet: summen over de opgaver, hvis tal er trykt eller udledt af trykte tal. Båndet er den \
      mindste og største sum, som passer med de trykte tal.
      """
    case .movedShare:
      """
      Beregnet: de årsværk, der flytter, divideret med alle årsværk. Båndet går fra færrest flyttede og \
      flest blivende til flest flyttede og færrest blivende.
      """
    case .countedPublished: "opgaver i flytningen med et trykt eller udledt tal"
    }
  }

  package var english: String {
    switch self {
    case .heading: "Who moves"
    case .lead: "{} FTE change department. That is {} per cent of all."
    case .largest: "The largest move is from {} to {}: {} FTE."
    case .wholeNote:
      """
      When departments are merged, the largest counts as the one that continues, and the FTE of the \
      others as moved. When a department is split, the largest part continues it.
      """
    case .wholeLegend: "hatched: follows a department that is split or merged"
    case .headline: "Most FTE go from {} to {}"
    case .headlineSeveral: "{} moves most FTE, {} fewest"
    case .headlineSame: "So many FTE change department"
    case .subtitle:
      "FTE that change department: best estimate (range). The width of a ribbon is the best estimate"
    case .subtitleSeveral:
      "FTE that change department, best estimate; same scale. The ranges are in the table"
    case .flowTitle: "FTE that change department"
    case .flowDescription: "Ribbons from the departments of today to those after the change."
    case .linkTitle: "From {} to {}: {} FTE"
    case .linkTo: "{} to {}"
    case .linkFrom: "{} from {}"
    case .panelTotal: "{} FTE"
    case .gives: "Gives"
    case .receives: "Receives"
    case .tableCaption: "Who moves where"
    case .knownFor: "Known for"
    case .knownForUnit: "tasks"
    case .taskNames: "Which tasks"
    case .nonePublished:
      "The sources give neither headcount nor budget for the tasks that move."
    case .publishedCaption: "Headcount and budget that move too, where the sources give them"
    case .othersNotPublished:
      "For the other moves neither headcount nor budget is published."
    case .indicators: "The moves in main figures"
    case .movedFTE: "FTE that move"
    case .shareOfAll: "Share of all FTE"
    case .percentUnit: "%"
    case .noChange: "no change"
    case .largestDepartment: "Largest department"
    case .smallestDepartment: "Smallest department"
    case .departmentSize: "{}: {} FTE"
    case .appendix: "Tasks that move"
    case .appendixLead:
      """
      Every task that changes department, with the figures that are known for that very task. A range \
      is the task's own interval.
      """
    case .appendixCaption: "The tasks that change department"
    case .under: "Under"
    case .everyPlan: "every proposal"
    case .notGiven: "not given"
    case .publishedSum:
      """
      Computed: the sum over the tasks whose figures are printed or derived from printed ones. The range \
      is the least and greatest sum that agrees with the printed figures.
      """
    case .movedShare:
      """
      Computed: the FTE that move divided by all FTE. The range is from fewest moved and most staying to \
      most moved and fewest staying.
      """
    case .countedPublished: "tasks of the move with a printed or derived figure"
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// How computed numbers come about, for the notes of a report; digits may stand here.
package enum DerivationPhrase: CaseIterable, Worded {
  case coherence, balance, efficiency, movedFTE, counted

  package var danish: String {
    switch self {
    case .coherence:
      """
      Beregnet: 100 gange den vægtede andel af snitfladerne, hvis opgaver står i samme forvaltning. \
      Båndet er den mindste og største værdi over alle vægte, som antagelserne tillader.
      """
    case .balance:
      """
      Beregnet: 100, når alle udvalg har lige meget arbejde, 0, når ét udvalg har det hele (Hoovers \
      indeks vendt om). Båndet er den mindste og største værdi over alle tal, som de trykte tal tillader.
      """
    case .efficiency:
      """
      Beregnet: nutidsværdien i mio. kr. af gevinster ved samling, minus koordination, tabt arbejdstid og \
      opstart. Båndet er den mindste og største værdi over alle data, som passer med de trykte tal.
      """
    case .movedFTE:
      """
      Beregnet: summen af opgavernes årsværk. Båndet er den mindste og største sum over alle data, som \
      passer med de trykte tal.
      """
    case .counted: "Talt op: {}."
    }
  }

  package var english: String {
    switch self {
    case .coherence:
      """
      Computed: 100 times the weighted share of the interfaces whose tasks stand in one department. The \
      band is the least and greatest value over all weights that the assumptions allow.
      """
    case .balance:
      """
      Computed: 100 when all committees carry the same work, 0 when one carries it all (Hoover's index \
      turned round). The band is the least and greatest value over all figures that the printed ones allow.
      """
    case .efficiency:
      """
      Computed: the net present value in DKK million of gains from gathering, less coordination, working \
      time lost and start-up. The band is the least and greatest value over all consistent data.
      """
    case .movedFTE:
      """
      Computed: the sum of the tasks' FTE. The band is the least and greatest sum over all data that agree \
      with the printed figures.
      """
    case .counted: "Counted: {}."
    }
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later

/// How numbers about committees come about, for the notes of a report; digits may stand here.
package enum CommitteeDerivationPhrase: CaseIterable, Worded {
  case share, ratio, effective, turn

  package var danish: String {
    switch self {
    case .share:
      """
      Beregnet: udvalgets opgavers tal for {} divideret med alle opgavers. Båndet er den mindste og \
      største andel over alle tal, som opgavernes egne intervaller og de trykte summer tillader.
      """
    case .ratio:
      """
      Beregnet: den største andel af {} divideret med den mindste. Båndet er en ydre grænse, som følger \
      af andelenes bånd.
      """
    case .effective:
      """
      Beregnet: 1 divideret med summen af udvalgenes andele af {} i anden potens, ved bedste skøn; så \
      mange lige store udvalg ville have samme fordeling.
      """
    case .turn:
      """
      Beregnet: den værdi af antagelsen, hvor forskellen i sammenhæng til i dag er 0, når alt andet er ved \
      bedste skøn.
      """
    }
  }

  package var english: String {
    switch self {
    case .share:
      """
      Computed: the figures for {} of the committee's tasks divided by those of all tasks. The band is \
      the least and greatest share over all figures that the tasks' own intervals and the printed sums \
      allow.
      """
    case .ratio:
      """
      Computed: the greatest share of {} divided by the least. The band is an outer bound that follows \
      from the shares' bands.
      """
    case .effective:
      """
      Computed: 1 divided by the sum of the squares of the committees' shares of {}, at the best \
      estimates; so many committees of equal size would have the same distribution.
      """
    case .turn:
      """
      Computed: the value of the assumption at which the difference in coherence to today is 0, all else \
      at the best estimates.
      """
    }
  }
}

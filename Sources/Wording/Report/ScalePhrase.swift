// SPDX-License-Identifier: GPL-3.0-or-later
package import Scoring

/// What the data say of a difference to today, as a sentence of its own, and the units of scales.
package enum ScalePhrase: CaseIterable, Worded {
  case points, percent, allPlans, withDifference, forAll, forSome
  case balanceBetter, balanceWorse, balanceNotWorse, balanceNotBetter, balanceOpen, balanceSame
  case coherenceBetter, coherenceWorse, coherenceNotWorse, coherenceNotBetter, coherenceOpen
  case coherenceSame

  /// The sentence for a difference in coherence or balance, without its full stop.
  package init(_ difference: Difference, _ criterion: Criterion) {
    let isBalance = criterion == .balance
    self =
      switch (difference.verdict, difference.verdictWorse) {
      case (.necessarily, _): isBalance ? .balanceBetter : .coherenceBetter
      case (_, .necessarily): isBalance ? .balanceWorse : .coherenceWorse
      case (.possibly, .possibly): isBalance ? .balanceOpen : .coherenceOpen
      case (.possibly, .not): isBalance ? .balanceNotWorse : .coherenceNotWorse
      case (.not, .possibly): isBalance ? .balanceNotBetter : .coherenceNotBetter
      case (.not, .not): isBalance ? .balanceSame : .coherenceSame
      }
  }

  package var danish: String {
    switch self {
    case .points: "point"
    case .percent: "%"
    case .allPlans: "alle forslagene"
    case .withDifference: "{}. Forskellen til i dag er {}\u{A0}point."
    case .forAll: "{}. Det gælder alle forslagene."
    case .forSome: "{}: {}."
    case .balanceBetter:
      "Målt i {} bliver arbejdet mere ligeligt fordelt mellem udvalgene, hvad end de ukendte tal er"
    case .balanceWorse:
      "Målt i {} bliver arbejdet mindre ligeligt fordelt mellem udvalgene, hvad end de ukendte tal er"
    case .balanceNotWorse:
      "Målt i {} bliver arbejdet fordelt lige så jævnt mellem udvalgene som i dag eller jævnere"
    case .balanceNotBetter:
      "Målt i {} bliver arbejdet fordelt lige så jævnt mellem udvalgene som i dag eller mindre jævnt"
    case .balanceOpen:
      """
      De offentliggjorte tal kan ikke afgøre, om arbejdet, målt i {}, bliver mere eller mindre ligeligt \
      fordelt mellem udvalgene
      """
    case .balanceSame: "Målt i {} er arbejdet fordelt mellem udvalgene som i dag"
    case .coherenceBetter:
      "Servicen hænger bedre sammen end i dag, hvad end de ukendte vægte er"
    case .coherenceWorse:
      "Servicen hænger dårligere sammen end i dag, hvad end de ukendte vægte er"
    case .coherenceNotWorse: "Servicen hænger lige så godt sammen som i dag eller bedre"
    case .coherenceNotBetter: "Servicen hænger lige så godt sammen som i dag eller dårligere"
    case .coherenceOpen:
      """
      Det kan ikke afgøres, om servicen kommer til at hænge bedre eller dårligere sammen: det afhænger \
      af, hvor meget de enkelte snitflader vejer
      """
    case .coherenceSame: "Servicen hænger sammen som i dag"
    }
  }

  package var english: String {
    switch self {
    case .points: "points"
    case .percent: "%"
    case .allPlans: "all the proposals"
    case .withDifference: "{}. The difference to today is {}\u{A0}points."
    case .forAll: "{}. This holds for all the proposals."
    case .forSome: "{}: {}."
    case .balanceBetter:
      "Measured in {}, the work becomes more evenly divided among the committees, whatever the unknown figures are"
    case .balanceWorse:
      "Measured in {}, the work becomes less evenly divided among the committees, whatever the unknown figures are"
    case .balanceNotWorse:
      "Measured in {}, the work is divided among the committees as evenly as today or more so"
    case .balanceNotBetter:
      "Measured in {}, the work is divided among the committees as evenly as today or less so"
    case .balanceOpen:
      """
      The published figures cannot decide whether the work, measured in {}, becomes more or less evenly divided \
      among the committees
      """
    case .balanceSame: "Measured in {}, the work is divided among the committees as today"
    case .coherenceBetter:
      "Services are more coherent than today, whatever the unknown weights are"
    case .coherenceWorse:
      "Services are less coherent than today, whatever the unknown weights are"
    case .coherenceNotWorse: "Services are as coherent as today or more so"
    case .coherenceNotBetter: "Services are as coherent as today or less so"
    case .coherenceOpen:
      """
      It cannot be decided whether services become more or less coherent: that depends on how much each \
      interface weighs
      """
    case .coherenceSame: "Services are as coherent as today"
    }
  }
}

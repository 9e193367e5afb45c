// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

/// At which value of which assumption the verdict on coherence turns.
extension ReportWriter {
  /// More assumptions than these are not named for a plan; the ones with the greatest swing are.
  private static let mostTurns = 2

  /// For each plan the assumptions that turn the sign of its difference to today, all else at the
  /// best estimates.
  var turnSentences: Inline {
    // Beside each other, the figure of all assumptions tells it in less room.
    guard comparison.subjects.count == 1 else { return Inline() }
    let sentences = comparison.sensitivities.compactMap { sensitivities -> Inline? in
      let turning = (sensitivities[.coherence] ?? []).filter { !$0.turns.isEmpty }
      guard !turning.isEmpty else { return nil }
      let items = turning.prefix(Self.mostTurns).flatMap { sensitivity in
        sensitivity.turns.prefix(1).map { turn(of: sensitivity.assumption, at: $0.value) }
      }
      return Inline(CoherencePhrase.turns[language], filling: [either(items)])
    }
    let isMoved = comparison.sensitivities.contains { $0[.coherence]?.isEmpty == false }
    guard sentences.isEmpty else { return sentences.joined(separator: " ") }
    return isMoved ? Inline(CoherencePhrase.turnsNever[language]) : Inline()
  }

  private func turn(of index: Int, at value: Double) -> Inline {
    let assumption = dataSet.assumptions[index]
    let decimals = assumption.interval.high <= 2 ? 2 : assumption.interval.high < 20 ? 1 : 0
    let provenance = Provenance.assumption(assumption.id)
    return Inline(
      CoherencePhrase.turn[language],
      filling: [
        Inline(name: assumption.name[language]),
        number(
          value,
          decimals: decimals,
          .derivation(
            CommitteeDerivationPhrase.turn[language],
            from: [provenance]
          )
        ),
        band(
          Band(
            best: assumption.best,
            lower: assumption.interval.low,
            upper: assumption.interval.high
          ),
          decimals: decimals,
          provenance
        ),
      ]
    )
  }
}

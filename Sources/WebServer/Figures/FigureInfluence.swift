// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

/// What each assumption does to the differences between a what-if and today, in words.
struct FigureInfluence {
  /// The data set with the figures that count in the what-if.
  let dataSet: DataSet
  let language: Language
  private let sensitivities: [Criterion: [Sensitivity]]
  private let numbers: NumberText

  /// A difference that moves less than this, in points or DKK million, is not told.
  private static let readableSwing = 0.05

  init(
    _ sensitivities: [Criterion: [Sensitivity]],
    in dataSet: DataSet,
    _ language: Language
  ) {
    self.sensitivities = sensitivities.mapValues { all in
      all.filter { $0.swing >= Self.readableSwing || !$0.turns.isEmpty }
    }
    self.dataSet = dataSet
    self.language = language
    numbers = NumberText(language: language)
  }

  /// The assumptions that move a difference, by index.
  var mattering: Set<Int> { Set(sensitivities.values.joined().map(\.assumption)) }

  /// What an assumption moves, a line for each criterion.
  func lines(of assumption: Int) -> [String] {
    Criterion.allCases.compactMap { criterion in
      guard let found = sensitivities[criterion]?.first(where: { $0.assumption == assumption })
      else { return nil }
      let unit = criterion == .efficiency ? UnitPhrase.dkkMillion : .points
      return FigurePhrase.moves[language].filled(
        criterion.name(language),
        numbers.text(found.atLow, decimals: 1, isSigned: true),
        numbers.text(found.atHigh, decimals: 1, isSigned: true),
        unit[language]
      )
    }
  }

  /// For each criterion where the difference to today changes its sign, the strongest first.
  func turns() -> [[String: Any]] {
    Criterion.allCases.map { criterion in
      let sentences = (sensitivities[criterion] ?? []).flatMap { found in
        found.turns.map { ["address": "#a-\(id(found))", "text": sentence($0, found)] }
      }
      var values: [String: Any] = ["criterionName": criterion.name(language), "turns": sentences]
      if sentences.isEmpty { values["noTurns"] = FigurePhrase.turnNone[language] }
      return values
    }
  }

  private func id(_ found: Sensitivity) -> String { dataSet.assumptions[found.assumption].id }

  /// What happens when the assumption leaves its best estimate in the direction of the turn.
  private func sentence(_ turn: SignChange, _ found: Sensitivity) -> String {
    let assumption = dataSet.assumptions[found.assumption]
    let isAbove = turn.value >= assumption.best
    let phrase: FigurePhrase =
      switch isAbove ? turn.after : turn.before {
      case ..<0: isAbove ? .worseAbove : .worseBelow
      case 0: isAbove ? .sameAbove : .sameBelow
      default: isAbove ? .betterAbove : .betterBelow
      }
    return phrase[language].filled(
      assumption.name[language],
      numbers.text(turn.value, in: assumption)
    )
  }
}

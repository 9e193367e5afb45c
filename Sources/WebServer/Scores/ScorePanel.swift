// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import Scoring
import Wording

/// The scores beside the board: what a what-if comes to, today and another plan beside it.
struct ScorePanel {
  let scored: ScoredWhatIf
  let language: Language
  private let numbers: NumberText
  private let words: WhatIfWords
  private var dataSet: DataSet { scored.outcome.dataSet }

  init(_ scored: ScoredWhatIf, _ language: Language) {
    self.scored = scored
    self.language = language
    numbers = NumberText(language: language)
    words = WhatIfWords(dataSet: scored.outcome.dataSet, language: language)
  }

  func values() -> [String: Any] {
    var values: [String: Any] = [
      "criteria": Criterion.allCases.map(criterion),
      "terms": terms,
      "gathered": interfaces(.removed, .gathered),
      "arising": interfaces(.created, .arising),
      "committees": committees,
      "moved": moved,
    ]
    if let other = scored.other {
      values["other"] = ScorePanelPhrase.against[language].filled(
        words.combination(other.combination)
      )
    }
    return values
  }

  // MARK: - Criteria

  private func criterion(_ criterion: Criterion) -> [String: Any] {
    let decimals = criterion == .efficiency ? 0 : 1
    let band = scored.score.criteria[criterion] ?? Band(0)
    let difference = scored.score.differences[criterion] ?? Difference(Band(0))
    var values: [String: Any] = [
      "key": criterion.rawValue,
      "name": criterion.name(language),
      "value": unit(criterion).filled(numbers.range(band, decimals: decimals)),
      "difference": numbers.range(difference.band, decimals: decimals, isSigned: true),
      "verdict": difference.word(language),
      "bar": BandBar(
        band: band,
        today: today(criterion),
        range: range(of: criterion, with: band)
      ).values,
    ]
    if let other = scored.other, let interval = other.differences[criterion] {
      let best =
        (scored.score.criteria[criterion]?.best ?? 0) - (other.score.criteria[criterion]?.best ?? 0)
      let difference = Difference(
        Band(best: best, lower: min(interval.low, best), upper: max(interval.high, best))
      )
      values["againstOther"] =
        [
          "difference": numbers.range(difference.band, decimals: decimals, isSigned: true),
          "verdict": difference.word(language),
        ] as [String: Any]
    }
    return values
  }

  private func unit(_ criterion: Criterion) -> String {
    (criterion == .efficiency ? ScorePanelPhrase.money : .points)[language]
  }

  private func today(_ criterion: Criterion) -> Double {
    (scored.score.criteria[criterion]?.best ?? 0)
      - (scored.score.differences[criterion]?.band.best ?? 0)
  }

  /// Points go from 0 to 100; money as far as the band and today reach.
  private func range(of criterion: Criterion, with band: Band) -> Interval {
    guard criterion == .efficiency else { return Interval(0, 100) }
    return Interval(min(band.lower, 0, today(criterion)), max(band.upper, 1, today(criterion)))
  }

  // MARK: - Terms, interfaces, committees, moves

  private var terms: [String: Any] {
    let broken = scored.score.constraints.filter { !$0.isMet }
    guard !broken.isEmpty else {
      return [
        "allMet": ScorePanelPhrase.allTermsMet[language].filled("\(dataSet.constraints.count)")
      ]
    }
    return [
      "broken": broken.map { check -> [String: Any] in
        let term = dataSet.constraints[check.constraint]
        let causes =
          check.movedTasks.map { dataSet.tasks[$0].name[language] }
          + check.scenarios.map { dataSet.scenarios[$0].id }
        return [
          "name": term.name[language], "source": term.source.text(dataSet, language),
          "causes": causes.prefix(4).joined(separator: ", "),
        ]
      }
    ]
  }

  private func interfaces(
    _ status: InterfaceStatus,
    _ phrase: ScorePanelPhrase
  ) -> [String: Any] {
    let names = scored.score.interfaces.indices.filter { scored.score.interfaces[$0] == status }
      .map { index -> [String: Any] in
        let interface = dataSet.interfaces[index]
        return [
          "name": interface.name[language],
          "strength": interface.strength.name(language),
          "source": interface.source.text(dataSet, language),
        ]
      }
    return [
      "heading": phrase[language].filled("\(names.count)"), "names": names,
      "hasSome": !names.isEmpty,
    ]
  }

  private var committees: [[String: Any]] {
    let plan = scored.outcome.plan
    let before = scored.sharesToday
    return scored.score.shares.map { share in
      let identity = plan.identity[share.place]
      let band = Band(
        best: 100 * share.share.best,
        lower: 100 * share.share.lower,
        upper: 100 * share.share.upper
      )
      let now = numbers.range(band, decimals: 1)
      let then = identity < before.count ? before[identity] : nil
      let change = share.share.best - (then ?? 0)
      return [
        "text": ScorePanelPhrase.committeeChange[language].filled(
          dataSet.places[share.place].committee.short[language],
          now,
          then.map { numbers.text(100 * $0, decimals: 1) } ?? "–"
        ),
        "isUp": change > 0.0005, "isDown": change < -0.0005,
      ]
    }
  }

  private var moved: [String: Any] {
    let count = scored.score.moved.reduce(0) { $0 + $1.tasks.count }
    guard count > 0 else { return ["text": ScorePanelPhrase.movedNothing[language]] }
    return [
      "text": ScorePanelPhrase.movedWork[language].filled(
        "\(count)",
        numbers.range(scored.score.movedFTE, decimals: 0)
      )
    ]
  }
}

extension Difference {
  /// What the data say of the difference, in few words.
  func word(_ language: Language) -> String {
    let phrase: ScorePanelPhrase =
      switch (verdict, verdictWorse) {
      case (.necessarily, _): .better
      case (_, .necessarily): .worse
      case (.not, .not): .unchanged
      case (.possibly, .not): .maybeBetter
      case (.not, .possibly): .maybeWorse
      default: .undecided
      }
    return phrase[language]
  }
}

extension Criterion {
  /// The name of the consideration.
  func name(_ language: Language) -> String {
    switch self {
    case .coherence: Phrase.coherence[language]
    case .balance: Phrase.balance[language]
    case .efficiency: Phrase.efficiency[language]
    }
  }
}

/// A band on a scale, as the places of a drawing 200 units wide.
struct BandBar {
  let band: Band
  let today: Double
  let range: Interval

  private static let width = 200.0

  private func place(_ value: Double) -> Int {
    guard range.width > 0 else { return 0 }
    return Int((Self.width * (value - range.low) / range.width).rounded())
  }

  var values: [String: Any] {
    [
      "from": place(band.lower), "width": max(1, place(band.upper) - place(band.lower)),
      "best": place(band.best), "today": place(today),
    ]
  }
}

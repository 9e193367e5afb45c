// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import Scoring
import Wording

/// What somebody's own figures do to the scores: the same what-if with the data set's figures beside
/// it.
struct FigureEffect {
  /// The what-if with the data set's figures.
  let before: PlanScore
  /// The what-if with figures of somebody's own.
  let after: PlanScore
  let language: Language
  private let numbers: NumberText

  init(before: PlanScore, after: PlanScore, _ language: Language) {
    self.before = before
    self.after = after
    self.language = language
    numbers = NumberText(language: language)
  }

  /// A row for each score, and one for its difference to today where that says more.
  func rows() -> [[String: Any]] {
    Criterion.allCases.flatMap { criterion -> [[String: Any]] in
      let name = criterion.name(language)
      let unit = (criterion == .efficiency ? UnitPhrase.dkkMillion : .points)[language]
      let old = before.differences[criterion] ?? Difference(Band(0))
      let new = after.differences[criterion] ?? Difference(Band(0))
      let difference = row(
        FigurePhrase.differenceRow[language].filled(name),
        criterion,
        (old.band, new.band),
        isSigned: true,
        notes: (old.word(language), new.word(language))
      )
      // The money is a difference to today already.
      guard criterion != .efficiency else { return [difference] }
      let score = row(
        "\(name), \(unit)",
        criterion,
        (before.criteria[criterion] ?? Band(0), after.criteria[criterion] ?? Band(0)),
        isSigned: false
      )
      return [score, difference]
    }
  }

  private func row(
    _ name: String,
    _ criterion: Criterion,
    _ bands: (old: Band, new: Band),
    isSigned: Bool,
    notes: (old: String, new: String)? = nil
  ) -> [String: Any] {
    let decimals = criterion.decimals
    func change(_ end: (Band) -> Double) -> String {
      numbers.text(end(bands.new) - end(bands.old), decimals: decimals, isSigned: true)
    }
    var values: [String: Any] = [
      "rowName": name,
      "old": numbers.range(bands.old, decimals: decimals, isSigned: isSigned),
      "new": numbers.range(bands.new, decimals: decimals, isSigned: isSigned),
      "change": change(\.best),
      "ends": FigurePhrase.boundsCell[language].filled(change(\.lower), change(\.upper)),
    ]
    if let notes {
      values["oldNote"] = notes.old
      values["newNote"] = notes.new
      values["isOther"] = notes.old != notes.new
    }
    return values
  }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import OrganizationModel
import Scoring
import Wording

/// One criterion of all plans as a drawing: a band and a mark for each, and a line for today.
struct BandFigure {
  let criterion: Criterion
  let plans: [ChosenPlan]
  let compared: ComparedPlans
  let language: Language

  /// Sizes in the drawing's units; one is a CSS pixel at full size.
  private static let width = 320.0
  private static let edge = 8.0
  private static let rowHeight = 44.0
  /// About how wide a letter or digit is.
  private static let letterWidth = 6.7

  private var decimals: Int { criterion.decimals }
  private var today: Double { compared.best(compared.today, criterion) }

  /// Points go from 0 to 100; money as far as the bands, today and 0 reach.
  private var range: Interval {
    guard criterion == .efficiency else { return Interval(0, 100) }
    let bands = plans.indices.map { compared.band($0, criterion) }
    let low = bands.map(\.lower).min() ?? 0
    let high = bands.map(\.upper).max() ?? 0
    return Interval(min(low, today, 0), max(high, today, 1))
  }

  private func place(_ value: Double) -> String {
    let range = range
    let inner = Self.width - 2 * Self.edge
    return Self.text(Self.edge + inner * (value - range.low) / max(range.width, 1e-9))
  }

  /// A number with at most one decimal.
  static func text(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return tenths % 10 == 0
      ? "\(tenths / 10)" : "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }

  func values() -> [String: Any] {
    let numbers = NumberText(language: language)
    let range = range
    let bottom = Double(plans.count) * Self.rowHeight
    return [
      "key": criterion.rawValue, "name": criterion.name(language),
      "unit": criterion.unitWord(language),
      "title": ComparePhrase.bandsTitle[language].filled(criterion.name(language)),
      "description": plans.indices.map { position in
        ComparePhrase.bandsRow[language].filled(
          ChosenPlan.letter(position),
          plans[position].name,
          numbers.range(compared.band(position, criterion), decimals: decimals)
        )
      }.joined(separator: "; "),
      "height": Self.text(bottom + axisDepth + 6),
      "rows": plans.indices.map { row($0, numbers) },
      "today": place(today), "todayEnd": Self.text(bottom + 6),
      "axis": Self.text(bottom + 2), "axisText": Self.text(bottom + axisDepth),
      "todayText": Self.text(bottom + 19), "todayAnchor": anchor(today),
      "todayWord": ComparePhrase.axisToday[language].filled(
        numbers.text(today, decimals: decimals)
      ),
      "low": numbers.text(range.low, decimals: 0),
      "high": numbers.text(range.high, decimals: 0),
      "left": Self.text(Self.edge), "right": Self.text(Self.width - Self.edge),
      "span": Self.text(Self.width - 2 * Self.edge),
    ]
  }

  /// How far below the axis its ends are written: beside today, or below it where there is no room.
  private var axisDepth: Double { anchor(today) == "middle" ? 19 : 34 }

  private func row(_ position: Int, _ numbers: NumberText) -> [String: Any] {
    let band = compared.band(position, criterion)
    let top = Double(position) * Self.rowHeight
    let name = plans[position].name
    let number = numbers.range(band, decimals: decimals)
    let (from, to) = (place(band.lower), place(band.upper))
    let width = (Double(to) ?? 0) - (Double(from) ?? 0)
    return [
      "letter": ChosenPlan.letter(position),
      "shortName": shortened(name, beside: number),
      "number": number,
      "text": Self.text(top + 15), "bar": Self.text(top + 23), "middle": Self.text(top + 28),
      "from": from, "width": Self.text(max(1, width)), "best": place(band.best),
    ]
  }

  /// As much of a name as fits between its letter and a number.
  private func shortened(_ name: String, beside number: String) -> String {
    let room = Int((Self.width - 24) / Self.letterWidth) - number.count
    guard name.count > room else { return name }
    return String(name.prefix(max(1, room - 1))).trimmed(of: " ,.;:-–") + "…"
  }

  /// The side of its point on which a label finds room.
  private func anchor(_ value: Double) -> String {
    let part = (value - range.low) / max(range.width, 1e-9)
    return part < 0.2 ? "start" : part > 0.8 ? "end" : "middle"
  }
}

extension String {
  /// The text without some letters at its end.
  fileprivate func trimmed(of letters: String) -> String {
    var text = self
    while let last = text.last, letters.contains(last) { text.removeLast() }
    return text
  }
}

extension Criterion {
  /// How many decimals its values are written with.
  var decimals: Int { self == .efficiency ? 0 : 1 }

  /// What its values are counted in.
  func unitWord(_ language: Language) -> String {
    (self == .efficiency ? ScorePanelPhrase.money : .points)[language].filled("")
      .trimmed
  }
}

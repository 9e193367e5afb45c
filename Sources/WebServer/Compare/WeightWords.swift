// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

/// Tells in words at which weights each plan is best.
struct WeightWords {
  let plans: [ChosenPlan]
  let report: WeightReport
  let language: Language
  private let numbers: NumberText

  init(_ plans: [ChosenPlan], _ report: WeightReport, _ language: Language) {
    self.plans = plans
    self.report = report
    self.language = language
    numbers = NumberText(language: language)
  }

  /// One sentence for each plan.
  var sentences: [String] {
    var sentences = plans.indices.map { finished(sentence($0)) }
    if report.entries.allSatisfy({ ($0.certain?.share ?? 0) == 0 }) {
      sentences.append(WeightRegionPhrase.nowhereCertain[language])
    }
    return sentences
  }

  private func sentence(_ position: Int) -> String {
    let entry = report.entries[position]
    let name = quoted(position)
    if entry.best.share >= 1 - 1e-9 { return WeightRegionPhrase.bestAlways[language].filled(name) }
    guard entry.best.share <= 0 else {
      let conditions = Criterion.allCases.compactMap { condition(entry.best.polygon, $0) }
      return
        (conditions.isEmpty
        ? WeightRegionPhrase.bestAt[language].filled(name)
        : WeightRegionPhrase.onlyWhere[language].filled(name, listed(conditions)))
    }
    if let dominator = entry.dominators.first {
      return WeightRegionPhrase.nowhereDominated[language].filled(name, quoted(dominator))
    }
    return WeightRegionPhrase.nowhere[language].filled(
      name,
      quoted(entry.leastRegret.rival),
      numbers.text(entry.leastRegret.value, decimals: 1)
    )
  }

  /// What a weight must at least and may at most be; nil when it decides nothing.
  private func condition(_ polygon: WeightPolygon, _ criterion: Criterion) -> String? {
    guard let range = polygon.range(of: criterion) else { return nil }
    let name = criterion.name(language).lowercased()
    let low = numbers.text(100 * range.low, decimals: 0)
    let high = numbers.text(100 * range.high, decimals: 0)
    return switch (range.low > 0.005, range.high < 0.995) {
    case (true, true):
      WeightRegionPhrase.between[language].filled(name, low == high ? low : "\(low)–\(high)")
    case (true, false): WeightRegionPhrase.atLeast[language].filled(name, low)
    case (false, true): WeightRegionPhrase.atMost[language].filled(name, high)
    case (false, false): nil
    }
  }

  /// A sentence with a capital letter and one full stop.
  private func finished(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst() + (text.hasSuffix(".") ? "" : ".")
  }

  private func quoted(_ position: Int) -> String {
    if plans[position].key == .combination(Combination.todayID) {
      return plans[position].name.lowercased()
    }
    return ComparePhrase.quoted[language].filled(plans[position].name)
  }

  private func listed(_ texts: [String]) -> String {
    guard texts.count > 1, let last = texts.last else { return texts.first ?? "" }
    return texts.dropLast().joined(separator: ", ") + " \(PagePhrase.and[language]) " + last
  }

  /// A share in percent; one too small to be written is said to be so.
  func percent(_ share: Double?) -> String {
    let value = 100 * (share ?? 0)
    guard value > 0, value < 0.05 else { return numbers.text(value, decimals: 1) }
    return WeightRegionPhrase.under[language].filled(numbers.text(0.1, decimals: 1))
  }
}

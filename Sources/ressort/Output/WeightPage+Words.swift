// SPDX-License-Identifier: GPL-3.0-or-later
import Exploration
import OrganizationModel
import Scoring
import Wording

extension WeightPage {
  /// One or two sentences for each plan: how much what must matter before it is the right one.
  func words() -> OutputTable {
    var table = OutputTable(
      key: "words",
      title: "",
      columns: [.init("mark", ""), heading("words", WeightPhrase.inWords[language])]
    )
    for index in candidates.indices {
      table.rows.append([.text(mark(index)), .text(sentences(index))])
    }
    return table
  }

  private func sentences(_ index: Int) -> String {
    let entry = report.entries[index]
    var text: String
    if entry.best.share > 0 {
      text =
        WeightPhrase.bestWords[language].filled(percent(entry.best.share))
        + conditions(entry.best.polygon)
    } else if let central = entry.central {
      text = WeightPhrase.tiesOnly[language].filled(self.text(central))
    } else {
      text = WeightPhrase.nowhereBest[language].filled(
        self.text(entry.leastRegret.weights),
        mark(entry.leastRegret.rival),
        numbers.text(entry.leastRegret.value, decimals: 1)
      )
      if let first = entry.dominators.first {
        text += WeightPhrase.nowhereDominated[language].filled(mark(first))
      }
    }
    if !text.hasSuffix(".") { text += "." }
    if !entry.equals.isEmpty {
      text +=
        " "
        + WeightPhrase.sameScores[language].filled(entry.equals.map(mark).joined(separator: ", "))
    }
    if let certain = entry.certain, let possible = entry.possible {
      text +=
        " "
        + WeightPhrase.certainWords[language].filled(
          percent(certain.share),
          percent(possible.share)
        )
    }
    return text
  }

  /// What each weight must at least and may at most be; ends that the region sets say nothing.
  private func conditions(_ polygon: WeightPolygon) -> String {
    var parts: [String] = []
    for criterion in Criterion.allCases {
      guard let range = polygon.range(of: criterion),
        let whole = region.polygon.range(of: criterion)
      else { continue }
      let name = criterion.name(language).lowercased()
      let low = numbers.text(100 * range.low, decimals: 0)
      let high = numbers.text(100 * range.high, decimals: 0)
      switch (range.low > whole.low + 0.005, range.high < whole.high - 0.005) {
      case (true, true):
        parts.append(WeightPhrase.weighsBetween[language].filled(name, low, high))
      case (true, false): parts.append(WeightPhrase.weighsAtLeast[language].filled(name, low))
      case (false, true): parts.append(WeightPhrase.weighsAtMost[language].filled(name, high))
      case (false, false): break
      }
    }
    guard let last = parts.popLast() else { return WeightPhrase.anySingle[language] }
    let joined =
      parts.isEmpty ? last : parts.joined(separator: ", ") + WeightPhrase.andWord[language] + last
    return WeightPhrase.onlyWhere[language].filled(joined)
  }

  /// A triangle of letters: the best plan at weights in steps of a twentieth.
  func triangle() -> String {
    let steps = 20
    let width = 2 * steps + 1
    let corner = Criterion.allCases.map { "\($0.name(language)) 100 %" }
    let title = region.constraints.isEmpty ? WeightPhrase.triangleTitle : .triangleRegionTitle
    var lines = title[language].wrapped(to: Terminal.width) + [""]
    let indent = String(repeating: " ", count: max(4, corner[1].count / 2))
    lines.append(indent + centered(corner[0], width))
    for row in 0...steps {
      let cells = (0...row).map { place -> String in
        let weights = Weights(
          ratios: SIMD3(Double(steps - row), Double(row - place), Double(place))
        )
        guard region.polygon.contains(weights) else { return "·" }
        let letter = mark(report.space.winner(at: weights))
        return letter.count == 1 ? letter : "*"
      }
      lines.append(
        (indent + centered(cells.joined(separator: " "), width)).trimmingTrailingSpaces()
      )
    }
    let gap = max(2, indent.count + width + corner[2].count / 2 - corner[1].count - corner[2].count)
    lines.append(corner[1] + String(repeating: " ", count: gap) + corner[2])
    return lines.joined(separator: "\n")
  }

  private func centered(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, (width - text.count) / 2)) + text
  }
}

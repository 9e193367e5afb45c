// SPDX-License-Identifier: GPL-3.0-or-later
import DataExchange
import OrganizationModel
import TestSupport
import Testing

@testable import Wording

@Suite struct `Assumptions in words` {
  private func text(
    _ low: Double,
    _ best: Double,
    _ high: Double,
    _ unit: Unit,
    _ language: Language = .danish
  ) -> String {
    NumberText(language: language).text(
      Assumption(
        id: "a",
        interval: Interval(low, high),
        best: best,
        unit: unit,
        rationale: LocalizedText("")
      )
    )
  }

  @Test func `an interval stands with its unit and the best estimate`() {
    #expect(text(10, 40, 120, .fte) == "10–120\u{a0}årsværk, bedste skøn 40")
    #expect(
      text(6000, 12000, 18000, .dkkMillion, .english)
        == "6,000–18,000\u{a0}DKK million, best estimate 12,000"
    )
  }

  @Test func `parts of one are told in hundredths, without what binary fractions leave`() {
    #expect(text(0.02, 0.1, 0.29, .share) == "2–29\u{a0}pct., bedste skøn 10")
    #expect(text(0, 1.5, 5, .percent) == "0–5\u{a0}pct., bedste skøn 1,5")
  }

  @Test func `weights have no unit, and one value is no interval`() {
    #expect(text(0.5, 1, 2, .weight) == "0,5–2, bedste skøn 1")
    #expect(text(3, 3, 3, .fte) == "3\u{a0}årsværk")
  }

  @Test func `every shipped assumption has a name of its own, short and without figures`() throws {
    let dataSet = try DataSetReader.read(path: Repository.shippedData)
    for language in Language.allCases {
      let names = dataSet.assumptions.map { $0.name[language] }
      #expect(Set(names).count == names.count)
      for (name, assumption) in zip(names, dataSet.assumptions) {
        #expect(name != assumption.id && name.count <= 48 && !name.contains(where: \.isNumber))
      }
    }
  }
}
